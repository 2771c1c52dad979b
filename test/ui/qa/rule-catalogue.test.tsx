// Can lead and coordination set a rule, does everybody else read how it is set, and is judged by it while typing?
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import { focusManager } from '@tanstack/react-query';
import userEvent from '@testing-library/user-event';
import { parametersOf, rules, setRules, rulesetOf, shippedRules, type RuleSettingChange, type RuleView } from '@kommunalredaktion/shared';
import { marksOf } from '@ui/editions/drafting/live-marks.js';
import { anEdition } from '../../support/fake-editions.js';
import { anId, aSession, FakeApi, listed, ok, refused } from '../../support/fake-api.js';
import { withPlainStyles } from '../../support/plain-styles.js';
import { openAt } from '../../support/screens.js';

const change = (version: number, more: Partial<RuleSettingChange>): RuleSettingChange => ({
  version,
  isOn: true,
  severity: null,
  parameters: {},
  reason: 'Beschluss der Redaktionskonferenz.',
  changedBy: { id: anId(7), name: 'Lea Leitung' },
  changedAt: '2026-03-01T09:00:00.000Z',
  ...more,
});
const view = (id: string, history: RuleSettingChange[] = []): RuleView => ({
  id,
  open: 3,
  waived: 1,
  records: 2,
  version: history[0]?.version ?? 0,
  history,
});

let fake: FakeApi;
let views: RuleView[];
beforeEach(() => {
  withPlainStyles();
  views = [...rules, ...setRules].map(({ id }) => view(id));
  fake = new FakeApi().loggedIn(aSession({ roles: ['lead'] })).on('GET /rules', () => listed(views));
});

afterEach(() => void jest.restoreAllMocks());

const entry = async (id: string) => {
  const heading = await screen.findByRole('heading', { level: 3, name: new RegExp(`^${id}`) });
  const found = heading.parentElement as HTMLElement;
  await within(found).findByText('3 offen');
  return found;
};

test('all rules stand there, those of one text and those across texts, with what they find and what they spare', async () => {
  openAt('/rules#RSP-06');
  expect(await screen.findByRole('heading', { level: 2, name: `Regeln für jeden Text (${rules.length})` })).toBeTruthy();
  expect(screen.getByRole('heading', { level: 2, name: `Regeln über alle Texte hinweg (${setRules.length})` })).toBeTruthy();
  const rivals = await entry('RSP-06');
  expect(within(rivals).getByText('Zwei Stellen, dieselbe Leistung, dasselbe Gebiet, kein Kriterium')).toBeTruthy();
  expect(within(rivals).getByText('Aufgeteilt nach Anfangsbuchstaben')).toBeTruthy();
});

