// Does every sentence of the interface exist in both languages, once?
import { expect, test } from '@jest/globals';
import { messageTables } from '@kommunalredaktion/shared';
import { messages } from '@ui/app/messages.js';
import { navigation } from '@ui/app/navigation.js';

const parameters = (text: string): string[] => [...text.matchAll(/%\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();

test('both languages say something, with the same parameters', () => {
  const wrong = Object.entries(messages).filter(
    ([, [german, english]]) => german.trim() === '' || english.trim() === '' || parameters(german).join() !== parameters(english).join(),
  );
  expect(wrong).toEqual([]);
});

test('no text of the contract is overwritten by a room of the interface', () => {
  const overwritten = messageTables
    .flatMap((table) => Object.entries(table))
    .filter(([key, [german]]) => messages[key]?.[0] !== german)
    .map(([key]) => key);
  expect(overwritten).toEqual([]);
});

test('every entry of the menu has words', () => {
  const silent = navigation
    .flatMap(({ label, entries }) => [label, ...entries.map((entry) => entry.label)])
    .filter((key) => !messages[key]);
  expect(silent).toEqual([]);
});
