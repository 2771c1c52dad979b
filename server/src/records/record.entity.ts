// What is kept of a record's identity, and of what its editions add up to?
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'record' })
export class RecordEntity {
  @PrimaryColumn({ type: 'uuid' }) id!: string;
  @Column({ type: 'text' }) kind!: string;
  @Column({ type: 'uuid', name: 'administration_id' }) administrationId!: string;
  /** Belongs to Land or DIKOM: its live edition is readable to all who are signed in. */
  @Column({ type: 'boolean' }) commons!: boolean;
  @Column({ type: 'text' }) title!: string;
  @Column({ type: 'text' }) state!: string;
  @Column({ type: 'uuid', name: 'live_edition_id', nullable: true }) liveEditionId!: string | null;
  @Column({ type: 'uuid', name: 'open_edition_id', nullable: true }) openEditionId!: string | null;
  @Column({ type: 'text', name: 'open_state', nullable: true }) openState!: string | null;
  @Column({ type: 'uuid', name: 'parent_id', nullable: true }) parentId!: string | null;
  /** Of a service: its key in the catalogue, else its local id. */
  @Column({ type: 'text', name: 'service_key', nullable: true }) serviceKey!: string | null;
  /** Of a public service: who carries it out, as codes. */
  @Column({ type: 'text', array: true, nullable: true }) typings!: string[] | null;
  /** Of a public service: the first and the last day on which it is offered, JJJJ-MM-TT as in the content; empty or null: open. */
  @Column({ type: 'text', name: 'valid_from', nullable: true }) validFrom!: string | null;
  @Column({ type: 'text', name: 'valid_to', nullable: true }) validTo!: string | null;
  /** Of a service: the live edition that its supplements have been compared with. */
  @Column({ type: 'uuid', name: 'followed_edition_id', nullable: true }) followedEditionId!: string | null;
  /** Of a supplement: the service it adds to. */
  @Column({ type: 'uuid', name: 'service_id', nullable: true }) serviceId!: string | null;
  /** Of a supplement: the edition of the service that it was written for, or has been found to fit since. */
  @Column({ type: 'uuid', name: 'master_edition_id', nullable: true }) masterEditionId!: string | null;
  @Column({ type: 'timestamptz', name: 'assured_at', nullable: true }) assuredAt!: Date | null;
  @Column({ type: 'uuid', name: 'assured_by', nullable: true }) assuredBy!: string | null;
  @Column({ type: 'date', name: 'review_by', nullable: true }) reviewBy!: string | null;
  @Column({ type: 'timestamptz', name: 'created_at' }) createdAt!: Date;
  @Column({ type: 'timestamptz', name: 'updated_at' }) updatedAt!: Date;
  @Column({ type: 'timestamptz', name: 'live_changed_at', nullable: true }) liveChangedAt!: Date | null;
}
