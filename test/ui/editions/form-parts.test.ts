// Do the small pieces of the form mean what people mean?
import { describe, expect, test } from '@jest/globals';
import { kinds, type Content } from '@kommunalredaktion/shared';
import { copyOf, enclosing, fieldAt, newItem, valueAt, withValue } from '@ui/ui/fields/content-path.js';
import { createContentStore } from '@ui/ui/fields/content-store.js';
import { moved, withDayLike, withSlot, type Items } from '@ui/ui/fields/list-items.js';
import { readNumber, readTime } from '@ui/ui/fields/inputs/TypedInput.js';
import { cleanPasted } from '@ui/ui/fields/rich-text/pasted-html.js';
import { office } from '../../support/fake-editions.js';

const { fields } = kinds['organisational-unit'];
const days = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su', 'mo-fr'];

test.each([
  ['8', '08:00'],
  ['08:00', '08:00'],
  ['830', '08:30'],
  ['1630', '16:30'],
  ['8.30', '08:30'],
  ['8:30 Uhr', '08:30'],
  ['24', '24:00'],
  ['24:30', null],
  ['25', null],
  ['8:61', null],
  ['früh', null],
  ['', null],
])('the time "%s" is read as %s', (typed, meant) => expect(readTime(typed)).toBe(meant));

test.each([
  ['12', 12],
  ['12,5', 12.5],
  ['1.234,5', 1234.5],
  ['12.5', 12.5],
  ['-3', -3],
  ['zwölf', null],
  ['', null],
])('the number "%s" is read as %s', (typed, meant) => expect(readNumber(typed)).toBe(meant));

describe('paths', () => {
  test('lead through names and ids of items', () => {
    expect(valueAt(office, 'addresses.a1.street')).toBe('Marktstraße');
    expect(valueAt(office, 'openingHours.h1.slots.s4.note')).toBe('nur mit Termin');
    expect(valueAt(office, 'addresses.gone.street')).toBeUndefined();
  });
  test('change one place and leave everything beside it the same object', () => {
    const changed = withValue(office, 'addresses.a1.street', 'Hauptstraße');
    expect(valueAt(changed, 'addresses.a1.street')).toBe('Hauptstraße');
    expect(changed['channels']).toBe(office['channels']);
    expect(valueAt(changed, 'addresses.a2')).toBe(valueAt(office, 'addresses.a2'));
    expect(Object.keys(changed)).toEqual(Object.keys(office));
  });
  test('undefined takes a name away', () =>
    expect('lift' in (valueAt(withValue(office, 'addresses.a1.lift', undefined), 'addresses.a1') as Content)).toBe(false));
  test('name their field', () => {
    expect(fieldAt(fields, 'addresses.a1.street')?.name).toBe('street');
    expect(fieldAt(fields, 'summary.de')?.name).toBe('summary');
    expect(fieldAt(fields, 'appointment.link')?.name).toBe('link');
    expect(enclosing('a.b.c')).toEqual(['a', 'a.b']);
  });
});

test('a keystroke wakes only those who look at the changed value', () => {
  const store = createContentStore(office);
  const seen: unknown[] = [];
  const before = store.get()['channels'];
  store.subscribe(() => seen.push(store.get()['channels'] === before));
  store.put('summary.de', 'x');
  store.put('summary.de', 'x');
  expect(seen).toEqual([true]);
});

test('a new item holds what its form demands, a copy is an item of its own with new items inside', () => {
  const hours = fields.find(({ name }) => name === 'openingHours');
  expect(hours && newItem(hours)).toMatchObject({ kind: 'opening', slots: [], id: expect.stringMatching(/^\w{16}$/) });
  const copy = copyOf((office['openingHours'] as Content[])[0] ?? {});
  expect(copy).toMatchObject({ kind: 'opening' });
  expect(
    [copy['id'], ...(copy['slots'] as Content[]).map(({ id }) => id)].filter((id) => ['h1', 's1', 's2', 's3', 's4'].includes(String(id))),
  ).toEqual([]);
});

describe('times of a week', () => {
  const slots = valueAt(office, 'openingHours.h1.slots') as Items;
  const dayAndTime = (items: Items) => items.map(({ day, from }) => `${String(day)} ${String(from ?? '')}`.trim());
  test('a new time stands behind the times of its day', () =>
    expect(dayAndTime(withSlot(slots, days, 'we').slots)).toEqual(['mo 08:00', 'tu 08:00', 'tu 13:00', 'we', 'th 08:00']));
  test('like Monday replaces what a day had', () =>
    expect(dayAndTime(withDayLike(slots, days, 'tu', 'mo'))).toEqual(['mo 08:00', 'tu 08:00', 'th 08:00']));
  test('moving beyond the end changes nothing', () => expect(moved(slots, 's4', 1)).toBe(slots));
});

describe('pasted text', () => {
  test('keeps structure and links, and loses looks', () => {
    const word =
      '<p class=MsoNormal style="margin:0"><span style="font-weight:bold">Achtung</span><o:p></o:p></p><!--[if gte mso 9]><xml></xml><![endif]--><p><a href="https://stadt.example" onclick="x()">Link</a></p>';
    expect(cleanPasted(word)).toBe('<p><strong>Achtung</strong></p><p><a href="https://stadt.example">Link</a></p>');
  });
  test('makes the drawn bullets of Word a list again', () => {
    const item = (text: string) =>
      `<p class=MsoListParagraph style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·&nbsp; </span>${text}</p>`;
    expect(cleanPasted(`<p>Vorher</p>${item('Ausweis')}${item('Foto')}<p>Nachher</p>`)).toBe(
      '<p>Vorher</p><ul><li>Ausweis</li><li>Foto</li></ul><p>Nachher</p>',
    );
  });
  test('brings nothing in that runs', () =>
    expect(cleanPasted('<p onclick="x()">a<script>x()</script><img src=x onerror=x()><a href="javascript:x()">b</a></p>')).toBe(
      '<p>ab</p>',
    ));
});
