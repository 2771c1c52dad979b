// Is the demonstration what it promises: 120 believable offices, valid, marked as invented, with exactly the defects that it names?
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import {
  administrationsOf, judge, kinds, readAreas, recordLine, roles, rules, type Content, type RecordLine, type RuleFinding,
} from '@kommunalredaktion/shared';
import { demoAccounts } from '@server/exchange/demo/accounts.js';
import { demoAdministrations, demoAges, demoDefects, demoLines, demoNearMisses } from '@server/exchange/demo/demonstration.js';
import { demoStory, type DemoAction } from '@server/exchange/demo/story.js';

const today = '2026-03-16';
const lines = demoLines(2026);
const byId = new Map(lines.map((line) => [line.externalId.value, line]));
const parentOf = ({ content }: RecordLine): RecordLine | undefined => byId.get((content['parent'] as { value: string } | null)?.value ?? '');
const parentsOf = (line: RecordLine): Content[] => {
  const parent = parentOf(line);
  return parent ? [parent.content, ...parentsOf(parent)] : [];
};
const daysAgo = (days: number): string => new Date(Date.parse(today) - days * 86_400_000).toISOString();
const withRecordId = (content: Content): Content => ({ ...content, parent: content['parent'] === null ? null : '0198c5a2-7c7e-7000-8000-000000000001' });

const findingsOf = (line: RecordLine, content = line.content): RuleFinding[] => {
  const { changed, assured } = demoAges[line.externalId.value]!;
  const facts = { today, changedAt: daysAgo(changed), assuredAt: assured === null ? null : daysAgo(assured), parents: parentsOf(line), removedHtml: [], isLive: line.state === 'live' };
  return judge('organisational-unit', { content, facts }).findings;
};
const sayAll = (list: readonly { externalIdValue: string; rule: string }[]): string[] => [...new Set(list.map(({ externalIdValue, rule }) => `${externalIdValue} ${rule}`))].sort();

test('six real administrations have twenty offices each, 104 live and 16 drafts', () => {
  expect(lines).toHaveLength(120);
  expect(byId.size).toBe(120);
  expect(lines.filter(({ state }) => state === 'draft')).toHaveLength(16);
  const official = new Set(administrationsOf(readAreas(readFileSync(new URL('../../../server/data/areas-brandenburg.csv', import.meta.url), 'utf8')).areas).map(({ ars }) => ars));
  expect(demoAdministrations.filter((ars) => official.has(ars))).toHaveLength(6);
  for (const ars of demoAdministrations) expect(lines.filter(({ administration }) => administration === ars)).toHaveLength(20);
});

test('every line is of the form of the load file and every content valid', () => {
  for (const line of lines) {
    expect(recordLine.parse(line)).toEqual(line);
    const content = withRecordId(line.content);
    expect(kinds['organisational-unit'].content.parse(content)).toEqual(content);
  }
});

test('parents are live, of the same administration and come before their children', () => {
  lines.forEach((line, at) => {
    if (line.content['parent'] === null) return;
    const parent = parentOf(line);
    expect(parent).toMatchObject({ administration: line.administration, state: 'live' });
    expect(lines.indexOf(parent!)).toBeLessThan(at);
  });
});

test('every office is visibly marked as invented, with reachability that belongs to nobody', () => {
  for (const { content } of lines) {
    expect(content['synonyms']).toContain('Beispiel');
    expect((content['description'] as { de: string }).de).toMatch(/<p>Diese Angaben sind erfunden und dienen der Vorführung\.<\/p>$/);
    const text = JSON.stringify(content);
    for (const [, domain] of text.matchAll(/(?:@|https?:\/\/)([\w.-]+)/g)) expect(domain).toMatch(/\.example$/);
  }
  expect(new Set(lines.map(({ content }) => (content['description'] as { de: string }).de)).size).toBe(120);
});

test('the rules find on the live stock exactly the defects that were put there', () => {
  const found = lines.filter(({ state }) => state === 'live')
    .flatMap((line) => findingsOf(line).map(({ rule }) => ({ externalIdValue: line.externalId.value, rule })));
  expect(sayAll(found)).toEqual(sayAll(demoDefects));
});

test.each(rules.map(({ id }) => id))('%s is broken by at least four live offices and only just kept by four others', (rule) => {
  const live = ({ externalIdValue, rule: of }: { externalIdValue: string; rule: string }): boolean => of === rule && byId.get(externalIdValue)?.state === 'live';
  expect(demoDefects.filter(live).length).toBeGreaterThanOrEqual(4);
  expect(demoNearMisses.filter(live).length).toBeGreaterThanOrEqual(4);
});

test('some live offices are older than one year, two older than two, the others younger', () => {
  const ages = lines.filter(({ state }) => state === 'live').map(({ externalId }) => demoAges[externalId.value]!.changed);
  expect(ages.filter((age) => age > 731)).toHaveLength(2);
  expect(ages.filter((age) => age > 365).length).toBeLessThan(12);
  expect(Math.min(...ages)).toBeGreaterThanOrEqual(10);
});

test('every role has an account, municipal ones with their administration', () => {
  const accounts = Object.values(demoAccounts);
  expect(new Set(accounts.map(({ role }) => role))).toEqual(new Set(roles));
  for (const { role, administrations, email } of accounts) {
    expect(email).toMatch(/@[a-z.]+\.example$/);
    expect(administrations.length > 0).toBe(role === 'contact' || role === 'approver');
  }
});

test('each scene changes an office of its actor to a valid content without new blockers', () => {
  const changeOf = (action: DemoAction) => (action.do === 'save' ? [action.change] : []);
  for (const { externalIdValue, as, actions } of demoStory(2026)) {
    const line = byId.get(externalIdValue)!;
    const { administrations }: { administrations: readonly string[] } = demoAccounts[as];
    expect(administrations.length === 0 || administrations.includes(line.administration)).toBe(true);
    for (const change of actions.flatMap(changeOf)) {
      const changed = withRecordId(change(line.content));
      expect(kinds['organisational-unit'].content.parse(changed)).toEqual(changed);
      expect(changed).not.toEqual(withRecordId(line.content));
      const blockers = (content: Content): string[] => findingsOf({ ...line, state: 'draft' }, content).filter(({ severity }) => severity === 'blocker').map(({ rule }) => rule);
      expect(line.state === 'live' ? blockers(line.content) : []).toEqual(expect.arrayContaining(blockers(change(line.content))));
    }
  }
});
