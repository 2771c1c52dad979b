// By which fingerprint are two contents the same for review?
import { createHash } from 'node:crypto';
import { canonical, reviewContent, type Content, type RecordKind } from '@kommunalredaktion/shared';

/** SHA-256 over the canonical form of the fields that need review; an approval is bound to it. */
export const reviewHashOf = (kind: RecordKind, content: Content): string => createHash('sha256').update(canonical(reviewContent(kind, content))).digest('hex');
