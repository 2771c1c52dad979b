// Whose words hold for a service in an area.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { effectiveText, moduleRightOf, type Content, type EffectiveText } from '@kommunalredaktion/shared';
import { anyContentOf } from './any-content.js';

const land = (content: Content) => ({ owner: 'Land', content });
const district = (content: Content) => ({ owner: 'Kreis', content });
const town = (content: Content) => ({ owner: 'Stadt', content });
const words = ({ texts }: EffectiveText, name: keyof EffectiveText['texts']) =>
  texts[name].map(({ owner, mode, texts: said }) => [owner, mode, said.de]);
const ids = ({ lists }: EffectiveText, name: keyof EffectiveText['lists']) =>
  lists[name].map(({ owner, mode, items }) => [owner, mode, items.map(({ id }) => id)]);
const de = (text: string) => ({ de: text });

test('without a supplement the words of the master stand alone', () => {
  const text = effectiveText(land({ summary: de('Kurz'), fees: [{ id: 'a', kind: 'free' }] }), []);
  expect(words(text, 'summary')).toEqual([['Land', 'master', 'Kurz']]);
  expect(ids(text, 'fees')).toEqual([['Land', 'master', ['a']]]);
  expect([text.texts.notes, text.lists.links]).toEqual([[], []]);
});

test('a supplement stands below the master, the nearest one last', () => {
  const text = effectiveText(land({ notes: de('Allgemein') }), [district({ notes: de('Im Kreis') }), town({ notes: de('In der Stadt') })]);
  expect(words(text, 'notes')).toEqual([
    ['Land', 'master', 'Allgemein'],
    ['Kreis', 'supplement', 'Im Kreis'],
    ['Stadt', 'supplement', 'In der Stadt'],
  ]);
});

test('a local statute is added to the law, words in a locked module are not shown', () => {
  const text = effectiveText(land({ legalBasis: de('Gesetz'), competentBody: de('Meldebehörde') }), [
    town({ legalBasis: de('Satzung'), competentBody: de('Herr Müller'), teaser: de('Neu!') }),
  ]);
  expect(words(text, 'legalBasis')).toEqual([
    ['Land', 'master', 'Gesetz'],
    ['Stadt', 'supplement', 'Satzung'],
  ]);
  expect(words(text, 'competentBody')).toEqual([['Land', 'master', 'Meldebehörde']]);
  expect(words(text, 'teaser')).toEqual([]);
});

test('own fees, deadlines, processing times and forms take the place of whatever stands above; the nearest wins', () => {
  const master = land({ fees: [{ id: 'm' }], deadlines: [{ id: 'm' }], processingTimes: [{ id: 'm' }], forms: de('Vordruck') });
  const text = effectiveText(master, [
    district({ fees: [{ id: 'k' }], deadlines: [{ id: 'k' }] }),
    town({ fees: [{ id: 's' }, { id: 't' }], forms: de('Stadtformular') }),
  ]);
  expect(ids(text, 'fees')).toEqual([['Stadt', 'own', ['s', 't']]]);
  expect(ids(text, 'deadlines')).toEqual([['Kreis', 'own', ['k']]]);
  expect(ids(text, 'processingTimes')).toEqual([['Land', 'master', ['m']]]);
  expect(words(text, 'forms')).toEqual([['Stadt', 'own', 'Stadtformular']]);
});

test.each([
  ['fees', 'feesText'],
  ['deadlines', 'deadlinesText'],
  ['processingTimes', 'processingTimesText'],
] as const)(
  'own %s never stand beside somebody else’s explanation of them; an own explanation stands beside whatever there is',
  (list, text) => {
    const master = land({ [list]: [{ id: 'm' }], [text]: de('Überall gleich.') });
    const withList = effectiveText(master, [town({ [list]: [{ id: 's' }] })]);
    expect([ids(withList, list), words(withList, text)]).toEqual([[['Stadt', 'own', ['s']]], []]);
    const withText = effectiveText(master, [town({ [text]: de('Hier anders.') })]);
    expect([ids(withText, list), words(withText, text)]).toEqual([[['Land', 'master', ['m']]], [['Stadt', 'own', 'Hier anders.']]]);
  },
);

test('a link at a form goes with the form it belonged to', () => {
  const link = (id: string, module?: string) => ({ id, ...(module && { module }) });
  const master = land({ forms: de('Vordruck'), links: [link('m', 'forms'), link('n', 'notes'), link('o')] });
  const withForm = town({ forms: de('Stadtformular'), links: [link('s', 'forms')] });
  expect(ids(effectiveText(master, [withForm]), 'links')).toEqual([
    ['Land', 'master', ['n', 'o']],
    ['Stadt', 'supplement', ['s']],
  ]);
  expect(ids(effectiveText(master, [town({ links: [link('s', 'forms')] })]), 'links')).toEqual([
    ['Land', 'master', ['m', 'n', 'o']],
    ['Stadt', 'supplement', ['s']],
  ]);
});

