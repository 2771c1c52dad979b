// How hard are the texts of a service that everybody has to understand? Counted once for the rules that ask, each by another formula.
import { z } from 'zod';
import type { ContentText } from '../../records/content-texts.js';
import { partOf } from '../content-parts.js';
import { excerpt } from '../excerpt.js';
import { hardestSentence, readabilityOf, type Readability } from './readability.js';
import type { Hit, RuleInput } from '../rule.js';
import { plainOf } from './plain-texts.js';
import { sentencesOf, type Sentence } from './sentences.js';

/** Modules that explain; names, legal basis and originator have to be as they are. */
const explaining: ReadonlySet<string> = new Set(['teaser', 'summary', 'description', 'prerequisites', 'procedure', 'notes']);

/** Figures of short texts swing too much to be judged. */
export const minWords = z.int().min(20).max(500).default(50);

interface Counted {
  readonly sentences: readonly Sentence[];
  readonly figures: Readability | null;
}
const known = new WeakMap<ContentText, Counted>();
const count = (text: ContentText): Counted => {
  let counted = known.get(text);
  if (counted === undefined) {
    const sentences = sentencesOf(plainOf(text), false);
    known.set(text, (counted = { sentences, figures: readabilityOf(sentences) }));
  }
  return counted;
};

const longestEvidence = 400;
const shortestWord = 3;

/** One hit per text for which `weigh` has something to say; the hardest sentence is the evidence. */
export const judgeDifficulty = (
  { texts }: RuleInput,
  leastWords: number,
  weigh: (figures: Readability) => Omit<Hit, 'field' | 'evidence'> | null,
): Hit[] => {
  const hits: Hit[] = [];
  for (const text of texts) {
    if (text.language !== 'de' || text.text.length < leastWords * shortestWord || !explaining.has(partOf(text.path))) continue;
    const { sentences, figures } = count(text);
    const weighed = figures === null || figures.words < leastWords ? null : weigh(figures);
    if (weighed)
      hits.push({
        ...weighed,
        field: text.path,
        evidence: excerpt(hardestSentence(sentences)?.text ?? '', 0, longestEvidence, text.language),
      });
  }
  return hits;
};
