// Which screens and states are there to look at? One list for the accessibility test and for the pictures; texts are found in both languages.
import { editing, kinds, reviewing } from './editing.mjs';
import { dialog, filtered, first, firstOf, inTurn, one, press, record, view } from './ways.mjs';

const beforeLogin = [
  { name: 'login', who: 'nobody', path: '/login' },
  {
    name: 'login-refused',
    who: 'nobody',
    path: '/login',
    refusals: [401, 422],
    open: async (page) => {
      await page.locator('input[name="email"]').fill('niemand@kommune.example');
      await page.locator('input[name="password"]').fill('falsch-und-lang');
      await page.locator('button[type="submit"]').click();
      await page.getByRole('alert').waitFor();
    },
  },
  { name: 'password-forgotten', who: 'nobody', path: '/passwort-vergessen' },
  { name: 'invitation', who: 'nobody', path: '/einladung?token=0123456789012345678901234567890123456789' },
  { name: 'password-reset', who: 'nobody', path: '/passwort?token=0123456789012345678901234567890123456789' },
];

const boards = [
  ...['contactBelzig', 'approverBelzig', 'editorFalk', 'lead', 'coordinator', 'administrator', 'support'].map((who) => ({
    name: `board-${who}`,
    who,
    path: '/',
  })),
  {
    name: 'account-menu',
    who: 'contactBelzig',
    path: '/',
    open: async (page) => {
      await page.locator('header button[aria-haspopup="menu"]').click();
      await page.getByRole('menu').waitFor();
    },
  },
  { name: 'menu-narrow', who: 'lead', path: '/', narrow: true, open: dialog(/Menü öffnen|Open menu/) },
];

const records = [
  { name: 'records', who: 'editorFalk', path: '/records' },
  { name: 'records-of-contact', who: 'contactBelzig', path: '/records' },
  {
    name: 'records-filtered',
    who: 'editorFalk',
    path: filtered('records', { state: ['live', 'live-with-draft'], severity: ['blocker', 'warning'], rule: 'CMP-19' }),
  },
  { name: 'records-empty', who: 'editorFalk', path: filtered('records', { q: 'Gibtesnicht' }) },
  { name: 'records-filters-open', who: 'editorFalk', path: '/records', narrow: true, open: press(/^Filter|^Filters/) },
  {
    name: 'records-choosing-administration',
    who: 'editorFalk',
    path: filtered('records', { mine: true }),
    open: async (page) => {
      if (
        (await page
          .getByRole('button', { name: /^Filter/ })
          .first()
          .isVisible()) &&
        (await page.locator('[role="combobox"][aria-autocomplete]').count()) === 0
      )
        await page
          .getByRole('button', { name: /^Filter/ })
          .first()
          .click();
      await page.locator('[role="combobox"][aria-autocomplete]').first().click();
      await page.getByRole('listbox').waitFor();
    },
  },
  {
    name: 'records-selected',
    who: 'editorFalk',
    path: '/records',
    open: inTurn(firstOf('input[type="checkbox"][aria-label*="Aus"], input[type="checkbox"][aria-label^="Select"]')),
  },
  {
    name: 'records-review-date',
    who: 'editorFalk',
    path: '/records',
    open: inTurn(
      firstOf('main :is(li, tbody, [aria-label^="Ausw"]) input[type="checkbox"]'),
      dialog(/Durchsicht festlegen|Set review date/),
    ),
  },
  { name: 'record-new', who: 'contactBelzig', path: '/records/create' },
  { name: 'record-live', who: 'editorFalk', path: record({ openState: 'in-review' }, '&q=B%C3%BCrgerb%C3%BCro') },
  { name: 'record-draft', who: 'editorFalk', path: view('draft', { openState: 'in-review' }) },
  { name: 'record-no-draft', who: 'editorFalk', path: view('draft', { state: 'live' }) },
  { name: 'record-comparison', who: 'editorFalk', path: view('comparison', { openState: 'in-review', state: 'live-with-draft' }) },
  { name: 'record-history', who: 'editorFalk', path: view('history', { openState: 'in-review' }) },
  { name: 'record-findings', who: 'editorFalk', path: view('findings', { severity: 'blocker' }) },
  { name: 'record-never-public', who: 'contactBelzig', path: record({ state: 'new' }) },
  { name: 'record-of-contact', who: 'contactBelzig', path: record({ state: 'live' }) },
];

