// Which words of a text are old, which are new? Marked as deleted and inserted, with line and weight and not by colour alone.
import { diffWordsWithSpace } from 'diff';
import { Box } from '@mui/material';
import { useMemo, type ReactNode } from 'react';

export type Side = 'before' | 'after';
export interface Token {
  readonly text: string;
  readonly mark: 'same' | 'del' | 'ins';
}

/** Above this much text every word would be compared with every other for seconds; then the whole text is old and new. */
const longest = 60_000;

/** Blanks between two marked words belong to the mark: a new sentence reads as one piece, not word by word. */
const inOnePiece = (tokens: readonly Token[]): Token[] => {
  const pieces: { text: string; mark: Token['mark'] }[] = [];
  for (const [at, { text, mark }] of tokens.entries()) {
    const last = pieces.at(-1);
    const bridges =
      mark === 'same' && /^[ \t]+$/.test(text) && last !== undefined && last.mark !== 'same' && tokens[at + 1]?.mark === last.mark;
    if (last && (bridges || last.mark === mark)) last.text += text;
    else pieces.push({ text, mark });
  }
  return pieces;
};

export const tokensOf = (before: string, after: string, side: Side): Token[] => {
  const mark = side === 'before' ? 'del' : 'ins';
  const text = side === 'before' ? before : after;
  if (before === after || text === '') return text === '' ? [] : [{ text, mark: 'same' }];
  if (before === '' || after === '' || before.length + after.length > longest) return [{ text, mark }];
  return inOnePiece(
    diffWordsWithSpace(before, after)
      .filter(({ added, removed }) => (side === 'before' ? !added : !removed))
      .map(({ value, added, removed }) => ({ text: value, mark: added || removed ? mark : 'same' })),
  );
};

const looks = {
  '& ins, & del': { borderRadius: '3px', px: '1px', boxDecorationBreak: 'clone' },
  '& ins': {
    bgcolor: 'success.light',
    color: 'success.dark',
    fontWeight: 600,
    textDecoration: 'underline',
    textDecorationThickness: '2px',
    textUnderlineOffset: '0.2em',
  },
  '& del': { bgcolor: 'error.light', color: 'error.dark', textDecoration: 'line-through', textDecorationThickness: '1.5px' },
} as const;

/** A whole value as old or new. */
export const Marked = ({ side, changed = true, children }: { side: Side; changed?: boolean; children: ReactNode }) => {
  if (!changed)
    return (
      <Box component="span" sx={looks}>
        {children}
      </Box>
    );
  return (
    <Box component="span" sx={looks}>
      {side === 'before' ? <del>{children}</del> : <ins>{children}</ins>}
    </Box>
  );
};

export const WordMarks = ({ before, after, side, lang }: { before: string; after: string; side: Side; lang?: string | undefined }) => {
  const tokens = useMemo(() => tokensOf(before, after, side), [before, after, side]);
  return (
    <Box lang={lang} sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', ...looks }}>
      {tokens.map(({ text, mark }, index) =>
        mark === 'del' ? <del key={index}>{text}</del> : mark === 'ins' ? <ins key={index}>{text}</ins> : <span key={index}>{text}</span>,
      )}
    </Box>
  );
};
