// What do readers see of editions, their snapshots and their differences?
import { Injectable } from '@nestjs/common';
import { covers, project, type Actor, type Content, type EditionView } from '@kommunalredaktion/shared';
import { publicEyes } from '../competences/public-eyes.js';
import { readSaidBeside } from '../competences/said-beside.queries.js';
import { Clock } from '../platform/clock.js';
import { Database, type Tx } from '../platform/database.js';
import { notFound, Refused } from '../platform/refused.js';
import { readParents } from '../records/parents.js';
import { relationsOf } from '../records/relations.js';
import { readEdition, type EditionRow } from './edition-row.js';
import { viewOf } from './edition-view.js';

/** $1 edition. An adopted text has no snapshot of its own: nobody ever writes on it, so it is one itself. */
const snapshots = (...columns: string[]): string => `
  select ${columns.join(', ')}, json_build_object('id', p.id, 'name', p.name) as by, v.started_at as "from", v.at
  from (select edition_id, n, content, written_by, started_at, at from edition_revision
        union all select id, 1, content, created_by, created_at, created_at from edition where basis = 'adopted') v
  join account p on p.id = v.written_by where v.edition_id = $1`;

@Injectable()
export class EditionsQueries {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async view(id: string, actor: Actor): Promise<EditionView> {
    const row = await this.row(id, actor);
    return { ...viewOf(row, actor, this.clock.now()), ...(row.record.kind === 'supplement' && { alsoSaid: await this.alsoSaid(row) }) };
  }

  private async alsoSaid({ record, administration, content }: EditionRow): Promise<string[]> {
    const { serviceId } = relationsOf(content);
    const written = { recordId: record.id, administrationId: administration.id, areas: content['areas'], today: this.clock.today() };
    return serviceId === null ? [] : [...(await readSaidBeside(this.db.read(publicEyes), serviceId, written))];
  }

  /** 404 when the actor may not see it at all; a write through a readable but foreign edition is then a 403 of its own. */
  async assertVisible(id: string, actor: Actor): Promise<void> {
    const row = actor.scope === 'all' ? undefined : await this.row(id, actor);
    if (row && !covers(actor.scope, row.administration.id)) throw new Refused('access.forbidden');
  }

  async rowInTransaction(tx: Tx, id: string, actor: Actor): Promise<EditionRow> {
    const row = await readEdition(tx, id);
    if (!row || !covers(actor.scope, row.administration.id)) throw notFound();
    return row;
  }

  private async row(id: string, actor: Actor): Promise<EditionRow> {
    const row = await readEdition(this.db.read(actor), id, actor.scope === 'all' || !this.db.wallOne ? undefined : actor.scope);
    if (!row) throw notFound();
    return row;
  }

  private async ownRow(id: string, actor: Actor): Promise<EditionRow> {
    const row = await this.row(id, actor);
    if (!covers(actor.scope, row.administration.id)) throw notFound();
    return row;
  }

  async revisions(id: string, actor: Actor) {
    await this.ownRow(id, actor);
    const data = await this.db
      .read(actor)
      .rows<{ n: number; by: { id: string; name: string }; from: Date; at: Date }>(`${snapshots('v.n')} order by v.n desc limit 500`, [id]);
    return { data: data.map((one) => ({ ...one, from: one.from.toISOString(), at: one.at.toISOString() })) };
  }

  async revision(id: string, n: number, actor: Actor) {
    await this.ownRow(id, actor);
    const [row] = await this.db
      .read(actor)
      .rows<{ n: number; by: { id: string; name: string }; from: Date; at: Date; content: Content }>(
        `${snapshots('v.n', 'v.content')} and v.n = $2`,
        [id, n],
      );
    if (!row) throw notFound();
    return { ...row, from: row.from.toISOString(), at: row.at.toISOString() };
  }

  /** Both sides as this reader may see them; both must belong to one record. */
  async comparison(id: string, other: string, actor: Actor): Promise<{ before: Content | null; after: Content }> {
    const after = await this.row(id, actor);
    const otherId = other === 'live' ? (after.record.liveEditionId === id ? null : after.record.liveEditionId) : other;
    const before = otherId ? await this.row(otherId, actor) : null;
    if (before && before.record.id !== after.record.id) throw notFound();
    const cut = (row: EditionRow) =>
      covers(actor.scope, row.administration.id) ? row.content : project(row.record.kind, row.content, 'everyone');
    return { before: before && cut(before), after: cut(after) };
  }

  async parents(id: string, actor: Actor): Promise<{ data: Content[] }> {
    const row = await this.ownRow(id, actor);
    const parents = await readParents(this.db.read(actor), row.content['parent'] as string | null | undefined);
    return {
      data: parents.map((parent) =>
        covers(actor.scope, parent.administrationId) ? parent.content : project(row.record.kind, parent.content, 'everyone'),
      ),
    };
  }
}
