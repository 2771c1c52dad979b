// Has a text been published that somebody wanted to write later?
import { z } from 'zod';
import type { ContentText } from '../../../records/content-texts.js';
import { office, online, service } from '../../example.js';
import { excerpt } from '../../excerpt.js';
import { defineRule, type Hit } from '../../rule.js';
import { placeholderAlone, placeholderIn, suspicionsIn } from '../../wording/placeholders.js';
import { plainOf } from '../../wording/plain-texts.js';

const surroundings = 30;

/** A short text may be nothing but a placeholder; markup makes it longer than it reads. */
const judgeWhole = (text: ContentText): Hit | null => {
  if (text.text.length > 40) return null;
  const plain = plainOf(text);
  return placeholderAlone(plain) ? { field: text.path, message: 'qa.LNG-16.placeholder', evidence: excerpt(plain, 0, surroundings, text.language) } : null;
};

const judgeText = (text: ContentText, forms: readonly RegExp[]): Hit | null => {
  const whole = judgeWhole(text);
  if (whole || forms.length === 0) return whole;
  const found = placeholderIn(text.text, text.html, forms);
  return found && {
    field: text.path, message: 'qa.LNG-16.placeholder', evidence: excerpt(text.text, found.at - surroundings, found.at + found.length + surroundings, text.language),
  };
};

const summary = (de: string) => office({ summary: { de } });
const title = (name: string) => `qa.LNG-16.example.${name}`;

export const placeholder = defineRule({
  id: 'LNG-16', version: 1, severity: 'blocker', kinds: ['organisational-unit', 'service', 'supplement', 'online-service'], needs: [],
  source: 'qa.LNG-16.source', parameters: z.strictObject({}),
  check: ({ texts }) => {
    const forms = suspicionsIn(texts.map(({ text }) => text).join('\n').toLowerCase());
    return texts.map((text) => judgeText(text, forms)).filter((hit) => hit !== null);
  },
  examples: {
    passes: [
      { title: title('follows'), content: summary('Das Verfahren läuft wie folgt ab. Weitere Informationen folgen im Bescheid.') },
      { title: title('inside-word'), content: summary('Wir führen eine To-do-Liste, Schuhe bis Größe XXXL und den Methodos-Kurs.') },
      { title: title('roman'), content: summary('Näheres regelt Anlage XXX der Verordnung.') },
      { title: title('address'), kind: 'online-service', content: online({ links: [{ id: 'l1', type: '01', uri: 'https://dienste.musterstadt.example/todo/xxx-1' }] }) },
    ],
    fails: [
      { title: title('todo'), content: summary('TODO: Text mit dem Fachamt klären') },
      { title: title('xxx'), content: office({ channels: [{ id: 'c1', channel: '02', value: '0331 xxx', public: true }] }) },
      { title: title('lorem'), kind: 'service', content: service({ description: { de: '<p>Lorem ipsum dolor sit amet.</p>' } }) },
      { title: title('follows-soon'), kind: 'service', content: service({ procedure: { de: '<p>Text folgt in Kürze.</p>' } }) },
      { title: title('brackets'), content: summary('Sie finden uns in [Straße und Hausnummer].') },
      { title: title('alone'), kind: 'service', content: service({ notes: { de: '<p>Platzhalter</p>' } }) },
    ],
  },
});
