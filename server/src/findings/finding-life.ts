// What becomes of a finding when its rule sees it again, or sees it no more? Said once, for rules about one text and rules across records.
// Names in the statements around: `f` is the finding, `written` what has just been written, `before` what it was; `now` and `actor` are SQL.

/** The day of the waiver is over where the product lives. */
export const waiverEnded = (now: string): string => `(f.state = 'waived' and f.waived_until < (${now} at time zone 'Europe/Berlin')::date)`;

/** Behind `on conflict … do update set`: what was fixed recurs, a waiver that has run out ends, and whoever looks at it now has to read it anew. */
export const seenAgain = (now: string): string => {
  const ended = waiverEnded(now);
  const unlessEnded = (column: string): string => `${column} = case when ${ended} then null else f.${column} end`;
  const unlessFixed = (column: string): string => `${column} = case when f.state = 'fixed' then null else f.${column} end`;
  return `
    rule_version = excluded.rule_version, severity = excluded.severity, message = excluded.message, params = excluded.params, evidence = excluded.evidence, last_seen = excluded.last_seen,
    state = case when f.state = 'fixed' then 'recurred' when ${ended} then 'open' else f.state end,
    ${unlessEnded('waived_until')}, ${unlessEnded('waived_by')}, ${unlessEnded('waiver_reason')}, ${unlessFixed('fixed_at')}, ${unlessFixed('fixed_by_edition')},
    revision = f.revision + (case when f.state = 'fixed' or ${ended} then 1 else 0 end)`;
};

/** Behind `update finding f set`: nobody has to look after it any more. `edition` is the text that settled it. */
export const fixedNow = (now: string, edition: string): string =>
  `state = 'fixed', fixed_at = ${now}, fixed_by_edition = ${edition}, assignee_id = null, waived_until = null, waived_by = null, waiver_reason = null, revision = f.revision + 1`;

/** Rows for `finding_event`: what is new or back is told, what was there all along is not. */
export const toldOfWritten = (now: string, actor: string): string => `
  select w.id, w.administration_id, case when b.id is null then 'appeared' when b.state = 'fixed' then 'recurred' else 'reopened' end,
    ${actor}, ${now}
  from written w left join before b on b.id = w.id
  where b.id is null or (b.state = 'fixed' and w.state = 'recurred') or (b.state = 'waived' and w.state = 'open')`;
