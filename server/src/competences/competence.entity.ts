// Who is responsible for which service in which area? A projection of live contents; nobody writes it by hand.
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'competence' })
export class CompetenceEntity {
  @PrimaryColumn({ type: 'uuid', name: 'holder_id' }) holderId!: string;
  /** The id of the entry in the holder's content. */
  @PrimaryColumn({ type: 'text' }) item!: string;
  @PrimaryColumn({ type: 'text' }) ars!: string;
  @Column({ type: 'uuid', name: 'administration_id' }) administrationId!: string;
  @Column({ type: 'boolean' }) commons!: boolean;
  /** As entered, or found by the key; whether it is there and public is nobody's promise. */
  @Column({ type: 'uuid', name: 'service_id', nullable: true }) serviceId!: string | null;
  @Column({ type: 'text', name: 'service_key', nullable: true }) serviceKey!: string | null;
  @Column({ type: 'text', name: 'service_name', nullable: true }) serviceName!: string | null;
  /** The service is named by its key alone: it is found, lost and found again as services come and go. */
  @Column({ type: 'boolean', name: 'by_key' }) byKey!: boolean;
  /** An online service helps, but is not who is responsible. */
  @Column({ type: 'boolean', name: 'by_office' }) byOffice!: boolean;
  @Column({ type: 'text' }) role!: string;
  @Column({ type: 'text', nullable: true }) criterion!: string | null;
}
