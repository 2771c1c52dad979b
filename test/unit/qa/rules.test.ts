// Does every rule say what its examples promise, in both languages, from a file of its own?
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { factsOf, judge, kinds, qaMessages, rules, rulesetVersion, textsOf, type Example, type Hit, type Messages, type Rule } from '@kommunalredaktion/shared';

const kind = 'organisational-unit' as const;
const folders = { CMP: 'completeness', CUR: 'currency', FMT: 'format' } as const;
const source = path.resolve(import.meta.dirname, '../../../shared/src/qa');
const messages: Messages = qaMessages;

const check = (rule: Rule, example: Example): Hit[] =>
  rule.check({ content: example.content, facts: factsOf(example), texts: textsOf(kinds[kind].fields, example.content) }, rule.parameters.parse({}));

test('ten rules are in force, each with its own number, in the order of the catalogue', () => {
  const ids = rules.map(({ id }) => id);
  expect(ids).toEqual(['CMP-19', 'CMP-20', 'CMP-21', 'CMP-23', 'CUR-01', 'CUR-03', 'FMT-06', 'FMT-08', 'FMT-11', 'FMT-12']);
  expect(rulesetVersion).toBe(ids.map((id) => `${id}.1`).join(','));
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
  for (const { content } of [...rule.examples.passes, ...rule.examples.fails]) expect(kinds[kind].content.safeParse(content).error).toBeUndefined();
});

test.each(rules.map((rule) => [rule.id, rule] as const))('%s has all its words in German and English', (id, rule) => {
  const hits = rule.examples.fails.flatMap((example) => check(rule, example));
  const titles = [...rule.examples.passes, ...rule.examples.fails].map(({ title }) => title);
  const keys = [...['title', 'why', 'fix'].map((part) => `qa.${id}.${part}`), rule.source, ...titles, ...hits.map(({ message }) => message)];
  for (const key of keys) expect([key, messages[key]?.map((text) => text.trim().length > 0)]).toEqual([key, [true, true]]);
  for (const { message, params } of hits) {
    for (const text of messages[message] ?? []) for (const [, name = ''] of text.matchAll(/%\{(\w+)\}/g)) expect(Object.keys(params ?? {})).toContain(name);
  }
  expect(new Set(titles).size).toBe(titles.length);
});

test('every message belongs to a rule and is used by it or by its examples', () => {
  const files = rules.map((rule) => readFileSync(fileOf(rule), 'utf8')).join('\n');
  const dynamic = ['qa.FMT-08.', 'qa.FMT-11.', 'qa.FMT-12.', 'qa.CMP-19.'];
  const unused = Object.keys(messages).filter((key) => {
    const [, id = '', part = '', name] = key.split('.');
    if (!rules.some((rule) => rule.id === id)) return true;
    if (name !== undefined) return !files.includes(`'${name}'`);
    return !['title', 'why', 'fix', 'source'].includes(part) && !files.includes(`'${key}'`) && !dynamic.some((start) => key.startsWith(start));
  });
  expect(unused).toEqual([]);
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
      for (const { severity } of check(rule, example)) expect(order.indexOf(severity ?? rule.severity)).toBeLessThanOrEqual(order.indexOf(rule.severity));
    }
  }
});

test('rules whose facts the caller does not have are left out', () => {
  const [bare] = rules[0]?.examples.fails ?? [];
  if (!bare) throw new Error('an example is missing');
  const found = (without: Parameters<typeof judge>[2]) => judge(kind, { content: bare.content, facts: factsOf(bare) }, without).findings.map(({ rule }) => rule);
  expect(found([])).toEqual(['CMP-19', 'CMP-20', 'CMP-21', 'CMP-23']);
  expect(found(['parents', 'dates', 'removed-html'])).toEqual(['CMP-23']);
});
