// How hard texts are said to be, and where their sentences end.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { hardestSentence, readability, sentencesOf, syllablesOf, wordsOf } from '@kommunalredaktion/shared';

const texts = (text: string, html = false) => sentencesOf(text, html).map((sentence) => sentence.text);

test('the text whose figures were worked out by hand has these figures, to two decimals', () => {
  const figures = readability('Sie brauchen einen gültigen Ausweis. Bitte bringen Sie ein Foto mit.');
  expect(figures).toMatchObject({ words: 11, sentences: 2, syllables: 19, longWords: 4, heavyWords: 1, lightWords: 4 });
  const twoDecimals = Object.fromEntries(Object.entries(figures ?? {}).map(([name, value]) => [name, value.toFixed(2)]));
  expect(twoDecimals).toMatchObject({ amstad: '73.45', lix: '41.86', wstf1: '5.33', wstf2: '4.96', wstf3: '2.63' });
});

test.each([
  ['Amt', 1],
  ['Bürgerbüro', 4],
  ['Steuererklärung', 5],
  ['Bauamt', 2],
  ['Gebäude', 3],
  ['Häuser', 2],
  ['Bayern', 2],
  ['Quittung', 2],
  ['Theater', 3],
  ['Nation', 3],
  ['Information', 5],
  ['Realität', 4],
  ['Qualität', 3],
  ['Sozietät', 4],
  ['Januar', 3],
  ['Familie', 4],
  ['Familienkasse', 6],
  ['Ministerien', 5],
  ['Energie', 3],
  ['sie', 1],
  ['Patient', 3],
  ['Dienst', 1],
  ['verdient', 2],
  ['beurkunden', 4],
  ['geeignet', 3],
  ['beeinträchtigt', 4],
  ['Museum', 3],
  ['Kooperation', 6],
  ['Online-Dienst', 3],
  ['System', 2],
  ['z', 1],
  ['GmbH', 1],
  ['Individualität', 7],
  ['Ummeldung', 3],
  ['Personalausweis', 5],
  ['Yoga', 2],
])('“%s” has %i syllables', (word, count) => {
  expect(syllablesOf(word)).toBe(count);
});

test.each([
  ['Sie brauchen z. B. einen Ausweis. Das genügt.', 2],
  ['Das gilt z.B. für Pässe gem. § 5 Abs. 2 Nr. 3 PassG. Mehr nicht.', 2],
  ['Kommen Sie am 3. Oktober. Oder am 31. 12. 2026 um 8 Uhr.', 2],
  ['Die Frist endet am 31.12. um Mitternacht.', 1],
  ['Das war der 2. Antrag. Er liegt in Raum 17. Bitte klopfen Sie.', 3],
  ['Seit 2020. Danach nicht mehr.', 2],
  ['Pass, Foto usw. Dann geht es weiter.', 2],
  ['Pass, Foto usw. für alle.', 1],
  ['Gehen Sie in Haus B. Dort ist der Schalter.', 2],
  ['Siehe S. 3 und Art. 5. Unterlagen aller Art. Gut!', 3],
  ['Mo. 8 bis 12 Uhr, So. 10 bis 11 Uhr.', 1],
  ['Wirklich? Ja! Sie sagte „Nein!“ und ging …', 3],
  ['Er rief: „Halt.“ Dann ging er.', 2],
  ['Mehr unter www.example.org. Oder an post@example.org.', 2],
  ['Wer i. d. R. Herrn Dr. K. Müller fragt, bekommt Rat.', 1],
  ['', 0],
  ['17. 4. 2026', 0],
  ['§ 5', 0],
])('“%s” has %i sentences', (text, count) => {
  expect(texts(text).length).toBe(count);
});

test('items of a list, headings and lines are sentences of their own, without markup', () => {
  expect(
    texts(
      '<h3>Unterlagen</h3><p>Bitte bringen Sie mit:</p><ul><li>Personalausweis</li><li>Foto&nbsp;(neu)</li><li>5.</li></ul><p>Das war es.<br>Danke</p>',
      true,
    ),
  ).toEqual(['Unterlagen', 'Bitte bringen Sie mit:', 'Personalausweis', 'Foto (neu)', 'Das war es.', 'Danke']);
});

test('numbers, signs and addresses are no words; a compound and a form for all are one', () => {
  expect(
    wordsOf(
      'Die 115 hilft Bürger:innen & Antragsteller/-innen im Online-Dienst (24 h), siehe https://example.org/a.b und post@example.org.',
    ),
  ).toEqual(['Die', 'hilft', 'Bürger:innen', 'Antragsteller/-innen', 'im', 'Online-Dienst', 'h', 'siehe', 'und']);
});

test('the sentence that weighs most is shown', () => {
  const long =
    'Die Beantragung der Ausstellung einer Meldebescheinigung erfolgt unter Vorlage eines gültigen Personaldokumentes bei der zuständigen Behörde.';
  expect(hardestSentence(sentencesOf(`<p>Das ist leicht.</p><p>${long} Kommen Sie vorbei.</p>`, true))?.text).toBe(long);
  expect(hardestSentence(sentencesOf('Nur einer.', false))?.text).toBe('Nur einer.');
  expect(hardestSentence([])).toBeNull();
});

test('without a word there is no figure', () => {
  expect(readability('')).toBeNull();
  expect(readability('<p>17.</p>', true)).toBeNull();
});

test('whatever is written, figures are numbers and the hardest sentence is one of the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.boolean(), (text, html) => {
      const sentences = sentencesOf(text, html);
      const figures = readability(text, html);
      expect(figures === null).toBe(sentences.length === 0);
      for (const value of Object.values(figures ?? {})) expect(Number.isFinite(value)).toBe(true);
      const hardest = hardestSentence(sentences);
      if (hardest) expect(sentences).toContain(hardest);
    }),
  );
});

test('hostile input ends', () => {
  for (const piece of ['a.b@', 'i', 'z. B. ', '"', '.', 'www.', 'a-']) expect(readability(`Wort ${piece.repeat(20_000)}a`)).not.toBeNull();
});
