// What is wrong with the form of a content, and at which place? One message key per dot path, for answers of the API and the loader.
import type { z } from 'zod';
import { kinds, type Content } from './kinds.js';
import type { RecordKind } from './record.js';

export const contentProblemKeys = [
  'content.missing',
  'content.unknown-field',
  'content.unknown-value',
  'content.too-long',
  'content.too-many',
  'content.too-small',
  'content.too-large',
  'content.not-a-date',
  'content.not-a-time',
  'content.not-a-number',
  'content.wrong-form',
] as const;
export type ContentProblemKey = (typeof contentProblemKeys)[number];
type Issue = z.core.$ZodIssue;

const tooBig: Readonly<Record<string, ContentProblemKey>> = { string: 'content.too-long', array: 'content.too-many' };

const ofFormats = (issue: Issue): ContentProblemKey => {
  const formats = issue.code === 'invalid_union' ? issue.errors.flat() : [issue];
  const format = formats.find((inner) => inner.code === 'invalid_format');
  if (format?.format === 'date') return 'content.not-a-date';
  return format?.format === 'regex' ? 'content.not-a-time' : 'content.wrong-form';
};

const keyOf = (issue: Issue, value: unknown): ContentProblemKey => {
  if (value === undefined) return 'content.missing';
  if (issue.code === 'too_big') return tooBig[issue.origin] ?? 'content.too-large';
  if (issue.code === 'too_small') return issue.origin === 'string' ? 'content.missing' : 'content.too-small';
  if (issue.code === 'invalid_type' && (issue.expected === 'number' || issue.expected === 'int')) return 'content.not-a-number';
  if (issue.code === 'invalid_value') return 'content.unknown-value';
  return typeof value === 'string' ? ofFormats(issue) : 'content.wrong-form';
};

/** The steps of an issue as a dot path, list items by their id; and what stands there. */
const placeOf = (content: unknown, steps: readonly PropertyKey[]): { path: string; value: unknown } => {
  let value = content;
  const names = steps.map((step) => {
    value =
      typeof value === 'object' && value !== null && Object.hasOwn(value, step) ? (value as Record<PropertyKey, unknown>)[step] : undefined;
    const id = typeof step === 'number' && typeof value === 'object' && value !== null ? (value as Content)['id'] : undefined;
    return typeof id === 'string' && id !== '' ? id : String(step);
  });
  return { path: names.join('.'), value };
};

const problemsOf = (issue: Issue, content: Content): (readonly [path: string, key: ContentProblemKey])[] => {
  const { path, value } = placeOf(content, issue.path);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((name) => [path === '' ? name : `${path}.${name}`, 'content.unknown-field']);
  if (issue.code === 'invalid_key') return [[path, 'content.unknown-field']];
  return [[path, keyOf(issue, value)]];
};

/** Message keys by dot path; empty when the form is right. A name that no field declares is reported under itself. */
export const contentProblems = (kind: RecordKind, content: Content): Record<string, ContentProblemKey> => {
  const result = kinds[kind].content.safeParse(content);
  if (result.success) return {};
  const problems = new Map<string, ContentProblemKey>();
  for (const [path, key] of result.error.issues.flatMap((issue) => problemsOf(issue, content)))
    if (!problems.has(path)) problems.set(path, key);
  return Object.fromEntries(problems);
};
