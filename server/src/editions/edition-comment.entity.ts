// What people said about an edition; the journal carries only its id.
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'edition_comment' })
export class EditionCommentEntity {
  @PrimaryColumn({ type: 'uuid' }) id!: string;
  @Column({ type: 'uuid', name: 'edition_id' }) editionId!: string;
  @Column({ type: 'uuid', name: 'administration_id' }) administrationId!: string;
  @Column({ type: 'uuid', name: 'record_id' }) recordId!: string;
  @Column({ type: 'text' }) kind!: string;
  @Column({ type: 'text', nullable: true }) action!: string | null;
  @Column({ type: 'text' }) visibility!: string;
  @Column({ type: 'text' }) text!: string;
  @Column({ type: 'text', nullable: true }) field!: string | null;
  @Column({ type: 'text', name: 'field_hash', nullable: true }) fieldHash!: string | null;
  @Column({ type: 'uuid', name: 'written_by' }) writtenBy!: string;
  @Column({ type: 'timestamptz' }) at!: Date;
}
