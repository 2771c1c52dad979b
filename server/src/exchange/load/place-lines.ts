// Where does each line of a batch belong? Its owner, its record, its parent and the services it names, which may come in the same batch.
import { may, say, type Actor, type ExternalId } from '@kommunalredaktion/shared';
import type { Reader } from '../../platform/database.js';
import { ownId } from '../own-name.js';
import { askedKey, compareWithKnown, lookUp, lookUpServices, type Found, type Owned, type Owner } from './look-up.js';
import { fieldOf, withServices, type Mention, type ServiceFound } from './named-services.js';
import type { KnownRecord, PlacedLine } from './plan-line.js';
import type { LineError, LoadLine } from './read-line.js';

/** Would a rehearsal have made this record of an administration before? */
type Promised = (administration: string, name: ExternalId) => boolean;
/** `missing`: what the line refers to and nobody knows, in the words of the answer. */
interface Placing {
  readonly line: PlacedLine;
  readonly found: Found;
  readonly missing: readonly LineError[];
}
/** `orphans`: numbers of lines that refer to what is not there yet; they get another turn. */
export interface Placed {
  readonly lines: readonly { readonly line: PlacedLine; readonly known: KnownRecord | undefined }[];
  readonly errors: readonly LineError[];
  readonly orphans: readonly number[];
}

const keyOf = (owner: string, { agency, scheme, value }: ExternalId): string => `${owner}\n${agency}\n${scheme}\n${value}`;
const ownKey = ({ owner, externalId }: Owned): string => keyOf(owner.id, externalId);
const parentKey = ({ owner, parent }: Owned): string | undefined =>
  parent === null || typeof parent === 'string' ? undefined : keyOf(owner.id, parent);
/** Under the name of a record of another kind a line makes nothing that others could refer to. */
const stands = ({ kind }: Owned, found: Found): boolean => found.kind === null || found.kind === kind;
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

/** Lines without their parent or a service, and the new ones below those. */
const orphansAmong = (placings: readonly Placing[], circular: ReadonlySet<number>): Set<number> => {
  const fresh = new Map(placings.filter(({ found }) => found.recordId === null).map(({ line }) => [line.freshRecordId, line.n]));
  const orphans = new Set(placings.filter(({ missing }) => missing.length > 0).map(({ line }) => line.n));
  const isLost = (n: number | undefined): boolean => n !== undefined && (orphans.has(n) || circular.has(n));
  for (let before = -1; before < orphans.size;) {
    before = orphans.size;
    for (const { line } of placings) if (isLost(fresh.get(line.parentId ?? ''))) orphans.add(line.n);
  }
  return orphans;
};

/** The administration itself, and those whose services are everybody's. */
interface Ground {
  readonly owners: ReadonlyMap<string, Owner>;
  readonly isPromised: Promised;
}
const commonsOf = ({ owners }: Ground): [key: string, Owner][] => [...owners].filter(([, { commons }]) => commons);

/** Services that come in the same batch, by everything they may be called; those of the line's own administration go first. */
const servicesInBatch = (owned: readonly Owned[], rows: readonly Found[], ground: Ground) => {
  const made = new Map(
    owned.flatMap((line, i): [string, ServiceFound][] => {
      const { recordId, freshRecordId, liveEditionId, freshEditionId } = rows[i]!;
      return line.kind !== 'service' || !stands(line, rows[i]!)
        ? []
        : [
            [
              ownKey(line),
              { id: recordId ?? freshRecordId, liveEditionId: recordId === null && line.state === 'live' ? freshEditionId : liveEditionId },
            ],
          ];
    }),
  );
  const commons = commonsOf(ground).map(([, { id }]) => id);
  return ({ owner }: Owned, { name }: Mention): ServiceFound | undefined =>
    typeof name === 'string' || made.size === 0 ? undefined : [owner.id, ...commons].map((id) => made.get(keyOf(id, name))).find(Boolean);
};

/** An entry may name a record that is no service any more, or none at all: that is a finding, as when somebody types it in. A supplement needs its service. */
const asTyped = ({ entry, name }: Mention): ServiceFound | undefined => {
  const id = typeof name === 'string' ? name : ownId(name);
  return entry === null || id === undefined ? undefined : { id, liveEditionId: null };
};

