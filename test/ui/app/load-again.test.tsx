// Does a page say once what could not be loaded, and get it when asked again?
import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aBoard, FakeApi, listed, ok, refused } from '../../support/fake-api.js';
import { openAt } from '../../support/screens.js';

const again = { name: 'Noch einmal versuchen' };

test('a list that fails says so in one place, and has its rows after another try', async () => {
  const server = new FakeApi().loggedIn().on('GET /findings', () => refused('api.unexpected'));
  openAt('/findings');
  const button = await screen.findByRole('button', again);
  expect(screen.getAllByText(/etwas schiefgegangen/)).toHaveLength(1);
  server.on('GET /findings', () => listed([]));
  await userEvent.click(button);
  expect(await screen.findByText(/^0 Einträge/)).toBeTruthy();
  expect(screen.queryByRole('button', again)).toBeNull();
});

test('a page that fails can be asked for again; a refusal stays one', async () => {
  const server = new FakeApi().loggedIn().on('GET /board', () => refused('api.unexpected'));
  const page = openAt('/');
  await userEvent.click(await screen.findByRole('button', again));
  await waitFor(() => expect(server.of('GET /board')).toHaveLength(2));
  server.on('GET /tasks/*', () => refused('api.not-found'));
  await page.go('/tasks/unknown/show');
  expect(await screen.findByText(/nicht gefunden/)).toBeTruthy();
  expect(screen.queryByRole('button', again)).toBeNull();
});

test('without a network nothing waits in silence, and with it everything comes by itself', async () => {
  const server = new FakeApi().loggedIn().on('GET /board', () => Promise.reject(new TypeError('no network')));
  openAt('/');
  window.dispatchEvent(new Event('offline'));
  expect(await screen.findByText(/Server ist nicht erreichbar/)).toBeTruthy();
  server.on('GET /board', () => ok(aBoard()));
  window.dispatchEvent(new Event('online'));
  await waitFor(() => expect(screen.queryByText(/Server ist nicht erreichbar/)).toBeNull());
});
