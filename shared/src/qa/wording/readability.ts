// How hard is a German text to read? Four published formulas over words, sentences and syllables, and the sentence that weighs most.
// Flesch-Amstad, Wiener Sachtextformeln 1 to 3, LIX; figures of texts under fifty words swing too much to be judged.
import { sentencesOf, type Sentence } from './sentences.js';
import { syllablesOf } from './syllables.js';

export interface WordCounts {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
  /** Words of more than six letters. */
  readonly longWords: number;
  /** Words of three syllables or more. */
  readonly heavyWords: number;
  /** Words of one syllable. */
  readonly lightWords: number;
}
export interface Readability extends WordCounts {
  /** Flesch-Amstad: 0 to 30 very hard, 60 to 70 medium, 90 to 100 very easy; may be below nought. */
  readonly amstad: number;
  /** Wiener Sachtextformeln: about the school year that can read it, 4 to 15. */
  readonly wstf1: number;
  readonly wstf2: number;
  readonly wstf3: number;
  /** Below 40 easy, above 60 for specialists. */
  readonly lix: number;
}

const lettersIn = (word: string): number => word.match(/\p{L}/gu)?.length ?? 0;

interface Measures {
  readonly syllables: number;
  readonly isLong: boolean;
}
/** Official texts say the same words again and again: what was counted once is looked up, up to a number that no memory notices. */
const measured = new Map<string, Measures>();
const mostMeasured = 50_000;
const measure = (word: string): Measures => {
  let measures = measured.get(word);
  if (measures === undefined) {
    measures = { syllables: syllablesOf(word), isLong: lettersIn(word) > 6 };
    if (measured.size < mostMeasured) measured.set(word, measures);
  }
  return measures;
};

const countsOf = ({ words }: Sentence): WordCounts => {
  let [syllables, longWords, heavyWords, lightWords] = [0, 0, 0, 0];
  for (const word of words) {
    const one = measure(word);
    syllables += one.syllables;
    if (one.isLong) longWords += 1;
    if (one.syllables >= 3) heavyWords += 1;
    if (one.syllables === 1) lightWords += 1;
  }
  return { words: words.length, sentences: 1, syllables, longWords, heavyWords, lightWords };
};

const nothing: WordCounts = { words: 0, sentences: 0, syllables: 0, longWords: 0, heavyWords: 0, lightWords: 0 };
const together = (a: WordCounts, b: WordCounts, sign: 1 | -1 = 1): WordCounts => ({
  words: a.words + sign * b.words,
  sentences: a.sentences + sign * b.sentences,
  syllables: a.syllables + sign * b.syllables,
  longWords: a.longWords + sign * b.longWords,
  heavyWords: a.heavyWords + sign * b.heavyWords,
  lightWords: a.lightWords + sign * b.lightWords,
});

const amstadOf = ({ words, sentences, syllables }: WordCounts): number => 180 - words / sentences - (58.5 * syllables) / words;

const figuresOf = (counts: WordCounts): Readability => {
  const { words, sentences, longWords, heavyWords, lightWords } = counts;
  const perSentence = words / sentences;
  const [long, heavy, light] = [longWords, heavyWords, lightWords].map((count) => (100 * count) / words) as [number, number, number];
  return {
    ...counts,
    amstad: amstadOf(counts),
    wstf1: 0.1935 * heavy + 0.1672 * perSentence + 0.1297 * long - 0.0327 * light - 0.875,
    wstf2: 0.2007 * heavy + 0.1682 * perSentence + 0.1373 * long - 2.779,
    wstf3: 0.2963 * heavy + 0.1905 * perSentence - 1.1144,
    lix: perSentence + long,
  };
};

/** The figures of some sentences; nothing where there is no word to count. */
export const readabilityOf = (sentences: readonly Sentence[]): Readability | null =>
  sentences.length === 0 ? null : figuresOf(sentences.map(countsOf).reduce((sum, one) => together(sum, one), nothing));

/** The figures of a text. */
export const readability = (text: string, html = false): Readability | null => readabilityOf(sentencesOf(text, html));

/** The sentence without which the text would be easiest: long ones with long words, weighed in the company they keep. */
export const hardestSentence = (sentences: readonly Sentence[]): Sentence | null => {
  const counted = sentences.map((sentence) => ({ sentence, counts: countsOf(sentence) }));
  const whole = counted.reduce((sum, { counts }) => together(sum, counts), nothing);
  const easeWithout = (counts: WordCounts): number => (counts.words === whole.words ? 0 : amstadOf(together(whole, counts, -1)));
  let hardest: { readonly sentence: Sentence; readonly ease: number } | null = null;
  for (const { sentence, counts } of counted) {
    const ease = easeWithout(counts);
    if (hardest === null || ease > hardest.ease) hardest = { sentence, ease };
  }
  return hardest?.sentence ?? null;
};
