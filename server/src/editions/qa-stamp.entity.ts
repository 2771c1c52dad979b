// What the rules said about the content of an edition, and when to ask them again.
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'qa_stamp' })
export class QaStampEntity {
  @PrimaryColumn({ type: 'uuid', name: 'edition_id' }) editionId!: string;
  @Column({ type: 'uuid', name: 'administration_id' }) administrationId!: string;
  @Column({ type: 'text', name: 'content_hash' }) contentHash!: string;
  @Column({ type: 'text' }) ruleset!: string;
  @Column({ type: 'text', name: 'facts_hash' }) factsHash!: string;
  @Column({ type: 'timestamptz', name: 'judged_at' }) judgedAt!: Date;
  @Column({ type: 'timestamptz', name: 'due_at', nullable: true }) dueAt!: Date | null;
  @Column({ type: 'integer' }) blockers!: number;
  @Column({ type: 'jsonb' }) findings!: unknown;
}
