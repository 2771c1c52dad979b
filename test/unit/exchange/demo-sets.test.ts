// Does the demonstration hold what the rules across records are to find in it? A plain reading of the lines, without a database, counts the same cases.
import { expect, test } from '@jest/globals';
import { setRules, type Competence, type RecordLine } from '@kommunalredaktion/shared';
import { demoSetFindings, demoSetNearMisses, type PlannedSetCase } from '@server/exchange/demo/planned-sets.js';
import { areas, idOf, isLive, lineOf, lines, ofKind, parentOf, serviceOf } from './demo-stock.js';

const areaOf = new Map(areas.map((area) => [area.ars, area]));
/** The area itself and those above it, the nearest first. */
const chainOf = (ars: string): string[] => {
  const parent = areaOf.get(ars)?.parent;
  return [ars, ...(parent ? chainOf(parent) : [])];
};
const isWithin = (ars: string, outer: string): boolean => chainOf(ars).includes(outer);
const levelOf = (ars: string) => areaOf.get(ars)?.level;

const live = lines.filter(isLive);
const offices = ofKind('organisational-unit').filter(isLive);
type Filed = Omit<Competence, 'service'> & { readonly service?: { readonly value: string } };
const itemsOf = ({ content }: RecordLine): Filed[] => (content['competences'] ?? []) as Filed[];
const nameOf = ({ service, serviceKey }: Filed): string => service?.value ?? serviceKey ?? '';
const competences = live.flatMap((holder) =>
  itemsOf(holder).flatMap((item) => item.areas.map((ars) => ({ holder, item, ars, service: nameOf(item) }))),
);
const isResponsible = ({ item }: { item: Filed }): boolean => item.role !== '03';
const ofOffices = competences.filter(({ holder }) => holder.kind === 'organisational-unit');

/** Found cases as sentences, so that a difference can be read. */
const say = (rule: string, at: readonly string[], service = '', area = ''): string =>
  [rule, [...at].sort().join('+'), service, area].join(' ').trim();
const sayCase = ({ rule, at, service, area }: PlannedSetCase): string => say(rule, at, service, area);
const planned = (rule: string, list = demoSetFindings): string[] =>
  list
    .filter((one) => one.rule === rule)
    .map(sayCase)
    .sort();
const once = (found: readonly string[]): string[] => [...new Set(found)].sort();

const pairsAmong = <T>(list: readonly T[], belong: (one: T, other: T) => boolean): [T, T][] =>
  list.flatMap((one, at) =>
    list
      .slice(at + 1)
      .filter((other) => belong(one, other))
      .map((other): [T, T] => [one, other]),
  );
const sameOwner = (one: RecordLine, other: RecordLine): boolean => one.administration === other.administration;

const municipalTypings = (setRules.find(({ id }) => id === 'RSP-01')!.parameters.parse({}) as { municipalTypings: string[] })
  .municipalTypings;

test('RSP-01: where nobody is responsible for a municipal service', () => {
  const municipalities = areas.filter(({ level }) => level === 'municipality').map(({ ars }) => ars);
  const firstOffice = (ars: string): string =>
    idOf(
      offices.find(({ administration }) => isWithin(ars, administration) && administration !== '120690000000') ??
        offices.find(({ administration }) => isWithin(ars, administration))!,
    );
  const found = ofKind('service')
    .filter(isLive)
    .filter(({ content }) => ((content['typing'] ?? []) as string[]).some((one) => municipalTypings.includes(one)))
    .flatMap((service) =>
      municipalities
        .filter((ars) => (service.content['areas'] as string[]).some((area) => isWithin(ars, area)))
        .filter((ars) => !competences.some((one) => isResponsible(one) && one.service === idOf(service) && chainOf(ars).includes(one.ars)))
        .map((ars) => say('RSP-01', [firstOffice(ars)], idOf(service), ars)),
    );
  expect(once(found)).toEqual(planned('RSP-01'));
});

