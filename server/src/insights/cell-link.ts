// To which list does a cell of the matrix lead? To what is wrong; where nothing is, to who is responsible; where nobody is, to those who could be. Pure.
import { covers, type Actor, type CellState } from '@kommunalredaktion/shared';
import type { ConcernedRow } from './cell-statement.js';
import { listLink } from './list-link.js';

export interface Cell {
  readonly state: CellState;
  readonly service: string;
  readonly area: string;
  /** Who looks after the municipality. */
  readonly administrationId: string;
  readonly concerned: readonly ConcernedRow[];
}

/** A filter takes so many values. */
const most = 100;
const some = (values: readonly string[]): string[] => [...new Set(values)].slice(0, most);

const findingsLink = (
  concerned: readonly ConcernedRow[],
  isMeant: (finding: ConcernedRow['findings'][number]) => boolean,
  more: object,
): string => {
  const faulty = concerned.filter(({ findings }) => findings.some(isMeant));
  return listLink('findings', {
    record: some(faulty.map(({ id }) => id)),
    rule: some(faulty.flatMap(({ findings }) => findings.filter(isMeant).map(({ rule }) => rule))),
    ...more,
  });
};

export const cellLink = ({ state, service, area, administrationId, concerned }: Cell, actor: Actor): string => {
  // Whose words hold there and who is responsible, level by level, may be read by everybody who is signed in.
  const toEverybody = `/services/${service}/effective?area=${area}`;
  const offices = concerned.filter(({ isOffice }) => isOffice);
  switch (state) {
    case 'broken':
      return findingsLink(concerned, ({ severity }) => severity === 'blocker', { severity: 'blocker' });
    case 'stale':
      return findingsLink(concerned, ({ rule }) => rule.startsWith('CUR-'), {});
    case 'missing':
      return covers(actor.scope, administrationId)
        ? listLink('records', { kind: 'organisational-unit', administration: administrationId })
        : toEverybody;
    case 'none':
      return `/records/${service}/show`;
    default:
      return offices.every((office) => office.commons || covers(actor.scope, office.administrationId))
        ? listLink('records', {
            id: some(offices.map(({ id }) => id)),
            administration: some(offices.map((office) => office.administrationId)),
          })
        : toEverybody;
  }
};
