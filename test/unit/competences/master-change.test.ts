// Where do a service that has changed and a supplement to it meet?
import { expect, test } from '@jest/globals';
import { changedFields, concerning, masterChangedRule, rules, saidFields, type Content } from '@kommunalredaktion/shared';

const text = (words: string) => ({ de: `<p>${words}</p>` });
const before: Content = { name: { de: 'Hund anmelden' }, procedure: text('Am Schalter.'), fees: [{ id: 'a', kind: 'free' }], sdg: ['A'] };

test('what differs is named by its fields; another way of saying nothing is no difference', () => {
  expect(changedFields(before, { ...before, procedure: text('Online.'), sdg: [], notes: {} })).toEqual(['procedure', 'sdg']);
  expect(changedFields(before, {}).sort()).toEqual(['fees', 'name', 'procedure', 'sdg']);
});

test('a supplement speaks where it has words or entries, in the order of reading, and nowhere else', () => {
  expect(
    saidFields({
      serviceName: 'Hund',
      areas: ['120520000000'],
      fees: [{ id: 'b', kind: 'free' }],
      notes: text(''),
      procedure: text('Hier.'),
    }),
  ).toEqual(['procedure', 'fees']);
});

test.each([
  [['procedure'], true],
  [['name', 'procedure'], true],
  [['fees', 'sdg'], false],
  [['serviceName'], false],
  [[], false],
] as const)('a change in %j concerns who has added to the procedure: %s', (changed, concerned) => {
  expect(concerning({ serviceName: 'Hund', procedure: text('Hier.') }, changed)).toEqual(concerned ? ['procedure'] : []);
});

test('an explanation of fees is concerned by other fees; own fees are not by another explanation', () => {
  expect(concerning({ feesText: text('Nur Karte.') }, ['fees', 'deadlines'])).toEqual(['fees']);
  expect(concerning({ fees: [{ id: 'b', kind: 'free' }] }, ['feesText'])).toEqual([]);
  expect(concerning({ deadlinesText: text('Ohne Ausnahme.'), processingTimesText: text('Je nach Fall.') }, ['deadlines', 'fees'])).toEqual([
    'deadlines',
  ]);
});

test('lists and links ask for a rule that there is', () => {
  expect(rules.map(({ id }) => id)).toContain(masterChangedRule);
});
