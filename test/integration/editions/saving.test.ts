// How is a text saved, and what is never lost, never stored, and never a fault of the server?
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Content, EditionView } from '@kommunalredaktion/shared';
import type { Account } from '../../support/given.js';
import { saveAs, stepAs } from '../../support/given-editions.js';
import { office, reworded } from '../../support/office.js';
import { createWorld, type World } from '../../support/world.js';

let world: World;
let anna: Account, ben: Account, carla: Account;
let draft: EditionView;
beforeAll(async () => {
  world = await createWorld();
  [anna, ben] = [await world.given.account({ role: 'contact', name: 'Anna' }), await world.given.account({ role: 'contact', name: 'Ben' })];
  carla = await world.given.account({ role: 'contact', name: 'Carla' });
});
afterAll(() => world.close());
beforeEach(async () => {
  draft = await world.given.edition({ authors: [anna] });
});

const save = (who: Account, edition: Pick<EditionView, 'id' | 'revision'>, content: Content) => saveAs(world.as(who), edition, content);
const now = async () => (await world.as(anna).get<EditionView>(`/editions/${draft.id}`)).body;
const untouched = async () => expect(await now()).toEqual(draft);

describe('snapshots', () => {
  test('ten saves of one sitting are one snapshot, and one line in the journal; the next person gets their own', async () => {
    let edition = draft;
    for (let n = 1; n <= 4; n += 1) ({ body: edition } = await save(anna, edition, reworded(`Satz ${n}`)));
    ({ body: edition } = await save(ben, edition, reworded('Von Ben')));
    ({ body: edition } = await save(anna, edition, reworded('Wieder Anna')));
    const { body } = await world.as(anna).get(`/editions/${draft.id}/revisions`);
    expect(body).toMatchObject({
      data: [
        { n: 3, by: { name: 'Anna' } },
        { n: 2, by: { name: 'Ben' } },
        { n: 1, by: { name: 'Anna' } },
      ],
    });
    const one = await world.as(ben).get<{ content: Content }>(`/editions/${draft.id}/revisions/1`);
    expect(one.body.content).toMatchObject({ summary: { de: 'Satz 4' } });
    expect(
      await world.sql(`select count(*)::int as n from journal where record_id = $1 and event = 'edition.save'`, [draft.record.id]),
    ).toEqual([{ n: 2 }]);
  });

  test.each(['0', '99', '-1', 'x', '99999999999', '1.5'])('there is no snapshot %s', async (n) => {
    expect((await world.as(anna).get(`/editions/${draft.id}/revisions/${n}`)).status).toBe(404);
  });
});

describe('two people at one text', () => {
  test('the later one is told, with what is there now and what both began from', async () => {
    const theirs = (await save(ben, draft, reworded('Von Ben'))).body;
    const reply = await save(anna, draft, reworded('Von Anna'));
    expect(reply).toMatchObject({
      status: 412,
      body: { code: 'api.stale', current: { revision: theirs.revision, content: { summary: { de: 'Von Ben' } } }, base: draft.content },
    });
    expect((await now()).content).toEqual(theirs.content);
  });

  test('what both began from is the public text while the draft is fresh', async () => {
    const live = await world.given.live({ authors: [anna] });
    const { body: fresh } = await world.as(anna).post<EditionView>(`/records/${live.record.id}/editions`);
    await save(ben, fresh, reworded('Von Ben'));
    expect(await save(anna, fresh, reworded('Von Anna'))).toMatchObject({ status: 412, body: { base: live.content } });
  });

  test('two saves at once: one is stored, the other told', async () => {
    const replies = await Promise.all([save(carla, draft, reworded('Von Carla')), save(ben, draft, reworded('Von Ben'))]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 412]);
    const [won, lost] = replies[0].status === 200 ? replies : [replies[1], replies[0]];
    expect(lost.body).toMatchObject({ current: { revision: won.body.revision, content: won.body.content }, base: draft.content });
    expect(await now()).toMatchObject({ content: won.body.content });
  });

  test('a snapshot that has grown on is not offered as the beginning of something older', async () => {
    await save(anna, draft, reworded('Zehn Sekunden später'));
    expect(await save(ben, draft, reworded('Von Ben'))).toMatchObject({ status: 412, body: { base: null } });
  });

  test.each([0, -1, 1.5, 2 ** 31, Number.MAX_SAFE_INTEGER, '1'])('a revision %s that never was saves nothing', async (expectedRevision) => {
    const { status } = await world.as(anna).patch(`/editions/${draft.id}`, { expectedRevision, content: reworded('Nie') });
    expect(status).toBe(typeof expectedRevision === 'number' && Number.isInteger(expectedRevision) && expectedRevision > 0 ? 412 : 422);
    await untouched();
  });

  test('abuse 46: without a revision nothing is written', async () => {
    expect(await world.as(anna).patch(`/editions/${draft.id}`, { content: reworded('Blind') })).toMatchObject({
      status: 428,
      body: { code: 'api.revision-missing' },
    });
    expect(await world.as(anna).post(`/editions/${draft.id}/transitions`, { action: 'submit' })).toMatchObject({ status: 428 });
    await untouched();
  });
});

