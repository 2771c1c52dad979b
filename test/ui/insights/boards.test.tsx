// Is every figure of the boards a link to its list, every chart readable as a table, and "nothing" an answer?
import { beforeEach, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Figure, FindingsBoard, FreshnessBoard, ReviewBoard, TrendBoard } from '@kommunalredaktion/shared';
import { anId, FakeApi, listed, ok } from '../../support/fake-api.js';
import { withPlainStyles } from '../../support/plain-styles.js';
import { openAt } from '../../support/screens.js';

const asOf = '2026-03-16T10:15:00.000Z';
const link = (list: string, filter: object) => `/${list}?filter=${encodeURIComponent(JSON.stringify(filter))}`;
const figure = (count: number, list: string, filter: object): Figure => ({ count, link: link(list, filter) });
const town = { id: anId(20), name: 'Bad Belzig', district: 'Potsdam-Mittelmark' };

const findings: FindingsBoard = {
  asOf,
  total: figure(42, 'findings', {}),
  bySeverity: [
    { severity: 'blocker', ...figure(2, 'findings', { severity: 'blocker' }) },
    { severity: 'warning', ...figure(10, 'findings', { severity: 'warning' }) },
    { severity: 'hint', ...figure(30, 'findings', { severity: 'hint' }) },
  ],
  byRule: Array.from({ length: 12 }, (_, n) => ({ rule: n === 0 ? 'CMP-19' : `X-${n}`, ...figure(12 - n, 'findings', { rule: `${n}` }) })),
  byAge: [
    { band: 'week', ...figure(40, 'findings', { firstSeen: { from: '2026-03-10', to: '2026-03-16' } }) },
    { band: 'older', ...figure(2, 'findings', { firstSeen: { to: '2025-03-16' } }) },
  ],
  byAdministration: [{ administration: town, ...figure(42, 'findings', { administration: town.id }) }],
};
const freshness: FreshnessBoard = {
  asOf,
  total: figure(8, 'records', { state: ['live'] }),
  overdue: figure(1, 'records', { overdue: true }),
  bands: [
    { band: 'quarter', ...figure(6, 'records', { freshAt: { from: '2025-12-17', to: '2026-03-16' } }) },
    { band: 'older', ...figure(2, 'records', { freshAt: { to: '2024-03-16' } }) },
  ],
  old: [{ administration: town, ...figure(2, 'records', { administration: town.id, freshAt: { to: '2025-03-16' } }) }],
};
const review: ReviewBoard = {
  asOf,
  total: figure(3, 'review', {}),
  bands: [{ band: 'today', ...figure(3, 'review', { submittedAt: { from: '2026-03-16', to: '2026-03-16' } }) }],
  byAdministration: [{ administration: town, ...figure(3, 'review', { administration: town.id }) }],
  longest: [{ title: 'Bürgerbüro', administration: town, submittedAt: '2026-03-01T08:00:00.000Z', link: '/review/1' }],
};
const day = (date: string, open: number, appeared: number, fixed: number) => ({
  day: date,
  open: figure(open, 'findings', { openOn: date }),
  appeared: figure(appeared, 'findings', { appeared: { from: date, to: date } }),
  fixed: figure(fixed, 'findings', { fixed: { from: date, to: date } }),
});
const trend: TrendBoard = { asOf, days: [day('2026-03-14', 50, 3, 0), day('2026-03-15', 42, 1, 9)] };

let fake: FakeApi;
beforeEach(() => {
  withPlainStyles();
  fake = new FakeApi()
    .loggedIn()
    .on('GET /administrations', () => listed([]))
    .on('GET /findings', () => listed([]))
    .on('GET /records', () => listed([]))
    .on('GET /review-queue', () => listed([]))
    .on('GET /insights/boards/findings', () => ok(findings))
    .on('GET /insights/boards/freshness', () => ok(freshness))
    .on('GET /insights/boards/review', () => ok(review))
    .on('GET /insights/boards/trend', () => ok(trend));
});
const chart = (name: string) => screen.findByRole('region', { name });

test('open findings: by severity, rule, administration and age, each figure a link to its list', async () => {
  const page = openAt('/boards');
  expect((await screen.findByRole('link', { name: '42 offene Befunde' })).getAttribute('href')).toBe(findings.total.link);
  expect(screen.getByRole('link', { name: '2 Blocker' }).getAttribute('href')).toBe(findings.bySeverity[0]?.link);
  const rules = await chart('Nach Regel');
  expect(
    within(rules)
      .getAllByRole('link', { name: /CMP-19/ })
      .map((one) => one.getAttribute('href')),
  ).toEqual([findings.byRule[0]?.link, findings.byRule[0]?.link]);
  expect(screen.getByText(/Stand: 16.03.2026, 11:15 Uhr/)).toBeTruthy();
  await userEvent.click(within(await chart('Nach Alter')).getAllByRole('link', { name: /bis 7 Tage/ })[0] as HTMLElement);
  expect(await screen.findByRole('heading', { level: 1, name: 'Befunde' })).toBeTruthy();
  expect(page.address()).toContain('firstSeen');
  expect(await screen.findByRole('button', { name: 'Filter entfernen: Zuerst gefunden 10.03.2026 bis 16.03.2026' })).toBeTruthy();
});

