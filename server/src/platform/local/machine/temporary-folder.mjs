// Where do the data of a test or bench run live, and how do they vanish even after a hard kill?
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeLeaving } from './lifetime.mjs';
import { endStrangers, isAlive, signed } from './processes.mjs';

const prefix = 'kommunalredaktion-';
const listOf = (folder) => path.join(folder, 'processes.json');

/** A folder that is deleted at the end; processes given to `remember` end with it at the latest. */
export async function temporaryFolder(purpose) {
  await sweep(purpose);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), `${prefix}${purpose}-`));
  const processes = { owner: signed(process.pid), others: [] };
  const remember = (...found) => {
    processes.others.push(...found);
    fs.writeFileSync(listOf(folder), JSON.stringify(processes));
  };
  remember();
  // The parent must let an unprivileged PostgreSQL through when this runs as root.
  if (process.getuid?.() === 0) fs.chmodSync(folder, 0o711);
  beforeLeaving(() => fs.rmSync(folder, { recursive: true, force: true }));
  return { folder, remember };
}

/** What killed runs have left behind. */
async function sweep(purpose) {
  const names = fs.readdirSync(os.tmpdir()).filter((name) => name.startsWith(`${prefix}${purpose}-`));
  for (const folder of names.map((name) => path.join(os.tmpdir(), name))) {
    try {
      const { owner, others } = JSON.parse(fs.readFileSync(listOf(folder), 'utf8'));
      if (isAlive(owner)) continue;
      await endStrangers(others);
      fs.rmSync(folder, { recursive: true, force: true });
    } catch {
      // Just being made, or somebody else's: not ours to touch.
    }
  }
}
