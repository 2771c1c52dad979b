// Can the matrix be walked along by keyboard, heard in words, and followed to its lists; and how does it do on a phone?
import { beforeEach, expect, test } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { MatrixView } from '@kommunalredaktion/shared';
import { anId, aSession, FakeApi, listed, ok, refused } from '../../support/fake-api.js';
import { withPlainStyles } from '../../support/plain-styles.js';
import { openAt } from '../../support/screens.js';

const towns = ['Bad Belzig', 'Cottbus', 'Golzow'];
const titles = ['Abfall entsorgen', 'Baum fällen', 'Hund anmelden'];
const matrix = (more: Partial<MatrixView> = {}): MatrixView => ({
  asOf: '2026-03-16T10:15:00.000Z',
  hasMore: false,
  rows: ['msf', 'b-i', 'fff'],
  areas: towns.map((name, n) => ({ ars: `12069000000${n}`, name, district: 'Mittelmark', administrationId: anId(20 + n) })),
  services: titles.map((title, n) => ({ id: anId(300 + n), title, key: `9910200${n}` })),
  ...more,
});
/** As large as a whole Land. */
const whole = (): MatrixView =>
  matrix({
    rows: Array.from({ length: 413 }, () => 'f'.repeat(600)),
    areas: Array.from({ length: 413 }, (_, n) => ({
      ars: String(120_000_000_000 + n),
      name: `Gemeinde ${n}`,
      district: null,
      administrationId: anId(n),
    })),
    services: Array.from({ length: 600 }, (_, n) => ({ id: anId(1000 + n), title: `Leistung ${n}`, key: null })),
  });

let fake: FakeApi;
let width = 1440;
const bound = (query: string, name: string): number | undefined => {
  const found = new RegExp(`${name}-width: ?([\\d.]+)`).exec(query)?.[1];
  return found === undefined ? undefined : Number(found);
};
const fits = (query: string): boolean =>
  /width/.test(query) && (bound(query, 'max') ?? Infinity) >= width && (bound(query, 'min') ?? 0) <= width;
beforeEach(() => {
  withPlainStyles();
  sessionStorage.clear();
  width = 1440;
  window.matchMedia = ((query: string) => ({
    matches: fits(query),
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  })) as never;
  fake = new FakeApi()
    .loggedIn()
    .on('GET /administrations', () => listed([]))
    .on('GET /areas', () => listed([]))
    .on('GET /findings', () => listed([]))
    .on('GET /records', () => listed([]))
    .on('GET /insights/matrix', () => ok(matrix()));
});

const cell = (area: number, service: number, state: string) =>
  screen.findByRole('link', { name: `${towns[area]}, ${titles[service]}: ${state}` });
const focused = () => document.activeElement?.getAttribute('aria-label');
const reachable = () => [...document.querySelectorAll('[role="gridcell"] a[tabindex="0"]')];

test('it is a grid with named rows and columns that knows its size', async () => {
  openAt('/matrix');
  const grid = await screen.findByRole('grid', { name: /Zeilen sind Gemeinden/ });
  expect([grid.getAttribute('aria-rowcount'), grid.getAttribute('aria-colcount')]).toEqual(['4', '4']);
  expect(
    within(grid)
      .getAllByRole('columnheader')
      .map((one) => one.textContent),
  ).toEqual(['Gemeinde', ...titles]);
  expect(
    within(grid)
      .getAllByRole('rowheader')
      .map((one) => one.textContent),
  ).toEqual(towns);
  const rows = within(grid).getAllByRole('row');
  expect(rows.map((row) => row.getAttribute('aria-rowindex'))).toEqual(['1', '2', '3', '4']);
  expect(
    within(rows[1] as HTMLElement)
      .getAllByRole('gridcell')
      .map((one) => one.getAttribute('aria-colindex')),
  ).toEqual(['2', '3', '4']);
  expect(screen.getByText('3 Gemeinden, 3 Leistungen')).toBeTruthy();
});

test('every state is said in words and shown by a sign', async () => {
  openAt('/matrix');
  const looks = new Set<string>();
  for (const [area, service, state, sign] of [
    [0, 0, 'niemand zuständig', '?'],
    [0, 1, 'veraltet', '~'],
    [0, 2, 'in Ordnung', ''],
    [1, 0, 'fehlerhaft', '!'],
    [1, 1, 'nicht vorgesehen', '·'],
    [1, 2, 'in Ordnung, von oben geregelt', ''],
  ] as const) {
    const shown = (await cell(area, service, state)).querySelector('[data-state]');
    expect([shown?.textContent, shown?.getAttribute('aria-hidden')]).toEqual([sign, 'true']);
    looks.add(shown?.getAttribute('data-state') ?? '');
  }
  expect(looks.size).toBe(6);
});

