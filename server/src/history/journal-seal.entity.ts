// How is a row of the journal tied to the one before it?
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'journal_seal' })
export class JournalSealEntity {
  @PrimaryColumn({ type: 'text' }) chain!: string;
  @PrimaryColumn({ type: 'bigint' }) position!: string;
  @Column({ type: 'bigint', name: 'journal_n' }) journalN!: string;
  @Column({ type: 'text' }) hash!: string;
  @Column({ type: 'timestamptz', name: 'sealed_at' }) sealedAt!: Date;
}
