// How does an operator have the whole stock checked?
import { say } from '@kommunalredaktion/shared';
import { robotActor } from '../access/robots.js';
import { QaCommands } from '../qa/qa.commands.js';
import { print, type Command } from './command.js';
import { withProduct } from './product.js';

export const qualityCommands: readonly Command[] = [
  {
    name: 'qa run',
    usage: '',
    help: 'lässt alle veröffentlichten Texte prüfen; die Arbeit tun die laufenden Arbeitsprozesse',
    run: ({ config }) =>
      withProduct(config, async (product) => {
        const task = await product.get(QaCommands).startFullRun(robotActor('checker'));
        print(`${say(`task.kind.${task.kind}`)}: ${say(`task.state.${task.state}`)}. Der Fortschritt steht unter „Aufgaben“.`);
      }),
  },
];
