// Does the list ask the server for what the address says, and the other way round?
import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { RecordSummary } from '@kommunalredaktion/shared';
import { anId, FakeApi, listed } from '../../support/fake-api.js';
import { openAt } from '../../support/screens.js';

const record = (n: number, more: Partial<RecordSummary> = {}): RecordSummary => ({
  id: anId(n),
  kind: 'organisational-unit',
  title: `Bürgerbüro ${n}`,
  administration: { id: anId(500), name: 'Golzow', district: 'Landkreis Barnim' },
  state: 'live',
  openEditionId: null,
  openState: null,
  liveEditionId: anId(n + 1000),
  findings: { blocker: 0, warning: 0, hint: 0 },
  updatedAt: '2026-03-01T08:00:00.000Z',
  assuredAt: null,
  reviewBy: null,
  ...more,
});
const withRecords = (records: RecordSummary[], more = {}) =>
  new FakeApi()
    .loggedIn()
    .on('GET /records', () => listed(records, more))
    .on('GET /administrations', () => listed([]));
const filterOf = (address: string): unknown => JSON.parse(new URLSearchParams(address.split('?')[1]).get('filter') ?? '{}');

test('a filter chosen on the page stands in the address and reaches the server', async () => {
  const server = withRecords([record(1)]);
  const page = openAt('/records');
  await userEvent.click(await screen.findByRole('button', { name: 'Durchsicht überfällig' }));
  await waitFor(() => expect(filterOf(page.address())).toEqual({ overdue: true }));
  await waitFor(() => expect(JSON.parse(server.of('GET /records').at(-1)?.query.get('filter') ?? '{}')).toEqual({ overdue: true }));
});

test('an address with a filter opens the list filtered', async () => {
  const server = withRecords([record(1)]);
  openAt(`/records?${new URLSearchParams({ filter: JSON.stringify({ severity: 'blocker', q: 'Pass' }) }).toString()}`);
  await screen.findByText('Bürgerbüro 1');
  const query = server.of('GET /records').at(-1)?.query;
  expect(JSON.parse(query?.get('filter') ?? '{}')).toEqual({ severity: 'blocker' });
  expect(query?.get('q')).toBe('Pass');
});

test('findings are counted with a link to exactly these findings', async () => {
  withRecords([record(1, { findings: { blocker: 2, warning: 0, hint: 0 } })]);
  openAt('/records');
  const link = await screen.findByRole('link', { name: '2 × Blocker: Bürgerbüro 1' });
  expect(filterOf(link.getAttribute('href') ?? '')).toEqual({
    record: anId(1),
    severity: 'blocker',
    state: ['open', 'assigned', 'recurred'],
  });
});

test('beyond ten thousand the list says so and goes on by its cursor', async () => {
  const server = withRecords([record(1)], { total: 10_000, totalIsExact: false, next: 'signiert' });
  const page = openAt(`/records?${new URLSearchParams({ page: '100', perPage: '100' }).toString()}`);
  expect(await screen.findByText('mehr als 10.000 Einträge')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Weiter' }));
  await waitFor(() => expect(server.of('GET /records').at(-1)?.query.get('after')).toBe('signiert'));
  expect(filterOf(page.address())).toEqual({ after: 'signiert' });
});

test('the slash goes to the search, j and k walk along the rows', async () => {
  withRecords([record(1), record(2)]);
  openAt('/records');
  await screen.findByText('Bürgerbüro 1');
  await userEvent.keyboard('j');
  expect(document.activeElement?.textContent).toBe('Bürgerbüro 1');
  await userEvent.keyboard('j');
  expect(document.activeElement?.textContent).toBe('Bürgerbüro 2');
  await userEvent.keyboard('/');
  expect(document.activeElement).toBe(screen.getByRole('searchbox', { name: 'Datensätze durchsuchen' }));
  await userEvent.keyboard('jk');
  expect((document.activeElement as HTMLInputElement).value).toBe('jk');
});
