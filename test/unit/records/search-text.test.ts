// By which words an office is found.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { phoneForms, searchText, searchTextLimit } from '@kommunalredaktion/shared';
import { anyContent, kind } from './any-content.js';

const bytes = (text: string) => Buffer.byteLength(text, 'utf8');

test('names, short names and synonyms rank first; the rest is read without markup', () => {
  const found = searchText(kind, { name: { de: 'Bürgeramt', en: 'Citizens’ office' }, synonyms: ['Meldestelle'], description: { de: '<p>Anmeldung &amp; Ummeldung</p><p>Pass</p>' } }, 'everyone');
  expect(found).toEqual({ a: 'Bürgeramt\nCitizens’ office\nMeldestelle', b: 'Anmeldung & Ummeldung\nPass' });
});

test('the owner also finds by what only the owner may read', () => {
  const content = { name: { de: 'Amt' }, serviceCentre: { note: 'Rückruf' } };
  expect(searchText(kind, content, 'owner').b).toBe('Rückruf');
  expect(searchText(kind, content, 'everyone').b).toBe('');
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
  const { b } = searchText(kind, { name: { de: 'Amt' }, openingHours: [{ id: 'a', kind: 'opening', slots: [{ id: 'b', day: 'mo', from: '08:00', to: '12:00', note: 'nur mit Termin' }] }] }, 'everyone');
  expect(b).toBe('nur mit Termin');
});

test('a very long text is cut, and names and numbers are not', () => {
  const long = `<p>${'Öffnungszeiten '.repeat(1300)}</p>`;
  const { b } = searchText(kind, { name: { de: 'Amt' }, description: { de: long, en: long, pl: long, fr: long }, addresses: [{ id: 'a', type: '001', street: 'Hauptstraße' }] }, 'everyone');
  expect(b.startsWith('Hauptstraße')).toBe(true);
  expect(bytes(b)).toBeLessThanOrEqual(searchTextLimit);
  expect(bytes(b)).toBeGreaterThan(searchTextLimit - 8);
});

test('no part is longer than its limit, in any script', () => {
  fc.assert(fc.property(anyContent, fc.string({ unit: 'grapheme', maxLength: 30 }), fc.integer({ min: 1, max: 3000 }), (content, unit, times) => {
    const { a, b } = searchText(kind, { ...content, summary: { ar: unit.repeat(times) } }, 'owner');
    expect(Math.max(bytes(a), bytes(b))).toBeLessThanOrEqual(searchTextLimit);
  }), { numRuns: 50 });
});
