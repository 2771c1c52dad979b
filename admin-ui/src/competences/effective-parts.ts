// Of which parts does the text of a service in an area consist, in the order of reading?
import { kinds, type Content, type EffectiveView, type Field, type PieceMode, type Speaker } from '@kommunalredaktion/shared';

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

/** What citizens need of an office: where it is, how it is reached, when it is open. */
const shownOfOffice = ['addresses', 'channels', 'openingHoursText', 'openingHours', 'appointment'];
/** Keys and coordinates are for machines. */
const forMachines = ['ars', 'ags', 'coordinates'];
const withoutKeys = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map((item: Content) => Object.fromEntries(Object.entries(item).filter(([name]) => !forMachines.includes(name))))
    : value;

export const shownOf = (office: Content): readonly { readonly field: Field; readonly value: unknown }[] =>
  kinds['organisational-unit'].fields
    .filter(({ name }) => shownOfOffice.includes(name) && office[name] !== undefined)
    .map((field) => ({ field, value: withoutKeys(office[field.name]) }));
