// Is the demonstration what it promises: believable records of four kinds, valid, marked as invented, with exactly the defects that it names?
import { expect, test } from '@jest/globals';
import { administrationsOf, isFieldPath, kinds, recordLine, roles, rules, type Content, type RecordLine } from '@kommunalredaktion/shared';
import { demoAccounts } from '@server/exchange/demo/accounts.js';
import { demoAdministrations, demoAges, demoDefects, demoLines, demoNearMisses } from '@server/exchange/demo/demonstration.js';
import type { DemoJudgement } from '@server/exchange/demo/planned.js';
import { demoStory, type DemoAction } from '@server/exchange/demo/story.js';
import { demoTour } from '@server/exchange/demo/tour.js';
import { areas, filed, findingsOf, idOf, isLive, lineOf, lines, ofKind, parentOf, serviceOf } from './demo-stock.js';

const offices = ofKind('organisational-unit');
const services = ofKind('service');
const supplements = ofKind('supplement');
const online = ofKind('online-service');
const land = '120000000000';
const sayAll = (list: readonly DemoJudgement[]): string[] =>
  [...new Set(list.map(({ externalIdValue, rule }) => `${externalIdValue} ${rule}`))].sort();

test('six real administrations have twenty offices each, 105 live and 15 drafts', () => {
  expect(offices).toHaveLength(120);
  expect(offices.filter((line) => !isLive(line))).toHaveLength(15);
  const official = new Set(administrationsOf(areas).map(({ ars }) => ars));
  expect(demoAdministrations.filter((ars) => official.has(ars))).toHaveLength(6);
  for (const ars of demoAdministrations) expect(offices.filter(({ administration }) => administration === ars)).toHaveLength(20);
});

test('the Land describes some seventy services; the six add to them, have a few of their own and, with the Land, sixty online services', () => {
  expect(services.filter(({ administration }) => administration === land)).toHaveLength(71);
  expect(services.filter(({ administration }) => demoAdministrations.includes(administration))).toHaveLength(7);
  expect(supplements.length).toBeGreaterThanOrEqual(240);
  for (const ars of demoAdministrations)
    expect(supplements.filter(({ administration }) => administration === ars).length).toBeGreaterThanOrEqual(25);
  expect(online).toHaveLength(60);
  expect(new Set(lines.map(idOf)).size).toBe(lines.length);
});

test('every line is of the form of the load file and every content valid', () => {
  for (const line of lines) {
    expect(recordLine.parse(line)).toEqual(line);
    expect(kinds[line.kind].content.parse(filed(line.content))).toEqual(filed(line.content));
  }
  expect(JSON.stringify(demoLines(2027)).length).toBeGreaterThan(JSON.stringify(lines).length / 2);
});

test('parents are live, of the same administration and come before their children; services come before whatever names them', () => {
  lines.forEach((line, at) => {
    if (line.content['parent']) {
      expect(parentOf(line)).toMatchObject({ administration: line.administration, state: 'live' });
      expect(lines.indexOf(parentOf(line)!)).toBeLessThan(at);
    }
    if (line.kind === 'supplement') expect(lines.indexOf(serviceOf(line)!)).toBeLessThan(at);
    for (const { service } of (line.content['competences'] ?? []) as { service?: { value: string } }[])
      if (service) expect(lines.indexOf(lineOf(service.value))).toBeLessThan(at);
  });
});

test('a supplement is written to a public service of the Land', () => {
  for (const line of supplements) expect(serviceOf(line)).toMatchObject({ administration: land, state: 'live' });
});

const markOf = ({ kind, content }: RecordLine): string => {
  if (kind === 'organisational-unit' || kind === 'online-service') return (content['description'] as { de: string }).de;
  return JSON.stringify(content['ownModules']);
};
test('every record is visibly marked as invented, with reachability that belongs to nobody', () => {
  for (const line of lines) {
    expect(markOf(line)).toMatch(/erfunden|für die Vorführung geschrieben/);
    const text = JSON.stringify(line.content);
    for (const [, domain] of text.matchAll(/(?:@|https?:\/\/|\(at\))([\w.-]+)/g)) expect(domain).toMatch(/\.example$/);
  }
  for (const { content } of [...offices, ...services]) expect(content['synonyms']).toContain('Beispiel');
});

test('no two records say the same: every text of more than a few words is its own', () => {
  const said = new Map<string, string[]>();
  for (const line of lines) {
    for (const name of ['summary', 'description', 'procedure', 'notes', 'teaser', 'furtherInformation']) {
      const text = (line.content[name] as { de?: string } | undefined)?.de;
      if (text && text.length > 60) said.set(text, [...(said.get(text) ?? []), idOf(line)]);
    }
  }
  expect([...said.values()].filter((ids) => ids.length > 1)).toEqual([]);
});

