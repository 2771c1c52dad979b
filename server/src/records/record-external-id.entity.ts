// Under which names is a record known elsewhere?
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'record_external_id' })
export class RecordExternalIdEntity {
  @Column({ type: 'uuid', name: 'record_id' }) recordId!: string;
  @PrimaryColumn({ type: 'uuid', name: 'administration_id' }) administrationId!: string;
  @PrimaryColumn({ type: 'text' }) agency!: string;
  @PrimaryColumn({ type: 'text' }) scheme!: string;
  @PrimaryColumn({ type: 'text' }) value!: string;
}
