// Does what a reviewer says about a single field reach those who write, and nobody else?
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { EditionView, FieldRemarkBody, TransitionBody } from '@kommunalredaktion/shared';
import type { Account } from '../../support/given.js';
import { reasonEnough, saveAs, stepAs } from '../../support/given-editions.js';
import { office, reworded } from '../../support/office.js';
import { createWorld, type World } from '../../support/world.js';

let world: World;
let anna: Account, eva: Account, foreign: Account;
beforeAll(async () => {
  world = await createWorld();
  [anna, eva] = [await world.given.account({ role: 'contact', name: 'Anna' }), await world.given.account({ role: 'editor', name: 'Eva' })];
  foreign = await world.given.account({ role: 'contact', administration: await world.given.administration('cottbus') });
});
afterAll(() => world.close());

const aboutName: FieldRemarkBody = { field: 'name.de', text: 'Heißt das Amt wirklich so?' };
const aboutPhone: FieldRemarkBody = { field: 'channels.tel.value', text: 'Bitte mit Durchwahl.' };
const waiting = () => world.given.edition({ state: 'in-review', authors: [anna] });
const returned = (edition: EditionView, remarks: FieldRemarkBody[], more: Partial<TransitionBody> = {}) =>
  stepAs(world.as(eva), edition, { action: 'request-changes', remarks, ...more });
const seen = (who: Account, { id }: EditionView) => world.as(who).get<EditionView>(`/editions/${id}`);
const keptFor = (edition: EditionView) =>
  world.sql<{ field: string; text: string }>('select field, text from edition_comment where edition_id = $1 order by id', [edition.id]);

test('what was said about fields goes with the step, without a reason, and stands beside the fields of those who write', async () => {
  const edition = await waiting();
  const reply = await returned(edition, [aboutName, { ...aboutPhone, text: `  ${aboutPhone.text}  ` }]);
  expect(reply).toMatchObject({ status: 200, body: { state: 'changes-requested' } });
  const said = {
    by: { id: eva.id, name: 'Eva' },
    kind: 'remark',
    action: 'request-changes',
    visibility: 'municipality',
    changedSince: false,
  };
  expect((await seen(anna, edition)).body.comments).toMatchObject([
    { ...said, ...aboutName },
    { ...said, ...aboutPhone },
  ]);
});

test('a reason for the whole may stand beside them, and may then be short', async () => {
  const { body } = await returned(await waiting(), [aboutName], { reason: 'Danke!' });
  expect(body.comments).toMatchObject([
    { kind: 'reason', text: 'Danke!', field: null },
    { kind: 'remark', ...aboutName },
  ]);
});

test('without a remark the reason is asked for as ever', async () => {
  for (const remarks of [[], undefined])
    expect(await stepAs(world.as(eva), await waiting(), { action: 'request-changes', remarks })).toMatchObject({
      status: 403,
      body: { reasons: [{ code: 'workflow.reason-missing' }] },
    });
});

test('a field counts as changed since when something else stands there, and as unchanged when it is put back', async () => {
  const edition = await waiting();
  const { body } = await returned(edition, [aboutName, aboutPhone]);
  const changed = ({ comments }: EditionView) => comments.filter(({ changedSince }) => changedSince).map(({ field }) => field);
  const { body: mended } = await saveAs(
    world.as(anna),
    body,
    office({ channels: [{ id: 'tel', channel: '02', value: '+49 33841 23125 17', public: true }] }),
  );
  expect(changed(mended)).toEqual(['channels.tel.value']);
  const { body: again } = await saveAs(world.as(anna), mended, reworded('Anders gesagt.', { channels: [] }));
  expect(changed(again)).toEqual(['channels.tel.value']);
  expect(changed((await saveAs(world.as(anna), again, edition.content)).body)).toEqual([]);
});

