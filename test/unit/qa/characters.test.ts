// Which characters are inside the agreed set, and what is said about the others?
import { expect, test } from '@jest/globals';
import { excerpt, exampleFacts, judge, office, signsOutside, type Content, type TextLanguage } from '@kommunalredaktion/shared';

const classes = (text: string, language: TextLanguage | null = 'de') =>
  signsOutside(text, language).map((sign) => `${sign.name} ${sign.class}`);

test.each([
  'Äpfel, Öl, Übermaß – „Straße“ ‚so‘ »und« so … 5 € § 12 Abs. 3 ½ 20 °C m² ©',
  'Cottbus/Chóśebuz, Bórkowy (Błota), Dešno-Strjažow, Žylow, Wjelikojce',
  'Łódź, Świnoujście, Gorzów, Kraków',
  'Nguyễn Thị Ánh Tuyết, Đặng, Phở, ỹ',
  'İstanbul, Şişli, Çağlar, ığ',
  'François, Noël, Œuvre, Ÿ',
  'Ŷ ǰ ȳ ẞ ḗ Ḳ̄ ị̣'.replace('ị̣', 'Ụ̈'),
  'K͟h, M̐, c̨̆, S̛̄, L̥̄',
  'Zeile\nneue Zeile\tTabulator\u00A0fest',
  'Punkt • Strich — fertig',
])('%s is inside the set', (text) => expect(classes(text)).toEqual([]));

test.each([
  ['😀', 'U+1F600 emoji'],
  ['👩‍👩‍👧', 'U+1F469 emoji'],
  ['☎️', 'U+260E emoji'],
  ['🇩🇪', 'U+1F1E9 emoji'],
  ['\uE000', 'U+E000 private'],
  ['\u{10FFFD}', 'U+10FFFD private'],
  ['\u0378', 'U+0378 private'],
  ['\u200B', 'U+200B invisible'],
  ['\u200D', 'U+200D invisible'],
  ['\u00AD', 'U+00AD invisible'],
  ['\uFEFF', 'U+FEFF invisible'],
  ['\u202F', 'U+202F invisible'],
  ['\u2028', 'U+2028 invisible'],
  ['\u202E', 'U+202E direction'],
  ['\u2066', 'U+2066 direction'],
  ['\u200F', 'U+200F direction'],
  ['\u0000', 'U+0000 control'],
  ['\u0085', 'U+0085 control'],
  ['\u007F', 'U+007F control'],
  ['\uFFFD', 'U+FFFD lost'],
  ['\uD83D', 'U+D83D lost'],
  ['а', 'U+0430 letter'],
  ['Ω', 'U+03A9 letter'],
  ['ﬁ', 'U+FB01 letter'],
  ['ƀ', 'U+0180 letter'],
  ['Ǳ', 'U+01F1 letter'],
  ['漢', 'U+6F22 letter'],
  ['→', 'U+2192 sign'],
  ['✓'.replace('✓', '☐'), 'U+2610 sign'],
  ['u\u0308', 'U+0075 U+0308 composed'],
  ['q\u0308', 'U+0071 U+0308 letter'],
  ['e\u0336', 'U+0336 letter'],
])('%j is outside the set: %s', (text, expected) => expect(classes(`a ${text} z`)[0]).toBe(expected));

test('an emoji of many parts is one finding', () => expect(classes('👩‍👩‍👧 und 👍🏽')).toEqual(['U+1F469 emoji', 'U+1F44D emoji']));

test('languages with a script of their own are free in it, but hidden characters stay forbidden', () => {
  expect(classes('Консультація — м. Бранденбург', 'uk')).toEqual([]);
  expect(classes('Й и\u0306', 'ru')).toEqual([]);
  expect(classes('مرحبا\u200Cبكم \u200F١٢', 'ar')).toEqual([]);
  expect(classes('Кон\u200Bсультація 😀', 'uk')).toEqual(['U+200B invisible', 'U+1F600 emoji']);
  expect(classes('مرحبا \u202Eabc', 'ar')).toEqual(['U+202E direction']);
  expect(classes('Консультація', 'de').length).toBe(12);
});

test('evidence names what cannot be seen and never cuts a character in two', () => {
  expect(excerpt('Öffnungs\u200Bzeiten', 0, 30)).toBe('Öffnungs[U+200B]zeiten');
  expect(excerpt('ab😀cd', 3, 9)).toBe('[U+DE00]cd');
  expect(excerpt('x'.repeat(50), -5, 3)).toBe('xxx');
});

const found = (content: Content) =>
  judge('organisational-unit', { content: office(content), facts: exampleFacts }).findings.filter(({ rule }) => rule === 'FMT-11');

test('each field and character is one finding, with the words around it', () => {
  const findings = found({
    summary: { de: 'Guten\u200BTag 😀, bis\u200Bbald', en: 'Hello 😀' },
    contactPersons: [{ id: 'p1', position: 'Leitung 😀' }],
  });
  expect(findings.map(({ field, target, message }) => [field, target, message])).toEqual([
    ['summary.de', 'U+200B', 'qa.FMT-11.invisible'],
    ['summary.de', 'U+1F600', 'qa.FMT-11.emoji'],
    ['summary.en', 'U+1F600', 'qa.FMT-11.emoji'],
    ['contactPersons.p1.position', 'U+1F600', 'qa.FMT-11.emoji'],
  ]);
  expect(findings[0]?.evidence).toBe('Guten[U+200B]Tag [U+1F600], bis[U+200B]bald'.slice(0, findings[0]?.evidence?.length));
});

test('two values of one list with the same defect are one finding', () => {
  expect(found({ synonyms: ['Pass 😀', 'Ausweis 😀'] })).toHaveLength(1);
});

test('a text in a foreign script gives five findings, not one per letter', () => {
  expect(found({ summary: { de: 'Консультація щодо притулку та документів' } })).toHaveLength(5);
});
