// A snapshot of the content, one per person and sitting: the base for merging, history and comparison.
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'edition_revision' })
export class EditionRevisionEntity {
  @PrimaryColumn({ type: 'uuid', name: 'edition_id' }) editionId!: string;
  @PrimaryColumn({ type: 'integer' }) n!: number;
  @Column({ type: 'uuid', name: 'administration_id' }) administrationId!: string;
  @Column({ type: 'integer' }) revision!: number;
  @Column({ type: 'jsonb' }) content!: unknown;
  @Column({ type: 'uuid', name: 'written_by' }) writtenBy!: string;
  @Column({ type: 'uuid' }) sitting!: string;
  @Column({ type: 'timestamptz', name: 'started_at' }) startedAt!: Date;
  @Column({ type: 'timestamptz' }) at!: Date;
}
