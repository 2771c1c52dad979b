// Does every mail go out, and only once?
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { MailView } from '@kommunalredaktion/shared';
import { MailCommands } from '@server/notices/mail.commands.js';
import { SendMail } from '@server/notices/send-mail.job.js';
import { robotActor } from '@server/platform/robots.js';
import { deadPort, startMailServer, type MailServer } from '../../support/mail-server.js';
import { createWorld, type World } from '../../support/world.js';

let world: World;
let server: MailServer;
beforeAll(async () => {
  server = await startMailServer();
  world = await createWorld({ SMTP_URL: server.url, MAIL_FROM: 'Kommunalredaktion <redaktion@probe.example>' });
});
afterAll(async () => {
  await world.close();
  await server.close();
});
beforeEach(() => {
  server.arrived.length = 0;
  server.refusal = undefined;
});

const write = async (
  in_: World = world,
  body = 'Guten Tag,\n\nhier ist der Link: https://probe.example/passwort?token=geheim-und-lang\n',
) => {
  const nudges = await in_.db.write(robotActor('keeper'), (tx) =>
    in_.app.get(MailCommands).queue(tx, { to: 'anna@probe.example', subject: 'Größe: Übersicht\r\nBcc: alle@boese.example', body }),
  );
  const [row] = await in_.sql<{ id: string }>(`select id from mail order by created_at desc, id desc limit 1`);
  return { id: row?.id as string, nudges };
};
const stateOf = async (id: string, in_: World = world) =>
  (
    await in_.sql<{ state: string; attempts: number; error: string | null; body: string; wait: number }>(
      `select state, attempts, error, body, extract(epoch from next_attempt_at - now())::int as wait from mail where id = $1`,
      [id],
    )
  )[0];
const due = (id: string) => world.sql(`update mail set next_attempt_at = now() where id = $1`, [id]);

test('a mail arrives as it was written, with the id of its row, and its secret is forgotten', async () => {
  const { id, nudges } = await write();
  expect(nudges).toEqual([{ job: 'notices.send-mail', payload: { mailId: id } }]);
  expect(await world.app.get(SendMail).run({ mailId: id })).toBe('done');
  const [mail] = server.arrived;
  expect(mail).toMatchObject({
    to: ['anna@probe.example'],
    subject: 'Größe: Übersicht Bcc: alle@boese.example',
    messageId: `<${id}@localhost>`,
  });
  expect(mail?.text).toContain('?token=geheim-und-lang');
  expect(mail?.source).toMatch(/^From: Kommunalredaktion <redaktion@probe.example>/m);
  expect(await stateOf(id)).toMatchObject({ state: 'sent', body: expect.stringContaining('?token=…') });
});

test.each([[1], [2], [3]])('sent %i times in a row: one mail', async (times) => {
  const { id } = await write();
  for (let time = 0; time < times; time += 1) await world.app.get(SendMail).run({ mailId: id });
  expect(server.arrived).toHaveLength(1);
});

test('sent by many at once: one mail', async () => {
  const { id } = await write();
  const outcomes = await Promise.all(Array.from({ length: 20 }, () => world.app.get(SendMail).run({ mailId: id })));
  expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1);
  expect(server.arrived).toHaveLength(1);
});

test('a process that died while sending leaves the mail to the next one', async () => {
  const { id } = await write();
  await world.sql(`update mail set state = 'sending', attempts = 1, next_attempt_at = now() + interval '2 minutes' where id = $1`, [id]);
  expect(await world.app.get(SendMail).backlog(10)).toEqual([]);
  await due(id);
  expect(await world.app.get(SendMail).backlog(10)).toEqual([{ mailId: id }]);
  await world.finishJobs('notices.send-mail');
  expect([server.arrived.length, (await stateOf(id))?.state]).toEqual([1, 'sent']);
});

test('a server that is busy is asked again, later each time', async () => {
  const { id } = await write();
  server.refusal = { code: 451, text: 'try later' };
  const waits: number[] = [];
  for (let attempt = 0; attempt < 3; attempt += 1) {
    await due(id);
    await world.app.get(SendMail).run({ mailId: id });
    waits.push(Math.round(((await stateOf(id))?.wait ?? 0) / 30) * 30);
  }
  expect(waits).toEqual([30, 60, 120]);
  expect(await stateOf(id)).toMatchObject({ state: 'waiting', attempts: 3, error: expect.stringContaining('try later') });
  server.refusal = undefined;
  await due(id);
  await world.finishJobs('notices.send-mail');
  expect([server.arrived.length, (await stateOf(id))?.state]).toEqual([1, 'sent']);
});

test('an address that does not exist is given up at once', async () => {
  const { id } = await write();
  server.refusal = { code: 550, text: 'no such user' };
  await world.finishJobs('notices.send-mail');
  expect(await stateOf(id)).toMatchObject({ state: 'failed', attempts: 1 });
});

test('after a day of trying a mail is given up', async () => {
  const { id } = await write();
  server.refusal = { code: 451, text: 'try later' };
  await world.sql(`update mail set attempts = 11 where id = $1`, [id]);
  await world.finishJobs('notices.send-mail');
  expect(await stateOf(id)).toMatchObject({ state: 'failed', attempts: 12 });
});

test('operators see the mails; of a secret that is on its way they see nothing', async () => {
  const { id } = await write();
  const support = world.as(await world.given.account({ role: 'support' }));
  expect(await support.get<MailView>(`/mails/${id}`)).toMatchObject({
    status: 200,
    body: { state: 'waiting', body: expect.stringContaining('?token=…') },
  });
  const filter = encodeURIComponent(JSON.stringify({ state: 'waiting' }));
  const { body } = await support.get<{ data: MailView[]; total: number }>(`/mails?filter=${filter}&q=Größe`);
  expect(body).toMatchObject({ total: 1, data: [{ id, body: expect.not.stringContaining('geheim') }] });
  expect((await support.get('/mails/00000000-0000-7000-8000-00000000ffff')).status).toBe(404);
  expect((await world.as(await world.given.account({ role: 'lead' })).get('/mails')).status).toBe(403);
  await world.finishJobs('notices.send-mail');
});

test('without a mail server mails are kept for the operators, link and all', async () => {
  const quiet = await createWorld();
  try {
    const { id, nudges } = await write(quiet);
    expect(nudges).toEqual([]);
    await quiet.finishJobs('notices.send-mail');
    const admin = quiet.as(await quiet.given.account({ role: 'administrator' }));
    expect(await admin.get<MailView>(`/mails/${id}`)).toMatchObject({
      body: { state: 'kept', body: expect.stringContaining('?token=geheim-und-lang') },
    });
  } finally {
    await quiet.close();
  }
});

test('a mail server that is not there stops nobody', async () => {
  const lonely = await createWorld({ SMTP_URL: `smtp://127.0.0.1:${await deadPort()}` });
  try {
    const { id } = await write(lonely);
    expect(await lonely.app.get(SendMail).run({ mailId: id })).toBe('done');
    expect(await stateOf(id, lonely)).toMatchObject({ state: 'waiting', attempts: 1, error: expect.stringContaining('ECONNREFUSED') });
  } finally {
    await lonely.close();
  }
});
