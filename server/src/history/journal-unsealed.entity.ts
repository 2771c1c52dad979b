// Which rows of the journal wait for their seal?
import { Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'journal_unsealed' })
export class JournalUnsealedEntity {
  @PrimaryColumn({ type: 'bigint' }) n!: string;
}
