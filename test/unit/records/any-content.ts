// Contents of every shape, drawn from the field registry: what the property tests of contents are fed with.
import fc from 'fast-check';
import { kinds, type Content, type Field, type RecordKind } from '@kommunalredaktion/shared';

export const kind = 'organisational-unit';
export const { fields } = kinds[kind];

const words = fc.constantFrom('Bürgeramt', 'Hauptstraße', 'Öffnung', 'Raum 7', 'bitte läuten', 'Cottbus', '0355 612-20', 'a & b', 'ß');
const day = fc.constantFrom('2025-01-31', '2026-02-28', '2026-12-24');
const monthDay = fc.constantFrom('2026-09-30', '--03-01', '--12-24');
const area = fc.constantFrom('120000000000', '120690000000', '120690020020');
const time = fc.constantFrom('08:00', '12:30', '24:00');

/** A text of a length that every field takes; html texts carry markup. */
const textFor = (field: Field): fc.Arbitrary<string> => {
  if (field.input === 'html') return words.map((word) => `<p>${word.replace('&', '&amp;')}</p><ul><li>Punkt</li></ul>`);
  if (field.input === 'date') return day;
  if (field.input === 'time') return time;
  if (field.input === 'month-day') return monthDay;
  if (field.input === 'record' || field.input === 'edition') return fc.uuid();
  return words.map((word) => word.slice(0, field.maxLength ?? word.length));
};

const valueFor = (field: Field): fc.Arbitrary<unknown> => {
  switch (field.shape) {
    case 'number':
      return fc.integer({ min: 0, max: 7 });
    case 'yes-no':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...(field.options ?? []));
    case 'texts':
      return fc.dictionary(fc.constantFrom('de', 'en', 'pl'), textFor(field), { maxKeys: 2 });
    case 'values':
      return fc.uniqueArray(field.options ? fc.constantFrom(...field.options) : field.input === 'areas' ? area : words, { maxLength: 3 });
    case 'group':
      return contentOf(field.fields);
    case 'list':
      return itemsOf(field.fields, 3);
    default:
      return textFor(field);
  }
};

const itemsOf = (inner: readonly Field[], maxLength: number): fc.Arbitrary<Content[]> =>
  fc
    .uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), item: contentOf(inner) }), {
      maxLength,
      selector: ({ id }) => id,
    })
    .map((rows) => rows.map(({ id, item }) => ({ id, ...item })));

/** A content of these fields: required ones always there, the others now and then. */
export const contentOf = (inner: readonly Field[]): fc.Arbitrary<Content> => {
  const shape = Object.fromEntries(inner.map((field) => [field.name, valueFor(field)]));
  return fc.record(shape, { requiredKeys: inner.filter(({ optional }) => !optional).map(({ name }) => name), noNullPrototype: true });
};

/** A content of an office that passes its schema. */
export const anyContent = contentOf(fields);

const ofKinds = Object.fromEntries(Object.entries(kinds).map(([name, { fields: inner }]) => [name, contentOf(inner)])) as Record<
  RecordKind,
  fc.Arbitrary<Content>
>;
/** A content of any kind that passes its schema. */
export const anyContentOf = (name: RecordKind): fc.Arbitrary<Content> => ofKinds[name];
