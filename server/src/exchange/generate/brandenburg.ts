// How is a whole Land made, with everything its central team looks after? Master texts, offices, supplements, online services, and who is responsible for what.
import type { AreaRow, RecordLine } from '@kommunalredaktion/shared';
import { positionsAt, serviceAt, servicesAtScaleOne } from './catalogue.js';
import { countDuties, entriesOf, officeDuties, onlineDuties, type Stock } from './duties.js';
import { holdersFrom, officesAtScaleOne, onlineServicesAtScaleOne, type Holder } from './holders.js';
import { nameOf } from './names.js';
import { officeAt, type PlannedLine } from './office.js';
import { onlineServiceContent } from './online-service.js';
import { randomFor } from './random.js';
import { serviceContent } from './service.js';
import { topicOf } from './service-words.js';
import { supplementContent } from './supplement.js';

export const responsibilitiesAtScaleOne = 315_000;
export const supplementsAtScaleOne = 30_000;
/** All kinds together. */
export const recordsAtScaleOne = servicesAtScaleOne + officesAtScaleOne + supplementsAtScaleOne + onlineServicesAtScaleOne;
/** Numbers of one administration's records do not reach those of the next. */
const stride = 100_000;

/** Administrations take turns: who loads them has work for each all the time. */
const inTurns = function* (holders: readonly Holder[], countOf: (holder: Holder) => number): Generator<{ which: number; number: number }> {
  const most = Math.max(...holders.map(countOf));
  for (let number = 0; number < most; number += 1) {
    for (const [which, holder] of holders.entries()) if (number < countOf(holder)) yield { which, number };
  }
};

const services = function* ({ scale, seed, holders }: Stock): Generator<PlannedLine> {
  for (let position = 0; position < servicesAtScaleOne * scale; position += 1) {
    const { content, defect } = serviceContent(serviceAt(position, scale), seed);
    yield {
      defect,
      line: {
        kind: 'service',
        administration: holders[0]!.administration.ars,
        externalId: nameOf('service', position, seed),
        state: 'live',
        content,
      },
    };
  }
};

const offices = function* (stock: Stock): Generator<PlannedLine> {
  const { scale, seed, holders } = stock;
  for (const { which, number } of inTurns(holders, (holder) => holder.offices)) {
    const duties = officeDuties(stock, which, number);
    const [first] = duties ?? [];
    const kind = first && topicOf(serviceAt(first.position, scale).thing.topic);
    yield officeAt({
      administration: holders[which]!.administration,
      number,
      index: which * stride + number,
      seed,
      nameOf: (of) => nameOf('organisational-unit', which * stride + of, seed),
      duties: { kind, competences: entriesOf(duties ?? [], stock) },
    });
  }
};

/** One supplement of an administration to each of some services, evenly spread over the catalogue. */
const supplements = function* ({ scale, seed, holders, positions: { municipal } }: Stock): Generator<PlannedLine> {
  const writers = holders.slice(1);
  const total = supplementsAtScaleOne * scale;
  for (let index = 0; index < total; index += 1) {
    const [which, round] = [index % writers.length, Math.floor(index / writers.length)];
    const rounds = Math.ceil(total / writers.length);
    const position = municipal[(which * 37 + Math.floor((round * municipal.length) / rounds)) % municipal.length]!;
    const { administration } = writers[which]!;
    const { content, defect } = supplementContent(serviceAt(position, scale), administration, index, seed);
    const state = randomFor(seed ^ 0x11d3, index).chance(0.03) ? 'draft' : 'live';
    yield {
      defect,
      line: {
        kind: 'supplement',
        administration: administration.ars,
        externalId: nameOf('supplement', index, seed),
        state,
        content: { service: nameOf('service', position, seed), ...content },
      },
    };
  }
};

/** What an online service of the Land is for: a service of the municipalities, in as many of them as the sum of all responsibilities asks for. */
const sharedDuties = (stock: Stock, number: number, missing: number) => {
  const {
    administration: { places },
    onlineServices,
  } = stock.holders[0]!;
  const positions = stock.positions.municipality;
  const count = Math.floor(((number + 1) * missing) / onlineServices) - Math.floor((number * missing) / onlineServices);
  const take = (from: number, some: number): string[] => Array.from({ length: some }, (_, at) => places[(from + at) % places.length]!.ars);
  const first = Math.floor((number * positions.length) / onlineServices);
  const [one, two] = [Math.ceil(count / 2), Math.floor(count / 2)];
  return [
    { position: positions[first]!, areas: take(number * 29, one), role: '01' as const },
    { position: positions[(first + 1) % positions.length]!, areas: take(number * 31, two), role: '01' as const },
  ].filter(({ areas }) => areas.length > 0);
};

const onlineServices = function* (stock: Stock): Generator<PlannedLine> {
  const { scale, seed, holders } = stock;
  const missing = responsibilitiesAtScaleOne * scale - countDuties(stock);
  for (const { which, number } of inTurns(holders, (holder) => holder.onlineServices)) {
    const { administration, isLand } = holders[which]!;
    const index = which * stride + number;
    const duties = isLand ? sharedDuties(stock, number, missing) : onlineDuties(stock, which, number);
    const { content, defect } = onlineServiceContent(serviceAt(duties[0]!.position, scale), administration, index, seed);
    // An unknown area takes the place of a known one, so that the sum stays.
    const told =
      defect === 'FMT-05'
        ? duties.map((duty, at) => (at === 0 ? { ...duty, areas: ['129999999999', ...duty.areas.slice(1)] } : duty))
        : duties;
    yield {
      defect,
      line: {
        kind: 'online-service',
        administration: administration.ars,
        externalId: nameOf('online-service', index, seed),
        state: 'live',
        content: { ...content, competences: entriesOf(told, stock) },
      },
    };
  }
};

/** Every line with the defect that it has on purpose; services come before whatever names them, parents before their children. */
export const planBrandenburg = function* (areas: readonly AreaRow[], scale = 1, seed = 1): Generator<PlannedLine> {
  const positions = positionsAt(scale);
  const stock = { scale, seed, positions, holders: holdersFrom(areas, positions, scale) };
  yield* services(stock);
  yield* offices(stock);
  yield* supplements(stock);
  yield* onlineServices(stock);
};

export const generateBrandenburg = function* (areas: readonly AreaRow[], scale = 1, seed = 1): Generator<RecordLine> {
  for (const { line } of planBrandenburg(areas, scale, seed)) yield line;
};