test('RSP-02 to RSP-05: areas that do not exist, lie elsewhere, are too small or too large', () => {
  expect(
    once(competences.filter(({ ars }) => !areaOf.has(ars)).map(({ holder, service, ars }) => say('RSP-02', [idOf(holder)], service, ars))),
  ).toEqual(planned('RSP-02'));
  const isElsewhere = (ars: string, own: string): boolean => areaOf.has(ars) && !isWithin(ars, own) && !isWithin(own, ars);
  expect(
    once(
      ofOffices
        .filter(({ holder, ars }) => isElsewhere(ars, holder.administration))
        .map(({ holder, service, ars }) => say('RSP-03', [idOf(holder)], service, ars)),
    ),
  ).toEqual(planned('RSP-03'));
  const isPinned = ({ holder, item, ars }: (typeof ofOffices)[number]): boolean =>
    levelOf(holder.administration) === 'district' && item.areas.length === 1 && levelOf(ars) === 'municipality';
  expect(once(ofOffices.filter(isPinned).map(({ holder, service, ars }) => say('RSP-04', [idOf(holder)], service, ars)))).toEqual(
    planned('RSP-04'),
  );
  const isBeyond = (ars: string, own: string): boolean =>
    levelOf(own) !== 'district' && ars !== own && (levelOf(ars) === 'district' || levelOf(ars) === 'land');
  expect(
    once(
      ofOffices
        .filter(({ holder, ars }) => isBeyond(ars, holder.administration))
        .map(({ holder, service, ars }) => say('RSP-05', [idOf(holder)], service, ars)),
    ),
  ).toEqual(planned('RSP-05'));
});

test('RSP-06 and DUP-05: two offices for one task, one office with the task twice', () => {
  const isSame = (one: (typeof ofOffices)[number], other: (typeof ofOffices)[number]): boolean =>
    one.service === other.service && one.ars === other.ars;
  const free = ofOffices.filter((one) => isResponsible(one) && one.item.criterion === undefined);
  const rivals = pairsAmong(free, (one, other) => isSame(one, other) && one.holder !== other.holder);
  expect(once(rivals.map(([one, other]) => say('RSP-06', [idOf(one.holder), idOf(other.holder)], one.service, one.ars)))).toEqual(
    planned('RSP-06'),
  );
  const twice = pairsAmong(
    competences,
    (one, other) =>
      isSame(one, other) && one.holder === other.holder && one.item.role === other.item.role && one.item.criterion === other.item.criterion,
  );
  expect(once(twice.map(([{ holder, service, ars }]) => say('DUP-05', [idOf(holder)], service, ars)))).toEqual(planned('DUP-05'));
});

test('RSP-07 and RSP-08: tasks without a public service, offices without a task', () => {
  const isPublic = ({ service }: Filed): boolean => service !== undefined && isLive(lineOf(service.value));
  expect(
    once(competences.filter(({ item }) => !isPublic(item)).map(({ holder, service, ars }) => say('RSP-07', [idOf(holder)], service, ars))),
  ).toEqual(planned('RSP-07'));
  const isAbove = (upper: RecordLine, line: RecordLine | undefined): boolean =>
    line !== undefined && (line === upper || isAbove(upper, parentOf(line)));
  const idle = offices.filter((office) => !offices.some((other) => itemsOf(other).length > 0 && isAbove(office, other)));
  expect(once(idle.map((office) => say('RSP-08', [idOf(office)])))).toEqual(planned('RSP-08'));
});