test('a rule is set with its thresholds in their range and a reason; what was seen is said with it', async () => {
  const user = userEvent.setup();
  views = views.map((one) =>
    one.id === 'CUR-01'
      ? view('CUR-01', [change(2, { severity: 'warning', parameters: { warnAfterMonths: 18, blockAfterMonths: 24 } })])
      : one,
  );
  fake.on('PATCH /rules/CUR-01', ({ body }) => ok(view('CUR-01', [change(3, body as RuleSettingChange)])));
  openAt('/rules#CUR-01');
  const age = await entry('CUR-01');
  expect(within(age).getByText('Angepasst')).toBeTruthy();
  expect(within(age).getByText('Lea Leitung, 01.03.2026, 10:00 (Einstellung 2)')).toBeTruthy();
  await user.click(within(age).getByRole('button', { name: 'Einstellen' }));
  const dialog = await screen.findByRole('dialog');
  const months = within(dialog).getByRole('spinbutton', { name: /Warnung nach so vielen Monaten/ });
  expect([months.getAttribute('min'), months.getAttribute('max'), (months as HTMLInputElement).value]).toEqual(['1', '60', '18']);
  expect(within(dialog).getByText('Von 1 bis 60. Ausgeliefert mit: 12')).toBeTruthy();
  await user.clear(months);
  await user.type(months, '15');
  await user.type(within(dialog).getByRole('textbox', { name: /Begründung/ }), 'Die Kommunen brauchen mehr Zeit.');
  await user.click(within(dialog).getByRole('button', { name: 'Übernehmen' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(fake.of('PATCH /rules/CUR-01').map(({ body }) => body)).toEqual([
    {
      expectedVersion: 2,
      isOn: true,
      severity: 'warning',
      parameters: { warnAfterMonths: 15, blockAfterMonths: 24 },
      reason: 'Die Kommunen brauchen mehr Zeit.',
    },
  ]);
});

test('a rule is switched off; a refusal stands in the dialog', async () => {
  const user = userEvent.setup();
  fake.on('PATCH /rules/LNG-16', () => refused('api.stale'));
  openAt('/rules#LNG-16');
  await user.click(within(await entry('LNG-16')).getByRole('button', { name: 'Einstellen' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('switch', { name: 'Regel eingeschaltet' }));
  await user.type(within(dialog).getByRole('textbox', { name: /Begründung/ }), 'Zu viele falsche Treffer.');
  await user.click(within(dialog).getByRole('button', { name: 'Übernehmen' }));
  expect(await within(dialog).findByRole('alert')).toBeTruthy();
  expect(fake.of('PATCH /rules/LNG-16')[0]?.body).toMatchObject({ expectedVersion: 0, isOn: false });
});

test('what somebody else has set meanwhile is never replaced unseen: it is shown beside what was typed, then applied knowingly', async () => {
  const user = userEvent.setup();
  const now = (history: RuleSettingChange[]) => {
    views = views.map((one) => (one.id === 'CUR-01' ? view('CUR-01', history) : one));
  };
  const third = change(3, { parameters: { warnAfterMonths: 18, blockAfterMonths: 24 } });
  const fourth = change(4, { parameters: { warnAfterMonths: 9, blockAfterMonths: 20 }, reason: 'Neun Monate genügen.' });
  now([third]);
  fake.on('PATCH /rules/CUR-01', ({ body }) =>
    (body as { expectedVersion: number }).expectedVersion < 4 ? refused('api.stale') : ok(view('CUR-01', [])),
  );
  openAt('/rules#CUR-01');
  await user.click(within(await entry('CUR-01')).getByRole('button', { name: 'Einstellen' }));
  const dialog = await screen.findByRole('dialog');
  const months = within(dialog).getByRole<HTMLInputElement>('spinbutton', { name: /Warnung nach so vielen Monaten/ });
  await user.clear(months);
  await user.type(months, '15');
  await user.type(within(dialog).getByRole('textbox', { name: /Begründung/ }), 'Die Kommunen brauchen mehr Zeit.');
  now([fourth, third]);
  const asked = fake.of('GET /rules').length;
  const later = Date.now() + 10_000;
  jest.spyOn(Date, 'now').mockImplementation(() => later);
  act(() => focusManager.setFocused(false));
  act(() => focusManager.setFocused(true));
  await waitFor(() => expect(fake.of('GET /rules').length).toBeGreaterThan(asked));
  await user.click(within(dialog).getByRole('button', { name: 'Übernehmen' }));
  const told = await within(dialog).findByRole('alert');
  await waitFor(() => expect(told.textContent).toMatch(/Lea Leitung.*Einstellung 4.*Neun Monate genügen.*: 9/));
  expect(told.textContent).not.toContain('Einstellung 3');
  expect(months.value).toBe('15');
  await user.click(within(dialog).getByRole('button', { name: 'Trotzdem übernehmen' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(fake.of('PATCH /rules/CUR-01').map(({ body }) => body)).toMatchObject([
    { expectedVersion: 3, parameters: { warnAfterMonths: 15 } },
    { expectedVersion: 4, parameters: { warnAfterMonths: 15 }, reason: 'Die Kommunen brauchen mehr Zeit.' },
  ]);
});

test('a click beside the dialog or Escape closes it as long as nothing is typed, and never over a reason', async () => {
  const user = userEvent.setup();
  openAt('/rules#CUR-01');
  const age = await entry('CUR-01');
  const open = async () => {
    await user.click(within(age).getByRole('button', { name: 'Einstellen' }));
    return screen.findByRole('dialog');
  };
  const clickBeside = async (dialog: HTMLElement) => user.click(dialog.closest('.MuiDialog-container') as HTMLElement);
  await clickBeside(await open());
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const dialog = await open();
  const reason = within(dialog).getByRole<HTMLTextAreaElement>('textbox', { name: /Begründung/ });
  await user.type(reason, 'Ein langer Grund.');
  await clickBeside(dialog);
  await user.keyboard('{Escape}');
  expect(screen.getByRole('dialog').contains(reason)).toBe(true);
  expect(reason.value).toBe('Ein langer Grund.');
  await user.clear(reason);
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('who may not set rules reads how they are set', async () => {
  fake.loggedIn(aSession({ roles: ['contact'] }));
  views = views.map((one) => (one.id === 'LNG-16' ? view('LNG-16', [change(1, { isOn: false })]) : one));
  openAt('/rules#LNG-16');
  const off = await entry('LNG-16');
  expect(within(off).getAllByText(/Ausgeschaltet/).length).toBeGreaterThan(0);
  expect(within(off).getByText('Beschluss der Redaktionskonferenz.')).toBeTruthy();
  expect(within(off).queryByRole('button', { name: 'Einstellen' })).toBeNull();
});

test('while somebody types, the rules in force judge', () => {
  const content = { name: { de: 'Bürgeramt' } };
  const facts = { edition: anEdition({ content }), parents: [], live: null };
  const found = (settings: Parameters<typeof rulesetOf>[0]) =>
    marksOf(content, { ...facts, ruleset: rulesetOf(settings) })
      .findings.filter(({ rule }) => rule === 'CMP-23')
      .map(({ severity }) => severity);
  expect(found({})).toEqual([shippedRules.rulesFor('organisational-unit').find(({ rule }) => rule.id === 'CMP-23')?.severity]);
  expect(found({ 'CMP-23': { isOn: true, severity: 'blocker', parameters: {} } })).toEqual(['blocker']);
  expect(found({ 'CMP-23': { isOn: false, severity: null, parameters: {} } })).toEqual([]);
});

test('while somebody types, what another supplement says there is not asked for again', () => {
  const edition = anEdition({ record: { ...anEdition().record, kind: 'supplement' }, alsoSaid: ['fees'] });
  const master = { content: { name: { de: 'Hund anmelden' } }, owner: 'Land', editionId: anId(8) };
  const missing = marksOf({}, { edition, parents: [], live: null, master }).findings.map(({ rule }) => rule);
  expect(missing).toContain('CMP-06');
  expect(missing).not.toContain('CMP-04');
});

test('every threshold of every rule has a form that can be drawn, with a range and what it is shipped with', () => {
  for (const rule of [...rules, ...setRules]) {
    for (const parameter of parametersOf(rule)) {
      expect([rule.id, parameter.byDefault]).toEqual([rule.id, (rule.parameters.parse({}) as Record<string, unknown>)[parameter.name]]);
      if (parameter.form === 'number')
        expect([rule.id, Number.isFinite(parameter.min) && Number.isFinite(parameter.max)]).toEqual([rule.id, true]);
      if (parameter.form === 'choices') expect(parameter.options.length).toBeGreaterThan(1);
    }
  }
});
