// Are the installed dependencies those of the lock file?
import fs from 'node:fs';
import { createHash } from 'node:crypto';
import { Refusal, say } from './machine/console.mjs';
import { run } from './machine/processes.mjs';
import { inRoot } from './machine/places.mjs';

export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Refusal(`Node.js ${process.versions.node} ist zu alt, gebraucht wird 20.19 oder neuer.`);
  }
}

export async function install() {
  checkNode();
  const wanted = fingerprint();
  const stamp = inRoot('node_modules', '.installed-lock');
  if (read(stamp) === wanted) return;
  if (!agreesWithLock()) await installFromLock();
  fs.writeFileSync(stamp, wanted);
}

async function installFromLock() {
  say('Abhängigkeiten werden installiert (einmalig, etwa eine Minute) …');
  // Build tools are development dependencies: NODE_ENV=production must not leave them out.
  const args = ['ci', '--no-audit', '--no-fund', '--include=dev', '--include=optional', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const code = await (npm ? run(process.execPath, [npm, ...args]) : run('npm', args, { shell: process.platform === 'win32' }));
  if (code !== 0)
    throw new Refusal('Die Abhängigkeiten ließen sich nicht installieren (siehe oben); erreicht dieser Rechner die npm-Registry?');
}

const read = (file) => {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
};

const fingerprint = () =>
  createHash('sha256')
    .update(fs.readFileSync(inRoot('package-lock.json')))
    .update(`${process.platform} ${process.arch}`)
    .digest('hex');

/** True when somebody ran npm themselves and has all that the lock file asks for. */
function agreesWithLock() {
  const installed = JSON.parse(read(inRoot('node_modules', '.package-lock.json')) ?? '{}').packages;
  if (!installed) return false;
  const wanted = JSON.parse(read(inRoot('package-lock.json'))).packages;
  return Object.entries(wanted).every(([folder, { version, link, optional, extraneous }]) => {
    if (!folder.includes('node_modules/')) return true;
    const found = installed[folder];
    return found ? found.version === version && found.link === link : (optional || extraneous) === true;
  });
}