test('the tab key reaches one cell; arrows, Home and End walk from there', async () => {
  openAt('/matrix');
  const first = await cell(0, 0, 'niemand zuständig');
  expect(reachable()).toEqual([first]);
  act(() => first.focus());
  const walk: readonly (readonly [string, string])[] = [
    ['{ArrowRight}', 'Bad Belzig, Baum fällen: veraltet'],
    ['{ArrowDown}', 'Cottbus, Baum fällen: nicht vorgesehen'],
    ['{End}', 'Cottbus, Hund anmelden: in Ordnung, von oben geregelt'],
    ['{Home}', 'Cottbus, Abfall entsorgen: fehlerhaft'],
    ['{Control>}{End}{/Control}', 'Golzow, Hund anmelden: in Ordnung'],
    ['{Control>}{Home}{/Control}', 'Bad Belzig, Abfall entsorgen: niemand zuständig'],
    ['{ArrowUp}', 'Bad Belzig, Abfall entsorgen: niemand zuständig'],
    ['{PageDown}', 'Golzow, Abfall entsorgen: in Ordnung'],
  ];
  for (const [keys, name] of walk) {
    await userEvent.keyboard(keys);
    await waitFor(() => expect(focused()).toBe(name));
    expect(reachable()).toEqual([document.activeElement]);
  }
});

test('Enter opens the list behind the cell, and the way back leads to the same cell', async () => {
  const list = `/findings?filter=${encodeURIComponent(JSON.stringify({ record: [anId(5)], rule: ['CMP-19'], severity: 'blocker' }))}`;
  fake.on('GET /insights/matrix/cell', () => ok({ state: 'broken', link: list }));
  const page = openAt('/matrix');
  const target = await cell(1, 0, 'fehlerhaft');
  act(() => target.focus());
  await userEvent.keyboard('{Enter}');
  expect(await screen.findByRole('heading', { level: 1, name: 'Befunde' })).toBeTruthy();
  expect(new URLSearchParams(page.address().split('?')[1]).get('filter')).toContain('CMP-19');
  expect(Object.fromEntries(fake.of('GET /insights/matrix/cell')[0]?.query ?? [])).toEqual({ area: '120690000001', service: anId(300) });
  await act(() => page.go('/matrix'));
  const again = await cell(1, 0, 'fehlerhaft');
  expect(reachable()).toEqual([again]);
});

test('of a whole Land only what is in sight is drawn, and the keys still reach the far corner', async () => {
  fake.on('GET /insights/matrix', () => ok(whole()));
  openAt('/matrix');
  const grid = await screen.findByRole('grid');
  const drawn = () => grid.querySelectorAll('[role="gridcell"]').length;
  expect(drawn()).toBeLessThan(2500);
  expect(grid.getAttribute('aria-rowcount')).toBe('414');
  act(() => (reachable()[0] as HTMLElement).focus());
  await userEvent.keyboard('{Control>}{End}{/Control}');
  await waitFor(() => expect(focused()).toBe('Gemeinde 412, Leistung 599: in Ordnung'));
  expect(drawn()).toBeLessThan(2500);
  expect(reachable()).toEqual([document.activeElement]);
});

test('the legend counts, explains, and leads on to the next cell of its kind', async () => {
  openAt('/matrix');
  const legend = await screen.findByRole('list', { name: /Zeichenerklärung/ });
  expect(
    within(legend)
      .getAllByRole('button')
      .map((one) => one.getAttribute('aria-label')),
  ).toEqual([
    'niemand zuständig 1: zum nächsten Feld',
    'fehlerhaft 1: zum nächsten Feld',
    'veraltet 1: zum nächsten Feld',
    'in Ordnung, von oben geregelt 1: zum nächsten Feld',
    'in Ordnung 4: zum nächsten Feld',
    'nicht vorgesehen 1: zum nächsten Feld',
  ]);
  await userEvent.click(within(legend).getByRole('button', { name: /^fehlerhaft/ }));
  await waitFor(() => expect(focused()).toBe('Cottbus, Abfall entsorgen: fehlerhaft'));
});

test('filters travel in the address and to the server', async () => {
  const page = openAt('/matrix?filter={"district":"120690000000"}');
  await screen.findByRole('grid');
  expect(fake.of('GET /insights/matrix')[0]?.query.get('filter')).toBe('{"district":"120690000000"}');
  await userEvent.click(screen.getByRole('button', { name: 'Nur kommunale Leistungen', pressed: true }));
  await waitFor(() =>
    expect(fake.of('GET /insights/matrix').at(-1)?.query.get('filter')).toBe('{"district":"120690000000","typing":"all"}'),
  );
  await userEvent.type(screen.getByRole('searchbox', { name: 'Leistungen durchsuchen' }), 'hund{Enter}');
  await waitFor(() => expect(fake.of('GET /insights/matrix').at(-1)?.query.get('q')).toBe('hund'));
  expect(decodeURIComponent(page.address())).toContain('"q":"hund"');
});