test('of a service that the municipalities rule themselves nothing is locked', () => {
  const written = { contactPoint: de('Das Team der Bibliothek') };
  const text = (typing: string[]) => words(effectiveText(land({ typing, contactPoint: de('Gemeinde') }), [town(written)]), 'contactPoint');
  expect(text(['5'])).toEqual([['Stadt', 'own', 'Das Team der Bibliothek']]);
  expect(text(['2b', '5'])).toEqual([['Land', 'master', 'Gemeinde']]);
});

test('documents, links and own sections are added', () => {
  const [master, ours] = [
    { documents: [{ id: 'm' }], links: [{ id: 'm' }], ownModules: [{ id: 'm' }] },
    { documents: [{ id: 's' }], links: [{ id: 's' }], ownModules: [{ id: 's' }] },
  ];
  const text = effectiveText(land(master), [town(ours)]);
  for (const name of ['documents', 'links', 'ownModules'] as const)
    expect(ids(text, name)).toEqual([
      ['Land', 'master', ['m']],
      ['Stadt', 'supplement', ['s']],
    ]);
});

test('empty paragraphs and empty lists say nothing', () => {
  const text = effectiveText(land({ forms: { de: '<p>Vordruck</p>', en: '<p> </p>' }, fees: [{ id: 'm' }] }), [
    town({ forms: { de: '<p>\u00a0</p><p></p>' }, fees: [], feesText: {} }),
  ]);
  expect(text.texts.forms).toEqual([{ owner: 'Land', mode: 'master', texts: { de: '<p>Vordruck</p>' } }]);
  expect(ids(text, 'fees')).toEqual([['Land', 'master', ['m']]]);
});

const asked = { areas: ['120000000000', '120690000000', '120690020020'], day: '2026-03-16' };

test('what holds elsewhere or at another time is left out', () => {
  const fees = [
    { id: 'here', areas: ['120690020020'] },
    { id: 'above', areas: ['120690000000'] },
    { id: 'elsewhere', areas: ['120520000000'] },
    { id: 'now', validity: { from: '2026-03-16', to: '2026-03-16' } },
    { id: 'past', validity: { to: '2026-03-15' } },
    { id: 'future', validity: { from: '2026-03-17', to: '' } },
  ];
  expect(ids(effectiveText(land({ fees }), [], asked), 'fees')).toEqual([['Land', 'master', ['here', 'above', 'now']]]);
  expect(ids(effectiveText(land({ fees }), []), 'fees')[0]?.[2]).toHaveLength(6);
});

test('a supplement that does not hold there and then adds and replaces nothing', () => {
  const master = land({ notes: de('Allgemein'), fees: [{ id: 'm' }] });
  const over = { notes: de('Ende'), fees: [{ id: 's' }] };
  for (const limits of [{ validity: { to: '2026-01-01' } }, { areas: ['120520000000'] }]) {
    const text = effectiveText(master, [town({ ...over, ...limits })], asked);
    expect([words(text, 'notes'), ids(text, 'fees')]).toEqual([[['Land', 'master', 'Allgemein']], [['Land', 'master', ['m']]]]);
  }
  const onlyPastFees = effectiveText(master, [town({ fees: [{ id: 's', validity: { to: '2026-01-01' } }] })], asked);
  expect(ids(onlyPastFees, 'fees')).toEqual([['Land', 'master', ['m']]]);
});

test('an owner may be whatever the reader needs', () => {
  const owner = { id: 1, name: 'Land' };
  expect(effectiveText({ owner, content: { summary: de('Kurz') } }, []).texts.summary[0]?.owner).toBe(owner);
});

test('whatever is written, each piece says something, own words stand alone and locked ones are the master’s', () => {
  fc.assert(
    fc.property(anyContentOf('service'), fc.array(anyContentOf('supplement'), { maxLength: 3 }), (master, supplements) => {
      const text = effectiveText(
        land(master),
        supplements.map((content, n) => ({ owner: `S${n}`, content })),
        asked,
      );
      for (const [name, pieces] of [...Object.entries(text.texts), ...Object.entries(text.lists)]) {
        const right = moduleRightOf(name, master);
        expect(pieces.filter(({ mode }) => mode !== 'master' && mode !== right)).toEqual([]);
        if (right !== 'supplement') expect(pieces.length).toBeLessThanOrEqual(1);
        for (const piece of pieces) expect(Object.keys('items' in piece ? piece.items : piece.texts).length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 60 },
  );
});
