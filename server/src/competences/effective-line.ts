// Which words of whom make up the text of a service in an area? Pure: a service, the supplements to it, the place and the day.
import {
  effectiveText,
  holds,
  keysUpwards,
  project,
  type AreaRef,
  type Content,
  type EffectiveLine,
  type Speaker,
  type Texts,
  type Voice,
} from '@kommunalredaktion/shared';

/** Whoever has a say in an area: the administrations at home there and above it, and the centre. */
export interface Resident {
  readonly id: string;
  readonly name: string;
  readonly ars: string | null;
}
/** An area with those above it, nearest first; who has a say there; and the day. */
export interface Place {
  readonly chain: readonly [AreaRef, ...AreaRef[]];
  readonly residents: ReadonlyMap<string, Resident>;
  readonly day: string;
}

interface Source {
  readonly recordId: string;
  readonly editionId: string;
  readonly administrationId: string;
  readonly content: Content;
}
/** A public service and the public supplements of those who have a say. */
export interface ServiceSource extends Source {
  readonly title: string;
  readonly key: string | null;
  readonly supplements: readonly Source[];
}

const keysOf = ({ chain }: Place): string[] => keysUpwards(chain[0].ars);

/** Is the service offered there? Without areas of its own: wherever its owner has a say. */
export const isOffered = ({ administrationId, content }: ServiceSource, place: Place): boolean =>
  place.residents.has(administrationId) && holds({ areas: content['areas'] }, { areas: keysOf(place), day: place.day });
export const isOfferedNow = (service: ServiceSource, place: Place): boolean =>
  isOffered(service, place) && holds({ validity: service.content['validity'] }, { areas: [], day: place.day });

/** How near to the area an administration, or what a supplement says about itself, is: 0 is the area, what stands for no area is farthest. */
const distanceOf = (ars: string | null | undefined, keys: readonly string[]): number => {
  const at = keys.indexOf(ars ?? '');
  return at < 0 ? keys.length : at;
};

const byWideness = (place: Place) => {
  const keys = keysOf(place);
  const rank = ({ administrationId, content, recordId }: Source) => {
    const named = Array.isArray(content['areas']) ? content['areas'].map((ars) => distanceOf(ars as string, keys)) : [];
    const owner = distanceOf(place.residents.get(administrationId)?.ars, keys);
    return { owner, area: Math.min(owner, ...named), recordId };
  };
  return (a: Source, b: Source): number => {
    const [one, other] = [rank(a), rank(b)];
    return other.owner - one.owner || other.area - one.area || one.recordId.localeCompare(other.recordId);
  };
};

const voiceOf = (
  kind: 'service' | 'supplement',
  { recordId, editionId, administrationId, content }: Source,
  { residents }: Place,
): Voice<Speaker> => {
  const { id = administrationId, name = '' } = residents.get(administrationId) ?? {};
  return { owner: { administration: { id, name }, recordId, editionId }, content: project(kind, content, 'everyone') };
};

const namesOf = (content: Content): Record<string, string> => ({ ...((content['publicName'] ?? content['name']) as Texts | undefined) });

/** The service may come from somebody who has a say there only; nobody's supplement reaches beyond where its owner is at home. */
export const effectiveLineOf = (service: ServiceSource, place: Place): EffectiveLine => {
  const supplements = [...service.supplements].sort(byWideness(place)).map((one) => voiceOf('supplement', one, place));
  return {
    service: { id: service.recordId, title: service.title, names: namesOf(service.content), key: service.key },
    area: place.chain[0],
    day: place.day,
    ...effectiveText(voiceOf('service', service, place), supplements, { areas: keysOf(place), day: place.day }),
  };
};
