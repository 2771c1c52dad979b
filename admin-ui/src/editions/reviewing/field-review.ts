// Which fields has this reviewer been through, and what do they ask for there? Kept in the browser until the submission is decided.
import { useEffect, useMemo } from 'react';
import { kinds, type EditionView, type FieldRemarkBody, type RecordKind } from '@kommunalredaktion/shared';
import { watched, type Watched } from '../../ui/fields/content-store.js';
import { isUnder } from '../../ui/fields/form-state.js';
import { keptIn } from '../kept.js';

export interface Reviewed {
  /** Paths that were found in order, in this text and in this sitting. */
  readonly fine: ReadonlySet<string>;
  /** What should change, by path. A field that was opened and has no words yet holds an empty text. */
  readonly remarks: Readonly<Record<string, string>>;
}

export interface FieldReview {
  readonly state: Watched<Reviewed>;
  readonly setFine: (paths: readonly string[], fine: boolean) => void;
  /** Undefined takes the remark away. */
  readonly write: (path: string, text: string | undefined) => void;
  /** What goes with the step, in the order of the form. */
  readonly remarks: () => FieldRemarkBody[];
  readonly forget: () => void;
  /** Another tab of this browser may write remarks as well. Gives back how to stop. */
  readonly listen: () => () => void;
}

interface Submitted {
  readonly id: string;
  readonly contentHash: string;
  readonly kind: RecordKind;
}
type Texts = Reviewed['remarks'];
const said = (remarks: Texts): [path: string, text: string][] => Object.entries(remarks).filter(([, text]) => text.trim() !== '');
const areTexts = (kept: Texts): boolean => Object.values(kept).every((text) => typeof text === 'string');

export const isDone = ({ fine, remarks }: Reviewed, path: string): boolean => fine.has(path) || (remarks[path] ?? '').trim() !== '';

export const createFieldReview = (personId: string, { id, contentHash, kind }: Submitted): FieldReview => {
  const name = (what: string) => `kommunalredaktion.${what}.${personId}.${id}`;
  // Ticks end with the tab; words that somebody typed do not.
  const ticks = keptIn<{ contentHash: string; fine: string[] }>(sessionStorage, name('reviewed'), ({ fine }) => Array.isArray(fine));
  const texts = keptIn<Texts>(localStorage, name('remarks'), areTexts);
  const ticked = ticks.read();
  const state = watched<Reviewed>({ fine: new Set(ticked?.contentHash === contentHash ? ticked.fine : []), remarks: texts.read() ?? {} });
  const place = (path: string) => kinds[kind].fields.findIndex((field) => isUnder(field.name, path));
  const keepTexts = (remarks: Texts) => {
    const worthIt = said(remarks);
    if (worthIt.length > 0) texts.write(Object.fromEntries(worthIt));
    else texts.forget();
  };
  return {
    state,
    setFine: (paths, isFine) => {
      const fine = new Set(state.get().fine);
      for (const path of paths)
        if (isFine) fine.add(path);
        else fine.delete(path);
      state.set({ ...state.get(), fine });
      ticks.write({ contentHash, fine: [...fine] });
    },
    write: (path, text) => {
      const others = Object.entries(state.get().remarks).filter(([at]) => at !== path);
      const remarks = Object.fromEntries(text === undefined ? others : [...others, [path, text]]);
      state.set({ ...state.get(), remarks });
      keepTexts(remarks);
    },
    remarks: () =>
      said(state.get().remarks)
        .sort(([a], [b]) => place(a) - place(b))
        .map(([field, text]) => ({ field, text: text.trim() })),
    forget: () => {
      ticks.forget();
      texts.forget();
      state.set({ fine: new Set(), remarks: {} });
    },
    listen: () => {
      const follow = ({ key }: StorageEvent) => {
        if (key === texts.key) state.set({ ...state.get(), remarks: texts.read() ?? {} });
      };
      window.addEventListener('storage', follow);
      return () => window.removeEventListener('storage', follow);
    },
  };
};

export const useFieldReview = (personId: string, { id, contentHash, record }: EditionView): FieldReview => {
  const { kind } = record;
  // Ticks belong to the text that was read; other people's steps do not change it.
  const review = useMemo(() => createFieldReview(personId, { id, contentHash, kind }), [personId, id, contentHash, kind]);
  useEffect(() => review.listen(), [review]);
  return review;
};
