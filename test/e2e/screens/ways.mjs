// How does a browser get to a screen or into a state, and when is it there?

const answer = async (ask, path) => {
  const reply = await ask.get(`/api${path}`);
  if (!reply.ok()) throw new Error(`${path}: ${reply.status()} ${await reply.text()}`);
  return reply.json();
};
export const list = (resource, filter = {}, rest = '') =>
  `/${resource}?filter=${encodeURIComponent(JSON.stringify(filter))}&perPage=25${rest}`;
export const first = async (ask, resource, filter, rest) => {
  const { data } = await answer(ask, list(resource, filter, rest));
  if (data.length === 0) throw new Error(`nothing in ${resource} fits ${JSON.stringify(filter)}`);
  return data[0];
};

export const record = (filter, rest) => async (ask) => `/records/${(await first(ask, 'records', filter, rest)).id}/show`;
export const view = (name, filter, rest) => async (ask) => `${await record(filter, rest)(ask)}?view=${name}`;
export const draft = (filter) => async (ask) => `/editions/${(await first(ask, 'records', filter)).openEditionId}`;
export const waiting =
  (rest = '') =>
  async (ask) =>
    `/review/${(await first(ask, 'review-queue', {}, rest)).editionId}`;
export const one =
  (resource, filter = {}) =>
  async (ask) =>
    `/${resource}/${(await first(ask, resource, filter)).id}/show`;
export const urgent = async (ask) => `/review/${(await first(ask, 'records', { secondLook: true })).liveEditionId}`;
export const filtered = (resource, filter) => `/${resource}?filter=${encodeURIComponent(JSON.stringify(filter))}`;

/** Waits until nothing is loading any more. A page that follows a running task never stops listening. */
export const settled = async (page) => {
  await page.locator('h1').first().waitFor();
  await page.waitForFunction(() => !document.querySelector('.MuiCircularProgress-root, [role="progressbar"]:not([aria-valuenow])'));
  if ((await page.locator('[role="progressbar"]').count()) === 0) await page.waitForLoadState('networkidle');
};

export const press =
  (name, role = 'button') =>
  async (page) => {
    await page.getByRole(role, { name }).first().click();
  };
export const dialog =
  (name, inside = 'dialog') =>
  async (page) => {
    await press(name)(page);
    await page.getByRole(inside).waitFor();
  };
export const inTurn =
  (...steps) =>
  async (page) => {
    for (const step of steps) await step(page);
  };
export const tab = (name) => async (page) => {
  await page.getByRole('tab', { name }).click();
  await settled(page);
};
export const section = (name) => press(name);
export const firstOf = (selector) => async (page) => {
  await page.locator(selector).first().click();
};

const belzig = '120690020020';
export const effective =
  (more = '') =>
  async (ask) =>
    `/services/${(await first(ask, 'records', { kind: 'service', state: 'live' }, '&sort=title')).id}/effective?area=${belzig}${more}`;
export const changed = (page) => async (ask) => `/records/${(await first(ask, 'records', { rule: 'CUR-07' })).id}/${page}`;
export const unfoldAll = async (page) => {
  const folded = page.locator('main :is(h2, li) > button[aria-expanded="false"]');
  while ((await folded.count()) > 0) await folded.first().click();
  await settled(page);
};
