// What is asked for and changed during the measurement? Chosen from the loaded stock, always the same for the same stock.
import { countLimit, matrixWidth } from '../../shared/dist/index.js';
import { signCursor } from '../../server/dist/platform/http/cursor.js';
import { mixed, pick } from './choice.mjs';
import { expectOk, send } from './load.mjs';

const people = 32;
const farDown = 64;
const questionCount = 500;
const downloadSize = 600;

const wordsOf = (text) => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
/** As people type: the name of an office, its beginning, a word from its text, a place, a telephone number. */
const asTyped = [
  ({ title }) => title.slice(0, 60),
  ({ title }, n) => pick(wordsOf(title), n) ?? title,
  ({ title }, n) => (pick(wordsOf(title), n) ?? title).slice(0, 5),
  ({ body }, n) => pick(wordsOf(body), n) ?? 'antrag',
  ({ title, city }, n) => `${pick(wordsOf(title), n) ?? ''} ${city}`,
  ({ phone }) => phone,
];

const sample = `
  select r.id, r.title, e.content -> 'addresses' -> 0 ->> 'city' as city, coalesce(e.content -> 'channels' -> 0 ->> 'value', r.title) as phone, regexp_replace(coalesce(e.content -> 'description' ->> 'de', e.content -> 'notes' ->> 'de', r.title), '<[^>]+>', ' ', 'g') as body
  from record_external_id x join record r on r.id = x.record_id join edition e on e.id = r.live_edition_id where hashtext(x.value) % 40 = 0 order by x.value limit ${questionCount}`;

async function readQuestions(client) {
  const { rows } = await client.query(sample);
  return rows.map((row, n) => asTyped[n % asTyped.length]({ ...row, city: row.city ?? '' }, mixed(n)).trim() || row.title);
}

/** Cursors deep in the list, as the product itself would have signed them after many pages. */
async function readCursors(client, { actor, secretKey, count }) {
  const depths = Array.from({ length: farDown }, (_, n) => Math.floor(count * (0.2 + (0.75 * (mixed(n) % 1000)) / 1000)));
  const { rows } = await client.query(
    `select key, id from (select updated_at::text as key, id, row_number() over (order by updated_at desc, id desc) as n from record) r where n = any ($1::int[]) order by n`,
    [depths],
  );
  return rows.map(({ key, id }) =>
    signCursor(secretKey, actor, { sort: '-updatedAt', filter: {}, q: undefined }, [key, id, count > countLimit ? 1 : 0]),
  );
}

const ids = async (client, text, params) => (await client.query(text, params)).rows.map(({ id }) => id);

/** Services to which municipalities add, where they may be asked about, and how many pages of the matrix there are. */
async function readWholeLand(client) {
  const services = await ids(
    client,
    `select distinct service_id as id from record where kind = 'supplement' and live_edition_id is not null order by 1`,
  );
  const { rows } = await client.query(`select ars from area where level = 'municipality' order by ars`);
  return { services, towns: rows.map(({ ars }) => ars), matrixPages: Math.max(1, Math.ceil(services.length / matrixWidth)) };
}

/** Everything that only reads. */
export async function readChoices(client, { actor, secretKey }) {
  const recordIds = await ids(
    client,
    `select r.id from record r join record_external_id x on x.record_id = r.id order by hashtext(x.value), x.value`,
  );
  const count = recordIds.length;
  return {
    recordIds,
    start: Date.UTC(2027, 0, 1),
    today: new Date().toISOString().slice(0, 10),
    administrations: await ids(client, `select administration_id as id from record group by 1 order by count(*) desc, 1 limit 100`),
    downloads: await ids(
      client,
      `select administration_id as id from record group by 1 order by abs(count(*) - ${downloadSize}), 1 limit 5`,
    ),
    liveEditions: await ids(
      client,
      `select live_edition_id as id from record where id = any ($1::uuid[]) and live_edition_id is not null`,
      [recordIds.slice(0, 5000)],
    ),
    busyRecords: await ids(
      client,
      `select record_id as id from journal where record_id is not null group by 1 order by count(*) desc, 1 limit 1000`,
    ),
    ...(await readWholeLand(client)),
    questions: await readQuestions(client),
    cursors: await readCursors(client, { actor, secretKey, count }),
  };
}

const post = async (someone, path, body, method = 'POST') => {
  const request = { method, path, body };
  return JSON.parse(expectOk(await send(someone, request), request));
};

/** Drafts made through the public door: one for each person and side to save, one to submit and take back. */
export async function makeDrafts(client, someone) {
  const wanted = people * 4;
  const present = await ids(
    client,
    `select e.id from edition e join account a on a.id = e.created_by where a.kind = 'person' and e.state in ('draft', 'in-review') order by e.id limit ${wanted}`,
  );
  const records = await ids(
    client,
    `select id from record where open_edition_id is null and live_edition_id is not null order by id limit $1`,
    [wanted - present.length],
  );
  const drafts = [];
  for (const id of present) drafts.push(await post(someone, `/api/editions/${id}`, undefined, 'GET'));
  for (const id of records) drafts.push(await post(someone, `/api/records/${id}/editions`, {}));
  const ready = [];
  for (const draft of drafts) {
    const free =
      draft.state === 'draft'
        ? draft
        : await post(someone, `/api/editions/${draft.id}/transitions`, { action: 'take-back', expectedRevision: draft.revision });
    const content = {
      ...free.content,
      summary: { ...free.content.summary, de: `Wird gemessen. ${free.content.summary?.de ?? ''}`.slice(0, 500) },
    };
    ready.push(await post(someone, `/api/editions/${free.id}`, { expectedRevision: free.revision, content }, 'PATCH'));
  }
  const share = (index) =>
    ready.slice(index * people, (index + 1) * people).map(({ id, revision, state, content }) => ({ id, revision, state, content }));
  return { product: { drafts: share(0), submissions: share(1) }, floor: { drafts: share(2), submissions: share(3) } };
}
