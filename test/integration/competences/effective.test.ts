// Does everybody read the words that hold in an area, and whose they are; and nothing else of others?
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { CompetenceView, EditionView, EffectiveLine, EffectiveView, ResponsibleView, UsedByView } from '@kommunalredaktion/shared';
import type { Browser } from '../../support/browser.js';
import { competence, keyOf, service, supplement } from '../../support/contents.js';
import type { Administration } from '../../support/given.js';
import { stepAs } from '../../support/given-editions.js';
import { office, secretNote, secretPerson } from '../../support/office.js';
import { createWorld, type World } from '../../support/world.js';

let world: World;
let belzig: Administration, cottbus: Administration, mittelmark: Administration, brueck: Administration, land: Administration;
let anna: Browser, lead: Browser;
let dogs: EditionView, offices: { belzig: EditionView; cottbus: EditionView; district: EditionView };
const [belzigArs, cottbusArs, brueckArs] = ['120690020020', '120520000000', '120695904076'];
const hidden = 'Nur für das Servicecenter';
const nobodysId = '0199a000-0000-7000-8000-000000000000';
const say = (text: string) => ({ de: `<p>${text}</p>` });

const liveSupplement = (administration: Administration, over: object) =>
  world.given.live({
    kind: 'supplement',
    administration,
    content: supplement(dogs.record.id, { fees: [], processingTimes: [], procedure: {}, ...over }),
  });
const liveOffice = (administration: Administration, name: string, over = {}) =>
  world.given.live({
    administration,
    content: office({ name: { de: name }, competences: [competence('hund', { service: dogs.record.id }, over)] }),
  });

beforeAll(async () => {
  world = await createWorld();
  const { given } = world;
  [belzig, cottbus, mittelmark, brueck, land] = [
    await given.administration('badBelzig'),
    await given.administration('cottbus'),
    await given.administration('mittelmark'),
    await given.administration('amtBrueck'),
    await given.administration('land'),
  ];
  anna = world.as(await given.account({ role: 'contact', name: 'Anna' }));
  lead = world.as(await given.account({ role: 'lead', name: 'Lea' }));
  dogs = await given.live({ kind: 'service', administration: land, content: service({ staffNote: { de: hidden } }) });
  await liveSupplement(mittelmark, { notes: say('Im ganzen Landkreis.') });
  await liveSupplement(brueck, { notes: say('Im ganzen Amt.'), fees: [{ id: 'f', kind: 'fixed', amount: 700 }] });
  await liveSupplement(brueck, { notes: say('Nur in Brück.'), areas: [brueckArs] });
  await liveSupplement(cottbus, { notes: say('Nur in Cottbus.'), areas: [cottbusArs, belzigArs] });
  await given.edition({ kind: 'supplement', administration: cottbus, content: supplement(dogs.record.id, { notes: say('Noch geheim.') }) });
  offices = {
    belzig: await liveOffice(belzig, 'Steueramt'),
    cottbus: await liveOffice(cottbus, 'Stadtkasse'),
    district: await liveOffice(mittelmark, 'Kreisverwaltung'),
  };
  await world.finishJobs();
});
afterAll(() => world.close());

const effective = (who: Browser, ars: string, id = dogs.record.id) => who.get<EffectiveView>(`/services/${id}/effective?area=${ars}`);
const responsible = (who: Browser, ars: string, id = dogs.record.id) => who.get<ResponsibleView>(`/services/${id}/responsible?area=${ars}`);
const notesAt = async (ars: string) =>
  (await effective(anna, ars)).body.texts.notes.map(({ mode, texts, owner }) => [mode, texts.de, owner.administration.name]);

