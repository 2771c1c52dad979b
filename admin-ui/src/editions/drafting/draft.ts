// How does what somebody types reach the server, whatever happens on the way? Kept in the browser, sent often, merged when others wrote too.
import { isSame, resolve, type EditionView } from '@kommunalredaktion/shared';
import type { Watched } from '../../ui/fields/content-store.js';
import { close, rebase, save, saveIn, soonMs } from './draft-saving.js';
import { isDirty, keepNow, mayWrite, note, openDesk, tidy, type Desk, type DraftDoors, type DraftState } from './draft-state.js';

const everyMs = 10_000;
const keepMs = 300;

export interface Draft {
  readonly state: Watched<DraftState>;
  /** Begins to listen, and brings back what an earlier visit could not save. Gives back how to stop. */
  readonly start: () => () => void;
  /** Resolves with the edition once everything typed is on the server, or with null when something stands in between. */
  readonly saveNow: () => Promise<EditionView | null>;
  /** For the moment somebody leaves a field. */
  readonly saveSoon: () => void;
  /** For the moment the page may vanish: the browser's memory is written at once. */
  readonly keepNow: () => void;
  readonly choose: (choices: Readonly<Record<string, 'mine' | 'theirs'>>) => Promise<EditionView | null>;
  /** Takes a newer view of the edition, from a step or a fresh look. */
  readonly adopt: (edition: EditionView) => void;
  readonly dropUnsent: () => void;
  readonly putNoticesAway: () => void;
}

const onTyping = (desk: Desk): void => {
  const { status } = desk.state.get();
  if (status === 'conflict' || !mayWrite(desk)) return;
  if (status === 'saved' || status === 'refused') note(desk, { status: 'unsaved', because: null });
  desk.keepTimer ??= setTimeout(() => keepNow(desk), keepMs);
  if (status !== 'retrying') saveIn(desk, everyMs);
};

const restore = (desk: Desk, current: EditionView): void => {
  const kept = desk.keep.read();
  if (!kept) return;
  if (isSame(tidy(desk, kept.content), tidy(desk, current.content))) return desk.keep.forget('anyone');
  if (!current.mayEdit) return close(desk, current, kept.content);
  desk.content.set(kept.content);
  note(desk, { restoredFrom: kept.at, unsent: null, status: 'unsaved' });
  if (kept.revision === current.revision) saveIn(desk, soonMs);
  else rebase(desk, kept.base, current);
};

const adopt = (desk: Desk, next: EditionView): void => {
  const { edition: known, status } = desk.state.get();
  if (next.revision < known.revision || status === 'conflict' || desk.sending) return;
  const content = tidy(desk, next.content);
  if (isSame(content, desk.confirmed)) note(desk, { edition: next });
  else if (isDirty(desk)) rebase(desk, desk.confirmed, next);
  else {
    desk.confirmed = content;
    desk.content.set(next.content);
    note(desk, { edition: next, status: 'saved' });
  }
  if (next.mayEdit && !known.mayEdit) restore(desk, next);
};

const choose = (desk: Desk, choices: Readonly<Record<string, 'mine' | 'theirs'>>): Promise<EditionView | null> => {
  const { merged, edition } = desk.state.get();
  if (!merged) return Promise.resolve(null);
  desk.confirmed = tidy(desk, edition.content);
  note(desk, { status: 'unsaved', merged: null, taken: merged.takenFromTheirs });
  desk.content.set(resolve(merged, choices));
  return save(desk);
};

const start = (desk: Desk): (() => void) => {
  restore(desk, desk.state.get().edition);
  const stopListening = desk.content.subscribe(() => onTyping(desk));
  return () => {
    stopListening();
    keepNow(desk);
    void save(desk);
  };
};

export const createDraft = (edition: EditionView, doors: DraftDoors): Draft => {
  const desk = openDesk(edition, doors);
  return {
    state: desk.state,
    start: () => start(desk),
    saveNow: () => save(desk),
    saveSoon: () => {
      if (desk.state.get().status === 'unsaved') saveIn(desk, soonMs);
    },
    keepNow: () => keepNow(desk),
    choose: (choices) => choose(desk, choices),
    adopt: (next) => adopt(desk, next),
    dropUnsent: () => {
      desk.keep.forget('anyone');
      note(desk, { unsent: null });
    },
    putNoticesAway: () => note(desk, { taken: [], restoredFrom: null }),
  };
};
