// How places and values are called.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compare, itemTitle, trailOf, valueText, type Content, type Field } from '@kommunalredaktion/shared';
import { anyContent, fields, kind } from './any-content.js';

const field = (path: string): Field =>
  path
    .split('.')
    .reduce<{ fields: readonly Field[] }>((node, name) => node.fields.find((one) => one.name === name) ?? { fields: [] }, {
      fields,
    }) as Field;
const office: Content = {
  name: { de: 'Amt' },
  addresses: [{ id: 'a', type: '001', street: 'Hauptstraße', houseNumber: '1' }],
  openingHours: [
    {
      id: 'h',
      kind: 'opening',
      slots: [{ id: 's', day: 'mo', from: '08:00', to: '12:00' }],
      deviations: [{ id: 'd', from: '2026-12-24', to: '2027-01-01', note: 'Weihnachten' }],
    },
  ],
};

test.each([
  ['addresses.a.postcode', ['Anschriften', 'Hausanschrift: Hauptstraße 1', 'Postleitzahl']],
  ['name.pl', ['Name', 'Polnisch']],
  ['appointment.link', ['Termin', 'Adresse der Terminbuchung']],
  ['openingHours.h.slots.s.from', ['Öffnungszeiten', 'Öffnungszeiten', 'Regelmäßige Zeiten', 'Montag: 08:00–12:00', 'von']],
  ['openingHours.h.deviations.d', ['Öffnungszeiten', 'Öffnungszeiten', 'Abweichende Zeiten', '24.12.2026–01.01.2027 Weihnachten']],
  ['addresses.gone.street', ['Anschriften', 'gone', 'Straße']],
  ['unheard.of', ['unheard', 'of']],
  ['', []],
])('the place “%s” has words', (path, words) => {
  expect(trailOf(kind, office, path)).toEqual(words);
});

test('an item without a name is counted', () => {
  expect(itemTitle(field('contactPersons'), { id: 'x', room: '7' }, 1)).toBe('Eintrag 2');
  expect(itemTitle(field('contactPersons'), { id: 'x', room: '7' }, 1, 'en')).toBe('Entry 2');
});

test('single values are said in words', () => {
  expect(valueText(field('authority'), true)).toBe('Ja');
  expect(valueText(field('authority'), false, 'en')).toBe('No');
  expect(valueText(field('validity.from'), '2026-02-01')).toBe('01.02.2026');
  expect(valueText(field('validity.from'), '2026-02-01', 'en')).toBe('1 Feb 2026');
  expect(valueText(field('validity.from'), 'morgen')).toBe('morgen');
  expect(valueText(field('paymentMeans'), ['cash', 'girocard'])).toBe('Barzahlung, Girocard');
  expect(valueText(field('name'), { de: 'Amt', en: 'Office' }, 'en')).toBe('Office');
  expect(valueText(field('position'), null)).toBe('');
});

test('a change and the place it names have the same words', () => {
  fc.assert(
    fc.property(anyContent, anyContent, (before, after) => {
      for (const { path, trail, kind: how } of compare(kind, before, after)) {
        if (how !== 'item-removed') expect(trailOf(kind, after, path)).toEqual(trail);
      }
    }),
  );
});
