// Of which parts does the text of a service in an area consist, in the order of reading?
import { kinds, type Content, type EffectiveView, type Field, type PieceMode, type Speaker } from '@kommunalredaktion/shared';
import { itemsIn } from '../ui/fields/list-items.js';

/** What one of those who write here says at one place. */
export interface Piece {
  readonly owner: Speaker;
  readonly mode: PieceMode;
  readonly value: unknown;
}
export interface Part {
  readonly field: Field;
  readonly pieces: readonly Piece[];
}

const piecesAt = ({ texts, lists }: EffectiveView, name: string): readonly Piece[] => {
  const [said, listed] = [
    (texts as Record<string, EffectiveView['texts']['teaser'] | undefined>)[name],
    (lists as Record<string, EffectiveView['lists']['fees'] | undefined>)[name],
  ];
  return [
    ...(said ?? []).map(({ owner, mode, texts: value }) => ({ owner, mode, value })),
    ...(listed ?? []).map(({ owner, mode, items: value }) => ({ owner, mode, value })),
  ];
};

/** Fields of the service that somebody says something at. */
export const partsOf = (effective: EffectiveView): readonly Part[] =>
  kinds.service.fields.map((field) => ({ field, pieces: piecesAt(effective, field.name) })).filter(({ pieces }) => pieces.length > 0);

/** What is shown holds in this place and today; kinds, keys and coordinates are for machines. */
const forMachines = { office: ['ars', 'ags', 'coordinates'], service: ['type', 'module', 'areas', 'validity'] } as const;
const forPeople = (value: unknown, hidden: readonly string[]): unknown =>
  Array.isArray(value)
    ? value.map((item: Content) => Object.fromEntries(Object.entries(item).filter(([name]) => !hidden.includes(name))))
    : value;

interface Shown {
  readonly field: Field;
  readonly value: unknown;
}
/** What citizens read below one heading. */
export interface ReadPart {
  readonly field: Field;
  readonly shown: readonly Shown[];
}

/** The parts as citizens read them: a link stands at its text; at the end where it names none, or one that nobody has written. */
export const readPartsOf = (effective: EffectiveView): readonly ReadPart[] => {
  const parts = partsOf(effective);
  const linked = parts.find(({ field }) => field.name === 'links');
  const texts = parts.filter((part) => part !== linked);
  const links = linked ? linked.pieces.flatMap(({ value }) => itemsIn(value)) : [];
  const linksWhere = (wanted: (module: unknown) => boolean): Shown[] => {
    const value = links.filter(({ module }) => wanted(module));
    return linked && value.length > 0 ? [{ field: linked.field, value: forPeople(value, forMachines.service) }] : [];
  };
  const isWritten = (module: unknown) => texts.some(({ field }) => field.name === module);
  return [
    ...texts.map(({ field, pieces }) => ({
      field,
      shown: [
        ...pieces.map(({ value }) => ({ field, value: forPeople(value, forMachines.service) })),
        ...linksWhere((module) => module === field.name),
      ],
    })),
    ...linksWhere((module) => !isWritten(module)).map((last) => ({ field: last.field, shown: [last] })),
  ];
};

/** What citizens need of an office: where it is, how it is reached, when it is open. */
const shownOfOffice = ['addresses', 'channels', 'openingHoursText', 'openingHours', 'appointment'];

export const shownOf = (office: Content): readonly Shown[] =>
  kinds['organisational-unit'].fields
    .filter(({ name }) => shownOfOffice.includes(name) && office[name] !== undefined)
    .map((field) => ({ field, value: forPeople(office[field.name], forMachines.office) }));
