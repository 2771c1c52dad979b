// Does the supplement say what the master text says already? Readers see both, one below the other.
import { z } from 'zod';
import type { Content } from '../../../records/kinds.js';
import type { TextLanguage } from '../../../records/languages.js';
import { plainText } from '../../../records/plain-text.js';
import { moduleRights } from '../../../records/kinds/module-rights.js';
import { partOf } from '../../content-parts.js';
import { supplement, withMaster } from '../../example.js';
import { defineRule, type Hit, type RuleInput } from '../../rule.js';
import { plainOf } from '../../wording/plain-texts.js';
import { shareIn, wordPairsOf, type WordPairs } from '../../wording/repetition.js';

const parameters = z.strictObject({ percent: z.int().min(50).max(100).default(80), minWords: z.int().min(5).max(200).default(10) });
type Parameters = z.infer<typeof parameters>;

/** Texts that stand beside those of the master; what replaces them may say the same. */
const added: ReadonlySet<string> = new Set(
  Object.entries(moduleRights)
    .filter(([name, right]) => right === 'supplement' && name !== 'ownModules')
    .map(([name]) => name),
);

/** A full run meets the same master with each of its supplements. */
const known = new WeakMap<Content, Map<string, WordPairs>>();
const masterPairs = (master: Content, path: string, html: string): WordPairs => {
  let ofMaster = known.get(master);
  if (ofMaster === undefined) known.set(master, (ofMaster = new Map()));
  let pairs = ofMaster.get(path);
  if (pairs === undefined) ofMaster.set(path, (pairs = wordPairsOf(plainText(html))));
  return pairs;
};

const judgeTexts = ({ texts, facts }: RuleInput, { percent, minWords }: Parameters): Hit[] => {
  const master = facts.master?.content;
  if (master === undefined) return [];
  const hits: Hit[] = [];
  for (const text of texts) {
    const part = partOf(text.path);
    if (text.language === null || !added.has(part) || text.path !== `${part}.${text.language}`) continue;
    const original = (master[part] as Partial<Record<TextLanguage, unknown>> | null | undefined)?.[text.language];
    // Much shorter than the master, it cannot repeat most of it: no need to count.
    if (typeof original !== 'string' || original === '' || text.text.length < (original.length * percent) / 250) continue;
    const pairs = masterPairs(master, text.path, original);
    const share = pairs.words < minWords ? 0 : Math.floor(100 * shareIn(pairs, wordPairsOf(plainOf(text))));
    if (share >= percent) hits.push({ field: text.path, message: 'qa.CON-12.repeats', params: { percent: share } });
  }
  return hits;
};

const master =
  'Melden Sie Ihren Hund innerhalb von zwei Wochen an, nachdem Sie ihn aufgenommen haben. Sie bekommen dann eine Hundemarke und einen Bescheid über die Steuer.';
const added1 = 'In Musterstadt gibt es die Marke sofort am Schalter.';
const facts = withMaster({ procedure: { de: `<p>${master}</p>` } });
const procedure = (text: string) => supplement({ procedure: { de: `<p>${text}</p>` } });
const title = (name: string) => `qa.CON-12.example.${name}`;

export const repeatsMaster = defineRule<Parameters>({
  id: 'CON-12',
  version: 1,
  severity: 'warning',
  kinds: ['supplement'],
  needs: ['master'],
  source: 'qa.CON-12.source',
  parameters,
  check: judgeTexts,
  examples: {
    passes: [
      { title: title('own-words'), content: procedure(added1), facts },
      { title: title('first-half'), content: procedure(`${master.slice(0, 86)} ${added1}`), facts },
      { title: title('other-module'), content: supplement({ notes: { de: `<p>${master}</p>` } }), facts },
      { title: title('no-master'), content: procedure(master) },
    ],
    fails: [
      { title: title('copied'), content: procedure(master), facts },
      { title: title('copied-and-added'), content: procedure(`${master} ${added1}`), facts },
      { title: title('one-word-changed'), content: procedure(master.replace('zwei Wochen', 'drei Wochen')), facts },
    ],
  },
});
