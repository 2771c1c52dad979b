// What does a database say about its own schema? One line for each thing, so that two schemas can be compared and a difference be read.
import type pg from 'pg';

const ours = `not in (select objid from pg_depend where deptype = 'e')`;
const grantee = `coalesce(nullif(grantee, 0)::regrole::text, 'public')`;

/** Every query gives lines of text; `public` only, for the queue's own schema is its maker's business. */
const questions: Readonly<Record<string, string>> = {
  column: `
    select c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || case when a.attnotnull then ' not null' else '' end
      || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '') || case a.attgenerated when '' then '' else ' generated ' || a.attgenerated::text end
      || case a.attidentity when '' then '' else ' identity ' || a.attidentity::text end
      || case a.attstorage when (select y.typstorage from pg_type y where y.oid = a.atttypid) then '' else ' stored ' || a.attstorage::text end
      || coalesce((select ' collate ' || l.collname from pg_collation l where l.oid = a.attcollation and l.collname <> 'default'), '') as line
    from pg_attribute a join pg_class c on c.oid = a.attrelid left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v', 'm', 'p') and a.attnum > 0 and not a.attisdropped`,
  table: `
    select relname || ' ' || relkind::text || ' row security ' || relrowsecurity || ' forced ' || relforcerowsecurity || coalesce(' ' || reloptions::text, '') as line
    from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'v', 'm', 'p', 'S')`,
  constraint: `
    select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) as line
    from pg_constraint where connamespace = 'public'::regnamespace and contype <> 'n'`,
  index: `select indexdef as line from pg_indexes where schemaname = 'public'`,
  trigger: `select pg_get_triggerdef(oid) as line from pg_trigger where not tgisinternal`,
  function: `select pg_get_functiondef(oid) as line from pg_proc where pronamespace = 'public'::regnamespace and prokind = 'f' and oid ${ours}`,
  policy: `select concat_ws(' ', tablename, policyname, permissive, roles::text, cmd, 'using', qual, 'check', with_check) as line from pg_policies where schemaname = 'public'`,
  view: `select viewname || ' ' || definition as line from pg_views where schemaname = 'public'`,
  'grant on table': `
    select c.relname || ' ' || g.privilege_type || ' to ' || ${grantee} as line
    from pg_class c, aclexplode(c.relacl) g where c.relnamespace = 'public'::regnamespace`,
  'grant on column': `
    select c.relname || '.' || a.attname || ' ' || g.privilege_type || ' to ' || ${grantee} as line
    from pg_attribute a join pg_class c on c.oid = a.attrelid, aclexplode(a.attacl) g where c.relnamespace = 'public'::regnamespace`,
  'grant on function': `
    select p.oid::regprocedure || ' ' || g.privilege_type || ' to ' || ${grantee} as line
    from pg_proc p, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) g where p.pronamespace = 'public'::regnamespace and p.oid ${ours}`,
  'grant on schema': `select n.nspname || ' ' || g.privilege_type || ' to ' || ${grantee} as line from pg_namespace n, aclexplode(n.nspacl) g where n.nspname = 'public'`,
};

export const catalogueOf = async (client: pg.Client): Promise<string[]> => {
  const lines: string[] = [];
  for (const [kind, question] of Object.entries(questions)) {
    const { rows } = await client.query<{ line: string }>(question);
    lines.push(...rows.map(({ line }) => `${kind}: ${line.replace(/\s+/g, ' ')}`).sort());
  }
  return lines;
};