test('the rules find on the live stock exactly the defects that were put there', () => {
  const found = lines
    .filter(isLive)
    .flatMap((line) => findingsOf(line).map(({ rule }) => ({ externalIdValue: idOf(line), rule: rule as DemoJudgement['rule'] })));
  expect(sayAll(found)).toEqual(sayAll(demoDefects.filter(({ externalIdValue }) => isLive(lineOf(externalIdValue)))));
});

const ruleIds = rules.map(({ id }) => id);
test.each(ruleIds)('%s is broken by a public record and only just kept by another', (rule) => {
  const isShown = (judgement: DemoJudgement): boolean => judgement.rule === rule && isLive(lineOf(judgement.externalIdValue));
  expect(demoDefects.filter(isShown).length).toBeGreaterThanOrEqual(1);
  expect(demoNearMisses.filter(isShown).length).toBeGreaterThanOrEqual(1);
});

test('what is planned names rules that there are, and nobody breaks and keeps the same rule', () => {
  expect([...demoDefects, ...demoNearMisses].filter(({ rule }) => !ruleIds.includes(rule))).toEqual([]);
  expect(sayAll(demoDefects).filter((one) => sayAll(demoNearMisses).includes(one))).toEqual([]);
});

test('some records are older than one year, three older than two, the others younger', () => {
  const ages = lines.filter(isLive).map((line) => demoAges[idOf(line)]!.changed);
  expect(ages.filter((age) => age > 731)).toHaveLength(3);
  expect(ages.filter((age) => age > 365).length).toBeLessThan(20);
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

test('each scene changes a record of its actor to a valid content without new blockers', () => {
  const changesOf = (actions: readonly DemoAction[]) => actions.flatMap((action) => (action.do === 'save' ? [action.change] : []));
  for (const { externalIdValue, as, actions } of demoStory(2026)) {
    const line = lineOf(externalIdValue);
    const { administrations }: { administrations: readonly string[] } = demoAccounts[as];
    expect(administrations.length === 0 || administrations.includes(line.administration)).toBe(true);
    for (const change of changesOf(actions)) {
      const changed = filed(change(line.content));
      expect(kinds[line.kind].content.parse(changed)).toEqual(changed);
      expect(changed).not.toEqual(filed(line.content));
      const blockers = (content: Content): string[] =>
        findingsOf({ ...line, state: 'draft' }, content)
          .filter(({ severity }) => severity === 'blocker')
          .map(({ rule }) => rule);
      expect(isLive(line) ? blockers(line.content) : []).toEqual(expect.arrayContaining(blockers(change(line.content))));
    }
  }
});

test('what a reviewer asks for in the story is said at fields that there are', () => {
  const asked = demoStory(2026).flatMap(({ externalIdValue, actions }) =>
    actions.flatMap((action) =>
      action.do === 'save' ? [] : (action.remarks ?? []).map(({ field }) => ({ kind: lineOf(externalIdValue).kind, field })),
    ),
  );
  expect(asked.length).toBeGreaterThanOrEqual(2);
  expect(asked.filter(({ kind, field }) => !isFieldPath(kind, field))).toEqual([]);
});

test('the tour takes a newcomer through ten to twelve steps, each in two languages, to records that are there and that its person may see', () => {
  expect(demoTour.length).toBeGreaterThanOrEqual(10);
  expect(demoTour.length).toBeLessThanOrEqual(12);
  expect(new Set(demoTour.map(({ key }) => key)).size).toBe(demoTour.length);
  for (const { title, text, link, as } of demoTour) {
    for (const said of [...title, ...text]) expect(said.length).toBeGreaterThan(3);
    expect(link).toMatch(/^\//);
    const { administrations }: { administrations: readonly string[] } = demoAccounts[as];
    for (const [, id] of link.matchAll(/\{([^}"]+)\}/g))
      expect([...administrations, land, ...(administrations.length === 0 ? demoAdministrations : [])]).toContain(
        lineOf(id!).administration,
      );
  }
});

test('what the tour says can be seen: twelve services at one office, one licence from the Amt and from the district', () => {
  expect(
    new Set((lineOf('cottbus-stadtbuero').content['competences'] as { serviceName: string }[]).map(({ serviceName }) => serviceName)).size,
  ).toBe(12);
  const holders = offices
    .filter(isLive)
    .filter(({ content }) =>
      ((content['competences'] ?? []) as { serviceKey?: string }[]).some(({ serviceKey }) => serviceKey === '99053001263000'),
    )
    .map(idOf);
  expect(holders.sort()).toEqual(['amt-brueck-meldestelle', 'cottbus-stadtbuero', 'potsdam-mittelmark-umweltamt']);
});
