// Is this folder fit to hold the database's files, and do they belong to the one who will run it?
import fs from 'node:fs';
import path from 'node:path';
import { createHash, randomBytes } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { Refusal } from './machine/console.mjs';
import { run } from './machine/processes.mjs';
import { major } from './postgres-programs.mjs';

export const superuser = 'postgres';

export function placeOf(wanted, { owner }) {
  const folder = owner ? reachableFor(owner, wanted) : wanted;
  return { folder, data: path.join(folder, 'data'), passwordFile: path.join(folder, 'password') };
}

/** Returns { folder, data, passwordFile } with an initialised cluster in it. */
export async function prepareFolder(wanted, programs) {
  const place = placeOf(wanted, programs);
  makeOwned(place.folder, programs);
  if (!fs.existsSync(path.join(place.data, 'PG_VERSION'))) await initialise(place, programs);
  refuseOtherMajor(place.data);
  return place;
}

function makeOwned(folder, { owner }) {
  try {
    fs.mkdirSync(path.dirname(folder), { recursive: true, mode: 0o711 });
    fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
    const user = owner?.uid ?? process.getuid?.();
    const present = fs.statSync(folder).uid;
    // Root may have run it in a user namespace yesterday and with another identity today.
    if (process.getuid?.() === 0 && present !== user) spawnSync('chown', ['-R', `${user}:${owner?.gid ?? 0}`, folder]);
    fs.accessSync(folder, fs.constants.R_OK | fs.constants.W_OK | fs.constants.X_OK);
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS'].includes(error.code)) throw error;
    throw new Refusal(`Der Datenordner ${folder} gehört jemand anderem oder ist nicht beschreibbar.`);
  }
}

/** An unprivileged user cannot enter /root, so root's data goes where it can. */
function reachableFor(owner, folder) {
  const parent = path.dirname(folder);
  fs.mkdirSync(parent, { recursive: true });
  if (spawnSync('/bin/sh', ['-c', 'cd "$0"', parent], owner).status === 0) return folder;
  fs.chmodSync(parent, 0o711);
  if (spawnSync('/bin/sh', ['-c', 'cd "$0"', parent], owner).status === 0) return folder;
  return path.join('/var/lib/kommunalredaktion', createHash('sha256').update(folder).digest('hex').slice(0, 12));
}

async function initialise({ folder, data, passwordFile }, { bin, prefix, owner }) {
  fs.rmSync(data, { recursive: true, force: true });
  fs.writeFileSync(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
  if (owner) fs.chownSync(passwordFile, owner.uid, owner.gid);
  const [command, ...args] = [
    ...prefix,
    path.join(bin, 'initdb'),
    '-D',
    data,
    '-U',
    superuser,
    '--pwfile',
    passwordFile,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C.UTF-8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-sync',
  ];
  const log = path.join(folder, 'initdb.log');
  const out = fs.openSync(log, 'w');
  const code = await run(command, args, { ...owner, cwd: folder, stdio: ['ignore', out, out], env: quietEnvironment });
  fs.closeSync(out);
  if (code === 0) return fs.rmSync(log);
  fs.rmSync(data, { recursive: true, force: true });
  throw new Refusal(`Die Datenbank ließ sich nicht anlegen: ${fs.readFileSync(log, 'utf8').trim().split('\n').at(-1)}`);
}

function refuseOtherMajor(data) {
  const found = fs.readFileSync(path.join(data, 'PG_VERSION'), 'utf8').trim();
  if (found === String(major)) return;
  throw new Refusal(
    `Die Daten in ${data} stammen von PostgreSQL ${found}, gebraucht wird ${major}; bitte sichern und mit pg_upgrade umstellen oder mit --fresh neu beginnen.`,
  );
}

// PG* variables of the user's shell must not reach the server, and its messages have to be readable for us.
export const quietEnvironment = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('PG'))),
  LC_ALL: 'C.UTF-8',
  LC_MESSAGES: 'C',
};
