// A finding on what is public: one identity (record, rule, field, target), one life.
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'finding' })
export class FindingEntity {
  @PrimaryColumn({ type: 'uuid' }) id!: string;
  @Column({ type: 'uuid', name: 'record_id' }) recordId!: string;
  @Column({ type: 'uuid', name: 'administration_id' }) administrationId!: string;
  @Column({ type: 'text' }) rule!: string;
  @Column({ type: 'integer', name: 'rule_version' }) ruleVersion!: number;
  @Column({ type: 'text' }) severity!: string;
  @Column({ type: 'text' }) field!: string;
  @Column({ type: 'text' }) target!: string;
  @Column({ type: 'text' }) message!: string;
  @Column({ type: 'jsonb', nullable: true }) params!: unknown | null;
  @Column({ type: 'text', nullable: true }) evidence!: string | null;
  @Column({ type: 'text' }) state!: string;
  @Column({ type: 'uuid', name: 'assignee_id', nullable: true }) assigneeId!: string | null;
  @Column({ type: 'date', name: 'waived_until', nullable: true }) waivedUntil!: string | null;
  @Column({ type: 'uuid', name: 'waived_by', nullable: true }) waivedBy!: string | null;
  @Column({ type: 'text', name: 'waiver_reason', nullable: true }) waiverReason!: string | null;
  @Column({ type: 'timestamptz', name: 'first_seen' }) firstSeen!: Date;
  @Column({ type: 'timestamptz', name: 'last_seen' }) lastSeen!: Date;
  @Column({ type: 'timestamptz', name: 'fixed_at', nullable: true }) fixedAt!: Date | null;
  @Column({ type: 'uuid', name: 'fixed_by_edition', nullable: true }) fixedByEdition!: string | null;
  @Column({ type: 'integer' }) revision!: number;
}
