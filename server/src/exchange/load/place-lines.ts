// Where does each line of a batch belong? Its owner, its record, its parent, which may come in the same batch.
import { may, say, type Actor, type ExternalId } from '@kommunalredaktion/shared';
import type { Reader } from '../../platform/database.js';
import { compareWithKnown, lookUp, type Found, type Owned, type Owner } from './look-up.js';
import type { KnownRecord, PlacedLine } from './plan-line.js';
import type { LineError, LoadLine } from './read-line.js';

/** Would a rehearsal have made this parent before? */
type Promised = (line: LoadLine, parent: ExternalId) => boolean;
interface Placing { readonly line: PlacedLine; readonly found: Found; readonly hasParent: boolean }
/** `orphans`: numbers of lines whose parent is not there yet; they get another turn. */
export interface Placed {
  readonly lines: readonly { readonly line: PlacedLine; readonly known: KnownRecord | undefined }[];
  readonly errors: readonly LineError[];
  readonly orphans: readonly number[];
}

const keyOf = (owner: string, { agency, scheme, value }: ExternalId): string => `${owner}\n${agency}\n${scheme}\n${value}`;
const ownKey = ({ owner, externalId }: Owned): string => keyOf(owner.id, externalId);
const parentKey = ({ owner, parent }: Owned): string | undefined => (parent === null || typeof parent === 'string' ? undefined : keyOf(owner.id, parent));
const fail = (n: number, field: string, word: string): LineError => ({ n, field, message: say(`exchange.line.${word}`) });

/** Lines that stand above themselves: only within one batch can new records close a circle. */
const circularAmong = (lines: readonly Owned[]): Set<number> => {
  const above = new Map(lines.map((line) => [ownKey(line), parentKey(line)]));
  const isCircular = (line: Owned): boolean => {
    let key = parentKey(line);
    for (let steps = 0; key !== undefined && steps <= above.size; steps += 1) {
      if (key === ownKey(line)) return true;
      key = above.get(key);
    }
    return false;
  };
  return new Set(lines.filter(isCircular).map(({ n }) => n));
};

/** Lines without their parent, and the new ones below those. */
const orphansAmong = (placings: readonly Placing[], circular: ReadonlySet<number>): Set<number> => {
  const fresh = new Map(placings.filter(({ found }) => found.recordId === null).map(({ line }) => [line.freshRecordId, line.n]));
  const orphans = new Set(placings.filter(({ line, hasParent }) => hasParent && line.parentId === null).map(({ line }) => line.n));
  const isLost = (n: number | undefined): boolean => n !== undefined && (orphans.has(n) || circular.has(n));
  for (let before = -1; before < orphans.size;) {
    before = orphans.size;
    for (const { line } of placings) if (isLost(fresh.get(line.parentId ?? ''))) orphans.add(line.n);
  }
  return orphans;
};

const placingsOf = (owned: readonly Owned[], rows: readonly Found[], isPromised: Promised): Placing[] => {
  const inBatch = new Map(owned.map((line, i) => [ownKey(line), rows[i]!.recordId ?? rows[i]!.freshRecordId]));
  return owned.map((line, i) => {
    const { owner, ...own } = line;
    const found = rows[i]!;
    const parentId = found.parentId ?? inBatch.get(parentKey(line) ?? '') ?? null;
    const whole = parentId === null ? line.content : { ...line.content, parent: parentId };
    const { freshRecordId, freshEditionId } = found;
    return { found, hasParent: line.parent !== null && !(typeof line.parent === 'object' && isPromised(line, line.parent)), line: { ...own, administrationId: owner.id, commons: owner.commons, parentId, whole, freshRecordId, freshEditionId } };
  });
};

const withKnown = async (reader: Reader, placings: readonly Placing[]): Promise<Placed['lines']> => {
  const existing = placings.filter(({ found }) => found.recordId !== null);
  const verdicts = existing.length > 0 ? await compareWithKnown(reader, existing.map(({ found, line }) => ({ ...found, content: line.whole }))) : [];
  const known = new Map(existing.map(({ found, line }, i) => [line.n, { ...found, recordId: found.recordId!, openWriters: found.openWriters ?? [], ...verdicts[i]! }]));
  return placings.map(({ line }) => ({ line, known: known.get(line.n) }));
};

export const placeLines = async (reader: Reader, lines: readonly LoadLine[], owners: ReadonlyMap<string, Owner>, actor: Actor, isPromised: Promised): Promise<Placed> => {
  const owned = lines.flatMap((line): Owned[] => { const owner = owners.get(line.administration); return owner && may(actor, 'record.load', owner.id) ? [{ ...line, owner }] : []; });
  const allowed = new Set(owned.map(({ n }) => n));
  const placings = placingsOf(owned, await lookUp(reader, owned), isPromised);
  const circular = circularAmong(owned);
  const orphans = orphansAmong(placings, circular);
  const errors = [
    ...lines.filter(({ n }) => !allowed.has(n)).map(({ n }) => fail(n, 'administration', 'administration')),
    ...[...circular].map((n) => fail(n, 'parent', 'parent-cycle')),
    ...[...orphans].filter((n) => !circular.has(n)).map((n) => fail(n, 'parent', 'parent')),
  ];
  return { lines: await withKnown(reader, placings.filter(({ line: { n } }) => !circular.has(n) && !orphans.has(n))), errors, orphans: [...orphans].filter((n) => !circular.has(n)) };
};
