// How does the bench of the rules start in a fresh clone? Installed and built first, like everything else.
import { buildServer } from '../../../server/src/platform/local/build.mjs';
import { install } from '../../../server/src/platform/local/install.mjs';
import { live } from '../../../server/src/platform/local/machine/lifetime.mjs';
import { inRoot } from '../../../server/src/platform/local/machine/places.mjs';
import { exitOf, launchNode } from '../../../server/src/platform/local/machine/processes.mjs';

await live(async () => {
  await install();
  await buildServer();
  const child = launchNode(['--enable-source-maps', inRoot('test', 'bench', 'quality', 'run.mjs'), ...process.argv.slice(2)]);
  return (await exitOf(child)).code;
});
