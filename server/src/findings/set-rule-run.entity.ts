// When did a rule across records last look at everything, by which version and settings of it?
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'set_rule_run' })
export class SetRuleRunEntity {
  @PrimaryColumn({ type: 'text' }) rule!: string;
  @Column({ type: 'text' }) key!: string;
  @Column({ type: 'timestamptz', name: 'ran_at' }) ranAt!: Date;
  @Column({ type: 'integer' }) milliseconds!: number;
  @Column({ type: 'integer' }) found!: number;
}
