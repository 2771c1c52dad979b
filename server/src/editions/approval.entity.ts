// An approval, bound to the fingerprint of the text that was read.
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'approval' })
export class ApprovalEntity {
  @PrimaryColumn({ type: 'uuid' }) id!: string;
  @Column({ type: 'uuid', name: 'edition_id' }) editionId!: string;
  @Column({ type: 'uuid', name: 'administration_id' }) administrationId!: string;
  @Column({ type: 'text' }) kind!: string;
  @Column({ type: 'text', name: 'review_hash' }) reviewHash!: string;
  @Column({ type: 'uuid', name: 'given_by' }) givenBy!: string;
  @Column({ type: 'timestamptz', name: 'given_at' }) givenAt!: Date;
  @Column({ type: 'jsonb', nullable: true }) receipt!: unknown | null;
  @Column({ type: 'timestamptz', name: 'revoked_at', nullable: true }) revokedAt!: Date | null;
}
