// What more does a line of the journal know, in words? Only what has words; ids say nothing to people.
import { kinds } from '@kommunalredaktion/shared';
import type { Say } from '../app/say.js';

const stateWords = (say: Say, state: unknown): string => {
  const key = `edition.state.${String(state)}`;
  const words = say(key);
  return words === key ? String(state) : words;
};

/** The label of a top-level field; a deeper path is named by where it begins. */
const fieldWords = (say: Say, path: string): string => {
  const field = kinds['organisational-unit'].fields.find(({ name }) => name === path.split('.')[0]);
  return field ? say(field.label) : path;
};

export const journalDetails = (
  say: Say,
  { from, to, fields, reviewBy, until, n }: Readonly<Record<string, unknown>>,
  day = (iso: string) => iso,
): string => {
  const end = reviewBy ?? until;
  const parts = [
    ...(from !== undefined && to !== undefined && from !== to
      ? [say('history.moved', { from: stateWords(say, from), to: stateWords(say, to) })]
      : []),
    ...(Array.isArray(fields) && fields.length > 0
      ? [say('history.fields', { fields: [...new Set(fields.map((path) => fieldWords(say, String(path))))].join(', ') })]
      : []),
    ...(typeof end === 'string' ? [say('history.until', { day: day(end) })] : []),
    ...(typeof n === 'number' ? [say('history.count', { n })] : []),
  ];
  return parts.join(' · ');
};
