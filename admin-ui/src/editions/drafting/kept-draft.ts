// What does this browser hold of a draft until the server has confirmed it? One entry per person and edition.
import type { Content } from '@kommunalredaktion/shared';

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

const parse = (text: string | null): KeptDraft | null => {
  try {
    const kept = text === null ? null : (JSON.parse(text) as KeptDraft);
    return kept !== null && typeof kept.content === 'object' && typeof kept.base === 'object' ? kept : null;
  } catch {
    return null;
  }
};

export const keepFor = (personId: string, editionId: string, storage: Storage = localStorage): Keep => {
  const key = `kommunalredaktion.draft.${personId}.${editionId}`;
  const read = () => parse(storage.getItem(key));
  return {
    read,
    write: (draft) => {
      // A full storage must not stop the writing; the server still gets everything.
      try { storage.setItem(key, JSON.stringify({ ...draft, tab: thisTab })); } catch { storage.removeItem(key); }
    },
    forget: (whoever) => { if (whoever === 'anyone' || (read()?.tab ?? thisTab) === thisTab) storage.removeItem(key); },
  };
};
