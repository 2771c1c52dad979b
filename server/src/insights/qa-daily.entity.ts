// How did the findings of a rule in an administration stand at the end of a day?
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'qa_daily' })
export class QaDailyEntity {
  @PrimaryColumn({ type: 'date' }) day!: string;
  @PrimaryColumn({ type: 'uuid', name: 'administration_id' }) administrationId!: string;
  @PrimaryColumn({ type: 'text' }) rule!: string;
  @Column({ type: 'integer' }) open!: number;
  @Column({ type: 'integer' }) waived!: number;
  /** In the course of the day, for the first time or again. */
  @Column({ type: 'integer' }) appeared!: number;
  @Column({ type: 'integer' }) fixed!: number;
}
