// How does a screen hold a draft? One per edition, alive as long as the screen, saved when the page is left.
import { useEffect, useMemo } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { EditionView, SaveBody } from '@kommunalredaktion/shared';
import { api } from '../../app/api.js';
import { createContentStore, useWatched } from '../../ui/fields/content-store.js';
import { createForm, setMarks, type FormState } from '../../ui/fields/form-state.js';
import { createDraft, type Draft } from './draft.js';
import type { DraftState } from './draft-state.js';
import { editionKey } from '../edition-queries.js';
import { keepFor } from './kept-draft.js';

export interface OpenDraft {
  readonly draft: Draft;
  readonly form: FormState;
  readonly state: DraftState;
}

const useLeaving = (draft: Draft, state: DraftState): void => {
  const unsaved = state.status !== 'saved';
  useEffect(() => {
    const onHide = () => {
      draft.keepNow();
      void draft.saveNow();
    };
    const onVisibility = () => {
      if (document.visibilityState === 'hidden') onHide();
    };
    window.addEventListener('pagehide', onHide);
    document.addEventListener('visibilitychange', onVisibility);
    return () => {
      window.removeEventListener('pagehide', onHide);
      document.removeEventListener('visibilitychange', onVisibility);
    };
  }, [draft]);
  useEffect(() => {
    if (!unsaved) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);
};

export const useDraft = (edition: EditionView, personId: string): OpenDraft => {
  const client = useQueryClient();
  const { id, record } = edition;
  const open = useMemo(() => {
    const content = createContentStore(edition.content);
    const send = async (body: SaveBody, idempotencyKey: string) => {
      const saved = await api<EditionView>(`/editions/${id}`, { method: 'PATCH', body, idempotencyKey });
      client.setQueryData(editionKey(id), saved);
      return saved;
    };
    return { draft: createDraft(edition, { content, keep: keepFor(personId, id), send }), form: createForm(record.kind, content) };
    // The draft outlives newer views of the same edition; they are adopted below.
  }, [client, id, personId]);
  const { draft, form } = open;
  const state = useWatched(draft.state);
  useEffect(() => draft.start(), [draft]);
  useEffect(() => draft.adopt(edition), [draft, edition]);
  useEffect(() => setMarks(form, { errors: state.errors }), [form, state.errors]);
  useLeaving(draft, state);
  return { draft, form, state };
};
