// How fast could lines be taken in at all? The same lines into the same tables, set by set, without any check, verdict or search entry.
import fs from 'node:fs';
import { randomUUID } from 'node:crypto';
import { kinds, readAreas, robots } from '../../../shared/dist/index.js';
import { generateLines } from '../../../server/dist/exchange/generate.js';
import { inRoot } from '../../../server/src/platform/local/machine/places.mjs';

const batch = 1000;

const statement = `
  with given as (
    select s.*, a.id as owner, uuidv7() as edition_id from jsonb_to_recordset($1) as s(n int, record_id uuid, parent_id uuid, kind text, ars text, agency text, scheme text, value text, state text, title text, content jsonb)
    join administration a on a.ars = s.ars),
  drafted as (
    insert into edition (id, record_id, administration_id, commons, number, state, basis, content, review_hash, created_by, published_by, published_at, adopted_by_task)
    select edition_id, record_id, owner, false, 1, case state when 'live' then 'published' else 'draft' end, case state when 'live' then 'adopted' end, content, 'floor', $2, $2, now(), $3 from given),
  named as (insert into record_external_id (record_id, administration_id, agency, scheme, value) select record_id, owner, agency, scheme, value from given),
  told as (
    insert into journal (event, actor_id, administration_id, subject_kind, subject_id, record_id) select 'edition.adopt', $2, owner, 'edition', edition_id::text, record_id from given)
  insert into record (id, kind, administration_id, commons, title, state, live_edition_id, open_edition_id, open_state, parent_id)
  select record_id, kind, owner, false, title, case state when 'live' then 'live' else 'new' end, case state when 'live' then edition_id end,
    case state when 'draft' then edition_id end, case state when 'draft' then 'draft' end, parent_id from given order by n`;

function* batches(count) {
  const { areas } = readAreas(fs.readFileSync(inRoot('server', 'data', 'areas-brandenburg.csv'), 'utf8'));
  const ids = new Map();
  let rows = [];
  for (const { kind, administration, externalId, state, content } of generateLines(count, areas)) {
    const recordId = randomUUID();
    ids.set(externalId.value, recordId);
    const parent = content.parent ? ids.get(content.parent.value) : null;
    const whole = { ...content, parent };
    rows.push({
      n: rows.length,
      record_id: recordId,
      parent_id: parent,
      kind,
      ars: administration,
      ...externalId,
      state,
      title: kinds[kind].titleOf(whole),
      content: whole,
    });
    if (rows.length < batch) continue;
    yield rows;
    rows = [];
  }
  if (rows.length > 0) yield rows;
}

/** Records per second. */
export async function bareLoad(client, count) {
  const task = randomUUID();
  const begin = performance.now();
  for (const rows of batches(count)) await client.query(statement, [JSON.stringify(rows), robots.loader.id, task]);
  return count / ((performance.now() - begin) / 1000);
}
