// Which items of long work could not be done?
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'task_item' })
export class TaskItemEntity {
  @PrimaryColumn({ type: 'uuid', name: 'task_id' }) taskId!: string;
  @PrimaryColumn({ type: 'integer' }) n!: number;
  @Column({ type: 'text' }) item!: string;
  @Column({ type: 'text', nullable: true }) field!: string | null;
  @Column({ type: 'text' }) message!: string;
}
