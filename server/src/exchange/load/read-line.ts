// What does one line of a load file say, and what is wrong with it? The same checks as on the screen, with the place and a sentence.
import { isUtf8 } from 'node:buffer';
import {
  contentProblems,
  DishonestJson,
  externalId,
  normalise,
  readJson,
  recordLine,
  say,
  type Content,
  type ExternalId,
  type RecordKind,
  type RecordLine,
} from '@kommunalredaktion/shared';
import { z } from 'zod';
import { cleanContent } from '../../records/clean-html.js';
import { fieldOf, withoutServices, type Mention } from './named-services.js';
import { longestLine, type RawLine } from './raw-lines.js';

/** A good line. `content` is tidied and cleaned and still without its parent and its services, which may be named by external ids. */
export interface LoadLine {
  readonly n: number;
  readonly kind: RecordKind;
  readonly administration: string;
  readonly externalId: ExternalId;
  readonly state: 'draft' | 'live';
  readonly content: Content;
  readonly removed: string[];
  readonly parent: string | ExternalId | null;
  readonly services: readonly Mention[];
}
export interface LineError {
  readonly n: number;
  readonly field: string | null;
  readonly message: string;
}

const otherRecord = z.union([z.uuid(), externalId, z.null()]).default(null);
const kibi = 1024;
const byteOrderMark = '\uFEFF';

/** PostgreSQL keeps neither null characters nor halves of surrogate pairs; both can hide in escapes. What nests this deep is hostile. */
const deepest = 40;
const isStorable = (value: unknown, depth = 0): boolean => {
  if (typeof value === 'string') return !/\0|\p{Surrogate}/u.test(value);
  if (typeof value !== 'object' || value === null) return true;
  return depth < deepest && Object.entries(value).every(([name, inner]) => isStorable(name) && isStorable(inner, depth + 1));
};

const fail = (n: number, field: string | null, word: string, params?: Record<string, number>): LineError => ({
  n,
  field,
  message: say(`exchange.line.${word}`, params),
});

const parseJson = ({ n, bytes }: RawLine): { value: unknown } | LineError => {
  if (bytes === null) return fail(n, null, 'too-long', { n: longestLine / kibi });
  if (!isUtf8(bytes)) return fail(n, null, 'not-utf8');
  const text = bytes.toString('utf8');
  try {
    const value = readJson(n === 1 && text.startsWith(byteOrderMark) ? text.slice(1) : text);
    return !text.includes('\\u') || isStorable(value) ? { value } : fail(n, null, 'unstorable');
  } catch (error) {
    if (error instanceof DishonestJson && error.code !== 'api.not-json')
      return { n, field: null, message: say(`problem.${error.code}`, error.params) };
    return fail(n, null, text.includes('\0') ? 'unstorable' : 'not-json');
  }
};

const formErrors = (n: number, { issues }: z.ZodError): LineError[] =>
  issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((name) => fail(n, [...issue.path.map(String), name].join('.'), 'unknown-field'))
      : [fail(n, issue.path.map(String).join('.') || null, issue.path.length === 0 ? 'not-json' : 'malformed')],
  );

/** Answers the line, or everything that is wrong with it. */
export const readLine = (raw: RawLine): LoadLine | LineError[] => {
  const json = parseJson(raw);
  if (!('value' in json)) return [json];
  const form = recordLine.safeParse(json.value);
  if (!form.success) return formErrors(raw.n, form.error);
  return readContent(raw.n, form.data);
};

/** Only offices stand below others; of any other kind, a parent is a field that it does not have. */
const withoutParent = (kind: RecordKind, content: Content): { readonly above: unknown; readonly own: Content } => {
  if (kind !== 'organisational-unit') return { above: undefined, own: content };
  const { parent: above, ...own } = content;
  return { above, own };
};

const readContent = (n: number, { kind, administration, externalId: name, state, content: given }: RecordLine): LoadLine | LineError[] => {
  const { above, own } = withoutParent(kind, given);
  const { rest, raw } = withoutServices(kind, own);
  const { content, removed } = cleanContent(kind, normalise(kind, rest));
  const errors = Object.entries(contentProblems(kind, content)).map(([path, key]): LineError => ({ n, field: path, message: say(key) }));
  const parent = otherRecord.safeParse(above);
  if (!parent.success) errors.push(fail(n, 'parent', 'malformed'));
  const entries = content['competences'] as Content[] | undefined;
  const services = raw.flatMap(({ at, service }): Mention[] => {
    const entry = at === null ? null : String(entries?.[at]?.['id']);
    const read = otherRecord.safeParse(service);
    if (!read.success) errors.push(fail(n, fieldOf(entry), 'malformed'));
    return read.data ? [{ entry, name: read.data }] : [];
  });
  return errors.length > 0 || !parent.success
    ? errors
    : { n, kind, administration, externalId: name, state, content, removed, parent: parent.data, services };
};

export const isGood = (read: LoadLine | LineError[]): read is LoadLine => !Array.isArray(read);
