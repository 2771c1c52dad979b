// Does a session that ends cost anybody what they typed?
import { expect, test } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aSession, anId, FakeApi, listed, ok, refused } from '../../support/fake-api.js';
import { openAt } from '../../support/screens.js';

const town = {
  id: anId(500),
  ars: '120600000000',
  name: 'Golzow',
  kind: 'municipality',
  district: null,
  memberSince: '2024-01-01',
  memberUntil: null,
  isMember: true,
  records: 0,
};
const contact = () => aSession({ roles: ['contact'], central: false, administrations: [{ id: town.id, name: town.name }] });
const expiring = () => {
  let alive = true;
  const server = new FakeApi().loggedIn(contact()).on('GET /administrations', () => listed([town]));
  server.on('POST /records', () => (alive ? ok({ id: anId(9), openEditionId: null }) : refused('access.session-expired')));
  server.on('GET /records/*', () => new Promise(() => undefined));
  server.on('POST /session', ({ body }) => {
    if ((body as { password: string }).password !== 'richtig und lang') return refused('access.login-failed');
    alive = true;
    return ok(contact());
  });
  return {
    server,
    expire: () => {
      alive = false;
    },
  };
};

test('the login stands over the page, and the same step goes on afterwards', async () => {
  const { server, expire } = expiring();
  const page = openAt('/records/create');
  const name = await screen.findByLabelText<HTMLInputElement>(/^Name/);
  await userEvent.type(name, 'Bürgerbüro am Markt');
  expire();
  await userEvent.click(screen.getByRole('button', { name: 'Entwurf beginnen' }));
  const dialog = await screen.findByRole('dialog', { name: 'Ihre Sitzung ist abgelaufen' });
  expect(name.value).toBe('Bürgerbüro am Markt');
  await userEvent.type(within(dialog).getByLabelText(/^Passwort/, { selector: 'input' }), 'falsch');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Anmelden und weiterarbeiten' }));
  expect((await within(dialog).findByRole('alert')).textContent).toContain('Anmeldung fehlgeschlagen');
  await userEvent.clear(within(dialog).getByLabelText(/^Passwort/, { selector: 'input' }));
  await userEvent.type(within(dialog).getByLabelText(/^Passwort/, { selector: 'input' }), 'richtig und lang');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Anmelden und weiterarbeiten' }));
  await waitFor(() => expect(page.address()).toBe(`/records/${anId(9)}/show`));
  const [first, second] = server.of('POST /records');
  expect(second?.body).toEqual(first?.body);
  expect(second?.headers.get('Idempotency-Key')).toBe(first?.headers.get('Idempotency-Key'));
});

test('two minutes before the end somebody is asked whether they are still there', async () => {
  new FakeApi().loggedIn(aSession({ expiresAt: new Date(Date.now() + 90_000).toISOString() }));
  openAt('/');
  const dialog = await screen.findByRole('dialog', { name: 'Sind Sie noch da?' });
  expect(dialog.textContent).toContain('2 Min.');
});

test('when another person logs in in another tab, nothing more goes out from here', async () => {
  const server = new FakeApi().loggedIn(contact()).on('GET /administrations', () => listed([town]));
  openAt('/records/create');
  await userEvent.type(await screen.findByLabelText(/^Name/), 'Bürgerbüro');
  const inOtherTab = (who: string | null) =>
    act(async () => {
      window.dispatchEvent(new StorageEvent('storage', { key: 'kommunalredaktion.who', newValue: who }));
    });
  await inOtherTab(anId(2));
  expect(await screen.findByRole('dialog', { name: 'Ihre Sitzung ist abgelaufen' })).toBeTruthy();
  await act(async () => screen.getByRole('button', { name: 'Entwurf beginnen', hidden: true }).click());
  await inOtherTab(null);
  expect(server.of('POST /records')).toHaveLength(0);
});
