// What is known about a draft while somebody writes it, and what does everything that keeps it work on?
import { isSame, normalise, type Content, type EditionView, type Merged, type SaveBody } from '@kommunalredaktion/shared';
import { watched, type ContentStore, type Watched } from '../../ui/fields/content-store.js';
import type { Keep } from './kept-draft.js';

export type SaveStatus = 'saved' | 'unsaved' | 'saving' | 'retrying' | 'refused' | 'conflict';

export interface DraftState {
  readonly edition: EditionView;
  readonly status: SaveStatus;
  /** When the server last confirmed something here (ISO). */
  readonly savedAt: string | null;
  /** Why it does not save: a sentence of the server. */
  readonly because: string | null;
  /** Sentences about single values, by path. */
  readonly errors: Readonly<Record<string, string>>;
  /** Two versions that somebody has to choose between. */
  readonly merged: Merged | null;
  /** Paths that came from somebody else's version without a question. */
  readonly taken: readonly string[];
  /** When what was brought back here was typed (ISO). */
  readonly restoredFrom: string | null;
  /** What was typed and cannot be saved, because the edition is closed for changes. */
  readonly unsent: Content | null;
}

export interface DraftDoors {
  readonly content: ContentStore;
  readonly keep: Keep;
  readonly send: (body: SaveBody, idempotencyKey: string) => Promise<EditionView>;
}

type Timer = ReturnType<typeof setTimeout> | undefined;

/** Everything that changes while a draft is open. */
export interface Desk extends DraftDoors {
  readonly state: Watched<DraftState>;
  /** The content of the server upon which the person writes. */
  confirmed: Content;
  attempt: { readonly body: SaveBody; readonly key: string } | null;
  sending: Promise<EditionView | null> | null;
  failures: number;
  saveTimer: Timer;
  saveDue: number;
  keepTimer: Timer;
}

export const tidy = (desk: Desk, content: Content): Content => normalise(desk.state.get().edition.record.kind, content);

export const openDesk = (edition: EditionView, doors: DraftDoors): Desk => ({
  ...doors,
  state: watched<DraftState>({
    edition,
    status: 'saved',
    savedAt: null,
    because: null,
    errors: {},
    merged: null,
    taken: [],
    restoredFrom: null,
    unsent: null,
  }),
  confirmed: normalise(edition.record.kind, edition.content),
  attempt: null,
  sending: null,
  failures: 0,
  saveTimer: undefined,
  saveDue: Infinity,
  keepTimer: undefined,
});

export const note = ({ state }: Desk, next: Partial<DraftState>): void => state.set({ ...state.get(), ...next });
export const mine = (desk: Desk): Content => tidy(desk, desk.content.get());
export const isDirty = (desk: Desk): boolean => !isSame(mine(desk), desk.confirmed);
export const mayWrite = ({ state }: Desk): boolean => state.get().edition.mayEdit;

/** Puts what is not confirmed into the browser's memory. While somebody chooses between versions the memory stays as it was. */
export const keepNow = (desk: Desk): void => {
  clearTimeout(desk.keepTimer);
  desk.keepTimer = undefined;
  const { status, edition } = desk.state.get();
  if (status === 'conflict' || !mayWrite(desk) || !isDirty(desk)) return;
  desk.keep.write({ content: desk.content.get(), base: desk.confirmed, revision: edition.revision, at: new Date().toISOString() });
};
