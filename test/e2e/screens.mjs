// Which screens and states are there to look at? One list for the accessibility test and for the pictures; texts are found in both languages.

const answer = async (ask, path) => {
  const reply = await ask.get(`/api${path}`);
  if (!reply.ok()) throw new Error(`${path}: ${reply.status()} ${await reply.text()}`);
  return reply.json();
};
const list = (resource, filter = {}, rest = '') => `/${resource}?filter=${encodeURIComponent(JSON.stringify(filter))}&perPage=25${rest}`;
const first = async (ask, resource, filter, rest) => {
  const { data } = await answer(ask, list(resource, filter, rest));
  if (data.length === 0) throw new Error(`nothing in ${resource} fits ${JSON.stringify(filter)}`);
  return data[0];
};

const record = (filter, rest) => async (ask) => `/records/${(await first(ask, 'records', filter, rest)).id}/show`;
const view = (name, filter, rest) => async (ask) => `${await record(filter, rest)(ask)}?view=${name}`;
const draft = (filter) => async (ask) => `/editions/${(await first(ask, 'records', filter)).openEditionId}`;
const waiting = (rest = '') => async (ask) => `/review/${(await first(ask, 'review-queue', {}, rest)).editionId}`;
const one = (resource, filter = {}) => async (ask) => `/${resource}/${(await first(ask, resource, filter)).id}/show`;
const urgent = async (ask) => `/review/${(await first(ask, 'records', { secondLook: true })).liveEditionId}`;
const filtered = (resource, filter) => `/${resource}?filter=${encodeURIComponent(JSON.stringify(filter))}`;

/** Waits until nothing is loading any more. A page that follows a running task never stops listening. */
export const settled = async (page) => {
  await page.locator('h1').first().waitFor();
  await page.waitForFunction(() => !document.querySelector('.MuiCircularProgress-root, [role="progressbar"]:not([aria-valuenow])'));
  if (await page.locator('[role="progressbar"]').count() === 0) await page.waitForLoadState('networkidle');
};

const press = (name, role = 'button') => async (page) => { await page.getByRole(role, { name }).first().click(); };
const dialog = (name, inside = 'dialog') => async (page) => { await press(name)(page); await page.getByRole(inside).waitFor(); };
const inTurn = (...steps) => async (page) => { for (const step of steps) await step(page); };
const tab = (name) => async (page) => { await page.getByRole('tab', { name }).click(); await settled(page); };
const section = (name) => press(name);
const firstOf = (selector) => async (page) => { await page.locator(selector).first().click(); };

