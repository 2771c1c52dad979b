// Does the start page say what waits, and lead there?
import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { aBoard, FakeApi, listed, ok } from '../../support/fake-api.js';
import { openAt } from '../../support/screens.js';
import userEvent from '@testing-library/user-event';

const overdue = '/records?filter=%7B%22overdue%22%3Atrue%7D';

test('every figure is a link to the list that it counts', async () => {
  new FakeApi()
    .loggedIn()
    .on('GET /administrations', () => listed([]))
    .on('GET /records', () => listed([]))
    .on('GET /board', () => ok(aBoard({ cards: [{ key: 'overdue', count: 12, countIsExact: true, link: overdue, tone: 'attention' }] })));
  const page = openAt('/');
  const card = await screen.findByRole('link', { name: /12.*Durchsicht überfällig/ });
  expect(card.getAttribute('href')).toBe(overdue);
  await userEvent.click(card);
  expect(await screen.findByRole('heading', { level: 1, name: 'Datensätze' })).toBeTruthy();
  expect(page.address()).toContain('/records?');
});

test('where nothing waits, the page says what was looked through', async () => {
  new FakeApi()
    .loggedIn()
    .on('GET /board', () => ok(aBoard({ cards: [{ key: 'to-review', count: 0, countIsExact: true, link: '/review', tone: 'calm' }] })));
  openAt('/');
  expect(await screen.findByText('Nichts wartet auf Sie')).toBeTruthy();
  expect(screen.getByText(/Durchgesehen und nichts offen: Zu prüfen/)).toBeTruthy();
  expect(screen.queryByRole('link', { name: /Zu prüfen/ })).toBeNull();
});

test('the next items stand beside it, with the way there', async () => {
  new FakeApi()
    .loggedIn()
    .on('GET /board', () =>
      ok(aBoard({ next: [{ title: 'Bürgerbüro', subtitle: 'Golzow (Barnim)', link: '/review/1', since: '2026-03-13T08:00:00.000Z' }] })),
    );
  openAt('/');
  expect((await screen.findByRole('link', { name: /Bürgerbüro/ })).getAttribute('href')).toBe('/review/1');
});

test('the menu shows only rooms that the roles open', async () => {
  new FakeApi().loggedIn();
  openAt('/');
  await screen.findByRole('heading', { level: 1 });
  const [menu] = screen.getAllByRole('button', { name: 'Menü öffnen' });
  await userEvent.click(menu as HTMLElement);
  const names = (await screen.findAllByRole('link')).map((link) => link.textContent);
  expect(names).toEqual(expect.arrayContaining(['Datensätze', 'Prüfung', 'Befunde', 'Aufgaben']));
  expect(names).not.toContain('Nutzende');
  expect(names).not.toContain('Mails');
});
