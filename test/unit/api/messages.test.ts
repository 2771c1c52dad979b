// Whether everything that people are shown has its words in both languages.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import * as shared from '@kommunalredaktion/shared';
import { kinds, messages, messageTables, say, type Field } from '@kommunalredaktion/shared';

const everyField = (fields: readonly Field[]): Field[] => fields.flatMap((field) => [field, ...everyField(field.fields)]);
const allFields = Object.values(kinds).flatMap(({ fields }) => everyField(fields));
const placeholders = (text: string) => [...text.matchAll(/%\{(\w+)\}/g)].map(([, name]) => name).sort();
const withoutWords = (keys: readonly string[]) => [...new Set(keys)].filter((key) => !Object.hasOwn(messages, key));
const named = (prefix: string, names: readonly string[]) => names.map((name) => `${prefix}.${name}`);

/** Codes of reasons as they are written in the sources of a table of requirements. */
const reasonsIn = (file: string) =>
  [...readFileSync(new URL(`../../../shared/src/${file}`, import.meta.url), 'utf8').matchAll(/(?:refuse\(|code: )'([\w.-]+)'/g)].map(
    ([, code]) => `reason.${code}`,
  );

test('every field has a label, every section a title, every code a name', () => {
  expect(withoutWords(allFields.map(({ label }) => label))).toEqual([]);
  expect(withoutWords(allFields.flatMap(({ section }) => (section === undefined ? [] : [`section.${section}`])))).toEqual([]);
  expect(
    withoutWords(allFields.flatMap(({ codes, options }) => (codes === undefined ? [] : named(`code.${codes}`, options ?? [])))),
  ).toEqual([]);
  for (const { codes, options } of allFields) expect(codes === undefined).toBe(options === undefined);
});

test('every state, action, event, role, right and kind has words', () => {
  expect(
    withoutWords([
      ...named('edition.state', shared.editionStates),
      ...shared.editionActions.flatMap((action) => [`edition.action.${action}`, `edition.action.${action}.done`]),
      ...named('edition.basis', shared.bases),
      ...named('edition.approval', shared.approvalKinds),
      ...named('finding.state', shared.findingStates),
      ...named('finding.severity', shared.severities),
      ...named('journal.event', shared.journalEvents),
      ...named('role', shared.roles),
      ...named('permission', shared.permissions),
      ...named('account.state', shared.accountStates),
      ...named('robot', Object.keys(shared.robots)),
      ...named('record.kind', shared.recordKinds),
      ...named('record.state', shared.recordStates),
      ...named('language', shared.textLanguages),
      ...named('area.level', shared.areaLevels),
      ...named('administration.kind', shared.administrationKinds),
      ...named('task.kind', shared.taskKinds),
      ...named('task.state', shared.taskStates),
      ...named('mail.state', shared.mailStates),
      ...shared.contentProblemKeys,
    ]),
  ).toEqual([]);
});

test('every problem and every reason for a refusal has a sentence', () => {
  expect(withoutWords(named('problem', Object.keys(shared.problemStatus)))).toEqual([]);
  const reasons = [...reasonsIn('editions/edition-requirements.ts'), ...reasonsIn('workflow/workflow.ts')];
  expect(reasons.length).toBeGreaterThan(10);
  expect(withoutWords(reasons)).toEqual([]);
});

test('every key that the server says has a sentence', () => {
  const server = new URL('../../../server/src/', import.meta.url);
  const sources = readdirSync(server, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const said = sources.flatMap((file) =>
    [...readFileSync(new URL(file, server), 'utf8').matchAll(/\bsay\('([\w.-]+)'/g)].map(([, key]) => key ?? ''),
  );
  expect(said.length).toBeGreaterThan(0);
  expect(withoutWords(said)).toEqual([]);
});

test('every mail has a subject and a body', () => {
  const mails = Object.keys(messages).flatMap((key) => /^(mail\.[\w-]+)\.(?:subject|body)$/.exec(key)?.[1] ?? []);
  expect(withoutWords(mails.flatMap((mail) => [`${mail}.subject`, `${mail}.body`]))).toEqual([]);
});

test('no key is declared twice', () => {
  const keys = messageTables.flatMap((table) => Object.keys(table));
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test('both languages say something, with the same placeholders', () => {
  for (const [key, [german, english]] of Object.entries(messages)) {
    expect([key, german.trim() === '', english.trim() === '']).toEqual([key, false, false]);
    expect([key, placeholders(german)]).toEqual([key, placeholders(english)]);
  }
});

test('a sentence is filled in; a key without words is shown as it is', () => {
  expect(say('content.item', { n: 3 })).toBe('Eintrag 3');
  expect(say('content.item', { n: 3 }, 'en')).toBe('Entry 3');
  expect(say('content.unheard')).toBe('content.unheard');
});

test('a help text belongs to a label', () => {
  const orphans = Object.keys(messages).filter((key) => key.endsWith('.help') && !Object.hasOwn(messages, key.slice(0, -'.help'.length)));
  expect(orphans).toEqual([]);
});
