// Has everything on the screens words in both languages, and does every word have a reader?
import { expect, test } from '@jest/globals';
import { messages as sharedMessages, messageTables, type Messages } from '@kommunalredaktion/shared';
import { messages } from '@ui/app/messages.js';
import { under } from './sources.js';

const screens = under('admin-ui/src').filter(({ path }) => !path.endsWith('messages.ts') && path !== 'admin-ui/src/app/de.ts');
const tables = under('admin-ui/src').filter(({ path }) => path.endsWith('messages.ts') && path !== 'admin-ui/src/app/messages.ts');
const placeholders = (text: string) => [...text.matchAll(/%\{(\w+)\}/g)].map(([, name]) => name).sort();

const places = (some: readonly { readonly path: string; readonly key: string }[]) => some.map(({ path, key }) => `${path} ${key}`);

/** Keys as they are written in the tables; an object literal would hide a second one. */
const written = tables.flatMap(({ path, text }) => [...text.matchAll(/^\s*'([\w.-]+)': \[/gm)].map(([, key = '']) => ({ key, path })));

test('every key that a screen says exists', () => {
  const said = screens.flatMap(({ path, text }) =>
    [...text.matchAll(/\b(?:say|t|useSay\(\))\('([\w.-]+)'/g)].map(([, key = '']) => ({ path, key })),
  );
  expect(said.length).toBeGreaterThan(100);
  expect(places(said.filter(({ key }) => !(key in messages)))).toEqual([]);
});

test('every beginning of a key that a screen completes fits at least one key', () => {
  const begun = screens.flatMap(({ path, text }) =>
    [...text.matchAll(/\b(?:say|t|useSay\(\))\(`([\w.-]+)\$\{/g)].map(([, start = '']) => ({ path, start })),
  );
  expect(begun.filter(({ start }) => !Object.keys(messages).some((key) => key.startsWith(start)))).toEqual([]);
});

test('no key is declared twice, neither in the interface nor over the head of shared', () => {
  const keys = [...written.map(({ key }) => key), ...messageTables.flatMap((table) => Object.keys(table))];
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test('every table of a room is in the table of the interface', () => {
  expect(places(written.filter(({ key }) => !(key in messages)))).toEqual([]);
});

test('both languages say something, with the same placeholders', () => {
  for (const [key, [german, english]] of Object.entries(messages as Messages)) {
    expect([key, german.trim() === '', english.trim() === '']).toEqual([key, false, false]);
    expect([key, placeholders(german)]).toEqual([key, placeholders(english)]);
  }
});

test('German is written in German: umlauts, proper quotation marks, no "du"', () => {
  const wrong = Object.entries({ ...sharedMessages, ...messages } as Messages).filter(
    ([, [german]]) =>
      /\b(?:fuer|ueber|koennen|muessen|pruef|aender|loesch|zurueck|waehl|moech)/i.test(german) ||
      /\b(?:[Dd]u|[Dd]eine?[nmrs]?|[Dd]ir|[Dd]ich)\b|"/.test(german),
  );
  expect(wrong.map(([key, [german]]) => `${key}: ${german}`)).toEqual([]);
});

test('every word of the interface has a reader', () => {
  const text = screens.map((source) => source.text).join('\n');
  const literals = new Set([...text.matchAll(/['"`]([\w.-]+)['"`]/g)].map(([, literal]) => literal));
  // `ui.${name}.lead` reads every key that starts and ends like it; what is only a blank reads nothing.
  const patterns = [...text.matchAll(/`((?:[\w.-]|\$\{[^`{}]*\})+)`/g)]
    .map(([, template = '']) => template.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '*'))
    .filter((template) => /[a-z]/.test(template))
    .map((template) => new RegExp(`^${template.replaceAll('*', '[\\w.-]+')}$`));
  expect(written.map(({ key }) => key).filter((key) => !literals.has(key) && !patterns.some((pattern) => pattern.test(key)))).toEqual([]);
});

test('nothing on a screen is said without the tables', () => {
  const names = ['Kommunalredaktion'];
  const german = /[>}]\s*([A-ZÄÖÜ][a-zäöüß]+(?: [\wäöüßÄÖÜ]+)+[.!?]?)\s*[<{]/g;
  const attribute = /\b(?:label|title|placeholder|aria-label|helperText|alt)="([^"]*[A-Za-zäöüÄÖÜ]{3}[^"]*)"/g;
  const found = screens
    .filter(({ path }) => path.endsWith('.tsx'))
    .flatMap(({ path, text }) => [...text.matchAll(german), ...text.matchAll(attribute)].map(([, words]) => `${path}: ${words}`));
  expect(found.filter((line) => !names.some((name) => line.endsWith(`: ${name}`)))).toEqual([]);
});
