// How much of one text stands in another? Pairs of neighbouring words are compared, so that a changed word costs two pairs and no more.

export interface WordPairs {
  readonly words: number;
  readonly counts: ReadonlyMap<number, number>;
}

const isPartOfWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 0xdf && code !== 0xf7 && code < 0x2000);

/** The pairs of a text, by number; case and punctuation do not count. */
export const wordPairsOf = (text: string): WordPairs => {
  const small = text.toLowerCase();
  const counts = new Map<number, number>();
  let [words, before, hash] = [0, 0, 0];
  for (let at = 0; at <= small.length; at += 1) {
    const code = at < small.length ? small.charCodeAt(at) : 0;
    if (isPartOfWord(code)) hash = Math.imul(hash === 0 ? 0x811c9dc5 ^ code : hash ^ code, 0x01000193);
    else if (hash !== 0) {
      const pair = Math.imul(before, 31) ^ hash;
      if (words > 0) counts.set(pair, (counts.get(pair) ?? 0) + 1);
      words += 1;
      [before, hash] = [hash, 0];
    }
  }
  return { words, counts };
};

/** The share of the first text's pairs that stand in the second as well, between 0 and 1. */
export const shareIn = ({ words, counts }: WordPairs, other: WordPairs): number => {
  if (words < 2) return 0;
  let shared = 0;
  for (const [pair, count] of counts) shared += Math.min(count, other.counts.get(pair) ?? 0);
  return shared / (words - 1);
};
