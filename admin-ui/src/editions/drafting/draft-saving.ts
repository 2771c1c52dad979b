// What happens when a draft is sent: accepted, tidied, overtaken by somebody else, refused, or not heard of again?
import { isSame, merge, type Content, type EditionView, type SaveBody } from '@kommunalredaktion/shared';
import { HttpError } from '../../app/api.js';
import { isDirty, keepNow, mayWrite, mine, note, tidy, type Desk } from './draft-state.js';

export const soonMs = 1_500;
const longestWaitMs = 30_000;

/** Asks for a save at the latest in so many milliseconds. */
export const saveIn = (desk: Desk, ms: number): void => {
  if (Date.now() + ms >= desk.saveDue) return;
  clearTimeout(desk.saveTimer);
  desk.saveDue = Date.now() + ms;
  desk.saveTimer = setTimeout(() => void save(desk), ms);
};

const settle = (desk: Desk, edition: EditionView): void => {
  desk.failures = 0;
  desk.attempt = null;
  const dirty = isDirty(desk);
  note(desk, { edition, status: dirty ? 'unsaved' : 'saved', savedAt: new Date().toISOString(), because: null, errors: {}, merged: null });
  if (dirty) {
    keepNow(desk);
    saveIn(desk, soonMs);
  } else desk.keep.forget();
};

/** The server may tidy what it got; its form comes onto the page, under whatever was typed meanwhile. */
const accept = (desk: Desk, saved: EditionView, sent: Content): void => {
  const theirs = tidy(desk, saved.content);
  desk.confirmed = theirs;
  if (!isSame(theirs, sent)) desk.content.set(merge(saved.record.kind, sent, mine(desk), theirs).content);
  settle(desk, saved);
};

/** The edition takes no more changes: what was typed stays to be seen, and comes back if the edition opens again. */
export const close = (desk: Desk, current: EditionView, typed: Content): void => {
  desk.confirmed = tidy(desk, current.content);
  desk.content.set(current.content);
  note(desk, {
    edition: current,
    status: 'saved',
    unsent: isSame(tidy(desk, typed), desk.confirmed) ? null : typed,
    because: null,
    merged: null,
  });
};

/** Puts what was typed upon a newer version of the server. */
export const rebase = (desk: Desk, base: Content, current: EditionView): void => {
  const merged = merge(current.record.kind, base, mine(desk), current.content);
  desk.attempt = null;
  if (!current.mayEdit) return close(desk, current, merged.content);
  if (merged.collisions.length > 0) return note(desk, { edition: current, status: 'conflict', merged, because: null });
  desk.confirmed = tidy(desk, current.content);
  desk.content.set(merged.content);
  note(desk, { edition: current, status: 'unsaved', taken: merged.takenFromTheirs, because: null });
  if (!isDirty(desk)) return settle(desk, current);
  keepNow(desk);
  saveIn(desk, 0);
};

const canHeal = ({ status }: HttpError): boolean => status === 0 || status === 401 || status === 429 || status >= 500;

const refused = (desk: Desk, error: unknown, base: Content): void => {
  if (!(error instanceof HttpError)) throw error;
  const { body, status } = error;
  if (status === 412 && body.current) return rebase(desk, (body.base as Content | undefined) ?? base, body.current as EditionView);
  if (!canHeal(error)) return note(desk, { status: 'refused', because: error.message, errors: body.fields ?? {} });
  desk.failures += 1;
  note(desk, { status: 'retrying', because: error.message });
  saveIn(desk, body.retryAfter === undefined ? Math.min(longestWaitMs, 1000 * 2 ** desk.failures) : body.retryAfter * 1000);
};

/** The same content upon the same revision keeps its key, so that an answer lost on the way does no harm. */
const attemptFor = (desk: Desk, body: SaveBody) => {
  const known = desk.attempt;
  if (known?.body.expectedRevision !== body.expectedRevision || !isSame(known.body.content, body.content))
    desk.attempt = { body, key: crypto.randomUUID() };
  return desk.attempt ?? { body, key: crypto.randomUUID() };
};

const send = async (desk: Desk): Promise<EditionView | null> => {
  const base = desk.confirmed;
  const { body, key } = attemptFor(desk, { expectedRevision: desk.state.get().edition.revision, content: mine(desk) });
  keepNow(desk);
  note(desk, { status: 'saving' });
  try {
    const saved = await desk.send(body, key);
    accept(desk, saved, body.content);
    return isDirty(desk) ? null : desk.state.get().edition;
  } catch (error) {
    refused(desk, error, base);
    return null;
  }
};

/** Resolves with the edition once everything typed is on the server, or with null when something stands in between. */
export const save = async (desk: Desk, rounds = 3): Promise<EditionView | null> => {
  clearTimeout(desk.saveTimer);
  desk.saveDue = Infinity;
  if (desk.sending) await desk.sending;
  const { status, edition } = desk.state.get();
  if (status === 'conflict' || rounds === 0) return null;
  if (!mayWrite(desk)) return edition;
  if (!isDirty(desk)) {
    if (status !== 'saved') settle(desk, edition);
    return edition;
  }
  desk.sending ??= send(desk).finally(() => {
    desk.sending = null;
  });
  const saved = await desk.sending;
  // Merged without a question, or typed on meanwhile: what is new goes after it.
  return saved ?? (desk.state.get().status === 'unsaved' ? save(desk, rounds - 1) : null);
};
