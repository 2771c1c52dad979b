// Which service is looked after where? The matrix, and what is behind one of its cells.
import { Injectable } from '@nestjs/common';
import {
  keysUpwards,
  matrixWidth,
  municipalTypings,
  ownKeys,
  stateOf,
  type Actor,
  type CellView,
  type MatrixQuery,
  type MatrixView,
} from '@kommunalredaktion/shared';
import { AreasQueries } from '../areas/areas.queries.js';
import { publicEyes } from '../competences/public-eyes.js';
import { Rulesets } from '../findings/rulesets.queries.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database.js';
import { notFound } from '../platform/refused.js';
import { fixed } from '../platform/sql.js';
import { cellLink } from './cell-link.js';
import { cellStatement, type ConcernedRow } from './cell-statement.js';
import { matrixRows, nearestLevel, type MatrixRow } from './matrix-rows.js';
import { matrixStatement, type MatrixQuestion } from './matrix-statement.js';
import { placesFor, type PlaceRow, type Places, type ResidentRow } from './places.js';

const placesStatement = fixed(`
  select a.ars, coalesce(own.id, above.id) as "administrationId" from area a
  left join administration own on own.ars = a.ars left join administration above on above.ars = left(a.ars, 9) || '000'
  where a.level = 'municipality' and a.valid_from <= $1::date and coalesce(a.valid_to >= $1::date, true)
    and coalesce(own.id, above.id) is not null`);
const residentsStatement = fixed('select id, ars from administration');

const nothing: MatrixRow = { services: [], found: {}, local: [] };

/** Who is responsible where is public, and read with the eyes of the public; whose faults are told is the reader's scope. */
@Injectable()
export class MatrixQueries {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly areas: AreasQueries,
    private readonly rulesets: Rulesets,
  ) {}

  async view({ filter, q, page }: MatrixQuery, actor: Actor): Promise<MatrixView> {
    const [{ places, residents }, names] = await Promise.all([this.places(filter, actor), this.areas.refs(publicEyes)]);
    const words = (q ?? '').toLocaleLowerCase('de').split(/\s+/).filter(Boolean);
    const row = await this.row(places, actor, { words, all: filter.typing === 'all', page });
    const shown = { ...row, services: row.services.slice(0, matrixWidth) };
    const byName = places.areas
      .map((place) => ({ ...place, name: names.get(place.ars)?.name ?? place.ars, district: names.get(place.ars)?.district ?? null }))
      .sort((a, b) => a.name.localeCompare(b.name, 'de') || a.ars.localeCompare(b.ars));
    return {
      asOf: this.clock.now().toISOString(),
      areas: byName,
      services: shown.services.map(({ id, title, key }) => ({ id, title, key })),
      rows: matrixRows(shown, byName, residents),
      hasMore: row.services.length > matrixWidth,
    };
  }

  async cell(area: string, service: string, actor: Actor): Promise<CellView> {
    const { places: mine, residents } = await this.places({}, actor);
    const place = mine.areas.find(({ ars }) => ars === area);
    if (!place) throw notFound();
    const chain = keysUpwards(area);
    const row = await this.row({ areas: [place], keys: chain, residents: mine.residents }, actor, {
      words: [],
      all: true,
      service,
      page: 1,
    });
    if (row.services.length === 0) throw notFound();
    const state = stateOf(matrixRows(row, [place], residents)[0]);
    const { text, params } = cellStatement({
      service,
      keys: ownKeys(chain[nearestLevel(row, area, 0)] ?? ''),
      chain,
      residents: residents.filter(({ ars }) => ars === null || chain.includes(ars)).map(({ id }) => id),
      scope: actor.scope,
    });
    const concerned = await this.db.read(publicEyes).rows<ConcernedRow>(text, params);
    return { state, link: cellLink({ state, service, area, administrationId: place.administrationId, concerned }, actor) };
  }

  private async places(filter: MatrixQuery['filter'], actor: Actor): Promise<{ places: Places; residents: readonly ResidentRow[] }> {
    const reader = this.db.read(publicEyes);
    const [all, residents] = await Promise.all([
      reader.rows<PlaceRow>(placesStatement, [this.clock.today()]),
      reader.rows<ResidentRow>(residentsStatement),
    ]);
    return { places: placesFor(all, residents, filter, actor.scope), residents };
  }

  /** The rule on missing competences asks for the same services. */
  private async typings(): Promise<readonly string[]> {
    const asking = (await this.rulesets.inForce()).setRules.find(({ rule }) => rule.id === 'RSP-01');
    return (asking?.parameters as { municipalTypings?: readonly string[] } | undefined)?.municipalTypings ?? municipalTypings;
  }

  private async row(
    { keys, residents, areas }: Places,
    actor: Actor,
    asked: Pick<MatrixQuestion, 'words' | 'all' | 'service' | 'page'>,
  ): Promise<MatrixRow> {
    if (areas.length === 0) return nothing;
    const { text, params } = matrixStatement({
      keys,
      residents,
      scope: actor.scope,
      today: this.clock.today(),
      typings: await this.typings(),
      ...asked,
    });
    const [row] = await this.db.read(publicEyes).rows<MatrixRow>(text, params);
    return row ?? nothing;
  }
}
