// One version of a record: its content, where it stands, and how it got there.
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'edition' })
export class EditionEntity {
  @PrimaryColumn({ type: 'uuid' }) id!: string;
  @Column({ type: 'uuid', name: 'record_id' }) recordId!: string;
  @Column({ type: 'uuid', name: 'administration_id' }) administrationId!: string;
  @Column({ type: 'boolean' }) commons!: boolean;
  @Column({ type: 'integer' }) number!: number;
  @Column({ type: 'text' }) state!: string;
  @Column({ type: 'text', nullable: true }) basis!: string | null;
  @Column({ type: 'jsonb' }) content!: unknown;
  @Column({ type: 'text', name: 'content_hash', insert: false, update: false }) contentHash!: string;
  @Column({ type: 'text', name: 'review_hash' }) reviewHash!: string;
  @Column({ type: 'integer', name: 'schema_version' }) schemaVersion!: number;
  @Column({ type: 'uuid', name: 'based_on', nullable: true }) basedOn!: string | null;
  @Column({ type: 'integer' }) revision!: number;
  @Column({ type: 'text', name: 'required_approvals', array: true }) requiredApprovals!: string[];
  @Column({ type: 'text', name: 'removed_html', array: true }) removedHtml!: string[];
  @Column({ type: 'uuid', name: 'claimed_by', nullable: true }) claimedBy!: string | null;
  @Column({ type: 'timestamptz', name: 'claimed_at', nullable: true }) claimedAt!: Date | null;
  @Column({ type: 'uuid', name: 'created_by' }) createdBy!: string;
  @Column({ type: 'timestamptz', name: 'created_at' }) createdAt!: Date;
  @Column({ type: 'timestamptz', name: 'updated_at' }) updatedAt!: Date;
  @Column({ type: 'uuid', name: 'submitted_by', nullable: true }) submittedBy!: string | null;
  @Column({ type: 'timestamptz', name: 'submitted_at', nullable: true }) submittedAt!: Date | null;
  @Column({ type: 'uuid', name: 'published_by', nullable: true }) publishedBy!: string | null;
  @Column({ type: 'timestamptz', name: 'published_at', nullable: true }) publishedAt!: Date | null;
  @Column({ type: 'uuid', name: 'adopted_by_task', nullable: true }) adoptedByTask!: string | null;
  @Column({ type: 'timestamptz', name: 'second_look_due', nullable: true }) secondLookDue!: Date | null;
  @Column({ type: 'uuid', name: 'second_look_by', nullable: true }) secondLookBy!: string | null;
  @Column({ type: 'text', name: 'second_look_result', nullable: true }) secondLookResult!: string | null;
}
