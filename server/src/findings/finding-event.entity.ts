// What happened to a finding, when and through whom.
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'finding_event' })
export class FindingEventEntity {
  @PrimaryColumn({ type: 'uuid' }) id!: string;
  @Column({ type: 'uuid', name: 'finding_id' }) findingId!: string;
  @Column({ type: 'uuid', name: 'administration_id' }) administrationId!: string;
  @Column({ type: 'text' }) event!: string;
  @Column({ type: 'uuid', name: 'account_id' }) accountId!: string;
  @Column({ type: 'timestamptz' }) at!: Date;
  @Column({ type: 'text', nullable: true }) reason!: string | null;
}
