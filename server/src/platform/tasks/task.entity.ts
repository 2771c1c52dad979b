// What is kept of long work?
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'task' })
export class TaskEntity {
  @PrimaryColumn({ type: 'uuid' }) id!: string;
  @Column({ type: 'text' }) kind!: string;
  @Column({ type: 'text' }) state!: string;
  @Column({ type: 'text' }) title!: string;
  @Column({ type: 'jsonb' }) params!: object;
  @Column({ type: 'jsonb', nullable: true }) cursor!: object | null;
  @Column({ type: 'integer', nullable: true }) total!: number | null;
  @Column({ type: 'integer' }) done!: number;
  @Column({ type: 'integer' }) failed!: number;
  @Column({ type: 'integer' }) attempts!: number;
  @Column({ type: 'uuid', name: 'started_by' }) startedBy!: string;
  @Column({ type: 'timestamptz', name: 'created_at' }) createdAt!: Date;
  @Column({ type: 'timestamptz', name: 'started_at', nullable: true }) startedAt!: Date | null;
  @Column({ type: 'timestamptz', name: 'heartbeat_at', nullable: true }) heartbeatAt!: Date | null;
  @Column({ type: 'timestamptz', name: 'ended_at', nullable: true }) endedAt!: Date | null;
  @Column({ type: 'text', nullable: true }) error!: string | null;
}
