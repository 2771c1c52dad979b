// How often did somebody try lately? The key is a hash.
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'rate_limit' })
export class RateLimitEntity {
  @PrimaryColumn({ type: 'varchar', length: 255 }) key!: string;
  @Column({ type: 'integer' }) points!: number;
  @Column({ type: 'bigint', nullable: true }) expire!: string | null;
}