test('a long chart shows its beginning, and all of it when asked; its table has everything', async () => {
  openAt('/boards/findings');
  const rules = await chart('Nach Regel');
  expect(within(rules).getAllByRole('listitem')).toHaveLength(10);
  const table = within(rules).getByRole('table');
  expect(within(table).getAllByRole('row')).toHaveLength(13);
  expect(within(table).getAllByRole('rowheader')[0]?.textContent).toMatch(/^CMP-19 /);
  expect(within(rules).getByText('Zahlen als Tabelle').tagName).toBe('SUMMARY');
  await userEvent.click(within(rules).getByRole('button', { name: 'Alle 12 zeigen' }));
  expect(within(rules).getAllByRole('listitem')).toHaveLength(12);
});

test('freshness and waiting times lead to records and to the review queue', async () => {
  const page = openAt('/boards/freshness');
  expect(
    within(await chart('Zuletzt geändert oder bestätigt'))
      .getAllByRole('link')[0]
      ?.getAttribute('href'),
  ).toBe(freshness.bands[0]?.link);
  expect(screen.getByRole('link', { name: '1 Durchsicht überfällig' }).getAttribute('href')).toBe(freshness.overdue.link);
  await userEvent.click(screen.getByRole('tab', { name: 'Prüfung' }));
  expect(
    within(await chart('So lange schon'))
      .getAllByRole('link')[0]
      ?.getAttribute('href'),
  ).toBe(review.bands[0]?.link);
  expect(
    within(await chart('Am längsten wartet'))
      .getByRole('link')
      .getAttribute('href'),
  ).toBe('/review/1');
  expect(page.address()).toBe('/boards/review');
});

test('the trend is a picture with a sentence, and a table with links', async () => {
  openAt('/boards/trend');
  expect(await screen.findByRole('img', { name: 'Offene Befunde vom 14.03.2026 bis 15.03.2026: zuerst 50, zuletzt 42.' })).toBeTruthy();
  expect(screen.getByRole('img', { name: /4 Befunde neu oder wieder aufgetreten und 9 behoben/ })).toBeTruthy();
  const moved = await chart('Neu und behoben');
  expect(
    within(moved)
      .getAllByRole('rowheader')
      .map((one) => one.textContent),
  ).toEqual(['15.03.2026', '14.03.2026']);
  expect(within(moved).getByRole('link', { name: '15.03.2026, Behoben: 9' }).getAttribute('href')).toBe(trend.days[1]?.fixed.link);
});

test('a board is narrowed by its address; the rule of the trend stays with the trend', async () => {
  const page = openAt(`/boards/trend?filter={"administration":["${town.id}"],"rule":["CMP-19"]}`);
  await screen.findAllByRole('img');
  expect(fake.of('GET /insights/boards/trend')[0]?.query.get('filter')).toBe(`{"administration":["${town.id}"],"rule":["CMP-19"]}`);
  await userEvent.click(screen.getByRole('tab', { name: 'Befunde' }));
  await chart('Nach Regel');
  expect(page.address()).toBe('/boards/findings');
});

test.each([
  ['findings', { ...findings, total: figure(0, 'findings', {}) }, 'Keine offenen Befunde', /Durchgesehen wurden die Befunde/],
  ['freshness', { ...freshness, total: figure(0, 'records', {}) }, 'Keine veröffentlichten Texte', /Durchgesehen wurden alle Datensätze/],
  ['review', { ...review, total: figure(0, 'review', {}) }, 'Nichts wartet auf Prüfung', /Durchgesehen wurden alle eingereichten/],
  ['trend', { asOf: null, days: [] }, 'Noch ist kein Tag gezählt', /Gezählt wird, sobald ein Tag vorbei ist/],
])('where there is nothing, %s says what was looked through', async (name, board, title, lead) => {
  fake.on(`GET /insights/boards/${name}`, () => ok(board));
  openAt(`/boards/${name}`);
  expect(await screen.findByText(title)).toBeTruthy();
  expect(screen.getByText(lead)).toBeTruthy();
});

test('the same page in English says nothing in German', async () => {
  openAt('/boards/trend');
  await screen.findAllByRole('img');
  await userEvent.click(screen.getByRole('button', { name: /EN|English|Englisch/ }));
  await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: 'Insights' })).toBeTruthy());
  expect(screen.getByRole('img', { name: /Open findings from/ })).toBeTruthy();
});
