// Which services does the generated Land have, who carries them out, and how are they called? All of it follows from a service's place in the catalogue.
import { catalogueThings, deeds, details, type Thing } from './service-words.js';

export const servicesAtScaleOne = 2500;
/** Of these, how many the municipalities carry out, wholly or in part. */
const municipalAtScaleOne = 600;

/** Where whoever carries it out is at home; what is entered there holds in everything below. */
export type ServiceLevel = 'municipality' | 'association' | 'district' | 'land';
/** Of sixty municipal services. */
const levelOfSixty = (rank: number): ServiceLevel =>
  rank % 60 < 40 ? 'municipality' : rank % 60 < 49 ? 'association' : rank % 60 < 58 ? 'district' : 'land';

const municipalTypings = ['2b', '3b', '2/3b', '4b', '5', '2', '3', '2/3', '4', '5'] as const;
const landTypings = ['1', '2a', '2/3a', '3a', '4a', '2a', '4a', '10'] as const;

export interface GeneratedMaster {
  readonly position: number;
  readonly thing: Thing;
  readonly verb: string;
  readonly title: string;
  readonly detail: string | null;
  /** As it should be: group, object, action and detail. */
  readonly key: { readonly group: string; readonly object: string; readonly action: string; readonly detail: string };
  readonly level: ServiceLevel;
  readonly typing: (typeof municipalTypings)[number] | (typeof landTypings)[number];
  readonly isMunicipal: boolean;
}

const padded = (number: number): string => String(number).padStart(3, '0');
const detailOf = (copy: number): string | null =>
  copy === 0
    ? null
    : `${details[(copy - 1) % details.length]!}${copy > details.length ? ` (Stufe ${Math.ceil(copy / details.length)})` : ''}`;

/** Services of one topic stand together, whatever the scale; those told apart by a detail only are neighbours. */
export const serviceAt = (position: number, scale: number): GeneratedMaster => {
  const index = Math.floor(position / scale);
  const copy = position % scale;
  const [thingNumber, deedNumber] = [Math.floor(index / deeds.length), index % deeds.length];
  const thing = catalogueThings[thingNumber]!;
  const [action, verb] = deeds[deedNumber]!;
  const before = Math.floor((index * municipalAtScaleOne) / servicesAtScaleOne);
  const isMunicipal = Math.floor(((index + 1) * municipalAtScaleOne) / servicesAtScaleOne) > before;
  // A thing with a detail but nothing done is no form that the catalogue knows.
  const done = action === '000' && copy > 0 ? '002' : action;
  const detail = detailOf(copy);
  return {
    position,
    thing,
    verb,
    detail,
    isMunicipal,
    title: `${thing.noun} ${verb}${detail === null ? '' : ` ${detail}`}`,
    key: { group: thing.group, object: padded(thingNumber + 1), action: done, detail: padded(copy) },
    level: isMunicipal ? levelOfSixty(before) : 'land',
    typing: isMunicipal ? municipalTypings[Math.floor(before / 60) % municipalTypings.length]! : landTypings[index % landTypings.length]!,
  };
};

/** Positions of the services by who carries them out, in their order; `municipal` are those of the municipalities by their type, whoever carries them out. */
export type CataloguePositions = Readonly<Record<ServiceLevel | 'municipal', readonly number[]>>;
export const positionsAt = (scale: number): CataloguePositions => {
  const found: Record<ServiceLevel | 'municipal', number[]> = { municipality: [], association: [], district: [], land: [], municipal: [] };
  for (let position = 0; position < servicesAtScaleOne * scale; position += 1) {
    const { level, isMunicipal } = serviceAt(position, scale);
    found[level].push(position);
    if (isMunicipal) found.municipal.push(position);
  }
  return found;
};
