// What does the database know of one edition? One statement with everything that a view and a decision need.
import type { ApprovalKind, Content, EditionComment, EditionState, RecordKind, RuleFinding } from '@kommunalredaktion/shared';
import type { Reader } from '../platform/database.js';
import { fixed } from '../platform/sql.js';

interface Person {
  readonly id: string;
  readonly name: string;
}

/** With the fingerprint of what stood at its field when it was written. */
type CommentRow = Omit<EditionComment, 'changedSince'> & { readonly fieldHash: string | null };

export interface EditionRow {
  readonly id: string;
  readonly record: {
    id: string;
    kind: RecordKind;
    title: string;
    liveEditionId: string | null;
    openEditionId: string | null;
    parentId: string | null;
  };
  readonly administration: { id: string; name: string; kind: string; delegates: boolean; maintained: boolean };
  readonly hasApprover: boolean;
  readonly commons: boolean;
  readonly number: number;
  readonly state: EditionState;
  readonly basis: 'approvals' | 'urgent' | 'adopted' | null;
  readonly revision: number;
  readonly content: Content;
  readonly contentHash: string;
  readonly reviewHash: string;
  readonly removedHtml: string[];
  readonly authors: (Person & { central: boolean })[];
  readonly requiredApprovals: ApprovalKind[];
  readonly approvals: { id: string; kind: ApprovalKind; by: Person; at: string; reviewHash: string }[];
  readonly claimedBy: Person | null;
  readonly claimedAt: string | null;
  readonly stamp: { contentHash: string; ruleset: string; factsHash: string; judgedAt: string; findings: RuleFinding[] } | null;
  readonly liveFindings: RuleFinding[] | null;
  readonly comments: CommentRow[];
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly submittedAt: string | null;
  readonly publishedAt: string | null;
  readonly publishedBy: Person | null;
  readonly secondLookDue: string | null;
  readonly secondLookResult: 'confirmed' | 'objected' | null;
}

const person = (column: string): string => `(select json_build_object('id', p.id, 'name', p.name) from account p where p.id = ${column})`;

export const editionStatement = `select to_json(v) as view from (select e.id, e.commons, e.number, e.state, e.basis, e.revision, e.content,
  e.content_hash as "contentHash", e.review_hash as "reviewHash",
  e.removed_html as "removedHtml", e.required_approvals as "requiredApprovals", e.claimed_at as "claimedAt", e.created_at as "createdAt",
    e.updated_at as "updatedAt",
  e.submitted_at as "submittedAt", e.published_at as "publishedAt", e.second_look_due as "secondLookDue",
    e.second_look_result as "secondLookResult",
  json_build_object('id', r.id, 'kind', r.kind, 'title', r.title, 'liveEditionId', r.live_edition_id, 'openEditionId', r.open_edition_id,
    'parentId', r.parent_id) as record,
  json_build_object('id', a.id, 'name', a.name, 'kind', a.kind, 'delegates', a.delegates_subject, 'maintained',
    is_maintained(a)) as administration,
  has_active_approver(a.id, array(select w.account_id from edition_author w where w.edition_id = e.id)) as "hasApprover",
    ${person('e.claimed_by')} as "claimedBy", ${person('e.published_by')} as "publishedBy",
  coalesce((select json_agg(json_build_object('id', p.id, 'name', p.name, 'central', w.central) order by w.since) from edition_author w
    join account p on p.id = w.account_id where w.edition_id = e.id), '[]') as authors,
  coalesce((select json_agg(json_build_object('id', x.id, 'kind', x.kind, 'by', json_build_object('id', p.id, 'name', p.name), 'at',
    x.given_at, 'reviewHash', x.review_hash) order by x.given_at)
    from approval x join account p on p.id = x.given_by where x.edition_id = e.id and x.revoked_at is null), '[]') as approvals,
  coalesce((select json_agg(json_build_object('id', c.id, 'by', json_build_object('id', p.id, 'name', p.name), 'at', c.at, 'kind', c.kind,
    'action', c.action, 'visibility', c.visibility, 'text', c.text, 'field', c.field, 'fieldHash', c.field_hash) order by c.at, c.id)
    from edition_comment c join account p on p.id = c.written_by where c.edition_id = e.id), '[]') as comments,
  (select json_build_object('contentHash', s.content_hash, 'ruleset', s.ruleset, 'factsHash', s.facts_hash, 'judgedAt', s.judged_at,
    'findings', s.findings) from qa_stamp s where s.edition_id = e.id) as stamp,
  (select s.findings from qa_stamp s where s.edition_id = r.live_edition_id and r.live_edition_id <> e.id) as "liveFindings"
  from edition e join record r on r.id = e.record_id join administration a on a.id = e.administration_id where e.id = $1`;

const wholeStatement = fixed(`${editionStatement}) v`);
const wallOneStatement = fixed(
  `${editionStatement} and (e.administration_id = any ($2::uuid[]) or e.commons and e.state = 'published')) v`,
);

/** `scope`: the administrations of a reader with a limited scope (wall one); undefined for the centre. */
export const readEdition = async (reader: Reader, id: string, scope?: readonly string[]): Promise<EditionRow | undefined> => {
  const [row] = await reader.rows<{ view: EditionRow }>(scope ? wallOneStatement : wholeStatement, scope ? [id, scope] : [id]);
  return row?.view;
};