const beforeLogin = [
  { name: 'login', who: 'nobody', path: '/login' },
  {
    name: 'login-refused', who: 'nobody', path: '/login', refusals: [401, 422],
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
  ...['contactBelzig', 'approverBelzig', 'editorFalk', 'lead', 'coordinator', 'administrator', 'support'].map((who) => ({ name: `board-${who}`, who, path: '/' })),
  { name: 'account-menu', who: 'contactBelzig', path: '/', open: async (page) => { await page.locator('header button[aria-haspopup="menu"]').click(); await page.getByRole('menu').waitFor(); } },
  { name: 'menu-narrow', who: 'lead', path: '/', narrow: true, open: dialog(/Menü öffnen|Open menu/) },
];

const records = [
  { name: 'records', who: 'editorFalk', path: '/records' },
  { name: 'records-of-contact', who: 'contactBelzig', path: '/records' },
  { name: 'records-filtered', who: 'editorFalk', path: filtered('records', { state: ['live', 'live-with-draft'], severity: ['blocker', 'warning'], rule: 'CMP-19' }) },
  { name: 'records-empty', who: 'editorFalk', path: filtered('records', { q: 'Gibtesnicht' }) },
  { name: 'records-filters-open', who: 'editorFalk', path: '/records', narrow: true, open: press(/^Filter|^Filters/) },
  { name: 'records-choosing-administration', who: 'editorFalk', path: filtered('records', { mine: true }), open: async (page) => {
    if (await page.getByRole('button', { name: /^Filter/ }).first().isVisible() && await page.locator('[role="combobox"][aria-autocomplete]').count() === 0) await page.getByRole('button', { name: /^Filter/ }).first().click();
    await page.locator('[role="combobox"][aria-autocomplete]').first().click();
    await page.getByRole('listbox').waitFor();
  } },
  { name: 'records-selected', who: 'editorFalk', path: '/records', open: inTurn(firstOf('input[type="checkbox"][aria-label*="Aus"], input[type="checkbox"][aria-label^="Select"]')) },
  { name: 'records-review-date', who: 'editorFalk', path: '/records', open: inTurn(firstOf('main :is(li, tbody, [aria-label^="Ausw"]) input[type="checkbox"]'), dialog(/Durchsicht festlegen|Set review date/)) },
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
const belzig = '120690020020';
const effective = (more = '') => async (ask) => `/services/${(await first(ask, 'records', { kind: 'service', state: 'live' }, '&sort=title')).id}/effective?area=${belzig}${more}`;
const changed = (page) => async (ask) => `/records/${(await first(ask, 'records', { rule: 'CUR-07' })).id}/${page}`;
const kinds = [
  ...['service', 'supplement', 'online-service', 'organisational-unit'].map((kind) => ({ name: `records-${kind}`, who: 'editorFalk', path: filtered('records', { kind }) })),
  { name: 'record-new-supplement', who: 'editorFalk', path: '/records/create?kind=supplement' },
  { name: 'service', who: 'editorFalk', path: record({ kind: 'service', state: 'live' }) },
  { name: 'service-responsible', who: 'editorFalk', path: view('responsible', { kind: 'service', state: 'live' }) },
  { name: 'service-used', who: 'editorFalk', path: view('used', { kind: 'service', state: 'live' }) },
  { name: 'service-of-the-land', who: 'contactBelzig', path: record({ kind: 'service', commons: true }) },
  { name: 'supplement', who: 'editorFalk', path: record({ kind: 'supplement', state: 'live' }) },
  { name: 'supplement-behind', who: 'contactBelzig', path: changed('show') },
  { name: 'three-texts', who: 'contactBelzig', path: changed('master') },
  { name: 'three-texts-of-many-parts', who: 'editorFalk', path: changed('master') },
  { name: 'three-texts-nothing', who: 'editorFalk', path: async (ask) => `/records/${(await first(ask, 'records', { kind: 'supplement', state: 'live' }, '&q=Personalausweis')).id}/master` },
  { name: 'finding-of-changed-master', who: 'contactBelzig', path: one('findings', { rule: 'CUR-07' }) },
  { name: 'online-service', who: 'editorFalk', path: record({ kind: 'online-service', state: 'live' }) },
  { name: 'office-competences', who: 'contactBelzig', path: view('competences', { kind: 'organisational-unit', state: 'live' }) },
  { name: 'office-used', who: 'contactBelzig', path: view('used', { kind: 'organisational-unit', state: 'live' }) },
  { name: 'effective', who: 'editorFalk', path: effective() },
  { name: 'effective-of-contact', who: 'contactBelzig', path: async (ask) => `/services/${(await first(ask, 'records', { kind: 'service', commons: true }, '&sort=title')).id}/effective` },
  { name: 'effective-citizen', who: 'editorFalk', path: effective('&view=citizen') },
];

/** Everything that can be unfolded. */
const unfoldAll = async (page) => {
  const folded = page.locator('main :is(h2, li) > button[aria-expanded="false"]');
  while (await folded.count() > 0) await folded.first().click();
  await settled(page);
};

const editing = [
  { name: 'edit', who: 'contactCottbus', path: draft({ openState: 'draft', state: 'live-with-draft' }) },
  {
    name: 'edit-unfolded', who: 'contactCottbus', path: draft({ openState: 'draft', state: 'live-with-draft' }),
    open: async (page) => {
      for (const name of ['description', 'addresses', 'channels', 'hours', 'persons', 'payment', 'service-centre', 'competences', 'validity']) {
        const head = page.locator(`#section-${name}`);
        if (await head.getAttribute('aria-expanded') === 'false') await head.click();
      }
      const folded = page.locator('main li button[aria-expanded="false"]');
      while (await folded.count() > 0) await folded.first().click();
      await settled(page);
    },
  },
  { name: 'edit-service', who: 'contactBelzig', path: draft({ kind: 'service', openState: 'draft' }), open: unfoldAll },
  { name: 'edit-supplement', who: 'contactCottbus', path: draft({ kind: 'supplement', openState: 'draft' }), open: unfoldAll },
  { name: 'edit-online-service', who: 'editorFalk', path: draft({ kind: 'online-service', openState: 'draft' }), open: unfoldAll },
  { name: 'edit-returned', who: 'contactCottbus', path: draft({ openState: 'changes-requested' }) },
  { name: 'edit-add-language', who: 'contactCottbus', path: draft({ openState: 'draft', state: 'live-with-draft' }), open: inTurn(firstOf('button[aria-label^="Sprache hinzu"], button[aria-label^="Add language"]'), (page) => page.getByRole('menu').waitFor()) },
  { name: 'edit-preview', who: 'contactCottbus', path: draft({ openState: 'draft', state: 'live-with-draft' }), open: tab(/Vorschau|Preview/) },
  { name: 'edit-link', who: 'contactCottbus', path: draft({ openState: 'draft', state: 'live-with-draft' }), open: inTurn(section(/^Beschreibung|^Description/), (page) => page.locator('[contenteditable="true"]').first().click(), dialog(/^Link$/)) },
  { name: 'edit-discard', who: 'contactCottbus', path: draft({ openState: 'draft', state: 'live-with-draft' }), open: dialog(/Entwurf verwerfen|Discard draft/) },
  { name: 'edit-not-mine-to-write', who: 'approverBelzig', path: draft({ openState: 'in-review' }) },
];

const reviewing = [
  { name: 'review-queue', who: 'editorBrandt', path: '/review' },
  { name: 'review-queue-of-approver', who: 'approverBelzig', path: '/review' },
  { name: 'review-queue-empty', who: 'editorBrandt', path: filtered('review', { mine: true }) },
  { name: 'review', who: 'editorBrandt', path: waiting() },
  { name: 'review-of-supplement', who: 'editorBrandt', path: async (ask) => `/review/${(await first(ask, 'records', { kind: 'supplement', openState: 'in-review' })).openEditionId}` },
  { name: 'review-of-service', who: 'editorBrandt', path: async (ask) => `/review/${(await first(ask, 'records', { kind: 'service', openState: 'in-review' })).openEditionId}` },
  { name: 'review-everything', who: 'editorBrandt', path: waiting(), open: press(/^Alle|^Everything|^All/) },
  { name: 'review-text', who: 'editorFalk', path: async (ask) => `/review/${(await first(ask, 'records', { openState: 'in-review' }, '&q=Standesamt')).openEditionId}` },
  { name: 'review-return', who: 'editorBrandt', path: waiting(), open: dialog(/^Zurückgeben$|^Request changes$/) },
  { name: 'review-keys', who: 'editorBrandt', path: waiting(), open: dialog(/Tasten anzeigen|Show keys/) },
  { name: 'review-remark', who: 'editorBrandt', path: waiting(), open: press(/^Zurückgeben: |^Request a change: /) },
  { name: 'review-urgent', who: 'lead', path: waiting(), open: dialog(/^Dringend veröffentlichen$|^Publish urgently$/) },
  { name: 'review-second-look', who: 'editorFalk', path: urgent, open: dialog(/^Nachprüfen$|^Second look$/) },
];

const quality = [
  { name: 'findings', who: 'editorFalk', path: '/findings' },
  { name: 'findings-empty', who: 'editorFalk', path: filtered('findings', { rule: 'FMT-12', state: 'fixed' }) },
  { name: 'findings-of-contact', who: 'contactBelzig', path: '/findings' },
  { name: 'finding', who: 'editorFalk', path: one('findings') },
  { name: 'finding-waive', who: 'editorFalk', path: one('findings', { severity: 'warning' }), open: dialog(/^Ausnahme festhalten$|^Waive$/) },
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
  ...['findings', 'freshness', 'review', 'trend'].map((name) => ({ name: `insights-${name}`, who: 'coordinator', path: `/boards/${name}` })),
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
  { name: 'user-deactivate', who: 'administrator', path: async (ask) => `/users/${(await first(ask, 'users', {}, '&q=Liebetrau')).id}`, open: dialog(/^Konto sperren$|^Deactivate account$/) },
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
