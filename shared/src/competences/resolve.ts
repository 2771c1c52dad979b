// Who is responsible in an area? The nearest level at which an office says so; every level tells what was found there.
import { competenceHolder, type AreaRef, type CompetenceHolder } from './competence.js';
import type { ResponsibleStep, ResponsibleView, StepReason } from './responsible.js';

/** A competence of one service, and the area for which it is entered. */
export type FoundHolder = CompetenceHolder & { readonly ars: string };

const isCompetent = ({ role }: CompetenceHolder): boolean => role !== '03';
const isOffice = ({ record }: CompetenceHolder): boolean => record.kind === 'organisational-unit';

interface Level {
  readonly area: AreaRef;
  readonly holders: CompetenceHolder[];
}
const nearest = (levels: readonly Level[], fits: (holder: CompetenceHolder) => boolean): CompetenceHolder[] =>
  levels.map(({ holders }) => holders.filter(fits)).find((some) => some.length > 0) ?? [];

const reasonOf = ({ holders }: Level): StepReason => {
  if (holders.some((one) => isCompetent(one) && isOffice(one))) return 'nearest';
  if (holders.some(isCompetent)) return 'online-only';
  return holders.length > 0 ? 'contact-only' : 'nobody';
};

/** `areas`: the area asked about and those above it, nearest first. Holders keep the order in which they come. */
export const responsibleIn = (areas: readonly [AreaRef, ...AreaRef[]], found: readonly FoundHolder[]): ResponsibleView => {
  const levels = areas.map((area): Level => ({
    area,
    holders: found.filter(({ ars }) => ars === area.ars).map((one) => competenceHolder.parse(one)),
  }));
  const chosen = levels.findIndex((level) => reasonOf(level) === 'nearest');
  const steps = levels.map((level, index): ResponsibleStep => ({
    ...level,
    chosen: index === chosen,
    why: chosen >= 0 && index > chosen ? 'nearer-one' : reasonOf(level),
  }));
  const offices = (levels[chosen]?.holders ?? []).filter((one) => isCompetent(one) && isOffice(one));
  const online = nearest(levels, (one) => isCompetent(one) && !isOffice(one));
  const contacts = nearest(levels, (one) => !isCompetent(one));
  return {
    area: areas[0],
    steps,
    holders: [...offices, ...online],
    contacts: contacts.length > 0 ? contacts : offices.filter(({ role }) => role === '02'),
  };
};