test('DUP-01 and DUP-03: one key, one supplement, one address twice', () => {
  const areasOf = ({ content, administration }: RecordLine): string[] => ((content['areas'] ?? [administration]) as string[]).toSorted();
  const isSameService = (one: RecordLine, other: RecordLine): boolean =>
    sameOwner(one, other) &&
    one.content['key'] !== undefined &&
    one.content['key'] === other.content['key'] &&
    String(areasOf(one)) === String(areasOf(other));
  const isSameSupplement = (one: RecordLine, other: RecordLine): boolean =>
    sameOwner(one, other) && serviceOf(one) === serviceOf(other) && String(areasOf(one)) === String(areasOf(other));
  const services = pairsAmong(ofKind('service').filter(isLive), isSameService).map(([one, other]) =>
    say('DUP-01', [idOf(one), idOf(other)]),
  );
  const supplements = pairsAmong(ofKind('supplement').filter(isLive), isSameSupplement).map(([one, other]) =>
    say('DUP-01', [idOf(one), idOf(other)], idOf(serviceOf(one)!)),
  );
  expect(once([...services, ...supplements])).toEqual(planned('DUP-01'));
  const addressOf = ({ content }: RecordLine): string =>
    ((content['links'] as { uri: string }[])[0]?.uri ?? '').toLowerCase().replace(/\/$/, '');
  const online = pairsAmong(
    ofKind('online-service').filter(isLive),
    (one, other) => sameOwner(one, other) && addressOf(one) !== '' && addressOf(one) === addressOf(other),
  );
  expect(once(online.map(([one, other]) => say('DUP-03', [idOf(one), idOf(other)])))).toEqual(planned('DUP-03'));
});

/** As the database counts it: pieces of three letters of each word with a blank before and after. */
const trigramsOf = (text: string): Set<string> =>
  new Set(
    (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((word) => {
      const padded = `  ${word} `;
      return Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3));
    }),
  );
const likeness = (one: string, other: string): number => {
  const [a, b] = [trigramsOf(one), trigramsOf(other)];
  const shared = [...a].filter((piece) => b.has(piece)).length;
  return shared / (a.size + b.size - shared);
};
test('DUP-02: one office under two names', () => {
  const nameOfOffice = ({ content }: RecordLine): string => (content['name'] as { de: string }).de;
  const placesOf = ({ content }: RecordLine): string[] =>
    ((content['addresses'] ?? []) as { street?: string; houseNumber?: string; city?: string }[])
      .filter(({ street }) => street)
      .map(({ street, houseNumber, city }) => [street, houseNumber, city].join(' '));
  const phonesOf = ({ content }: RecordLine): string[] =>
    ((content['channels'] ?? []) as { channel: string; value: string }[])
      .filter(({ channel }) => channel === '02')
      .map(({ value }) => value);
  const share = (one: readonly string[], other: readonly string[]): boolean => one.some((value) => other.includes(value));
  const found = pairsAmong(
    offices,
    (one, other) =>
      likeness(nameOfOffice(one), nameOfOffice(other)) >= 0.85 &&
      (share(placesOf(one), placesOf(other)) || share(phonesOf(one), phonesOf(other))),
  );
  expect(once(found.map(([one, other]) => say('DUP-02', [idOf(one), idOf(other)])))).toEqual(planned('DUP-02'));
});

test('GEO-04: one point for different houses', () => {
  interface Located {
    readonly street?: string;
    readonly houseNumber?: string;
    readonly postcode: string;
    readonly coordinates?: { readonly x: number; readonly y: number };
  }
  const houses = offices.flatMap((office) =>
    ((office.content['addresses'] ?? []) as Located[])
      .filter(({ street, coordinates }) => street && coordinates)
      .map(({ street, houseNumber, postcode, coordinates }) => ({
        office,
        door: [postcode, street, houseNumber].join(' '),
        point: [coordinates!.x, coordinates!.y].join(' '),
      })),
  );
  const found = pairsAmong(
    houses,
    (one, other) => sameOwner(one.office, other.office) && one.point === other.point && one.door !== other.door,
  ).flat();
  expect(once(found.map(({ office }) => say('GEO-04', [idOf(office)])))).toEqual(planned('GEO-04'));
});

test.each(setRules.map(({ id }) => id))('%s has a planned case and a near miss, all among the records', (rule) => {
  expect(planned(rule).length).toBeGreaterThanOrEqual(1);
  expect(planned(rule, demoSetNearMisses).length).toBeGreaterThanOrEqual(1);
  expect(planned(rule).filter((one) => planned(rule, demoSetNearMisses).includes(one))).toEqual([]);
  for (const { at } of [...demoSetFindings, ...demoSetNearMisses]) for (const id of at) expect(lineOf(id)).toBeDefined();
});
