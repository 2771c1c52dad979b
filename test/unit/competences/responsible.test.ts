// Is the nearest office found, and does each level say why it was taken or passed over?
import { expect, test } from '@jest/globals';
import {
  keysUpwards,
  ownKeys,
  plainKey,
  responsibleIn,
  stepReasons,
  messages,
  type AreaRef,
  type FoundHolder,
  type RecordKind,
} from '@kommunalredaktion/shared';

const area = (ars: string, name: string, level: AreaRef['level']): AreaRef => ({ ars, name, level, district: null });
const [town, association, district, land] = [
  area('120695904076', 'Brück', 'municipality'),
  area('120695904000', 'Amt Brück', 'association'),
  area('120690000000', 'Landkreis Potsdam-Mittelmark', 'district'),
  area('120000000000', 'Land Brandenburg', 'land'),
];
const chain = [town, association, district, land] as const;

let holders = 0;
const holder = (
  { ars }: AreaRef,
  role: FoundHolder['role'],
  kind: RecordKind = 'organisational-unit',
  criterion: string | null = null,
): FoundHolder => {
  holders += 1;
  const id = `0199a000-0000-7000-8000-${String(holders).padStart(12, '0')}`;
  return {
    ars,
    role,
    criterion,
    record: { id, title: `Amt ${holders}`, kind },
    administration: { id, name: 'Verwaltung', district: null },
    readable: true,
  };
};
const answer = (...found: FoundHolder[]) => {
  const { steps, holders: chosen, contacts } = responsibleIn(chain, found);
  const numbers = (some: readonly { record: { id: string } }[]) =>
    some.map(({ record }) => found.findIndex((one) => one.record.id === record.id));
  return {
    why: steps.map((step) => step.why),
    chosen: steps.findIndex((step) => step.chosen),
    holders: numbers(chosen),
    contacts: numbers(contacts),
  };
};

test('keys lead upwards from a municipality, an Amt, a district, a town that is its own district', () => {
  expect(keysUpwards('120695904076')).toEqual(['120695904076', '120695904000', '120690000000', '120000000000', '000000000000']);
  expect(keysUpwards('120695904000')).toEqual(['120695904000', '120690000000', '120000000000', '000000000000']);
  expect(keysUpwards('120520000000')).toEqual(['120520000000', '120000000000', '000000000000']);
});

test('a town without Amt may be named by the level between; what has one, or is more than a town, may not', () => {
  expect(ownKeys('120690020020')).toEqual(['120690020020', '120690020000']);
  for (const ars of ['120695904076', '120695904000', '120690000000', '120520000000', '120000000000', '000000000000'])
    expect([plainKey(ars), ownKeys(ars)]).toEqual([ars, [ars]]);
});

test('nobody anywhere: every level says so', () => {
  expect(answer()).toEqual({ why: ['nobody', 'nobody', 'nobody', 'nobody'], chosen: -1, holders: [], contacts: [] });
});

test('the nearest office wins over those further up', () => {
  expect(answer(holder(land, '01'), holder(association, '01'), holder(district, '01'))).toEqual({
    why: ['nobody', 'nearest', 'nearer-one', 'nearer-one'],
    chosen: 1,
    holders: [1],
    contacts: [],
  });
});

test('roles 01 and 02 are responsible; 03 is a point of contact and ends no search', () => {
  expect(answer(holder(town, '03'), holder(district, '02'), holder(district, '01'))).toEqual({
    why: ['contact-only', 'nobody', 'nearest', 'nearer-one'],
    chosen: 2,
    holders: [1, 2],
    contacts: [0],
  });
});

test('without a point of contact, whoever is both is it', () => {
  expect(answer(holder(town, '02'), holder(town, '01'))).toMatchObject({ holders: [0, 1], contacts: [0] });
});

test('several at one level stay together, each with the criterion that tells them apart', () => {
  const { holders: both } = responsibleIn(chain, [
    holder(town, '01', 'organisational-unit', 'A bis K'),
    holder(town, '01', 'organisational-unit', 'L bis Z'),
  ]);
  expect(both.map(({ criterion }) => criterion)).toEqual(['A bis K', 'L bis Z']);
});

test('an online service for the whole Land serves beside the office of the town, and one in the town hides no office above', () => {
  expect(answer(holder(town, '01'), holder(land, '01', 'online-service'))).toMatchObject({ chosen: 0, holders: [0, 1] });
  expect(answer(holder(town, '01', 'online-service'), holder(district, '01'), holder(land, '01', 'online-service'))).toMatchObject({
    why: ['online-only', 'nobody', 'nearest', 'nearer-one'],
    chosen: 2,
    holders: [1, 0],
  });
});

test('what is entered for an area outside of the way upwards is nobody’s business here', () => {
  expect(answer(holder(area('120520000000', 'Cottbus', 'municipality'), '01'))).toMatchObject({ chosen: -1, holders: [] });
});

test('every reason has words', () => {
  expect(stepReasons.filter((why) => !(`competence.step.${why}` in messages))).toEqual([]);
});
