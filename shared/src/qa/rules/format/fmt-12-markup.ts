// Is the layout of long texts understood everywhere? The national portal knows eighteen tags and nothing else.
import { z } from 'zod';
import type { ContentText } from '../../../records/content-texts.js';
import { office } from '../../example.js';
import { excerpt } from '../../excerpt.js';
import { markupOutside } from '../../wording/markup.js';
import { defineRule, type Hit } from '../../rule.js';

const parameters = z.strictObject({
  /** A page pasted whole would give hundreds of findings; the first few say enough. */
  perField: z.int().min(1).max(50).default(10),
});
type Parameters = z.infer<typeof parameters>;

const longestEvidence = 120;
const longestName = 40;

const judgeText = ({ path, text, language }: ContentText, { perField }: Parameters): Hit[] => {
  const seen = new Set<string>();
  return markupOutside(text)
    .map((piece) => ({ ...piece, name: excerpt(piece.name, 0, longestName) }))
    .filter(({ name }) => seen.size < seen.add(name).size)
    .slice(0, perField)
    .map(({ fault, name, at }) => ({
      field: path,
      target: name,
      message: `qa.FMT-12.${fault}`,
      params: { name },
      evidence: excerpt(text, at, at + longestEvidence, language),
    }));
};

/** What cleaning took away is gone from the text: nobody must stop, but somebody must look whether the text still says what was meant. */
const judgeRemoved = (pieces: readonly string[]): Hit[] =>
  pieces.length === 0
    ? []
    : [
        {
          field: '',
          target: 'removed',
          message: 'qa.FMT-12.removed',
          params: { n: pieces.length },
          severity: 'warning',
          evidence: excerpt([...new Set(pieces)].join(' '), 0, longestEvidence),
        },
      ];

const description = (de: string) => office({ description: { de } });
const title = (name: string) => `qa.FMT-12.example.${name}`;

export const markup = defineRule<Parameters>({
  id: 'FMT-12',
  version: 1,
  severity: 'blocker',
  kinds: ['organisational-unit', 'service', 'supplement', 'online-service'],
  needs: ['removed-html'],
  source: 'qa.FMT-12.source',
  parameters,
  check: ({ texts, facts }, limits) => [
    ...texts.filter(({ html }) => html).flatMap((text) => judgeText(text, limits)),
    ...judgeRemoved(facts.removedHtml),
  ],
  examples: {
    passes: [
      {
        title: title('plain'),
        content: description(
          '<h2>Mitbringen</h2><ul><li><strong>Ausweis</strong></li></ul><p>Mehr <a href="https://musterstadt.example/">im Netz</a>.</p>',
        ),
      },
      { title: title('less-than'), content: description('<p>Für Kinder &lt; 6 Jahre, Gebühr 3 < 5 Euro.</p>') },
      { title: title('language'), content: description('<p lang="en">Please bring your passport.<br /></p>') },
    ],
    fails: [
      { title: title('table'), content: description('<table><tr><td>Mo</td></tr></table>') },
      { title: title('style'), content: description('<p style="color:red">Achtung</p>') },
      { title: title('script-address'), content: description('<p><a href="java\nscript:alert(1)">hier</a></p>') },
      { title: title('word'), content: description('<!--[if gte mso 9]><p>Text</p>') },
      { title: title('removed'), content: description('<p>Montag 9 bis 12</p>'), facts: { removedHtml: ['<table>', '<td>'] } },
    ],
  },
});
