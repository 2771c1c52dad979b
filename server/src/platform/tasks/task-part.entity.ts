// Which piece of long work is done, waits, or is in somebody's hands?
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'task_part' })
export class TaskPartEntity {
  @PrimaryColumn({ type: 'uuid', name: 'task_id' }) taskId!: string;
  @PrimaryColumn({ type: 'integer' }) n!: number;
  @Column({ type: 'jsonb' }) params!: object;
  @Column({ type: 'text' }) state!: string;
  @Column({ type: 'integer' }) attempts!: number;
  @Column({ type: 'uuid', nullable: true }) holder!: string | null;
  @Column({ type: 'timestamptz', name: 'lease_until' }) leaseUntil!: Date;
  @Column({ type: 'text', nullable: true }) error!: string | null;
}
