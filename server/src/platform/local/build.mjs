// Is what was built still what the sources say?
import fs from 'node:fs';
import path from 'node:path';
import { createHash } from 'node:crypto';
import { say, secondsSince } from './machine/console.mjs';
import { must } from './machine/processes.mjs';
import { inRoot, tool } from './machine/places.mjs';

const server = {
  name: 'Server',
  sources: ['tsconfig.base.json', 'package-lock.json', 'shared/src', 'shared/tsconfig.json', 'server/src', 'server/tsconfig.json'],
  output: 'server/dist',
  make: async () => {
    for (const workspace of ['shared', 'server']) dropOrphans(workspace);
    // tsc trusts its .tsbuildinfo and would not notice that somebody deleted a dist folder.
    const force = ['shared', 'server'].every((workspace) => fs.existsSync(inRoot(workspace, 'dist'))) ? [] : ['--force'];
    await must('Der Server ließ sich nicht bauen (siehe oben).', [tool('tsc'), '-b', 'server', ...force]);
  },
};

const adminUi = {
  name: 'Oberfläche',
  sources: [
    'package-lock.json',
    'shared/src',
    'admin-ui/src',
    'admin-ui/public',
    'admin-ui/index.html',
    'admin-ui/vite.config.ts',
    'admin-ui/vite.config.mjs',
    'admin-ui/tsconfig.json',
  ],
  output: 'admin-ui/dist/web',
  // Whoever has NODE_ENV set to something else would get other screens, and keep them.
  make: () =>
    must('Die Oberfläche ließ sich nicht bauen (siehe oben).', [tool('vite'), 'build', '--logLevel', 'warn'], {
      cwd: inRoot('admin-ui'),
      env: { ...process.env, NODE_ENV: 'production' },
    }),
};

export const buildServer = () => build(server);
export async function buildAll() {
  await build(server);
  await build(adminUi);
}

async function build({ name, sources, output, make }) {
  const stamp = inRoot(output, '.built-from');
  const wanted = fingerprint(sources);
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === wanted) return;
  say(`${name} wird gebaut …`);
  const start = performance.now();
  fs.rmSync(stamp, { force: true });
  await make();
  fs.mkdirSync(inRoot(output), { recursive: true });
  fs.writeFileSync(stamp, wanted);
  say(`${name} gebaut in ${secondsSince(start)} s`);
}

function fingerprint(sources) {
  const hash = createHash('sha256').update(process.version);
  for (const file of sources.flatMap((source) => filesIn(inRoot(source)))) hash.update(file).update(fs.readFileSync(file));
  return hash.digest('hex');
}

function filesIn(place) {
  const found = fs.statSync(place, { throwIfNoEntry: false });
  if (!found) return [];
  if (found.isFile()) return [place];
  return fs
    .readdirSync(place)
    .sort()
    .flatMap((name) => filesIn(path.join(place, name)));
}

// tsc never deletes: a migration or job that is gone from the sources would still be found and run.
function dropOrphans(workspace) {
  const dist = inRoot(workspace, 'dist');
  for (const file of filesIn(dist)) {
    const [, stem] = /^(.*?)(?:\.d\.ts|\.js)(?:\.map)?$/.exec(path.relative(dist, file)) ?? [];
    const source = stem && inRoot(workspace, 'src', stem);
    if (source && !['.ts', '.tsx', '.json'].some((ending) => fs.existsSync(source + ending))) fs.rmSync(file);
  }
}
