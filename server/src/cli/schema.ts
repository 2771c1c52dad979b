// How does an operator bring the schema of the database up or down?
import { migratingSource } from '../platform/data-source.js';
import { prepareQueueTables } from '../platform/jobs/queue-store.js';
import { migrateDown, migrateUp } from '../platform/migrate.js';
import { print, WrongUsage, type Command } from './command.js';

export const schemaCommands: readonly Command[] = [
  {
    name: 'migrate',
    usage: 'up | down [--all]',
    words: 1,
    help: 'bringt das Datenbankschema auf den neuesten Stand, oder nimmt die letzte Änderung (--all: alle) zurück',
    options: { all: { type: 'boolean' } },
    async run({ config, words: [direction], options }) {
      if (direction !== 'up' && direction !== 'down') throw new WrongUsage('Bitte geben Sie „migrate up“ oder „migrate down“ an.');
      const source = await migratingSource(config).initialize();
      try {
        if (direction === 'down') return print(`Zurückgenommen: ${await migrateDown(source, options['all'] === true)}.`);
        const applied = await migrateUp(source);
        await prepareQueueTables(config);
        print(applied.length > 0 ? `Schema aktualisiert: ${applied.join(', ')}.` : 'Das Schema ist auf dem neuesten Stand.');
      } finally {
        await source.destroy();
      }
    },
  },
];
