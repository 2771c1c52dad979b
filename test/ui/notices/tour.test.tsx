// Does the story of the demonstration lead a newcomer from place to place, and remember how far they have come?
import { expect, test } from '@jest/globals';
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { TourStep } from '@kommunalredaktion/shared';
import { keptStore } from '@ui/app/kept-store.js';
import { aLoginInfo, anId, FakeApi, listed, ok } from '../../support/fake-api.js';
import { openAt } from '../../support/screens.js';

const aStep = (key: string, title: string, more: Partial<TourStep> = {}): TourStep => ({
  key,
  title: { de: title, en: `${title} (en)` },
  text: { de: `Das ist ${title}.`, en: 'English.' },
  link: '/areas',
  account: null,
  ...more,
});
const steps = [
  aStep('areas', 'Gebiete ansehen'),
  aStep('office', 'Eine Stelle', { link: `/records/${anId(7)}/show` }),
  aStep('review', 'Prüfen', { link: null, account: { name: 'Jonas Brandt', role: 'editor' } }),
];
const rehearsal = () =>
  new FakeApi()
    .loggedIn()
    .on('GET /session/login-info', () => ok(aLoginInfo({ rehearsal: true })))
    .on('GET /areas', () => listed([]))
    .on('GET /tour', () => ok({ steps }));

const tour = () => screen.findByRole('region', { name: 'Rundgang in zehn Minuten' });

test('every step has its number and sentence; what is for other eyes names whom to log in as', async () => {
  rehearsal();
  openAt('/');
  const items = within(await tour()).getAllByRole('listitem');
  expect(items.map((item) => item.textContent)).toEqual([
    expect.stringContaining('Schritt 1:'),
    expect.stringContaining('Das ist Eine Stelle.'),
    expect.stringContaining('Dafür als Jonas Brandt anmelden ('),
  ]);
  expect(items.map((item) => within(item).queryByRole('link')?.getAttribute('href'))).toEqual([
    '/areas',
    `/records/${anId(7)}/show`,
    undefined,
  ]);
});

test('a step that was visited is ticked, by keyboard too, and stays so for the next person on this browser', async () => {
  rehearsal();
  const page = openAt('/');
  const link = within(await tour()).getByRole('link', { name: 'Gebiete ansehen' });
  act(() => link.focus());
  await userEvent.keyboard('{Enter}');
  expect(page.address()).toMatch(/^\/areas/);
  keptStore.reset();
  await act(() => page.go('/'));
  expect(within(await tour()).getByText('1 von 3 gesehen')).toBeTruthy();
  expect(within(await tour()).getByText('Schritt 1, gesehen:')).toBeTruthy();
});

test('it can be folded away and brought back', async () => {
  rehearsal();
  openAt('/');
  const story = await tour();
  await userEvent.click(within(story).getByRole('button', { name: 'Einklappen', expanded: true }));
  expect(within(story).queryByRole('list')).toBeNull();
  await userEvent.click(within(story).getByRole('button', { name: 'Rundgang zeigen', expanded: false }));
  expect(within(story).getAllByRole('listitem')).toHaveLength(3);
});

test('outside of a rehearsal nobody asks for it', async () => {
  const api = rehearsal().on('GET /session/login-info', () => ok(aLoginInfo()));
  openAt('/');
  await screen.findByText('Nichts wartet auf Sie');
  expect(api.of('GET /tour')).toEqual([]);
});
