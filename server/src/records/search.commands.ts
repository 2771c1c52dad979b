// How does a record get into the search? Set by set; what the reader may not see never becomes a word that finds it.
import { searchText, type Content, type Reader, type RecordKind } from '@kommunalredaktion/shared';
import type { Tx } from '../platform/database.js';
import type { Nudge } from '../platform/jobs/job.js';

/** What the search knows of a record; `live` is public, `open` is in the making. */
export interface Searched {
  readonly recordId: string;
  readonly administrationId: string;
  readonly commons: boolean;
  readonly kind: RecordKind;
  readonly live: Content | null;
  readonly open: Content | null;
}

export const indexSearchJob = 'records.index-search';
/** Two hands share a big backlog, at most half of what one worker does at a time; each has a number, so that no more come. */
export const hands = 2;
/** For those who have made much work at once. */
export const allHands = (): Nudge[] => Array.from({ length: hands }, (_, hand) => ({ job: indexSearchJob, payload: { hand } }));

const batchSize = 500;

const entry = (
  { recordId, administrationId, kind }: Searched,
  layer: 'own' | 'commons',
  contents: readonly (Content | null)[],
  reader: Reader,
) => {
  const words = contents.flatMap((content) => (content ? [searchText(kind, content, reader)] : [])).join('\n');
  return { record_id: recordId, administration_id: administrationId, layer, words };
};

/**
 * The owner finds what is public and what is in the making; everybody finds the public part of the common texts. Where in a text a word stands is not kept: nobody asks for it.
 * The padding has the vector kept beside its row; an update must bring it anew, since it is compressed by then and makes no row long.
 */
export const indexRecords = async (tx: Tx, records: readonly Searched[]): Promise<void> => {
  const shared = records.filter(({ commons, live }) => commons && live);
  const entries = [
    ...records.map((one) => entry(one, 'own', [one.live, one.open], 'owner')),
    ...shared.map((one) => entry(one, 'commons', [one.live], 'everyone')),
  ];
  await tx.rows(
    `insert into search_entry (record_id, layer, administration_id, vector)
     select record_id, layer, administration_id, strip(to_tsvector('german', words))
       from jsonb_to_recordset($1) as s(record_id uuid, layer text, administration_id uuid, words text)
     on conflict (record_id, layer) do update set vector = excluded.vector, padding = excluded.padding,
       administration_id = excluded.administration_id`,
    [JSON.stringify(entries)],
  );
  const noLongerShared = records.filter((one) => one.commons && !shared.includes(one)).map(({ recordId }) => recordId);
  if (noLongerShared.length > 0)
    await tx.rows(`delete from search_entry where layer = 'commons' and record_id = any ($1::uuid[])`, [noLongerShared]);
};

const searchedColumns = `r.id as "recordId", r.administration_id as "administrationId", r.commons, r.kind,
  (select e.content from edition e where e.id = r.live_edition_id) as live, (select e.content from edition e
    where e.id = r.open_edition_id) as open`;

export const readSearched = (tx: Tx, ids: readonly string[]): Promise<Searched[]> =>
  tx.rows<Searched>(`select ${searchedColumns} from record r where r.id = any ($1::uuid[])`, [ids]);

/**
 * Of whom the next search entry is wanted: the records that an inner select names as `record_id`. A row that waits already is
 * locked, so that it is not taken away before what is being written can be read.
 */
export const wantEntries = (from: string): string => `insert into search_missing (record_id) select distinct record_id from ${from}
    order by record_id on conflict (record_id) do update set record_id = excluded.record_id where false`;

/**
 * Enters the next records that wait; answers how many. The row is taken away before the content is read: who writes the record
 * meanwhile waits, and puts it back. Records that are being written right now are left for the next turn.
 */
export const indexNext = async (tx: Tx): Promise<number> => {
  const taken = await tx.rows<{ record_id: string }>(
    `delete from search_missing where record_id in (
       select record_id from search_missing limit ${batchSize} for update skip locked)
     returning record_id`,
  );
  if (taken.length > 0)
    await indexRecords(
      tx,
      await readSearched(
        tx,
        taken.map(({ record_id }) => record_id),
      ),
    );
  return taken.length;
};

/** New entries wait in a list that every search reads through; when there is a pause they are sorted in. */
export const sortIn = (tx: Tx): Promise<unknown> => tx.rows('select search_sort_in()');
