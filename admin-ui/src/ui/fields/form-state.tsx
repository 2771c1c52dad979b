// What do all parts of one form share? The content, what is to be said at its fields, and what is unfolded.
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { isSame, kinds, type Content, type Field, type FieldRemark, type RecordKind, type RuleFinding } from '@kommunalredaktion/shared';
import { enclosing, valueAt } from './content-path.js';
import { useWatched, watched, type ContentStore, type Watched } from './content-store.js';
import { idOfItem, itemsIn } from './list-items.js';

/** What is said beside the fields, by path. */
export interface FormMarks {
  readonly findings: readonly RuleFinding[];
  /** Sentences of the server about values it refused. */
  readonly errors: Readonly<Record<string, string>>;
  /** Paths that differ from the live edition. */
  readonly changed: readonly string[];
  /** What a reviewer asked for. */
  readonly remarks: readonly FieldRemark[];
}
export const noMarks: FormMarks = { findings: [], errors: {}, changed: [], remarks: [] };

export interface FormState {
  readonly kind: RecordKind;
  readonly content: ContentStore;
  readonly marks: Watched<FormMarks>;
  readonly unfolded: Watched<ReadonlySet<string>>;
}

interface OpenForm extends FormState {
  readonly readOnly: boolean;
}
const FormContext = createContext<OpenForm | null>(null);
export const useForm = (): OpenForm => {
  const form = useContext(FormContext);
  if (!form) throw new Error('A field stands outside of a form.');
  return form;
};

export const sectionPath = (section: string): string => `section:${section}`;

/** Lists of one item show it at once; of longer ones only the lines. */
const firstUnfolded = (kind: RecordKind, content: Content): ReadonlySet<string> => {
  const fields = kinds[kind].fields;
  const single = fields
    .filter(({ shape }) => shape === 'list')
    .flatMap(({ name }) => {
      const items = itemsIn(content[name]);
      return items.length === 1 && items[0] ? [`${name}.${idOfItem(items[0])}`] : [];
    });
  return new Set([sectionPath(fields[0]?.section ?? ''), ...single]);
};

export const createForm = (kind: RecordKind, content: ContentStore): FormState => ({
  kind,
  content,
  marks: watched(noMarks),
  unfolded: watched(firstUnfolded(kind, content.get())),
});

export const FormProvider = ({ form, readOnly = false, children }: { form: FormState; readOnly?: boolean; children: ReactNode }) => {
  const open = useMemo(() => ({ ...form, readOnly }), [form, readOnly]);
  return <FormContext value={open}>{children}</FormContext>;
};

/** New marks; where nothing changed nobody is woken. */
export const setMarks = (form: FormState, next: Partial<FormMarks>): void => {
  const marks = { ...form.marks.get(), ...next };
  if (!isSame(marks, form.marks.get())) form.marks.set(marks);
};

export const isUnder = (path: string, at: string): boolean => at === path || at.startsWith(`${path}.`);

/** Does a field's row speak for everything below it, or only for itself? Rows of groups and lists have rows inside. */
const belongs = (field: Field, path: string, at: string): boolean =>
  field.shape === 'group' || (field.shape === 'list' && !isTimetable(field)) ? at === path : isUnder(path, at);

/** A list of times by weekday is edited as one table. */
export const isTimetable = (field: Field): boolean => field.shape === 'list' && field.fields.some(({ codes }) => codes === 'weekday');

export const marksFor = ({ findings, errors, changed, remarks }: FormMarks, field: Field, path: string) => ({
  findings: findings.filter((finding) => belongs(field, path, finding.field)),
  error: Object.entries(errors).find(([at]) => belongs(field, path, at))?.[1],
  changed: changed.some((at) => isUnder(path, at)),
  remarks: remarks.filter((remark) => belongs(field, path, remark.field)),
});

export const useValue = (path: string): unknown => useWatched(useForm().content, (content) => valueAt(content, path));
export const useMarks = (): FormMarks => useWatched(useForm().marks);

export const fieldDomId = (path: string): string => `field-${path.replaceAll('.', '-')}`;

/** What was just drawn gets the cursor, so that nobody loses their place when what they pressed goes away. */
export const focusOn = (id: string): void => {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
};

export const setUnfolded = ({ unfolded }: FormState, path: string, open: boolean): void => {
  const next = new Set(unfolded.get());
  if (open) next.add(path);
  else next.delete(path);
  unfolded.set(next);
};

/** Unfolds everything around a field and puts the cursor there, or into the nearest row that encloses it. */
export const goToField = (form: FormState, path: string): void => {
  const section = kinds[form.kind].fields.find(({ name }) => isUnder(name, path))?.section ?? '';
  form.unfolded.set(new Set([...form.unfolded.get(), sectionPath(section), ...enclosing(path), path]));
  requestAnimationFrame(() => {
    const at = [path, ...enclosing(path).reverse()].find((candidate) => document.getElementById(fieldDomId(candidate)));
    const element = at === undefined ? null : document.getElementById(fieldDomId(at));
    element?.scrollIntoView({ block: 'center' });
    element?.focus({ preventScroll: true });
  });
};
