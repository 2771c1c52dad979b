// Everyone with a saved change since the live edition, later undone or not.
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'edition_author' })
export class EditionAuthorEntity {
  @PrimaryColumn({ type: 'uuid', name: 'edition_id' }) editionId!: string;
  @PrimaryColumn({ type: 'uuid', name: 'account_id' }) accountId!: string;
  @Column({ type: 'uuid', name: 'administration_id' }) administrationId!: string;
  @Column({ type: 'boolean' }) central!: boolean;
  @Column({ type: 'timestamptz' }) since!: Date;
}
