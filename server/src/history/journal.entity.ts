// What is kept of an event?
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'journal' })
export class JournalEntity {
  @PrimaryColumn({ type: 'bigint' }) n!: string;
  @Column({ type: 'timestamptz' }) at!: Date;
  @Column({ type: 'text' }) event!: string;
  @Column({ type: 'uuid', name: 'actor_id' }) actorId!: string;
  @Column({ type: 'uuid', name: 'administration_id', nullable: true }) administrationId!: string | null;
  @Column({ type: 'text', name: 'subject_kind' }) subjectKind!: string;
  @Column({ type: 'text', name: 'subject_id' }) subjectId!: string;
  @Column({ type: 'uuid', name: 'record_id', nullable: true }) recordId!: string | null;
  @Column({ type: 'jsonb' }) details!: object;
  @Column({ type: 'text', name: 'row_hash' }) rowHash!: string;
}
