// When is the journal sealed? Every second, by one process at a time, after the events: a chain inside their transactions would cost most of the throughput.
import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../platform/database.js';
import type { Tick } from '../platform/jobs/job.js';
import { robotActor } from '../platform/robots.js';
import { chainOf, link, type Head } from './chains.js';

interface Unsealed {
  readonly n: string;
  readonly administration_id: string | null;
  readonly row_hash: string;
}
const sealLock = 4_711_000_020;
const atOnce = 5000;
const keeper = robotActor('keeper');

@Injectable()
export class SealJournal implements Tick {
  readonly name = 'history.seal-journal';
  readonly everySeconds = 1;

  constructor(private readonly db: Database) {}

  async run(): Promise<void> {
    while ((await this.db.write(keeper, sealSome)) === atOnce) {
      /* there may be more */
    }
  }
}

const sealSome = async (tx: Tx): Promise<number> => {
  const [mine] = await tx.rows<{ locked: boolean }>(`select pg_try_advisory_xact_lock($1) as locked`, [sealLock]);
  if (!mine?.locked) return 0;
  const rows = await tx.rows<Unsealed>(
    `select j.n, j.administration_id, j.row_hash from journal_unsealed u join journal j using (n) order by u.n limit $1`,
    [atOnce],
  );
  if (rows.length === 0) return 0;
  const heads = await headsOf(tx, [...new Set(rows.map(({ administration_id }) => chainOf(administration_id)))]);
  const seals = rows.map(({ n, administration_id, row_hash }) => {
    const chain = chainOf(administration_id);
    const before = heads.get(chain);
    const head = { chain, position: (before?.position ?? 0) + 1, hash: link(chain, before?.hash, row_hash) };
    heads.set(chain, head);
    return { ...head, n };
  });
  const column = (key: keyof (typeof seals)[number]) => seals.map((seal) => seal[key]);
  await tx.rows(
    `insert into journal_seal (chain, position, journal_n, hash) select * from unnest($1::text[], $2::bigint[], $3::bigint[], $4::text[])`,
    [column('chain'), column('position'), column('n'), column('hash')],
  );
  await tx.rows(`delete from journal_unsealed where n = any ($1::bigint[])`, [column('n')]);
  return rows.length;
};

const headsOf = async (tx: Tx, chains: readonly string[]): Promise<Map<string, Head>> => {
  const heads = await tx.rows<{ chain: string; position: string; hash: string }>(
    `select h.* from unnest($1::text[]) as c(chain), lateral (select s.chain, s.position, s.hash from journal_seal s
      where s.chain = c.chain order by s.position desc limit 1) h`,
    [chains],
  );
  return new Map(heads.map(({ chain, position, hash }) => [chain, { chain, position: Number(position), hash }]));
};
