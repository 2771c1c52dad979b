// Which part of a content did an approval look at? The review hash is taken over the canonical form of this part.
import { kinds, type Content } from '../records/kinds.js';
import { keepOnly } from '../records/projection.js';
import type { RecordKind } from '../records/record.js';

/** The content without the fields that need no new approval, at any level. Names that no field declares stay in, so that they void approvals. */
export const reviewContent = (kind: RecordKind, content: Content): Content =>
  keepOnly(kinds[kind].fields, content, (field) => field?.noReview !== true, () => true);
