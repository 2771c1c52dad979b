// What becomes of a good line? Pure: what the line says, what is known of its record, and who loads.
import { editableStates, say, type Content, type EditionState, type RecordKind } from '@kommunalredaktion/shared';
import type { LineError, LoadLine } from './read-line.js';

/** What the database knows of the record that a line names. */
export interface KnownRecord {
  readonly recordId: string;
  readonly kind: RecordKind;
  readonly liveEditionId: string | null;
  readonly openEditionId: string | null;
  readonly openState: EditionState | null;
  readonly openRevision: number | null;
  /** Who began the open edition, and everyone with a saved change in it. */
  readonly openWriters: readonly string[];
  readonly sameAsLive: boolean;
  readonly sameAsOpen: boolean;
}

/** A line whose administration and parent are found; the ids are for what may be made new. */
export interface PlacedLine extends LoadLine {
  readonly administrationId: string;
  readonly commons: boolean;
  readonly parentId: string | null;
  readonly whole: Content;
  readonly freshRecordId: string;
  readonly freshEditionId: string;
}

export type Step =
  | { readonly do: 'adopt'; readonly line: PlacedLine }
  | { readonly do: 'create-draft'; readonly line: PlacedLine }
  | { readonly do: 'start-draft'; readonly line: PlacedLine; readonly known: KnownRecord }
  | { readonly do: 'update-draft'; readonly line: PlacedLine; readonly known: KnownRecord }
  | { readonly do: 'nothing' }
  | { readonly do: 'refuse'; readonly error: LineError };

const refuse = ({ n }: PlacedLine, word: string, field: string | null = null): Step => ({
  do: 'refuse',
  error: { n, field, message: say(`exchange.line.${word}`) },
});

/** Only a draft that nobody else has touched is written over. */
const isOwnDraft = ({ openState, openWriters }: KnownRecord, writer: string): boolean =>
  (editableStates as readonly (string | null)[]).includes(openState) && openWriters.every((one) => one === writer);

/** New live lines are adopted; a changed line becomes a draft and never overwrites what is public. */
export const planLine = (line: PlacedLine, known: KnownRecord | undefined, writer: string): Step => {
  if (!known) return { do: line.state === 'live' ? 'adopt' : 'create-draft', line };
  if (known.kind !== line.kind) return refuse(line, 'other-kind', 'externalId');
  if (known.sameAsLive || known.sameAsOpen) return { do: 'nothing' };
  if (known.openEditionId !== null) return isOwnDraft(known, writer) ? { do: 'update-draft', line, known } : refuse(line, 'open-edition');
  return known.liveEditionId === null ? refuse(line, 'closed') : { do: 'start-draft', line, known };
};
