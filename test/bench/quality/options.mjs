// What can the person at the terminal choose?
import { parseArgs } from 'node:util';
import { Refusal } from '../../../server/src/platform/local/machine/console.mjs';

const help = `npm run bench:quality -- [Optionen]
  --rule A,B   nur diese Regeln, zum Beispiel CMP-19,RSP-03
  --details    sagt bei jeder Regel, was sie übersehen und was sie zu viel gefunden hat`;

const read = () => {
  try {
    return parseArgs({
      options: { rule: { type: 'string' }, details: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
    }).values;
  } catch (error) {
    throw new Refusal(`${error.message}\n${help}`);
  }
};

/** Undefined when only the help was wanted. */
export function readOptions(known) {
  const { rule, details, help: wantsHelp } = read();
  if (wantsHelp) return void console.log(help);
  const rules = rule?.split(',').map((id) => id.trim().toUpperCase()) ?? known;
  const strange = rules.filter((id) => !known.includes(id));
  if (strange.length > 0) throw new Refusal(`Unbekannt: ${strange.join(', ')}.\n${help}`);
  return { rules, details };
}
