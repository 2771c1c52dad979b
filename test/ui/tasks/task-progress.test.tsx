// Does somebody see how far long work is, and what failed in it?
import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { TaskView } from '@kommunalredaktion/shared';
import { aSession, anId, FakeApi, listed, ok } from '../../support/fake-api.js';
import { openAt } from '../../support/screens.js';

const task = (more: Partial<TaskView> = {}): TaskView => ({
  id: anId(7),
  kind: 'qa.full-run',
  state: 'running',
  title: 'Alle Texte prüfen',
  total: 5000,
  done: 1200,
  failed: 0,
  secondsLeft: 40,
  startedBy: { id: anId(1), name: 'Ada Beispiel' },
  createdAt: '2026-03-16T10:00:00.000Z',
  startedAt: '2026-03-16T10:00:01.000Z',
  endedAt: null,
  error: null,
  mayCancel: true,
  mayRunAgain: false,
  ...more,
});

test('the bar moves by itself until the work is done', async () => {
  const steps = [task(), task({ done: 3600 }), task({ done: 5000, state: 'done', mayCancel: false, secondsLeft: null })];
  let asked = 0;
  new FakeApi().loggedIn(aSession({ roles: ['lead'] })).on(`GET /tasks/${anId(7)}`, () => ok(steps[Math.min(asked++, steps.length - 1)]));
  openAt(`/tasks/${anId(7)}/show`);
  expect(await screen.findByText('1.200 von 5.000')).toBeTruthy();
  expect(screen.getByRole('progressbar', { name: 'Alle Texte prüfen' }).getAttribute('aria-valuenow')).toBe('24');
  expect(await screen.findByText('5.000 von 5.000')).toBeTruthy();
  expect(screen.getByText('Fertig')).toBeTruthy();
});

test('what failed is listed with its reason and can be run again', async () => {
  const again = task({ id: anId(8), state: 'waiting', done: 0, total: 2 });
  const server = new FakeApi()
    .loggedIn(aSession({ roles: ['lead'] }))
    .on(`GET /tasks/${anId(7)}`, () => ok(task({ state: 'done', done: 5000, failed: 2, mayCancel: false, mayRunAgain: true })))
    .on(`GET /tasks/${anId(7)}/items`, () => listed([{ n: 3, item: 'Zeile 3', field: 'content.name', message: 'Diese Angabe fehlt.' }]))
    .on(`POST /tasks/${anId(7)}/run-again`, () => ok(again))
    .on(`GET /tasks/${anId(8)}`, () => ok(again));
  const page = openAt(`/tasks/${anId(7)}/show`);
  expect(await screen.findByRole('row', { name: /Zeile 3.*Diese Angabe fehlt/ })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Für die fehlgeschlagenen wiederholen' }));
  await waitFor(() => expect(page.address()).toBe(`/tasks/${anId(8)}/show`));
  expect(server.of(`POST /tasks/${anId(7)}/run-again`)[0]?.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f-]{36}$/);
});
