// Which requests were answered, in case they come again?
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'idempotency' })
export class IdempotencyEntity {
  @PrimaryColumn({ type: 'uuid', name: 'account_id' }) accountId!: string;
  @PrimaryColumn({ type: 'uuid' }) key!: string;
  @Column({ type: 'text', name: 'request_hash' }) requestHash!: string;
  @Column({ type: 'integer' }) status!: number;
  @Column({ type: 'jsonb', nullable: true }) response!: object | null;
  @Column({ type: 'timestamptz', name: 'created_at' }) createdAt!: Date;
}
