// Does react-admin speak German everywhere?
import { expect, test } from '@jest/globals';
import english from 'ra-language-english';
import { germanMessages } from '@ui/app/de.js';

const keysOf = (tree: object, prefix = ''): string[] =>
  Object.entries(tree).flatMap(([name, value]) =>
    typeof value === 'object' && value !== null ? keysOf(value as object, `${prefix}${name}.`) : [prefix + name],
  );
const textsOf = (tree: object): [string, string][] =>
  keysOf(tree).map((key) => [key, String(key.split('.').reduce<unknown>((inner, name) => (inner as Record<string, unknown>)[name], tree))]);

test('every text of react-admin has a German one, and none too many', () => {
  expect(keysOf(germanMessages).sort()).toEqual(keysOf(english).sort());
});

test('German texts keep the parameters of the English ones, or leave some out', () => {
  const parameters = (text: string): string[] => [...text.matchAll(/%\{(\w+)\}/g)].map(([, name]) => name ?? '');
  const known = new Map(textsOf(english).map(([key, text]) => [key, parameters(text)]));
  const unknown = textsOf(germanMessages).flatMap(([key, text]) =>
    parameters(text)
      .filter((name) => !known.get(key)?.includes(name))
      .map((name) => `${key}: ${name}`),
  );
  expect(unknown).toEqual([]);
});
