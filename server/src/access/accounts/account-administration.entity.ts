// For which administrations does an account act?
import { Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'account_administration' })
export class AccountAdministrationEntity {
  @PrimaryColumn({ type: 'uuid', name: 'account_id' }) accountId!: string;
  @PrimaryColumn({ type: 'uuid', name: 'administration_id' }) administrationId!: string;
}