const placingsOf = async (reader: Reader, owned: readonly Owned[], ground: Ground): Promise<Placing[]> => {
  const rows = await lookUp(reader, owned);
  const commons = commonsOf(ground);
  const known = await lookUpServices(
    reader,
    owned.flatMap(({ owner, services }) => services.map(({ name }) => ({ owner: owner.id, name }))),
    commons.map(([, { id }]) => id),
  );
  const inBatch = new Map(
    owned.flatMap((line, i): [string, string][] =>
      line.kind === 'organisational-unit' && stands(line, rows[i]!) ? [[ownKey(line), rows[i]!.recordId ?? rows[i]!.freshRecordId]] : [],
    ),
  );
  const serviceInBatch = servicesInBatch(owned, rows, ground);
  return owned.map((line, i) => {
    const { owner, ...own } = line;
    const found = rows[i]!;
    const isPromised = (name: string | ExternalId, ...administrations: string[]) =>
      typeof name === 'object' && administrations.some((one) => ground.isPromised(one, name));
    const serviceOf = (named: Mention) =>
      serviceInBatch(line, named) ?? known.get(askedKey({ owner: owner.id, name: named.name })) ?? asTyped(named);
    const parentId = found.parentId ?? inBatch.get(parentKey(line) ?? '') ?? null;
    const missing = [
      ...(line.parent !== null && parentId === null && !isPromised(line.parent, line.administration)
        ? [fail(line.n, 'parent', 'parent')]
        : []),
      ...line.services
        .filter((named) => !serviceOf(named) && !isPromised(named.name, line.administration, ...commons.map(([key]) => key)))
        .map(({ entry }) => fail(line.n, fieldOf(entry), 'named-service')),
    ];
    const whole = { ...withServices(line.content, line.services, serviceOf), ...(parentId !== null && { parent: parentId }) };
    const { freshRecordId, freshEditionId } = found;
    return {
      found,
      missing,
      line: { ...own, administrationId: owner.id, commons: owner.commons, parentId, whole, freshRecordId, freshEditionId },
    };
  });
};

const withKnown = async (reader: Reader, placings: readonly Placing[]): Promise<Placed['lines']> => {
  const existing = placings.filter(({ found }) => found.recordId !== null);
  const verdicts =
    existing.length > 0
      ? await compareWithKnown(
          reader,
          existing.map(({ found, line }) => ({ ...found, content: line.whole })),
        )
      : [];
  const known = new Map(
    existing.map(({ found, line }, i) => [
      line.n,
      { ...found, recordId: found.recordId!, kind: found.kind!, openWriters: found.openWriters ?? [], ...verdicts[i]! },
    ]),
  );
  return placings.map(({ line }) => ({ line, known: known.get(line.n) }));
};

export const placeLines = async (
  reader: Reader,
  lines: readonly LoadLine[],
  owners: ReadonlyMap<string, Owner>,
  actor: Actor,
  isPromised: Promised,
): Promise<Placed> => {
  const owned = lines.flatMap((line): Owned[] => {
    const owner = owners.get(line.administration);
    return owner && may(actor, 'record.load', owner.id) ? [{ ...line, owner }] : [];
  });
  const allowed = new Set(owned.map(({ n }) => n));
  const placings = await placingsOf(reader, owned, { owners, isPromised });
  const circular = circularAmong(owned);
  const orphans = orphansAmong(placings, circular);
  const errors = [
    ...lines.filter(({ n }) => !allowed.has(n)).map(({ n }) => fail(n, 'administration', 'administration')),
    ...[...circular].map((n) => fail(n, 'parent', 'parent-cycle')),
    ...placings
      .filter(({ line: { n } }) => orphans.has(n) && !circular.has(n))
      .flatMap(({ line: { n }, missing }) => (missing.length > 0 ? missing : [fail(n, 'parent', 'parent')])),
  ];
  return {
    lines: await withKnown(
      reader,
      placings.filter(({ line: { n } }) => !circular.has(n) && !orphans.has(n)),
    ),
    errors,
    orphans: [...orphans].filter((n) => !circular.has(n)),
  };
};
