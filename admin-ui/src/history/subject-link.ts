// Where is the thing that a line of the journal speaks of?
import type { JournalRow } from '@kommunalredaktion/shared';

const pages: Readonly<Record<JournalRow['subject']['kind'], (id: string) => string>> = {
  edition: (id) => `/editions/${id}`,
  record: (id) => `/records/${id}/show`,
  finding: (id) => `/findings/${id}/show`,
  account: (id) => `/users/${id}`,
  area: (id) => `/areas/${id}/show`,
  task: (id) => `/tasks/${id}/show`,
  administration: () => '/administrations',
  rule: (id) => `/rules#${id}`,
};

export const subjectLink = ({ kind, id }: JournalRow['subject']): string | null => (id === '' ? null : pages[kind](id));
