// Which Chromium can drive the browser tests here, and how must it be launched?
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Refusal } from './machine/console.mjs';
import { cacheFolder, inRoot } from './machine/places.mjs';

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];
const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Launch options for playwright-core, as plain data that can travel in an environment variable. */
export async function browserLaunch() {
  const given = process.env.CHROME_PATH;
  if (given && !runs(given)) throw new Refusal(`CHROME_PATH (${given}) ist kein Browser, der hier läuft.`);
  const executablePath = given ?? installed.find((file) => fs.existsSync(file) && runs(file));
  if (executablePath) return { executablePath, args, headless: true };
  const unpacked = process.platform === 'linux' && process.arch === 'x64' ? await unpack() : undefined;
  if (unpacked && runs(unpacked.executablePath, unpacked.env)) return { ...unpacked, args, headless: true };
  throw new Refusal('Kein Chromium gefunden: bitte Chromium installieren oder CHROME_PATH setzen (oder --without-browser angeben).');
}

const runs = (file, env = process.env) => spawnSync(file, ['--version'], { env, timeout: 20_000 }).status === 0;

/** The binary of @sparticuz/chromium, in a folder of our own instead of the shared /tmp. */
async function unpack() {
  const folder = path.join(cacheFolder, 'chromium-147');
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  const chromium = pathToFileURL(createRequire(inRoot('test', 'package.json')).resolve('@sparticuz/chromium')).href;
  // Only on what it takes for Lambda does the package unpack the libraries that a bare system lacks.
  const executablePath = await withEnvironment({ TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' }, async () =>
    (await import(chromium)).default.executablePath(),
  );
  const fonts = path.join(folder, 'fonts');
  // The package's own file points to /tmp/fonts, and then no text is visible.
  fs.writeFileSync(
    path.join(fonts, 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${fonts}</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`,
  );
  const { PATH, HOME = folder, TMPDIR = os.tmpdir() } = process.env;
  return { executablePath, env: { PATH, HOME, TMPDIR, LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: fonts } };
}

async function withEnvironment(changes, action) {
  const before = { ...process.env };
  Object.assign(process.env, changes);
  try {
    return await action();
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}
