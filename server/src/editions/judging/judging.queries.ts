// By what is a text judged right now: the day, the rules in force, the areas there are, and around a supplement the text of its service?
import { Injectable } from '@nestjs/common';
import type { MasterFacts, Ruleset } from '@kommunalredaktion/shared';
import { KnownAreasQueries, type KnownAreas } from '../../areas/known-areas.queries.js';
import { readMasterFacts } from '../../competences/master-facts.queries.js';
import type { Written } from '../../competences/said-beside.queries.js';
import { Rulesets } from '../../findings/rulesets.queries.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database.js';
import { notFound } from '../../platform/refused.js';
import { robotActor } from '../../platform/robots.js';
import { fixed } from '../../platform/sql.js';
import type { Relations } from '../../records/relations.js';

const checker = robotActor('checker');
/** Of a supplement: its service, the version of it that it was written for, and whose it is, where. */
type Belongs = Pick<Relations, 'serviceId' | 'masterEditionId'> & Omit<Written, 'today'>;
const belongsStatement = fixed(
  `select content ->> 'service' as "serviceId", content ->> 'masterEdition' as "masterEditionId", record_id as "recordId",
    administration_id as "administrationId", content -> 'areas' as areas from edition where id = $1`,
);

/** The moment of judging, the calendar day in Brandenburg that goes with it, and what holds then. */
export interface Moment {
  readonly at: Date;
  readonly today: string;
  readonly ruleset: Ruleset;
  readonly areas: KnownAreas;
}
export interface Surroundings extends Moment {
  readonly serviceId: string | null;
  readonly master: MasterFacts | null;
}

@Injectable()
export class Judging {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly rulesets: Rulesets,
    private readonly areas: KnownAreasQueries,
  ) {}

  async now(): Promise<Moment> {
    const [ruleset, areas] = await Promise.all([this.rulesets.inForce(), this.areas.today()]);
    return { at: this.clock.now(), today: this.clock.today(), ruleset, areas };
  }

  /** Read before the transaction that judges: a municipality publishing its supplement may not read there what the Land has written. */
  async around({ serviceId, masterEditionId, ...written }: Belongs): Promise<Surroundings> {
    const today = this.clock.today();
    const [moment, master] = await Promise.all([
      this.now(),
      serviceId === null ? null : readMasterFacts(this.db.read(checker), serviceId, masterEditionId, { ...written, today }),
    ]);
    return { ...moment, serviceId, master };
  }

  async aroundEdition(id: string): Promise<Surroundings> {
    const [belongs] = await this.db.read(checker).rows<Belongs>(belongsStatement, [id]);
    if (!belongs) throw notFound();
    return this.around(belongs);
  }
}