describe('the words that hold in an area', () => {
  test('are those of the master and of everybody from the widest to the nearest, with their names', async () => {
    expect(await notesAt(brueckArs)).toEqual([
      ['supplement', '<p>Im ganzen Landkreis.</p>', mittelmark.name],
      ['supplement', '<p>Im ganzen Amt.</p>', brueck.name],
      ['supplement', '<p>Nur in Brück.</p>', brueck.name],
    ]);
    expect((await effective(anna, brueckArs)).body).toMatchObject({
      service: { id: dogs.record.id, title: 'Hund anmelden', names: { de: 'Hund anmelden' }, key: keyOf(13) },
      area: { ars: brueckArs, name: 'Brück', district: 'Potsdam-Mittelmark' },
      day: world.clock.today(),
      texts: { summary: [{ mode: 'master', owner: { administration: { id: land.id }, recordId: dogs.record.id, editionId: dogs.id } }] },
      lists: { fees: [{ mode: 'own', owner: { administration: { id: brueck.id } }, items: [{ amount: 700 }] }] },
    });
  });

  test('reach no further than their owner is at home, whatever the supplement says', async () => {
    expect(await notesAt(belzigArs)).toEqual([['supplement', '<p>Im ganzen Landkreis.</p>', mittelmark.name]]);
    expect(await notesAt(cottbusArs)).toEqual([['supplement', '<p>Nur in Cottbus.</p>', cottbus.name]]);
    expect(await notesAt('120000000000')).toEqual([]);
  });

  test('are public words only: no draft, nothing that is for the house', async () => {
    for (const who of [anna, lead]) {
      const { text } = await effective(who, cottbusArs);
      expect(text).toContain('Dahms');
      expect(text).not.toMatch(new RegExp(`${hidden}|Noch geheim|${secretPerson}|${secretNote}`));
    }
  });

  test('come with whoever is responsible, and with what everybody may read of them', async () => {
    const { body } = await effective(anna, belzigArs);
    expect(body.responsible.holders.map(({ record }) => record.title)).toEqual(['Steueramt']);
    expect(body.holders).toMatchObject([
      { record: { id: offices.belzig.record.id }, content: { addresses: [{ street: 'Lerchenwinkel' }] } },
    ]);
  });

  test('an unknown service or area, a draft, an office, a service that is not offered there: nothing', async () => {
    const draft = await world.given.edition({ kind: 'service', administration: land, content: service({ key: keyOf(50) }) });
    const elsewhere = await world.given.live({
      kind: 'service',
      administration: land,
      content: service({ key: keyOf(51), areas: [belzigArs] }),
    });
    const theirs = await world.given.live({ kind: 'service', administration: cottbus, content: service({ key: '', localId: 'eigen' }) });
    const missing = await effective(anna, cottbusArs, nobodysId);
    expect(missing).toMatchObject({ status: 404, body: { code: 'api.not-found' } });
    for (const id of [draft.record.id, offices.belzig.record.id, elsewhere.record.id])
      expect((await effective(anna, cottbusArs, id)).text).toBe(missing.text);
    expect((await effective(anna, '129999999999')).text).toBe(missing.text);
    expect((await effective(anna, belzigArs, theirs.record.id)).text).toBe(missing.text);
    expect((await effective(anna, cottbusArs, theirs.record.id)).status).toBe(200);
    expect((await effective(anna, belzigArs, elsewhere.record.id)).status).toBe(200);
    expect(await effective(anna, 'Cottbus')).toMatchObject({ status: 400 });
  });
});

describe('who is responsible', () => {
  test('is told step by step; of a foreign office only what everybody knows', async () => {
    const { body, text } = await responsible(anna, brueckArs);
    expect(body.steps.map(({ area, why, chosen }) => [area.name, why, chosen])).toEqual([
      ['Brück', 'nobody', false],
      ['Amt Brück', 'nobody', false],
      ['Landkreis Potsdam-Mittelmark', 'nearest', true],
      ['Land Brandenburg', 'nearer-one', false],
    ]);
    expect(body.holders).toEqual([
      {
        record: { id: offices.district.record.id, title: 'Kreisverwaltung', kind: 'organisational-unit' },
        role: '01',
        criterion: null,
        readable: false,
        administration: { id: mittelmark.id, name: mittelmark.name, district: null },
      },
    ]);
    expect(text).not.toMatch(/Dahms|Lerchenwinkel/);
    expect((await responsible(lead, brueckArs)).body.holders).toMatchObject([{ readable: true }]);
  });

  test('an office whose public text has been withdrawn is so no more', async () => {
    const short = await liveOffice(cottbus, 'Übergang');
    expect((await responsible(anna, cottbusArs)).body.holders).toHaveLength(2);
    await lead.post(`/editions/${short.id}/transitions`, {
      action: 'withdraw',
      expectedRevision: (await lead.get<EditionView>(`/editions/${short.id}`)).body.revision,
      reason: 'Die Stelle ist aufgelöst.',
    });
    expect((await responsible(anna, cottbusArs)).body.holders.map(({ record }) => record.title)).toEqual(['Stadtkasse']);
  });
});

describe('by every other door the others stay unseen', () => {
  test('their offices and supplements are no records for Anna, and she counts none of them', async () => {
    for (const { record, id } of [offices.cottbus, offices.district]) {
      for (const path of [`/records/${record.id}`, `/records/${record.id}/competences`, `/records/${record.id}/used-by`, `/editions/${id}`])
        expect((await anna.get(path)).status).toBe(404);
    }
    const { body } = await anna.get<UsedByView>(`/records/${dogs.record.id}/used-by`);
    expect(body).toMatchObject({ supplements: { count: 0, first: [] }, children: { count: 0 }, competences: { count: 3 } });
    expect((await lead.get<UsedByView>(`/records/${dogs.record.id}/used-by`)).body.supplements).toMatchObject({
      count: 5,
      first: { length: 5 },
    });
  });

  test('wall two alone: without the first one, the database shows no more', async () => {
    world.db.wallOne = false;
    try {
      expect((await anna.get(`/records/${offices.cottbus.record.id}/competences`)).status).toBe(404);
      expect((await anna.get<UsedByView>(`/records/${dogs.record.id}/used-by`)).body.supplements.count).toBe(0);
      expect((await responsible(anna, cottbusArs)).body.holders).toMatchObject([{ readable: false }]);
    } finally {
      world.db.wallOne = true;
    }
  });
});

