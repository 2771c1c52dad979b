// Is a change shown where it happened, and as what it is?
import { describe, expect, test } from '@jest/globals';
import { compare, type Content } from '@kommunalredaktion/shared';
import { allEntries, changedEntries, groupsOf, newOnes, placeAt } from '@ui/editions/comparison/entries.js';
import { tokensOf } from '@ui/editions/comparison/WordMarks.js';
import { office, phoneFinding, revised } from '../../support/fake-editions.js';

const compared = (before: Content | null, after: Content) => ({
  kind: 'organisational-unit' as const,
  before,
  after,
  changes: compare('organisational-unit', before, after),
});
const label = ({ name }: { name: string }) => name;

describe('words', () => {
  const [before, after] = ['Montag 8 bis 12 Uhr', 'Montag 9 bis 12 Uhr und nachmittags'];
  test('that went are marked on the old side', () =>
    expect(
      tokensOf(before, after, 'before')
        .filter(({ mark }) => mark === 'del')
        .map(({ text }) => text),
    ).toEqual(['8']));
  test('that came are marked on the new side', () =>
    expect(
      tokensOf(before, after, 'after')
        .filter(({ mark }) => mark === 'ins')
        .map(({ text }) => text),
    ).toEqual(['9', ' und nachmittags']));
  test('put together are each side whole', () => {
    expect(
      tokensOf(before, after, 'before')
        .map(({ text }) => text)
        .join(''),
    ).toBe(before);
    expect(
      tokensOf(before, after, 'after')
        .map(({ text }) => text)
        .join(''),
    ).toBe(after);
  });
  test('that follow each other are marked in one piece with the blanks between them', () =>
    expect(
      tokensOf('Bitte klingeln.', 'Bitte laut und lange klingeln.', 'after')
        .filter(({ mark }) => mark === 'ins')
        .map(({ text }) => text.trim()),
    ).toEqual(['laut und lange']));
  test('of a text that is new altogether are marked as one', () =>
    expect(tokensOf('', after, 'after')).toEqual([{ text: after, mark: 'ins' }]));
});

describe('places', () => {
  const entries = changedEntries(compared(office, revised), label);
  test('are one per change, but one per week of opening times', () =>
    expect(entries.map(({ path, change }) => [path, typeof change === 'string' ? change : change.kind])).toEqual([
      ['summary.de', 'text'],
      ['addresses.a1.houseNumber', 'text'],
      ['channels.c4', 'item-added'],
      ['openingHours.h1.slots', 'timetable'],
    ]));
  test('show unchanged fields in between when all are wanted', () => {
    const all = allEntries(compared(office, revised), label);
    expect(all.filter(({ change }) => change === 'same').map(({ path }) => path)).toContain('competences');
    expect(all.map(({ path }) => path).indexOf('name')).toBeLessThan(all.map(({ path }) => path).indexOf('summary.de'));
  });
  test('of a text that was never public are its fields, to be read as a whole', () =>
    expect(changedEntries(compared(null, office), label).every(({ change }) => change === 'same')).toBe(true));
  test('of one item stand together', () => {
    const address = (office['addresses'] as Content[])[0];
    const other = {
      ...office,
      addresses: [{ ...address, houseNumber: '9', street: 'Neue Straße' }, (office['addresses'] as Content[])[1]],
    };
    const groups = groupsOf(changedEntries(compared(office, other), label));
    expect(groups.map(({ path, entries: inside }) => [path, inside.length])).toEqual([['addresses.a1', 2]]);
    expect(groups[0]?.trail.at(-1)).toContain('Neue Straße 9');
  });
  test('carry the findings that concern them; others stand apart', () => {
    const elsewhere = { ...phoneFinding, field: 'name.de' };
    const placed = placeAt(entries, [phoneFinding, elsewhere]);
    expect(placed.at.get('channels.c4')).toEqual([phoneFinding]);
    expect(placed.elsewhere).toEqual([elsewhere]);
  });
  test('tell findings that the public text has as well from new ones', () =>
    expect([...newOnes([phoneFinding, { ...phoneFinding, rule: 'FMT-11' }], [phoneFinding])]).toHaveLength(1));
});
