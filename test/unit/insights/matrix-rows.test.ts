// Which letter does a municipality get for a service, when municipality, Amt, Landkreis and Land say different things about it?
import { expect, test } from '@jest/globals';
import { stateOf } from '@kommunalredaktion/shared';
import { matrixRows, nearestLevel, type MatrixRow } from '@server/insights/matrix-rows.js';

const [town, amt, district, otherDistrict, land] = ['120695904076', '120695904000', '120690000000', '120610000000', '120000000000'];
const residents = [
  { id: 'of-amt', ars: amt },
  { id: 'of-district', ars: district },
  { id: 'of-other', ars: otherDistrict },
  { id: 'of-land', ars: land },
  { id: 'of-dikom', ars: null },
];
const service = (more: Partial<MatrixRow['services'][number]> = {}) => ({
  id: 's',
  title: 'Hund anmelden',
  key: null,
  administrationId: 'of-land',
  areas: null,
  asked: true,
  ...more,
});
const [fine, stale, broken] = [1, 2, 3];
/** The state of the one service in the town. */
const stateIn = (row: Partial<MatrixRow>): string =>
  stateOf(matrixRows({ services: [service()], found: {}, local: [], ...row }, [{ ars: town, administrationId: 'of-amt' }], residents)[0]);

test.each([
  ['nobody anywhere', {}, 'missing'],
  ['the town itself', { [town]: [fine] }, 'fine'],
  ['the Amt', { [amt]: [fine] }, 'inherited'],
  ['the Land', { [land]: [fine] }, 'inherited'],
  ['somebody elsewhere', { [otherDistrict]: [fine] }, 'missing'],
  ['a stale office of the Landkreis', { [district]: [stale] }, 'stale'],
  ['a broken office far off, a good one near', { [land]: [broken], [amt]: [fine] }, 'inherited'],
  ['two in the town, one of them broken', { [town]: [fine, broken] }, 'broken'],
] as const)('%s is responsible', (_who, found, state) => {
  expect(stateIn({ found })).toBe(state);
});

test('a town without Amt and its padded key are one place', () => {
  const places = [{ ars: '120690020020', administrationId: 'x' }];
  const found = { '120690020000': [stale], '120690020020': [fine] };
  const row = { services: [service()], found, local: [] };
  expect(matrixRows(row, places, residents).map(stateOf)).toEqual(['stale']);
  expect(nearestLevel(row, '120690020020', 0)).toBe(0);
});

test('the words that hold in the area count with the office; the worse of the two is shown', () => {
  const found = { [town]: [fine] };
  expect(stateIn({ found, local: [[0, 'of-amt', null, stale]] })).toBe('stale');
  expect(stateIn({ found: { [town]: [broken] }, local: [[0, 'of-amt', [], stale]] })).toBe('broken');
  expect(stateIn({ found, local: [[0, 'of-dikom', null, broken]] })).toBe('broken');
  expect(stateIn({ found, local: [[0, 'of-district', ['120695910000'], broken]] })).toBe('fine');
});

test("nobody's words reach beyond where their owner is at home", () => {
  expect(stateIn({ found: { [town]: [fine] }, local: [[0, 'of-other', [town], broken]] })).toBe('fine');
});

test('words alone make nobody responsible', () => {
  expect(stateIn({ local: [[0, 'of-amt', null, stale]] })).toBe('missing');
});

test('what is not offered there, or carried out by no municipality, is not asked for', () => {
  expect(stateIn({ services: [service({ areas: [otherDistrict] })], found: { [town]: [fine] } })).toBe('none');
  expect(stateIn({ services: [service({ areas: [amt] })] })).toBe('missing');
  expect(stateIn({ services: [service({ administrationId: 'of-other' })] })).toBe('none');
  expect(stateIn({ services: [service({ asked: false })] })).toBe('none');
  expect(stateIn({ services: [service({ asked: false })], found: { [district]: [fine] } })).toBe('inherited');
});

test('each service stands in its own column, each place in its own row', () => {
  const row: MatrixRow = {
    services: [service(), service(), service()],
    found: { [town]: [0 * 4 + fine, 2 * 4 + broken], [district]: [1 * 4 + stale] },
    local: [],
  };
  const places = [
    { ars: '120610332332', administrationId: 'x' },
    { ars: town, administrationId: 'of-amt' },
  ];
  expect(matrixRows(row, places, residents)).toEqual(['mmm', 'fsb']);
  expect([0, 1, 2].map((n) => nearestLevel(row, town, n))).toEqual([0, 2, 0]);
  expect(nearestLevel(row, '120610332332', 0)).toBe(-1);
});
