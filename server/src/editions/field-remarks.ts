// What is known of a remark at a single field: is its field declared, and does something else stand there by now?
import { createHash } from 'node:crypto';
import { canonical, isCentral, isFieldPath, mayReadAt, say, valueThere, type Actor, type Content, type EditionComment, type FieldRemarkBody, type Reader, type RecordKind } from '@kommunalredaktion/shared';
import { Refused } from '../platform/refused.js';
import type { EditionRow } from './edition-row.js';

export const fieldHashOf = (kind: RecordKind, content: Content, path: string): string =>
  createHash('sha256').update(canonical(valueThere(kind, content, path))).digest('hex');

/** Only once it is clear that the step itself is possible: a wrong value is the last thing to be told. */
export const refuseUnknownFields = (kind: RecordKind, remarks: readonly FieldRemarkBody[], { language }: Actor): void => {
  const unknown = remarks.flatMap(({ field }, n) => (isFieldPath(kind, field) ? [] : [[`remarks.${n}.field`, say('field.invalid', {}, language)] as const]));
  if (unknown.length > 0) throw new Refused('api.invalid', { fields: Object.fromEntries(unknown) });
};

/** What this reader hears of what was said. */
export const commentsFor = ({ record: { kind }, content, comments }: Pick<EditionRow, 'record' | 'content' | 'comments'>, actor: Actor, reader: Reader): EditionComment[] =>
  comments
    .filter(({ visibility, field }) => (visibility === 'municipality' || isCentral(actor.roles)) && (field === null || mayReadAt(kind, content, field, reader)))
    .map(({ fieldHash, ...comment }) => ({ ...comment, changedSince: comment.field !== null && fieldHashOf(kind, content, comment.field) !== fieldHash }));
