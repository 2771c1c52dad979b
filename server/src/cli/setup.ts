// What must be there before the first page is served? Robots, official areas, and in a rehearsal the demonstration; doing it again changes nothing.
import { readFile } from 'node:fs/promises';
import { robotActor } from '../access/robots.js';
import { AreasCommands } from '../areas/areas.commands.js';
import { DemoCommands } from '../exchange/demo.commands.js';
import { Database } from '../platform/database.js';
import { reportAreas } from './areas.js';
import type { Command } from './command.js';
import { playDemonstration } from './demo.js';
import { withProduct } from './product.js';

const officialAreas = new URL('../../data/areas-brandenburg.csv', import.meta.url);

export const setupCommands: readonly Command[] = [
  {
    name: 'setup',
    usage: '[--demo]',
    help: 'legt an, was zum Betrieb gehört: Gebiete, Verwaltungen und auf Wunsch die Vorführung',
    options: { demo: { type: 'boolean' } },
    async run({ config, options }) {
      return withProduct(config, async (product) => {
        const load = await product.get(AreasCommands).load(await readFile(officialAreas, 'utf8'), robotActor('loader'));
        const changed = load.added + load.changed + load.gone > 0;
        if (load.errors.length > 0 || changed) {
          const code = reportAreas(load);
          if (code !== 0) return code;
        }
        const [stock] = await product
          .get(Database)
          .read(robotActor('loader'))
          .rows<{ found: boolean }>('select exists (select 1 from record) as found');
        if (!config.KR_DEMO && options['demo'] !== true) return;
        const isUnfinished = ['lines', 'story'].includes(await product.get(DemoCommands).stage());
        if (!stock?.found || isUnfinished) await playDemonstration(product);
      });
    },
  },
];
