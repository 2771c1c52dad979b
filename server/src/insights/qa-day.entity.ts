// Of which days is it remembered how the findings stood, and when were they counted?
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'qa_day' })
export class QaDayEntity {
  @PrimaryColumn({ type: 'date' }) day!: string;
  @Column({ type: 'timestamptz', name: 'counted_at' }) countedAt!: Date;
}
