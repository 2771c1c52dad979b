// Does every rule say what its examples promise, in both languages, from a file of its own?
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import {
  factsOf,
  judge,
  kindOf,
  kinds,
  qaMessages,
  recordKinds,
  rules,
  setRules,
  textsOf,
  type Example,
  type Hit,
  type Messages,
  type Rule,
} from '@kommunalredaktion/shared';

const folders = {
  CMP: 'completeness',
  CUR: 'currency',
  FMT: 'format',
  CON: 'consistency',
  LNG: 'language',
  ACC: 'accessibility',
  DSG: 'privacy',
  OEZ: 'hours',
  GEO: 'geodata',
} as const;
const source = path.resolve(import.meta.dirname, '../../../shared/src/qa');
const messages: Messages = qaMessages;

const check = (rule: Rule, example: Example): Hit[] => {
  const kind = kindOf(rule, example);
  return rule.check(
    { kind, content: example.content, facts: factsOf(example), texts: textsOf(kinds[kind].fields, example.content) },
    rule.parameters.parse({}),
  );
};

test('48 rules are in force, each with its own number, in the order of the catalogue', () => {
  const ids = rules.map(({ id }) => id);
  const numbers: Record<keyof typeof folders, string> = {
    CMP: '01 02 03 04 05 06 07 12 19 20 21 23 26 27',
    CUR: '01 02 03 04 05 07',
    FMT: '01 02 03 04 05 06 08 09 11 12 19 20',
    CON: '10 12 13',
    LNG: '01 02 03 16',
    ACC: '01 04 06',
    DSG: '01',
    OEZ: '02 03 06',
    GEO: '02 03',
  };
  expect(ids).toEqual(Object.entries(numbers).flatMap(([group, list]) => list.split(' ').map((number) => `${group}-${number}`)));
});

test.each(rules.map((rule) => [rule.id, rule] as const))('%s passes its good examples and finds the defect in its bad ones', (id, rule) => {
  expect(rule.examples.passes.length).toBeGreaterThanOrEqual(3);
  expect(rule.examples.fails.length).toBeGreaterThanOrEqual(3);
  const outcome = (examples: readonly Example[]) => examples.map((example) => [example.title, check(rule, example).length > 0]);
  expect(outcome(rule.examples.passes)).toEqual(rule.examples.passes.map(({ title }) => [title, false]));
  expect(outcome(rule.examples.fails)).toEqual(rule.examples.fails.map(({ title }) => [title, true]));
  expect(id).toMatch(/^[A-Z]{3}-\d{2}$/);
});

test.each(rules.map((rule) => [rule.id, rule] as const))('%s shows contents that could be saved', (_id, rule) => {
  for (const example of [...rule.examples.passes, ...rule.examples.fails]) {
    expect(rule.kinds).toContain(kindOf(rule, example));
    expect(kinds[kindOf(rule, example)].content.safeParse(example.content).error).toBeUndefined();
  }
});

test.each(rules.map((rule) => [rule.id, rule] as const))('%s has all its words in German and English', (id, rule) => {
  const hits = rule.examples.fails.flatMap((example) => check(rule, example));
  const titles = [...rule.examples.passes, ...rule.examples.fails].map(({ title }) => title);
  const keys = [
    ...['title', 'why', 'fix'].map((part) => `qa.${id}.${part}`),
    rule.source,
    ...titles,
    ...hits.map(({ message }) => message),
  ];
  for (const key of keys) expect([key, messages[key]?.map((text) => text.trim().length > 0)]).toEqual([key, [true, true]]);
  for (const { message, params } of hits) {
    for (const text of messages[message] ?? [])
      for (const [, name = ''] of text.matchAll(/%\{(\w+)\}/g)) expect(Object.keys(params ?? {})).toContain(name);
  }
  expect(new Set(titles).size).toBe(titles.length);
});

test('every message belongs to a rule and is used by it or by its examples', () => {
  const files = rules.map((rule) => readFileSync(fileOf(rule), 'utf8')).join('\n');
  const dynamic = [
    'qa.FMT-04.',
    'qa.FMT-08.',
    'qa.FMT-09.',
    'qa.FMT-11.',
    'qa.FMT-12.',
    'qa.CMP-04.',
    'qa.CMP-06.',
    'qa.CMP-19.',
    'qa.CUR-05.',
    'qa.CON-10.',
    'qa.GEO-03.',
  ];
  const ofSets = new Set(setRules.flatMap(({ messages: own, examples }) => [...Object.keys(own), ...examples.finds, ...examples.spares]));
  const isParameter = (id: string, name: string | undefined) =>
    [...rules, ...setRules].some((rule) => rule.id === id && name !== undefined && name in (rule.parameters.parse({}) as object));
  const unused = Object.keys(messages).filter((key) => {
    const [, id = '', part = '', name] = key.split('.');
    if (![...rules, ...setRules].some((rule) => rule.id === id)) return true;
    if (part === 'parameter') return !isParameter(id, name);
    if (['title', 'why', 'fix', 'source'].includes(part) || ofSets.has(key)) return false;
    return name !== undefined
      ? !files.includes(`'${name}'`)
      : !files.includes(`'${key}'`) && !dynamic.some((start) => key.startsWith(start));
  });
  expect(unused).toEqual([]);
});

