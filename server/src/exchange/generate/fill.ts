// How do the gaps of a sentence get filled? A gap is a percent sign and a letter; every sentence is taken apart once.

export type Gaps = Readonly<Record<string, string | (() => string)>>;

const known = new Map<string, readonly string[]>();
const piecesOf = (sentence: string): readonly string[] => {
  let pieces = known.get(sentence);
  if (!pieces) known.set(sentence, (pieces = sentence.split(/%(.)/)));
  return pieces;
};

export const fill = (sentence: string, gaps: Gaps): string => {
  const pieces = piecesOf(sentence);
  let text = pieces[0]!;
  for (let at = 1; at < pieces.length; at += 2) {
    const gap = gaps[pieces[at]!]!;
    text += (typeof gap === 'string' ? gap : gap()) + pieces[at + 1]!;
  }
  return text;
};
