// Is a record found by its words soon after it has changed, and by nobody through words they may not see?
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { EditionView } from '@kommunalredaktion/shared';
import { IndexSearch } from '@server/records/index-search.job.js';
import type { Browser } from '../../support/browser.js';
import { saveAs, stepAs } from '../../support/given-editions.js';
import { fileOf, line, loadFile, removeLoadFiles } from '../../support/load-files.js';
import { office } from '../../support/office.js';
import { asAdmin } from '../../support/template-database.js';
import { createWorld, type World } from '../../support/world.js';

let world: World;
let contact: Browser, lead: Browser, foreign: Browser;
beforeAll(async () => {
  world = await createWorld();
  contact = world.as(await world.given.account({ role: 'contact' }));
  lead = world.as(await world.given.account({ role: 'lead' }));
  foreign = world.as(await world.given.account({ role: 'contact', administration: await world.given.administration('cottbus') }));
});
afterAll(async () => {
  removeLoadFiles();
  await world.close();
});

const index = () => world.finishJobs('records.index-search');
const found = async (who: Browser, q: string): Promise<string[]> =>
  (await who.get<{ data: { title: string }[] }>(`/records?q=${encodeURIComponent(q)}`)).body.data.map(({ title }) => title).sort();

test('by name, by words in every form, by numbers as people type them; live and draft alike', async () => {
  const live = await world.given.live({
    content: office({
      name: { de: 'Hafenmeisterei' },
      channels: [
        { id: 't', channel: '02', value: '+49 33841 98765-0', public: true },
        { id: 'm', channel: '01', value: 'hafen@probe.example', public: true },
      ],
    }),
  });
  await index();
  for (const q of ['Hafenmeisterei', 'hafenm', 'Ausweis', '033841 987650', '0338419'])
    expect([q, await found(contact, q)]).toEqual([q, ['Hafenmeisterei']]);
  const { body: draft } = await contact.post<EditionView>(`/records/${live.record.id}/editions`);
  await saveAs(contact, draft, { ...draft.content, summary: { de: 'Liegeplätze und Slipanlagen.' } });
  await index();
  expect(await found(contact, 'Slipanlage')).toEqual(['Hafenmeisterei']);
  expect(await found(foreign, 'Hafenmeisterei')).toEqual([]);
});

test('what is entered takes little room in its table, entered anew as well', async () => {
  const { record } = await world.given.live({ content: office({ name: { de: 'Schleusenwärterei' } }) });
  const row = async () => {
    await index();
    const [entry] = await world.sql<{ xmin: string; inRow: boolean; bytes: number }>(
      `select xmin::text, pg_column_toast_chunk_id(vector) is null as "inRow", pg_column_size(padding) as bytes from search_entry where record_id = $1`,
      [record.id],
    );
    return entry;
  };
  const first = await row();
  await world.sql('insert into search_missing (record_id) values ($1)', [record.id]);
  const second = await row();
  expect(second?.xmin).not.toBe(first?.xmin);
  expect(first?.bytes).toBeLessThan(100);
  for (const entry of [first, second]) expect(entry).toMatchObject({ inRow: false, bytes: first?.bytes });
});

test('a load is found as a whole, whichever hands enter it and however often', async () => {
  await loadFile(
    world,
    fileOf(
      ...Array.from({ length: 1500 }, (_, n) =>
        line(`suche-${n}`, { name: { de: `Probestelle ${n}` } }, { state: n % 3 ? 'live' : 'draft' }),
      ),
    ),
  );
  const job = world.app.get(IndexSearch);
  expect((await job.backlog(1000)).length).toBeGreaterThan(1);
  await Promise.all([0, 1, 0, 1].map((hand) => job.run({ hand })));
  expect(await job.backlog(1000)).toEqual([]);
  expect(
    await world.sql(`select count(*)::int as n from record r where not exists (select 1 from search_entry s where s.record_id = r.id)`),
  ).toEqual([{ n: 0 }]);
  expect((await lead.get<{ total: number }>('/records?q=Probestelle')).body.total).toBe(1500);
  expect(await job.run({ hand: 0 })).toBe('skipped');
});

/** Runs one write up to its journal entry, which is its last; then something else; then lets it end. */
const heldAtItsEnd = (write: () => Promise<{ status: number }>, meanwhile: () => Promise<void>): Promise<void> =>
  asAdmin(world.config.DATABASE_URL, async (client) => {
    await client.query('begin');
    await client.query('lock table journal in share mode');
    const writing = write();
    await world.until(
      async () => (await world.sql(`select 1 from pg_locks where relation = 'journal'::regclass and not granted`)).length > 0,
    );
    await meanwhile();
    await client.query('commit');
    expect((await writing).status).toBe(200);
  });

test('whoever writes while an entry waits is found by the last words, however early the entry is made', async () => {
  const first = await world.given.edition({ content: office({ name: { de: 'Schiffsmühle' } }) });
  const enter = async () => void (await world.app.get(IndexSearch).run({ hand: 0 }));
  await heldAtItsEnd(() => saveAs(lead, first, { ...first.content, summary: { de: 'Mahlgang.' } }), enter);
  await index();
  expect(await found(lead, 'Mahlgang')).toEqual(['Schiffsmühle']);

  const { body: second } = await lead.get<EditionView>(`/editions/${first.id}`);
  await saveAs(lead, second, { ...second.content, summary: { de: 'Mehlboden.' } });
  const { body: third } = await lead.get<EditionView>(`/editions/${first.id}`);
  await heldAtItsEnd(() => stepAs(contact, third, { action: 'discard' }), enter);
  await index();
  expect(await found(lead, 'Mehlboden')).toEqual([]);
});

test('common texts are found by their public words only, and not at all once they are withdrawn', async () => {
  const land = await world.given.administration('land');
  const live = await world.given.live({
    administration: land,
    content: office({ name: { de: 'Landesauskunft' }, serviceCentre: { participant: true, note: 'Siebenschläfer' } }),
  });
  await index();
  const layers = () =>
    world.sql(
      `select layer, vector @@ to_tsquery('german', 'Siebenschläfer') as secret from search_entry where record_id = $1 order by layer`,
      [live.record.id],
    );
  expect(await layers()).toEqual([
    { layer: 'commons', secret: false },
    { layer: 'own', secret: true },
  ]);
  await lead.post(`/editions/${live.id}/transitions`, {
    action: 'withdraw',
    expectedRevision: live.revision,
    reason: 'Wird nicht mehr angeboten.',
  });
  await index();
  expect((await layers()).map(({ layer }) => layer)).toEqual(['own']);
});