test('more services than stand side by side have a next page', async () => {
  fake.on('GET /insights/matrix', ({ query }) => ok(matrix({ hasMore: query.get('page') === null })));
  openAt('/matrix');
  await userEvent.click(await screen.findByRole('button', { name: 'Weitere Leistungen' }));
  await waitFor(() => expect(fake.of('GET /insights/matrix').at(-1)?.query.get('page')).toBe('2'));
  expect(await screen.findByText('Leistungen 601 bis 1.200 nach Namen')).toBeTruthy();
});

test('on a phone one municipality or one service is read at a time', async () => {
  width = 390;
  const page = openAt('/matrix');
  expect(await screen.findByRole('tab', { name: 'Eine Gemeinde', selected: true })).toBeTruthy();
  expect(screen.queryByRole('grid')).toBeNull();
  const lines = () =>
    within(screen.getByRole('tabpanel'))
      .getAllByRole('link')
      .map((one) => one.textContent);
  expect(lines()).toEqual([
    '?Abfall entsorgen niemand zuständig · 99102000',
    '~Baum fällen veraltet · 99102001',
    'Hund anmelden in Ordnung · 99102002',
  ]);
  await userEvent.click(screen.getByRole('button', { name: 'veraltet 1: nur diese zeigen' }));
  expect(lines()).toEqual(['~Baum fällen veraltet · 99102001']);
  await userEvent.click(screen.getByRole('button', { name: 'veraltet 1: nur diese zeigen', pressed: true }));
  await userEvent.click(screen.getByRole('tab', { name: 'Eine Leistung' }));
  await waitFor(() =>
    expect(lines()).toEqual([
      '?Bad Belzig niemand zuständig · Mittelmark',
      '!Cottbus fehlerhaft · Mittelmark',
      'Golzow in Ordnung · Mittelmark',
    ]),
  );
  await userEvent.click(screen.getByRole('combobox', { name: 'Leistung' }));
  await userEvent.click(await screen.findByRole('option', { name: /Baum fällen/ }));
  await waitFor(() => expect(lines()).toEqual(['~Bad Belzig veraltet · Mittelmark', 'Golzow in Ordnung · Mittelmark']));
  await userEvent.click(screen.getByRole('button', { name: 'nicht vorgesehen 1: nur diese zeigen' }));
  expect(lines()).toEqual(['·Cottbus nicht vorgesehen · Mittelmark']);
  await userEvent.click(screen.getByRole('button', { name: 'nicht vorgesehen 1: nur diese zeigen', pressed: true }));
  await userEvent.click(screen.getByRole('combobox', { name: 'Leistung' }));
  await userEvent.click(await screen.findByRole('option', { name: /Hund anmelden/ }));
  await waitFor(() => expect(lines()[1]).toBe('Cottbus in Ordnung, von oben geregelt · Mittelmark'));
  expect(page.address()).toContain(`one=${anId(302)}`);
});

test('the grid can be read as a list anywhere', async () => {
  openAt('/matrix');
  await userEvent.click(await screen.findByRole('button', { name: 'Als Liste' }));
  expect(await screen.findByRole('tab', { name: 'Eine Gemeinde' })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Als Raster' }));
  expect(await screen.findByRole('grid')).toBeTruthy();
});

test('a single municipality is read as a list, unless somebody wants the grid', async () => {
  fake.on('GET /insights/matrix', () => ok(matrix({ areas: matrix().areas.slice(0, 1), rows: ['msf'] })));
  openAt('/matrix');
  expect(await screen.findByText('1 Gemeinde, 3 Leistungen')).toBeTruthy();
  expect(screen.queryByRole('grid')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Als Raster' }));
  expect(await screen.findByRole('grid')).toBeTruthy();
});

test('nothing to show says what was looked for; a refusal says why', async () => {
  fake.on('GET /insights/matrix', () => ok(matrix({ services: [], rows: ['', '', ''] })));
  const page = openAt('/matrix');
  expect(await screen.findByText(/unter den veröffentlichten Leistungen/)).toBeTruthy();
  fake.on('GET /insights/matrix', () => ok(matrix({ areas: [], rows: [] })));
  await act(() => page.go('/matrix?filter={"q":"x"}'));
  expect(await screen.findByText('Keine Gemeinde')).toBeTruthy();
  fake.on('GET /insights/matrix/cell', () => refused('api.not-found'));
  await act(() => page.go(`/matrix/120690000001/${anId(300)}`));
  expect(await screen.findByRole('alert')).toBeTruthy();
});

test('whoever may see insights finds the matrix in the menu', async () => {
  fake.loggedIn(aSession({ roles: ['contact'], central: false, administrations: [{ id: anId(20), name: 'Bad Belzig' }] }));
  openAt('/matrix');
  await screen.findByRole('grid');
  expect(screen.queryByRole('combobox', { name: 'Landkreis' })).toBeNull();
  expect(screen.getByRole('link', { name: 'Abdeckung' }).getAttribute('aria-current')).toBe('page');
});