/** Services, what municipalities add to them, online services; who is responsible, and what holds in Bad Belzig. */
const quality = [
  { name: 'findings', who: 'editorFalk', path: '/findings' },
  { name: 'findings-empty', who: 'editorFalk', path: filtered('findings', { rule: 'FMT-12', state: 'fixed' }) },
  { name: 'findings-of-contact', who: 'contactBelzig', path: '/findings' },
  { name: 'finding', who: 'editorFalk', path: one('findings') },
  {
    name: 'finding-waive',
    who: 'editorFalk',
    path: one('findings', { severity: 'warning' }),
    open: dialog(/^Ausnahme festhalten$|^Waive$/),
  },
  { name: 'rules', who: 'lead', path: '/rules' },
  { name: 'rule', who: 'lead', path: '/rules#CMP-19' },
  { name: 'rule-configure', who: 'lead', path: '/rules#LNG-01', open: dialog(/^Einstellen|^Set$/) },
];

const overview = [
  { name: 'coverage', who: 'coordinator', path: '/matrix' },
  { name: 'coverage-district', who: 'coordinator', path: filtered('matrix', { district: '120690000000' }) },
  { name: 'coverage-list', who: 'coordinator', path: '/matrix?view=list' },
  { name: 'coverage-nothing', who: 'coordinator', path: filtered('matrix', { q: 'Gibtesnicht' }) },
  { name: 'coverage-of-contact', who: 'contactBelzig', path: '/matrix' },
  ...['findings', 'freshness', 'review', 'trend'].map((name) => ({
    name: `insights-${name}`,
    who: 'coordinator',
    path: `/boards/${name}`,
  })),
  { name: 'insights-table', who: 'coordinator', path: '/boards/findings', open: firstOf('main details summary') },
  { name: 'insights-of-contact', who: 'contactBelzig', path: '/boards/findings' },
  { name: 'findings-of-a-day', who: 'coordinator', path: filtered('findings', { firstSeen: { from: '2025-01-01', to: '2099-01-01' } }) },
];

const operating = [
  { name: 'areas', who: 'contactBelzig', path: '/areas' },
  { name: 'area', who: 'contactBelzig', path: '/areas/120690020020/show' },
  { name: 'administrations', who: 'administrator', path: '/administrations' },
  { name: 'administration-membership', who: 'administrator', path: '/administrations', open: dialog(/^Mitgliedschaft|^Membership/) },
  { name: 'users', who: 'administrator', path: '/users' },
  { name: 'user-invite', who: 'administrator', path: '/users/create' },
  { name: 'user', who: 'administrator', path: async (ask) => `/users/${(await first(ask, 'users', {}, '&q=Liebetrau')).id}` },
  {
    name: 'user-deactivate',
    who: 'administrator',
    path: async (ask) => `/users/${(await first(ask, 'users', {}, '&q=Liebetrau')).id}`,
    open: dialog(/^Konto sperren$|^Deactivate account$/),
  },
  { name: 'users-for-support', who: 'support', path: '/users' },
  { name: 'journal', who: 'lead', path: '/journal' },
  { name: 'tasks', who: 'lead', path: '/tasks' },
  { name: 'task', who: 'lead', path: one('tasks', { state: 'done' }) },
  { name: 'task-running', who: 'lead', path: one('tasks', { state: 'running' }) },
  { name: 'mails', who: 'administrator', path: '/mails' },
  { name: 'mail', who: 'administrator', path: one('mails') },
  { name: 'password-change', who: 'contactBelzig', path: '/password' },
  { name: 'not-found', who: 'contactBelzig', path: '/gibt/es/nicht' },
  { name: 'record-not-found', who: 'contactBelzig', path: '/records/00000000-0000-7000-8000-00000000dead/show', refusals: [404] },
  { name: 'no-access', who: 'contactBelzig', path: '/users', refusals: [403] },
];

export const screens = [...beforeLogin, ...boards, ...records, ...kinds, ...editing, ...reviewing, ...quality, ...overview, ...operating];