test('every threshold has a default inside its range and a name in both languages', () => {
  for (const { id, parameters } of [...rules, ...setRules]) {
    const defaults = parameters.parse({}) as Record<string, unknown>;
    expect(parameters.parse(defaults)).toEqual(defaults);
    expect(parameters.safeParse({ ...defaults, somethingElse: 1 }).success).toBe(false);
    for (const [name, value] of Object.entries(defaults)) {
      expect([id, name, messages[`qa.${id}.parameter.${name}`]?.length]).toEqual([id, name, 2]);
      for (const absurd of [-1_000_000, 1_000_000, 'x', null])
        expect([id, name, parameters.safeParse({ ...defaults, [name]: absurd }).success]).toEqual([id, name, false]);
      expect(value).toBeDefined();
    }
  }
});

test('thirteen rules across records have all their words, and say which parameters their sentences need', () => {
  expect(setRules.map(({ id }) => id)).toEqual([
    ...Array.from({ length: 8 }, (_, at) => `RSP-0${at + 1}`),
    'DUP-01',
    'DUP-02',
    'DUP-03',
    'DUP-05',
    'GEO-04',
  ]);
  for (const { id, source: from, messages: own, examples, kinds: at } of setRules) {
    expect(at.every((kind) => recordKinds.includes(kind))).toBe(true);
    for (const key of [...['title', 'why', 'fix'].map((part) => `qa.${id}.${part}`), from, ...examples.finds, ...examples.spares])
      expect([key, messages[key]?.length]).toEqual([key, 2]);
    for (const [key, params] of Object.entries(own)) {
      for (const text of messages[key] ?? [])
        expect([...text.matchAll(/%\{(\w+)\}/g)].map(([, name]) => name).sort()).toEqual([...params].sort());
    }
  }
});

test('no rule cites a page of ours by its short code', () => {
  const codes =
    /\b(?:OPTIGOV|PVO|OSI[123]|SBW|ID4|FIM-API|FIM-GLOSS|HARV|QS2015|LASV|L6P(?:-BB|-MON)?|ZUFI4|ZUFI-CLI|EFA-\w+|ST-KR|OZG-\w+|DATAHUB|AMT24|LLM|LINGU|BBB)\b/;
  expect(
    Object.entries(messages)
      .filter(([, texts]) => texts.some((text) => codes.test(text)))
      .map(([key]) => key),
  ).toEqual([]);
});

const fileOf = ({ id }: Rule): string => {
  const folder = folders[id.slice(0, 3) as keyof typeof folders];
  const list = readFileSync(path.join(source, 'rules.ts'), 'utf8');
  const [, name] = new RegExp(`\\./rules/${folder}/(${id.toLowerCase()}-[a-z-]+)\\.js'`).exec(list) ?? [];
  return path.join(source, 'rules', folder, `${name}.ts`);
};

test('each rule is one file, named after its number, and listed', () => {
  for (const rule of rules) expect(readFileSync(fileOf(rule), 'utf8')).toContain(`id: '${rule.id}'`);
});

test('a finding carries the severity of its rule, or a lower one', () => {
  const order = ['hint', 'warning', 'blocker'];
  for (const rule of rules) {
    for (const example of rule.examples.fails) {
      for (const { severity } of check(rule, example))
        expect(order.indexOf(severity ?? rule.severity)).toBeLessThanOrEqual(order.indexOf(rule.severity));
    }
  }
});

test('rules whose facts the caller does not have are left out', () => {
  const content = { name: { de: 'Bürgeramt Musterstadt' } };
  const found = (without: Parameters<typeof judge>[2]) =>
    judge('organisational-unit', { content, facts: factsOf({ facts: {} }) }, without).findings.map(({ rule }) => rule);
  expect(found([])).toEqual(['CMP-19', 'CMP-20', 'CMP-21', 'CMP-23']);
  expect(found(['parents', 'dates', 'removed-html'])).toEqual(['CMP-23']);
});

test('facts that a caller may leave out silence a rule or narrow it, and break nothing', () => {
  const { today, changedAt, assuredAt, parents, removedHtml, isLive } = factsOf({ facts: {} });
  for (const rule of rules.filter(({ needs }) => needs.some((need) => ['review-by', 'areas', 'master'].includes(need)))) {
    for (const example of [...rule.examples.passes, ...rule.examples.fails]) {
      const bare = { today, changedAt, assuredAt, parents, removedHtml, isLive };
      const kind = kindOf(rule, example);
      const hits = judge(kind, { content: example.content, facts: bare }).findings.filter(({ rule: id }) => id === rule.id);
      expect(hits.length).toBeLessThanOrEqual(Math.max(check(rule, example).length, rule.id === 'CON-13' ? 1 : 0));
    }
  }
});
