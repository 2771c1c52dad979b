// Around which administrations has something become public or ceased to be, that the rules across records have not looked at yet?
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'set_rules_due' })
export class SetRulesDueEntity {
  @PrimaryColumn({ type: 'uuid' }) id!: string;
  @Column({ type: 'uuid', name: 'administration_id' }) administrationId!: string;
  @Column({ type: 'timestamptz' }) since!: Date;
}
