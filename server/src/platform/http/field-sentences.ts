// What is wrong with a value, in a sentence for whoever typed it?
import { say, type Language } from '@kommunalredaktion/shared';
import type { z } from 'zod';

type Issue = z.core.$ZodIssue;
const sizes: Readonly<Record<string, readonly [tooSmall: string, tooBig: string]>> = {
  string: ['too-short', 'too-long'],
  array: ['too-few', 'too-many'],
};
const formats: Readonly<Record<string, string>> = { email: 'email', date: 'date', datetime: 'date' };

const isMissing = (issue: Issue, body: unknown): boolean =>
  issue.path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined),
    body,
  ) === undefined;

const wordFor = (issue: Issue, body: unknown): readonly [word: string, n?: number] => {
  const [tooSmall, tooBig] = sizes['origin' in issue ? String(issue.origin) : ''] ?? ['too-low', 'too-high'];
  if (issue.code === 'too_small')
    return tooSmall === 'too-short' && Number(issue.minimum) <= 1 ? ['required'] : [tooSmall, Number(issue.minimum)];
  if (issue.code === 'too_big') return [tooBig, Number(issue.maximum)];
  if (issue.code === 'invalid_format') return [formats[issue.format] ?? 'invalid'];
  return [isMissing(issue, body) ? 'required' : 'invalid'];
};

export const sentenceOf = (issue: Issue, body: unknown, language: Language = 'de'): string => {
  const [word, n] = wordFor(issue, body);
  return say(`field.${word}`, n === undefined ? {} : { n }, language);
};
