// Which steps of the demonstration can this reader walk, and where do they lead? The others name the person to log in as.
import { Inject, Injectable } from '@nestjs/common';
import { may, type Actor, type TourStep, type TourView } from '@kommunalredaktion/shared';
import { robotActor } from '../access/robots.js';
import type { Config } from '../platform/config.js';
import { Database } from '../platform/database.js';
import { CONFIG } from '../platform/log.js';
import { demoAccounts } from './demo/accounts.js';
import { demoTour, type DemoStep } from './demo/tour.js';

interface Seen {
  readonly id: string;
  readonly edition: string | null;
}

const placeholder = /\{([^}]+)\}/g;
const names = [...new Set(demoTour.flatMap(({ link }) => [...link.matchAll(placeholder)].map(([, name = '']) => name)))];

const seenStatement = `select r.id, (select e.id from edition e where e.id = coalesce(r.open_edition_id, r.live_edition_id)) as edition
  from record r where r.id = any ($1::uuid[])`;
const wallOneStatement = `${seenStatement} and (r.administration_id = any ($2::uuid[]) or r.commons and r.live_edition_id is not null)`;

@Injectable()
export class TourQueries {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly db: Database,
  ) {}

  async view(actor: Actor): Promise<TourView> {
    const ids = this.config.KR_DEMO ? await this.ids() : new Map<string, string>();
    if (ids.size === 0) return { steps: [] };
    const seen = await this.seen([...ids.values()], actor);
    const find = (name: string): Seen | undefined => seen.get(ids.get(name) ?? '');
    return { steps: demoTour.map((step) => stepFor(step, linkOf(step, actor, find))) };
  }

  /** A name from elsewhere is shown to its owner only; the robot knows them all, and only ids leave this room, of what the reader sees. */
  private async ids(): Promise<Map<string, string>> {
    const rows = await this.db
      .read(robotActor('loader'))
      .rows<{ name: string; id: string }>(
        `select value as name, record_id as id from record_external_id where agency = 'vorfuehrung' and value = any ($1::text[])`,
        [names],
      );
    return new Map(rows.map(({ name, id }) => [name, id]));
  }

  private async seen(ids: readonly string[], actor: Actor): Promise<Map<string, Seen>> {
    const walled = actor.scope !== 'all' && this.db.wallOne;
    const rows = await this.db.read(actor).rows<Seen>(walled ? wallOneStatement : seenStatement, walled ? [ids, actor.scope] : [ids]);
    return new Map(rows.map((row) => [row.id, row]));
  }
}

const linkOf = ({ link, needs, everywhere }: DemoStep, actor: Actor, find: (name: string) => Seen | undefined): string | null => {
  if ((needs && !may(actor, needs)) || (everywhere && actor.scope !== 'all')) return null;
  const idOf = (name: string): string | null => {
    const seen = find(name);
    return (link.startsWith('/review/') ? seen?.edition : seen?.id) ?? null;
  };
  const walkable = [...link.matchAll(placeholder)].every(([, name = '']) => idOf(name) !== null);
  return walkable ? link.replace(placeholder, (_whole, name: string) => idOf(name) ?? '') : null;
};

const stepFor = ({ key, title, text, as }: DemoStep, link: string | null): TourStep => {
  const { name, role } = demoAccounts[as];
  return {
    key,
    title: { de: title[0], en: title[1] },
    text: { de: text[0], en: text[1] },
    link,
    account: link === null ? { name, role } : null,
  };
};