test.each(['unheard', 'name.xx', 'channels.tel.unheard', 'name.de.more', '__proto__', 'name..de'])(
  'a remark at “%s” is refused at its place, and nothing is kept',
  async (field) => {
    const edition = await waiting();
    expect(await returned(edition, [aboutName, { field, text: 'Bitte prüfen.' }], { reason: reasonEnough })).toMatchObject({
      status: 422,
      body: { code: 'api.invalid', fields: { 'remarks.1.field': expect.any(String) } },
    });
    expect(await keptFor(edition)).toEqual([]);
    expect((await seen(eva, edition)).body).toMatchObject({ state: 'in-review', revision: edition.revision });
  },
);

test('remarks go with returning only', async () => {
  const edition = await waiting();
  expect(await stepAs(world.as(eva), edition, { action: 'approve', remarks: [aboutName] })).toMatchObject({
    status: 422,
    body: { fields: { remarks: expect.any(String) } },
  });
});

test('who may not return a text is told so, whatever the remarks', async () => {
  const edition = await waiting();
  expect(await stepAs(world.as(anna), edition, { action: 'request-changes', remarks: [{ field: 'unheard', text: 'x' }] })).toMatchObject({
    status: 403,
    body: { reasons: [{ code: 'workflow.permission' }] },
  });
  expect(await stepAs(world.as(foreign), edition, { action: 'request-changes', remarks: [aboutName] })).toMatchObject({ status: 404 });
});

test('where somebody was faster nothing is kept, neither state nor words', async () => {
  const edition = await waiting();
  const { body: claimed } = await stepAs(world.as(eva), edition, { action: 'claim' });
  expect(await returned(edition, [aboutName], { reason: reasonEnough })).toMatchObject({ status: 412, body: { code: 'api.stale' } });
  expect(await keptFor(edition)).toEqual([]);
  expect((await seen(eva, edition)).body).toMatchObject({ state: 'in-review', revision: claimed.revision });
});

test('other municipalities learn nothing, not even when the text is public to all', async () => {
  const own = await waiting();
  await returned(own, [aboutName]);
  expect((await seen(foreign, own)).status).toBe(404);
  const [land, author, second] = [
    await world.given.administration('land'),
    await world.given.account({ role: 'editor' }),
    await world.given.account({ role: 'editor' }),
  ];
  const { body: back } = await returned(await world.given.edition({ state: 'in-review', authors: [author], administration: land }), [
    aboutName,
    { field: 'serviceCentre.note', text: 'Gehört das hierher?' },
  ]);
  const { body: again } = await stepAs(world.as(author), (await saveAs(world.as(author), back, reworded('Besser gesagt.'))).body, {
    action: 'submit',
  });
  expect(await stepAs(world.as(second), again, { action: 'approve' })).toMatchObject({ status: 200, body: { state: 'published' } });
  const reply = await seen(foreign, again);
  expect(reply).toMatchObject({ status: 200, body: { comments: [] } });
  expect(reply.text).not.toContain('Gehört das hierher?');
  expect((await seen(eva, again)).body.comments).toHaveLength(2);
});

test('the journal knows that something was said, not what', async () => {
  const edition = await waiting();
  await returned(edition, [aboutName, aboutPhone]);
  const [row] = await world.sql<{ details: { remarks: string[] } }>(
    `select details from journal where subject_id = $1 and event = 'edition.request-changes'`,
    [edition.id],
  );
  expect(row?.details.remarks).toHaveLength(2);
  expect(await world.sql('select text from edition_comment where id = any ($1::uuid[]) order by id', [row?.details.remarks])).toEqual([
    { text: aboutName.text },
    { text: aboutPhone.text },
  ]);
  expect(JSON.stringify(row)).not.toContain('Durchwahl');
});

test.each([
  [`field = repeat('x', 301), field_hash = 'x'`, 'ck_edition_comment_field'],
  [`field = '', field_hash = 'x'`, 'ck_edition_comment_field'],
  [`field_hash = null`, 'ck_edition_comment_field_hash'],
])('the database refuses %s', async (change, constraint) => {
  const { body } = await returned(await waiting(), [aboutName]);
  await expect(world.sql(`update edition_comment set ${change} where edition_id = $1`, [body.id])).rejects.toMatchObject({ constraint });
});
