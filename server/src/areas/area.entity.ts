// Which official areas are there, and since when?
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'area' })
export class AreaEntity {
  @PrimaryColumn({ type: 'text' }) ars!: string;
  @Column({ type: 'text', nullable: true }) ags!: string | null;
  @Column({ type: 'text' }) name!: string;
  @Column({ type: 'text' }) level!: string;
  @Column({ type: 'text' }) type!: string;
  @Column({ type: 'text', nullable: true }) parent!: string | null;
  @Column({ type: 'text', nullable: true }) seat!: string | null;
  @Column({ type: 'integer', nullable: true }) population!: number | null;
  @Column({ type: 'text', nullable: true }) postcode!: string | null;
  @Column({ type: 'date', name: 'valid_from' }) validFrom!: string;
  @Column({ type: 'date', name: 'valid_to', nullable: true }) validTo!: string | null;
  @Column({ type: 'text', nullable: true }) successor!: string | null;
}
