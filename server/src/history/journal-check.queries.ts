// Is the journal still what was written? Every row is hashed again and every chain followed from its first link; a root signed elsewhere tells what must still be there.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import type { Config } from '../platform/config.js';
import { Database, type Reader } from '../platform/database.js';
import { CONFIG } from '../platform/log.js';
import { robotActor } from '../platform/robots.js';
import { link, type Head } from './chains.js';

export type Damage = 'row-changed' | 'row-missing' | 'row-without-seal' | 'seal-changed' | 'seal-missing' | 'root-differs';
export interface Broken {
  readonly chain: string | null;
  readonly n: string | null;
  readonly damage: Damage;
}
/** `exitCode` is 0 when everything holds; rows that still wait for their seal are reported and are no damage. */
export interface Verdict {
  readonly rows: number;
  readonly chains: number;
  readonly unsealed: number;
  readonly broken: Broken | null;
  readonly exitCode: 0 | 1;
}
export interface Root {
  readonly at: string;
  readonly chains: readonly Head[];
  readonly signature: string;
}
interface Sealed {
  readonly position: string;
  readonly journal_n: string;
  readonly hash: string;
  readonly row_hash: string | null;
  readonly digest: string | null;
  readonly home: string | null;
}

const atOnce = 5000;
const followed = `
  select s.position, s.journal_n, s.hash, j.row_hash, journal_digest(j) as digest, coalesce(j.administration_id::text, 'centre') as home
  from journal_seal s left join journal j on j.n = s.journal_n where s.chain = $1 and s.position > $2 order by s.position limit ${atOnce}`;

@Injectable()
export class JournalCheckQueries {
  private readonly reader: Reader;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    db: Database,
    private readonly clock: Clock,
  ) {
    this.reader = db.read(robotActor('keeper'));
  }

  async verify(root?: Root): Promise<Verdict> {
    const chains = await this.reader.rows<{ chain: string }>(`select distinct chain from journal_seal order by chain`);
    const heads = new Map((root?.chains ?? []).map((head) => [head.chain, head]));
    let rows = 0;
    let broken: Broken | null = root && !this.isOurs(root) ? { chain: null, n: null, damage: 'root-differs' } : null;
    for (const { chain } of chains) {
      const result = await this.follow(chain, heads.get(chain));
      rows += result.rows;
      broken ??= result.broken;
      heads.delete(chain);
    }
    for (const { chain } of heads.values()) broken ??= { chain, n: null, damage: 'root-differs' };
    broken ??= await this.unlinked();
    const [left] = await this.reader.rows<{ unsealed: number }>(`select count(*)::int as unsealed from journal_unsealed`);
    return { rows, chains: chains.length, unsealed: left?.unsealed ?? 0, broken, exitCode: broken ? 1 : 0 };
  }

  /** To be kept outside the database, signed with a key that is not in it. */
  async root(): Promise<Root> {
    const heads = await this.reader.rows<{ chain: string; position: string; hash: string }>(
      `select distinct on (chain) chain, position, hash from journal_seal order by chain, position desc`,
    );
    const body = {
      at: this.clock.now().toISOString(),
      chains: heads.map(({ chain, position, hash }) => ({ chain, position: Number(position), hash })),
    };
    return { ...body, signature: this.sign(body) };
  }

  private async follow(chain: string, anchor: Head | undefined): Promise<{ rows: number; broken: Broken | null }> {
    let before: { position: number; hash: string } | undefined;
    let anchored = anchor === undefined;
    for (let rows = 0; ;) {
      const some = await this.reader.rows<Sealed>(followed, [chain, before?.position ?? 0]);
      for (const seal of some) {
        const damage = damageOf(chain, seal, before);
        if (damage) return { rows, broken: { chain, n: seal.journal_n, damage } };
        before = { position: Number(seal.position), hash: seal.hash };
        anchored ||= anchor?.position === before.position && anchor.hash === before.hash;
        rows += 1;
      }
      if (some.length < atOnce) return { rows, broken: anchored ? null : { chain, n: null, damage: 'root-differs' } };
    }
  }

  /** A row that neither has a seal nor waits for one was put there past the door, or its seal was taken away. */
  private async unlinked(): Promise<Broken | null> {
    const [row] = await this.reader.rows<{ n: string; chain: string }>(
      `select j.n, coalesce(j.administration_id::text, 'centre') as chain from journal j
       where not exists (select 1 from journal_seal s where s.journal_n = j.n) and not exists (select 1 from journal_unsealed u
         where u.n = j.n) order by j.n limit 1`,
    );
    return row ? { chain: row.chain, n: row.n, damage: 'row-without-seal' } : null;
  }

  private sign(body: Omit<Root, 'signature'>): string {
    return createHmac('sha256', this.config.SECRET_KEY)
      .update(`journal root ${JSON.stringify({ at: body.at, chains: body.chains })}`)
      .digest('hex');
  }

  private isOurs(root: Root): boolean {
    const [given, right] = [Buffer.from(root.signature), Buffer.from(this.sign(root))];
    return given.length === right.length && timingSafeEqual(given, right);
  }
}

const damageOf = (chain: string, seal: Sealed, before: { position: number; hash: string } | undefined): Damage | undefined => {
  if (Number(seal.position) !== (before?.position ?? 0) + 1) return 'seal-missing';
  if (seal.row_hash === null) return 'row-missing';
  if (seal.digest !== seal.row_hash || seal.home !== chain) return 'row-changed';
  return seal.hash === link(chain, before?.hash, seal.row_hash) ? undefined : 'seal-changed';
};