describe('what may be in a text', () => {
  test('abuse 77: markup that the portals do not know is taken away, and told', async () => {
    const hostile =
      '<p onclick="steal()">Guten Tag<script>alert(1)</script> <a href="javascript:alert(1)">hier</a></p><table><tr><td>Mo</td></tr></table>';
    const { body } = await save(anna, draft, office({ description: { de: hostile } }));
    expect(JSON.stringify(body.content)).not.toMatch(/<script|onclick|<table|javascript/);
    expect(body.removedHtml).toEqual(expect.arrayContaining(['<p onclick>', '<script>', '<table>', '<a href="javascript:">']));
    expect(body.stamp?.findings).toMatchObject([{ rule: 'FMT-12', message: 'qa.FMT-12.removed' }]);
    const submitted = await stepAs(world.as(anna), body, { action: 'submit' });
    expect(submitted.body).toMatchObject({ state: 'in-review', removedHtml: body.removedHtml });
  });

  test('a place that is wrong is named, one sentence each, and nothing is saved', async () => {
    const wrong = office({
      position: 10_000,
      validity: { from: '31.12.2026' },
      openingHours: [{ id: 'zeit', kind: 'opening', slots: [{ id: 'di', day: 'tu', from: '25:00' }] }],
      summary: { de: 'x'.repeat(601) },
    });
    const reply = await save(anna, draft, wrong);
    expect(reply).toMatchObject({
      status: 422,
      body: {
        code: 'api.invalid',
        fields: {
          position: expect.any(String),
          'validity.from': expect.stringContaining('Datum'),
          'openingHours.zeit.slots.di.from': expect.stringMatching(/Uhrzeit/),
          'summary.de': expect.any(String),
        },
      },
    });
    await untouched();
  });

  test.each([
    ['at the top', { geheim: 1 }],
    ['in an item', { channels: [{ id: 'c', channel: '02', geheim: 1 }] }],
    ['as a language', { summary: { klingonisch: 'x' } }],
  ])('abuse 35: a field that nobody declared is refused %s', async (_where, extra) => {
    expect(await save(anna, draft, office(extra))).toMatchObject({ status: 400, body: { code: 'api.unknown-field' } });
    await untouched();
  });

  test.each(['state', 'administration', 'createdBy', 'version', 'revision', 'recordId', 'authors'])(
    'abuse 35: %s cannot be sent along with a save',
    async (name) => {
      const reply = await world
        .as(anna)
        .patch(`/editions/${draft.id}`, { expectedRevision: draft.revision, content: reworded('Neu'), [name]: 'published' });
      expect(reply).toMatchObject({ status: 400, body: { code: 'api.unknown-field', title: `Das Feld ‚${name}‘ gibt es hier nicht.` } });
      await untouched();
    },
  );

  test('a stale save with a wrong place hears first that it is stale', async () => {
    await save(ben, draft, reworded('Von Ben'));
    expect((await save(anna, draft, office({ position: -1 }))).status).toBe(412);
  });

  test('a text that is being reviewed cannot be changed, however right the change', async () => {
    const { body: submitted } = await stepAs(world.as(anna), draft, { action: 'submit' });
    expect(await save(anna, submitted, reworded('Noch schnell'))).toMatchObject({
      status: 409,
      body: { code: 'workflow.state', title: expect.stringContaining('In Prüfung') },
    });
    expect((await save(anna, submitted, office({ position: -1 }))).status).toBe(409);
  });

  test('a coordinator reads it and does not write it', async () => {
    const coordinator = await world.given.account({ role: 'coordinator' });
    expect(await save(coordinator, draft, reworded('Von oben'))).toMatchObject({ status: 403, body: { code: 'access.forbidden' } });
  });
});

