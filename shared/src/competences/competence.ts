// Who is responsible for which service, and where? The same rows, read from the office, the online service or the service.
import { z } from 'zod';
import { id, listOf, listQuery, oneOrMany } from '../api/list.js';
import { areaLevels } from '../areas/area.js';
import { competenceRoles } from '../records/kinds/competences.js';
import { administrationRef, recordKinds } from '../records/record.js';

/** An area as it is named beside something else; the Landkreis tells two places of one name apart. */
export const areaRef = z.object({ ars: z.string(), name: z.string(), level: z.enum(areaLevels), district: z.string().nullable() });
export type AreaRef = z.infer<typeof areaRef>;
export const recordRef = z.object({ id, title: z.string(), kind: z.enum(recordKinds) });
export type RecordRef = z.infer<typeof recordRef>;

/** An office or online service, as responsible for a service. `readable`: may this reader open its record? */
export const competenceHolder = z.object({
  record: recordRef,
  administration: administrationRef,
  role: z.enum(competenceRoles),
  criterion: z.string().nullable(),
  readable: z.boolean(),
});
export type CompetenceHolder = z.infer<typeof competenceHolder>;

/** One holder × one service × one area, from live texts. The service has no id as long as nobody has it on record here. */
export const competenceView = competenceHolder.extend({
  /** Identity of the row. */
  id: z.string(),
  service: z.object({ id: id.nullable(), title: z.string(), key: z.string().nullable() }),
  area: areaRef,
});
export type CompetenceView = z.infer<typeof competenceView>;

export const competenceListQuery = listQuery(
  { ars: oneOrMany(z.string().max(12)), role: oneOrMany(z.enum(competenceRoles)) },
  ['area', 'service', 'holder'],
  'area',
);
export type CompetenceListQuery = z.infer<typeof competenceListQuery>;
export const competenceList = listOf(competenceView);

/** Where a record is used: how often, the first few by name, and the address of the whole list. */
const use = z.object({ count: z.int(), first: z.array(recordRef.extend({ administration: administrationRef })), link: z.string() });
export type Use = z.infer<typeof use>;
export const usedByView = z.object({ supplements: use, competences: use, children: use });
export type UsedByView = z.infer<typeof usedByView>;
