// Which administrations are the tenants, and which of them are members?
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'administration' })
export class AdministrationEntity {
  @PrimaryColumn({ type: 'uuid' }) id!: string;
  /** Empty for DIKOM only, which administers no area. */
  @Column({ type: 'text', nullable: true }) ars!: string | null;
  /** As people read it everywhere: with its form, and homonyms with their Landkreis. */
  @Column({ type: 'text' }) name!: string;
  @Column({ type: 'text' }) kind!: string;
  @Column({ type: 'date', name: 'member_since', nullable: true }) memberSince!: string | null;
  @Column({ type: 'date', name: 'member_until', nullable: true }) memberUntil!: string | null;
  /** Leaves the subject approval to a second editor of the centre. */
  @Column({ type: 'boolean', name: 'delegates_subject' }) delegatesSubject!: boolean;
}
