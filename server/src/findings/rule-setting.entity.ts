// How was a rule set, by whom and why? The highest version of a rule is in force; nothing is ever changed or deleted.
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'rule_setting' })
export class RuleSettingEntity {
  @PrimaryColumn({ type: 'text' }) rule!: string;
  @PrimaryColumn({ type: 'integer' }) version!: number;
  @Column({ type: 'boolean', name: 'is_on' }) isOn!: boolean;
  /** What its findings count as at most; empty is as shipped. */
  @Column({ type: 'text', nullable: true }) severity!: string | null;
  @Column({ type: 'jsonb' }) parameters!: object;
  @Column({ type: 'text' }) reason!: string;
  @Column({ type: 'uuid', name: 'changed_by' }) changedBy!: string;
  @Column({ type: 'timestamptz', name: 'changed_at' }) changedAt!: Date;
}
