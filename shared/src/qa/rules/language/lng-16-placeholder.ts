// Has a text been published that somebody wanted to write later?
import { z } from 'zod';
import type { ContentText } from '../../../records/content-texts.js';
import { office, online, service } from '../../example.js';
import { excerpt, readable } from '../../excerpt.js';
import { defineRule, type Hit } from '../../rule.js';
import { isPlaceholder, placeholderIn } from '../../wording/placeholders.js';
import { plainOf } from '../../wording/plain-texts.js';

const surroundings = 30;

/** Markup makes a text longer than it reads. */
const longestWhole = 40;
/** A short text may be nothing but a placeholder; the settings of an online service may be called as they like. */
const judgeWhole = (text: ContentText): Hit | null => {
  if (text.text.length > longestWhole || text.path.startsWith('parameters.')) return null;
  const plain = plainOf(text);
  return isPlaceholder(plain, text.html)
    ? { field: text.path, message: 'qa.LNG-16.placeholder', evidence: excerpt(plain, 0, surroundings, text.language) }
    : null;
};

const judgeText = (text: ContentText): Hit | null => {
  const whole = judgeWhole(text);
  if (whole) return whole;
  const found = placeholderIn(text.text, text.html);
  if (!found) return null;
  const evidence = excerpt(text.text, found.at - surroundings, found.at + found.length + surroundings, text.language);
  return {
    field: text.path,
    message: 'qa.LNG-16.placeholder',
    evidence: text.html ? readable(evidence).replace(/\s+/g, ' ').trim() : evidence,
  };
};

const summary = (de: string) => office({ summary: { de } });
const title = (name: string) => `qa.LNG-16.example.${name}`;

export const placeholder = defineRule({
  id: 'LNG-16',
  version: 3,
  severity: 'blocker',
  kinds: ['organisational-unit', 'service', 'supplement', 'online-service'],
  needs: [],
  source: 'qa.LNG-16.source',
  parameters: z.strictObject({}),
  check: ({ texts }) => texts.map(judgeText).filter((hit) => hit !== null),
  examples: {
    passes: [
      { title: title('follows'), content: summary('Das Verfahren läuft wie folgt ab. Weitere Informationen folgen im Bescheid.') },
      { title: title('inside-word'), content: summary('Wir führen eine To-do-Liste, Schuhe bis Größe XXXL und den Methodos-Kurs.') },
      { title: title('your-request'), content: summary('Ihr Antrag ist in Arbeit, der Bescheid wird gerade erstellt.') },
      { title: title('counter'), kind: 'service', content: service({ procedure: { de: '<p>Das Foto wird erstellt.</p>' } }) },
      { title: title('roman'), content: summary('Näheres regelt Anlage XXXIII der Verordnung.') },
      {
        title: title('address'),
        kind: 'online-service',
        content: online({ links: [{ id: 'l1', type: '01', uri: 'https://dienste.musterstadt.example/todo/xxx-1' }] }),
      },
    ],
    fails: [
      { title: title('todo'), content: summary('ToDo: Text mit dem Fachamt klären') },
      { title: title('xxx'), content: office({ channels: [{ id: 'c1', channel: '02', value: '0331 xxx', public: true }] }) },
      { title: title('lorem'), kind: 'service', content: service({ description: { de: '<p>Lorem ipsum dolor sit amet.</p>' } }) },
      { title: title('follows-soon'), kind: 'service', content: service({ procedure: { de: '<p>Text folgt in Kürze.</p>' } }) },
      { title: title('crosses'), kind: 'service', content: service({ feesText: { de: '<p>Es kostet XX Euro.</p>' } }) },
      { title: title('brackets'), content: summary('Sie finden uns in [Straße und Hausnummer].') },
      { title: title('in-progress'), content: summary('Die Beschreibung wird derzeit erarbeitet.') },
      { title: title('underscores'), kind: 'service', content: service({ description: { de: '<p>Die Gebühr beträgt ____ Euro.</p>' } }) },
      { title: title('alone'), kind: 'service', content: service({ notes: { de: '<p>Platzhalter</p>' } }) },
    ],
  },
});
