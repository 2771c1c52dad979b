// How does an edition get its quality stamp? Set by set; a stamp for a content that has changed meanwhile is not written.
import type { RuleFinding } from '@kommunalredaktion/shared';
import type { Tx } from '../../platform/database.js';

export interface Judged {
  readonly editionId: string;
  readonly recordId: string;
  readonly administrationId: string;
  readonly contentHash: string;
  readonly ruleset: string;
  readonly factsHash: string;
  readonly findings: readonly RuleFinding[];
  /** Next moment at which a time-dependent rule can change its verdict; ISO timestamp. */
  readonly dueAt: string | null;
}

/** Answers the editions that were stamped; the others changed while they were judged. */
export const writeStamps = async (tx: Tx, judged: readonly Judged[], at: Date): Promise<Set<string>> => {
  const rows = judged.map((one) => ({
    edition_id: one.editionId,
    administration_id: one.administrationId,
    content_hash: one.contentHash,
    ruleset: one.ruleset,
    facts_hash: one.factsHash,
    due_at: one.dueAt,
    blockers: one.findings.filter(({ severity }) => severity === 'blocker').length,
    findings: one.findings,
  }));
  const written = await tx.rows<{ edition_id: string }>(
    `insert into qa_stamp (edition_id, administration_id, content_hash, ruleset, facts_hash, judged_at, due_at, blockers, findings)
     select s.edition_id, s.administration_id, s.content_hash, s.ruleset, s.facts_hash, $2, s.due_at, s.blockers, s.findings
     from jsonb_to_recordset($1) as s(edition_id uuid, administration_id uuid, content_hash text, ruleset text, facts_hash text,
       due_at timestamptz, blockers int, findings jsonb)
     join edition e on e.id = s.edition_id and e.content_hash = s.content_hash
     order by s.edition_id
     on conflict (edition_id) do update set content_hash = excluded.content_hash, ruleset = excluded.ruleset,
       facts_hash = excluded.facts_hash,
       judged_at = excluded.judged_at, due_at = excluded.due_at, blockers = excluded.blockers, findings = excluded.findings
     returning edition_id`,
    [JSON.stringify(rows), at],
  );
  return new Set(written.map(({ edition_id }) => edition_id));
};
