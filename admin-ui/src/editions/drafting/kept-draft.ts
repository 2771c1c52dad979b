// What does this browser hold of a draft until the server has confirmed it? One entry per person and edition.
import type { Content } from '@kommunalredaktion/shared';
import { keptIn } from '../kept.js';

export interface KeptDraft {
  /** What was typed, and the content and revision of the server it was typed upon. */
  readonly content: Content;
  readonly base: Content;
  readonly revision: number;
  readonly at: string;
  /** The tab that wrote it: another tab's confirmation must not throw it away. */
  readonly tab: string;
}

export interface Keep {
  readonly read: () => KeptDraft | null;
  readonly write: (draft: Omit<KeptDraft, 'tab'>) => void;
  readonly forget: (whoever?: 'anyone') => void;
}

const thisTab = Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => byte.toString(36)).join('');

const isDraft = (kept: KeptDraft): boolean => typeof kept.content === 'object' && typeof kept.base === 'object';

export const keepFor = (personId: string, editionId: string, storage: Storage = localStorage): Keep => {
  const kept = keptIn(storage, `kommunalredaktion.draft.${personId}.${editionId}`, isDraft);
  return {
    read: kept.read,
    write: (draft) => kept.write({ ...draft, tab: thisTab }),
    forget: (whoever) => {
      if (whoever === 'anyone' || (kept.read()?.tab ?? thisTab) === thisTab) kept.forget();
    },
  };
};