describe('the unit above', () => {
  const under = (parent: string, edition = draft) => save(anna, edition, office({ parent }));

  test('abuse 36: one of another administration is as unknown as one that is not there', async () => {
    const foreign = await world.given.live({ administration: await world.given.administration('cottbus') });
    const common = await world.given.live({ administration: await world.given.administration('land') });
    const missing = await under('0199a000-0000-7000-8000-000000000000');
    expect(missing).toMatchObject({ status: 422, body: { fields: { parent: expect.any(String) } } });
    for (const id of [foreign.record.id, common.record.id]) expect((await under(id)).text).toBe(missing.text);
    await untouched();
  });

  test('only a unit stands above: anything else of the own administration is as unknown as one that is not there', async () => {
    const service = await world.given.record({ by: anna, kind: 'service', content: { name: { de: 'Fundbüro' } } });
    const missing = await under('0199a000-0000-7000-8000-000000000000');
    expect((await under(service.id)).text).toBe(missing.text);
    await untouched();
  });

  test('nobody stands above themselves, however far', async () => {
    const top = await world.given.live({ authors: [anna] });
    const middle = await world.given.live({ authors: [anna], content: office({ parent: top.record.id }) });
    const { body: again } = await world.as(anna).post<EditionView>(`/records/${top.record.id}/editions`);
    expect(await under(top.record.id, again)).toMatchObject({ status: 422, body: { fields: { parent: expect.any(String) } } });
    expect(await under(middle.record.id, again)).toMatchObject({ status: 422, body: { fields: { parent: expect.any(String) } } });
  });

  test('two drafts that would stand above each other do not both become public', async () => {
    const [one, other] = [await world.given.live({ authors: [anna] }), await world.given.live({ authors: [anna] })];
    const first = await world.given.edition({
      state: 'in-review',
      over: one,
      authors: [anna],
      content: office({ parent: other.record.id }),
    });
    const second = await world.given.edition({
      state: 'in-review',
      over: other,
      authors: [anna],
      content: office({ parent: one.record.id }),
    });
    const eva = await world.given.account({ role: 'editor' });
    expect((await stepAs(world.as(eva), first, { action: 'approve' })).status).toBe(200);
    expect(await stepAs(world.as(eva), second, { action: 'approve' })).toMatchObject({
      status: 403,
      body: { reasons: [{ code: 'workflow.stands-above-itself' }] },
    });
  });

  test('the texts above come nearest first', async () => {
    const top = await world.given.live({ authors: [anna], content: office({ name: { de: 'Rathaus' } }) });
    const middle = await world.given.live({ authors: [anna], content: office({ name: { de: 'Fachbereich' }, parent: top.record.id }) });
    const { body } = await under(middle.record.id);
    expect(await world.as(anna).get(`/editions/${body.id}/parents`)).toMatchObject({
      body: { data: [{ name: { de: 'Fachbereich' } }, { name: { de: 'Rathaus' } }] },
    });
  });
});
