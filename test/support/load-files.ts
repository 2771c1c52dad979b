// How does a test get a load file, and run it as the command line would?
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect } from '@jest/globals';
import type { Actor, Content } from '@kommunalredaktion/shared';
import { fileSource } from '@server/exchange/load/source.js';
import { RecordsLoad, type LoadReport } from '@server/exchange/records-load.js';
import { robotActor } from '@server/platform/robots.js';
import { office } from './office.js';
import type { World } from './world.js';

const folder = mkdtempSync(path.join(os.tmpdir(), 'kr-load-'));
export const removeLoadFiles = (): void => rmSync(folder, { recursive: true, force: true });

export const nameOf = (value: string) => ({ agency: 'probe', scheme: 'amt', value });
/** One line as an object; what is not told is a faultless public office of Bad Belzig. */
export const line = (value: string, content: Content = {}, over: object = {}) => ({
  kind: 'organisational-unit',
  administration: '120690020020',
  externalId: nameOf(value),
  state: 'live',
  content: { ...office(), ...content },
  ...over,
});

let files = 0;
/** Strings and bytes stand as they are, objects become JSON. */
export const fileOf = (...lines: (object | string | Buffer)[]): string => {
  files += 1;
  const file = path.join(folder, `${files}.ndjson`);
  writeFileSync(file, '');
  for (const one of lines)
    appendFileSync(
      file,
      Buffer.concat([Buffer.isBuffer(one) ? one : Buffer.from(typeof one === 'string' ? one : JSON.stringify(one)), Buffer.from('\n')]),
    );
  return file;
};

export const loadFile = async (
  world: World,
  file: string,
  { actor = robotActor('loader'), dryRun = false }: { actor?: Actor; dryRun?: boolean } = {},
): Promise<LoadReport> => world.app.get(RecordsLoad).run(await fileSource(file), actor, { dryRun });

/** A load that dies when it has read so many lines; what it had begun to write is written. */
export const loadUntilDeath = async (world: World, file: string, lines: number): Promise<void> => {
  const source = await fileSource(file);
  const read: typeof source.read = async function* (wanted) {
    for await (const batch of source.read(wanted)) {
      yield batch.filter(({ n }) => n <= lines);
      if ((batch.at(-1)?.n ?? 0) >= lines) throw new Error('killed');
    }
  };
  await expect(world.app.get(RecordsLoad).run({ ...source, read }, robotActor('loader'))).rejects.toThrow('killed');
};
