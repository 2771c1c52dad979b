// Of which parts does the text of a service in an area consist, in the order of reading?
import { kinds, type Content, type EffectiveView, type Field, type PieceMode, type Speaker } from '@kommunalredaktion/shared';

/** What one of those who write here says at one place. */
export interface Piece { readonly owner: Speaker; readonly mode: PieceMode; readonly value: unknown }
export interface Part { readonly field: Field; readonly pieces: readonly Piece[] }

const piecesAt = ({ texts, lists }: EffectiveView, name: string): readonly Piece[] => {
  const [said, listed] = [(texts as Record<string, EffectiveView['texts']['teaser'] | undefined>)[name], (lists as Record<string, EffectiveView['lists']['fees'] | undefined>)[name]];
  return [...(said ?? []).map(({ owner, mode, texts: value }) => ({ owner, mode, value })), ...(listed ?? []).map(({ owner, mode, items: value }) => ({ owner, mode, value }))];
};

/** Fields of the service that somebody says something at. */
export const partsOf = (effective: EffectiveView): readonly Part[] =>
  kinds.service.fields.map((field) => ({ field, pieces: piecesAt(effective, field.name) })).filter(({ pieces }) => pieces.length > 0);

/** What citizens need of an office: where it is, how it is reached, when it is open. */
const shownOfOffice = ['addresses', 'channels', 'openingHoursText', 'openingHours', 'appointment'];
const shownOnline = ['teaser', 'links'];
export const shownFields = (kind: 'organisational-unit' | 'online-service', content: Content): readonly Field[] =>
  kinds[kind].fields.filter(({ name }) => (kind === 'online-service' ? shownOnline : shownOfOffice).includes(name) && content[name] !== undefined);
