// Which rooms are in the menu, for whom, and where?
import type { Permission } from '@kommunalredaktion/shared';

interface Entry {
  readonly to: string;
  readonly label: string;
  readonly anyOf: readonly Permission[];
}
interface Group {
  readonly label: string;
  readonly entries: readonly Entry[];
}

/** A room shows to whoever holds one of its rights; no right named means everybody. */
export const navigation: readonly Group[] = [
  {
    label: 'app.menu.work',
    entries: [
      { to: '/', label: 'app.menu.start', anyOf: [] },
      { to: '/records', label: 'app.menu.records', anyOf: ['record.view'] },
      { to: '/review', label: 'app.menu.review', anyOf: ['edition.approve', 'edition.approve-subject'] },
      { to: '/findings', label: 'app.menu.findings', anyOf: ['finding.view'] },
    ],
  },
  {
    label: 'app.menu.overview',
    entries: [
      { to: '/matrix', label: 'app.menu.matrix', anyOf: ['insight.view'] },
      { to: '/boards', label: 'app.menu.boards', anyOf: ['insight.view'] },
    ],
  },
  {
    label: 'app.menu.reference',
    entries: [
      { to: '/rules', label: 'app.menu.rules', anyOf: ['rule.view'] },
      { to: '/areas', label: 'app.menu.areas', anyOf: ['area.view'] },
    ],
  },
  {
    label: 'app.menu.operation',
    entries: [
      { to: '/users', label: 'app.menu.users', anyOf: ['account.view'] },
      { to: '/journal', label: 'app.menu.journal', anyOf: ['journal.view'] },
      { to: '/tasks', label: 'app.menu.tasks', anyOf: ['task.view'] },
      { to: '/mails', label: 'app.menu.mails', anyOf: ['mail.view'] },
    ],
  },
];

export const navigationFor = (permissions: readonly Permission[]): Group[] =>
  navigation
    .map(({ label, entries }) => ({
      label,
      entries: entries.filter(({ anyOf }) => anyOf.length === 0 || anyOf.some((right) => permissions.includes(right))),
    }))
    .filter(({ entries }) => entries.length > 0);
