// What can be found of a record, by layer of readers; and which records still wait to be entered?
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'search_entry' })
export class SearchEntryEntity {
  @PrimaryColumn({ type: 'uuid', name: 'record_id' }) recordId!: string;
  @PrimaryColumn({ type: 'text' }) layer!: string;
  @Column({ type: 'uuid', name: 'administration_id' }) administrationId!: string;
  @Column({ type: 'tsvector' }) vector!: string;
  /** Blanks: with them a row is so long that its vector is kept beside it. */
  @Column({ type: 'text', default: () => `repeat(' ', 2000)` }) padding!: string;
}

@Entity({ name: 'search_missing' })
export class SearchMissingEntity {
  @PrimaryColumn({ type: 'uuid', name: 'record_id' }) recordId!: string;
}
