// Which links let somebody set a password once? The secret only as its hash.
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'account_link' })
export class AccountLinkEntity {
  @PrimaryColumn({ type: 'text', name: 'token_hash' }) tokenHash!: string;
  @Column({ type: 'uuid', name: 'account_id' }) accountId!: string;
  @Column({ type: 'text' }) purpose!: string;
  @Column({ type: 'timestamptz', name: 'expires_at' }) expiresAt!: Date;
  @Column({ type: 'timestamptz', name: 'used_at', nullable: true }) usedAt!: Date | null;
}
