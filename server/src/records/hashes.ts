// By which fingerprint do two contents say the same, to a reviewer or at one place?
import { createHash } from 'node:crypto';
import { canonical, reviewContent, valueThere, type Content, type RecordKind } from '@kommunalredaktion/shared';

const hashOf = (value: unknown): string => createHash('sha256').update(canonical(value)).digest('hex');

/** SHA-256 over the canonical form of the fields that need review; an approval is bound to it. */
export const reviewHashOf = (kind: RecordKind, content: Content): string => hashOf(reviewContent(kind, content));

/** The same over what stands at a dot path; by it a remark knows whether its field has changed since. */
export const fieldHashOf = (kind: RecordKind, content: Content, path: string): string => hashOf(valueThere(kind, content, path));