describe('lists of competences', () => {
  const list = async (who: Browser, id: string, query = '') =>
    (await who.get<{ data: CompetenceView[]; total: number }>(`/records/${id}/competences${query}`)).body;

  test('of a service: who is responsible where; by area, role, in pages', async () => {
    expect(await list(anna, dogs.record.id)).toMatchObject({
      total: 3,
      data: [
        { area: { ars: cottbusArs }, record: { title: 'Stadtkasse' }, readable: false },
        { area: { ars: '120690000000', level: 'district' }, readable: false },
        { area: { name: 'Bad Belzig' }, readable: true, role: '01' },
      ],
    });
    expect(await list(anna, dogs.record.id, `?filter={"ars":"${belzigArs}","role":["01"]}`)).toMatchObject({
      total: 1,
      data: [{ record: { title: 'Steueramt' } }],
    });
    expect(await list(anna, dogs.record.id, '?sort=-holder&perPage=2&page=1')).toMatchObject({
      total: 3,
      data: [{ record: { title: 'Steueramt' } }, { record: { title: 'Stadtkasse' } }],
    });
    expect((await anna.get(`/records/${dogs.record.id}/competences?filter={"state":"x"}`)).status).toBe(400);
  });

  test('of an office: for what it is responsible, also where the service is not on record or the area is none', async () => {
    const mine = await world.given.edition({
      content: office({
        competences: [
          competence('a', { service: dogs.record.id }),
          competence('b', { serviceKey: '99999999999999' }, { serviceName: 'Unbekanntes', areas: ['120690020999'] }),
          competence('c', { service: nobodysId }, { role: '03' }),
        ],
      }),
    });
    expect((await stepAs(lead, mine, { action: 'publish-urgently', reason: 'Die Schlüssel folgen später.' })).status).toBe(200);
    expect(await list(anna, mine.record.id, '?sort=service')).toMatchObject({
      total: 3,
      data: [
        { service: { id: null, title: '–', key: null }, role: '03' },
        { service: { id: dogs.record.id, title: 'Hund anmelden', key: keyOf(13) } },
        {
          service: { id: null, title: 'Unbekanntes', key: '99999999999999' },
          area: { ars: '120690020999', name: '120690020999', level: 'municipality' },
        },
      ],
    });
  });

  test('a service of another municipality is not named by its title, even to somebody who knows its id', async () => {
    const theirs = await world.given.live({
      kind: 'service',
      administration: cottbus,
      content: service({ key: '', localId: 'geheim', publicName: { de: 'Parkeisenbahn' } }),
    });
    const mine = await world.given.live({ content: office({ competences: [competence('a', { service: theirs.record.id })] }) });
    expect(await list(anna, mine.record.id)).toMatchObject({ data: [{ service: { id: null, title: '–', key: null } }] });
  });
});

describe('all words of an area', () => {
  const linesOf = async (ars: string): Promise<EffectiveLine[]> => {
    const { status, text, headers } = await anna.get(`/areas/${ars}/effective`);
    expect({ status, type: headers['content-type'] }).toMatchObject({ status: 200, type: expect.stringContaining('application/x-ndjson') });
    return text
      .trim()
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as EffectiveLine);
  };

  test('come one service a line: those of the Land, of the district, and the own ones; the same words as one by one', async () => {
    const own = await world.given.live({ kind: 'service', content: service({ key: '', localId: 'b-1', publicName: { de: 'Burgfest' } }) });
    await world.given.live({
      kind: 'service',
      administration: cottbus,
      content: service({ key: '', localId: 'c-1', publicName: { de: 'Parkbahn' } }),
    });
    await world.given.live({
      kind: 'service',
      administration: land,
      content: service({ key: keyOf(60), publicName: { de: 'Noch nicht' }, validity: { from: '2099-01-01' } }),
    });
    const lines = await linesOf(belzigArs);
    const titles = lines.map((line) => line.service.title);
    expect(titles).toEqual(expect.arrayContaining(['Hund anmelden', 'Burgfest']));
    expect(titles.filter((title) => ['Parkbahn', 'Noch nicht', 'Parkeisenbahn'].includes(title))).toEqual([]);
    for (const id of [own.record.id, dogs.record.id]) {
      const { responsible: _r, holders: _h, ...one } = (await effective(anna, belzigArs, id)).body;
      expect(lines.find((line) => line.service.id === id)).toEqual(one);
    }
  });

  test('of an area that is none: nothing; of a form that no area has: nothing', async () => {
    for (const ars of ['129999999999', 'cottbus', '1']) expect((await anna.get(`/areas/${ars}/effective`)).status).toBe(404);
  });
});
