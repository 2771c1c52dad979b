// Does each cell of the matrix lead to a list that its reader may open?
import { expect, test } from '@jest/globals';
import type { Actor, CellState } from '@kommunalredaktion/shared';
import { cellLink } from '@server/insights/cell-link.js';
import type { ConcernedRow } from '@server/insights/cell-statement.js';
import { contactOf } from './contact.js';

const row = (id: string, more: Partial<ConcernedRow> = {}): ConcernedRow => ({
  id,
  isOffice: true,
  administrationId: 'mine',
  commons: false,
  findings: [],
  ...more,
});
const link = (state: CellState, concerned: readonly ConcernedRow[], scope: Actor['scope'] = ['mine']) => {
  const url = new URL(
    cellLink({ state, service: 'dogs', area: '120690020020', administrationId: 'mine', concerned }, contactOf(scope)),
    'http://screen',
  );
  return [url.pathname, JSON.parse(url.searchParams.get('filter') ?? 'null') as unknown];
};
const blocker = { rule: 'CMP-19', severity: 'blocker' };
const old = { rule: 'CUR-01', severity: 'warning' };

test('broken and stale lead to the findings themselves, and to no others', () => {
  const concerned = [row('office', { findings: [blocker, old] }), row('words', { isOffice: false, findings: [old] }), row('fine')];
  expect(link('broken', concerned)).toEqual(['/findings', { record: ['office'], rule: ['CMP-19'], severity: 'blocker' }]);
  expect(link('stale', concerned)).toEqual(['/findings', { record: ['office', 'words'], rule: ['CUR-01'] }]);
});

test('fine leads to the offices, common ones as well', () => {
  expect(link('fine', [row('office'), row('words', { isOffice: false })])).toEqual([
    '/records',
    { id: ['office'], administration: ['mine'] },
  ]);
  expect(link('inherited', [row('office', { administrationId: 'land', commons: true })])).toEqual([
    '/records',
    { id: ['office'], administration: ['land'] },
  ]);
});

test('offices of others cannot be opened; who is responsible and whose words hold can', () => {
  const foreign = row('office', { administrationId: 'district' });
  expect(link('inherited', [foreign])[0]).toBe('/services/dogs/effective');
  expect(link('inherited', [foreign], 'all')[0]).toBe('/records');
});

test('where nobody is responsible, those who could be are shown to those who may change it', () => {
  expect(link('missing', [])).toEqual(['/records', { kind: 'organisational-unit', administration: 'mine' }]);
  expect(link('missing', [], ['another'])[0]).toBe('/services/dogs/effective');
  expect(link('none', [])[0]).toBe('/records/dogs/show');
});

test('a filter never gets longer than it may be', () => {
  const many = Array.from({ length: 150 }, (_, n) => row(`office-${n}`));
  expect((link('fine', many)[1] as { id: string[] }).id).toHaveLength(100);
});
