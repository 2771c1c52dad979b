// Does somebody get in, and is it said why not?
import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aBoard, aLoginInfo, aSession, FakeApi, ok, refused } from '../../support/fake-api.js';
import { openAt } from '../../support/screens.js';

test('whoever is not logged in is asked to, and lands on the start page', async () => {
  const server = new FakeApi().on('POST /session', () => ok(aSession())).on('GET /board', () => ok(aBoard()));
  openAt('/');
  await userEvent.type(await screen.findByLabelText(/E-Mail-Adresse/), 'ada@beispiel.example');
  await userEvent.type(screen.getByLabelText(/^Passwort/, { selector: 'input' }), 'vier Wörter ohne Sinn');
  await userEvent.click(screen.getByRole('button', { name: 'Anmelden' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Guten Tag, Ada Beispiel' })).toBeTruthy();
  const [login] = server.of('POST /session');
  expect(login?.body).toEqual({ email: 'ada@beispiel.example', password: 'vier Wörter ohne Sinn' });
  expect(login?.headers.get('X-Requested-With')).toBe('kommunalredaktion');
});

test('a refused login says the sentence of the server and keeps the address', async () => {
  new FakeApi().on('POST /session', () => refused('access.login-failed'));
  openAt('/login');
  const email = await screen.findByLabelText<HTMLInputElement>(/E-Mail-Adresse/);
  await userEvent.type(email, 'ada@beispiel.example');
  await userEvent.type(screen.getByLabelText(/^Passwort/, { selector: 'input' }), 'falsch');
  await userEvent.click(screen.getByRole('button', { name: 'Anmelden' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Anmeldung fehlgeschlagen');
  expect(email.value).toBe('ada@beispiel.example');
});

test('a rehearsal system offers its invented people with one click', async () => {
  const accounts = [{ email: 'lea@uebung.example', name: 'Lea Muster', role: 'lead' as const, administration: null }];
  const server = new FakeApi()
    .on('GET /session/login-info', () => ok(aLoginInfo({ rehearsal: true, accounts, password: 'uebung macht den meister' })))
    .on('POST /session', () => ok(aSession({ name: 'Lea Muster', roles: ['lead'] })));
  openAt('/login');
  await userEvent.click(await screen.findByRole('button', { name: /Lea Muster/ }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Guten Tag, Lea Muster' })).toBeTruthy();
  expect(server.of('POST /session')[0]?.body).toEqual({ email: 'lea@uebung.example', password: 'uebung macht den meister' });
});

test('opening an invitation uses nothing up; only the button does', async () => {
  const server = new FakeApi().on('POST /session/redeem', () => ok(undefined, 204));
  openAt('/einladung?token=abcdefghijklmnopqrstuvwxyz');
  await userEvent.type(await screen.findByLabelText(/Neues Passwort/), 'vier Wörter ohne Sinn');
  expect(server.asked.filter(({ method }) => method !== 'GET')).toHaveLength(0);
  await userEvent.click(screen.getByRole('button', { name: 'Passwort speichern' }));
  expect(await screen.findByText(/Ihr Passwort ist gespeichert/)).toBeTruthy();
  expect(server.of('POST /session/redeem')[0]?.body).toEqual({ token: 'abcdefghijklmnopqrstuvwxyz', password: 'vier Wörter ohne Sinn' });
});
