// By which words an office is found.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { phoneForms, searchText, searchTextLimit } from '@kommunalredaktion/shared';
import { anyContent, kind } from './any-content.js';

const bytes = (text: string) => Buffer.byteLength(text, 'utf8');

test('names, short names and synonyms come first; the rest is read without markup, each word once', () => {
  const found = searchText(
    kind,
    {
      name: { de: 'Bürgeramt', en: 'Citizens’ office' },
      synonyms: ['Meldestelle'],
      description: { de: '<p>Anmeldung &amp; Ummeldung (Pass).</p><p>Pass, „Anmeldung“!</p>' },
    },
    'everyone',
  );
  expect(found).toBe('Bürgeramt Citizens’ office Meldestelle Anmeldung & Ummeldung Pass');
});

test('the owner also finds by what only the owner may read', () => {
  const content = { name: { de: 'Amt' }, serviceCentre: { note: 'Rückruf' } };
  expect(searchText(kind, content, 'owner')).toBe('Amt Rückruf');
  expect(searchText(kind, content, 'everyone')).toBe('Amt');
});

test.each([
  ['0355 / 612-2033', ['03556122033', '493556122033']],
  ['+49 (0)355 612 2033', ['03556122033', '493556122033']],
  ['0049 355 6122033', ['03556122033', '493556122033']],
  ['Durchwahl 612-2033', ['6122033']],
  ['03046 Cottbus, Haus 5', []],
  ['', []],
])('the number in “%s” is found without blanks', (text, forms) => {
  expect(phoneForms(text)).toEqual(forms);
});

test('codes and times are no words to search for', () => {
  const words = searchText(
    kind,
    {
      name: { de: 'Amt' },
      openingHours: [{ id: 'a', kind: 'opening', slots: [{ id: 'b', day: 'mo', from: '08:00', to: '12:00', note: 'nur mit Termin' }] }],
    },
    'everyone',
  );
  expect(words).toBe('Amt nur mit Termin');
});

test('a very long text is cut, and names and numbers are not', () => {
  const long = `<p>${Array.from({ length: 5000 }, (_, n) => `Öffnungszeit${n}`).join(' ')}</p>`;
  const words = searchText(
    kind,
    { name: { de: 'Amt' }, description: { de: long }, addresses: [{ id: 'a', type: '001', street: 'Hauptstraße' }] },
    'everyone',
  );
  expect(words.startsWith('Amt Hauptstraße ')).toBe(true);
  expect(bytes(words)).toBeLessThanOrEqual(searchTextLimit);
  expect(bytes(words)).toBeGreaterThan(searchTextLimit - 8);
});

test('no text is longer than the limit, in any script', () => {
  fc.assert(
    fc.property(anyContent, fc.string({ unit: 'grapheme', maxLength: 30 }), fc.integer({ min: 1, max: 3000 }), (content, unit, times) => {
      expect(bytes(searchText(kind, { ...content, summary: { ar: unit.repeat(times) } }, 'owner'))).toBeLessThanOrEqual(searchTextLimit);
    }),
    { numRuns: 50 },
  );
});
