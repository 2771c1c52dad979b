// Can somebody who listens to the text jump from heading to heading?
import { z } from 'zod';
import type { ContentText } from '../../../records/content-texts.js';
import { service, supplement } from '../../example.js';
import { excerpt } from '../../excerpt.js';
import { defineRule, type Hit } from '../../rule.js';
import { boldHeading, skippedLevel } from '../../wording/layout.js';

const longestEvidence = 80;

const judgeText = ({ path, text, language }: ContentText): Hit[] => {
  const skipped = skippedLevel(text);
  const bold = boldHeading(text);
  return [
    ...(skipped
      ? [
          {
            field: path,
            target: 'level',
            message: 'qa.ACC-01.level',
            params: { from: skipped.from, to: skipped.to },
            evidence: excerpt(text, skipped.at, skipped.at + longestEvidence, language),
          },
        ]
      : []),
    ...(bold
      ? [{ field: path, target: 'bold', message: 'qa.ACC-01.bold', evidence: excerpt(bold.text, 0, longestEvidence, language) }]
      : []),
  ];
};

const description = (de: string) => service({ description: { de } });
const title = (name: string) => `qa.ACC-01.example.${name}`;

export const headings = defineRule({
  id: 'ACC-01',
  version: 3,
  severity: 'warning',
  kinds: ['service', 'supplement'],
  needs: [],
  source: 'qa.ACC-01.source',
  parameters: z.strictObject({}),
  check: ({ texts }) => texts.flatMap((text) => (text.html ? judgeText(text) : [])),
  examples: {
    passes: [
      {
        title: title('in-order'),
        content: description('<h3>Anmeldung</h3><p>Im Bürgeramt.</p><h4>Fristen</h4><p>Zwei Wochen.</p><h3>Abmeldung</h3><p>Formlos.</p>'),
      },
      { title: title('bold-word'), content: description('<p><strong>Wichtig:</strong> Bringen Sie den Impfpass mit.</p><p>Danke.</p>') },
      {
        title: title('bold-sentence'),
        content: description('<p><strong>Bitte bringen Sie den Impfpass mit.</strong></p><p>Wir prüfen ihn.</p>'),
      },
      { title: title('bold-end'), content: description('<p>Wir freuen uns auf Sie.</p><p><strong>Ihr Steueramt</strong></p>') },
    ],
    fails: [
      { title: title('skipped'), content: description('<h2>Anmeldung</h2><p>Im Bürgeramt.</p><h4>Fristen</h4><p>Zwei Wochen.</p>') },
      {
        title: title('bold-paragraph'),
        content: description('<p><strong>Abmeldung</strong></p><p>Wegzug oder Tod des Hundes melden Sie formlos.</p>'),
      },
      { title: title('bold-line'), content: description('<p><b>Unterlagen:</b><br>Impfpass und Ausweis</p>') },
      {
        title: title('bold-list'),
        kind: 'supplement',
        content: supplement({ notes: { de: '<p><strong>Das brauchen Sie</strong></p><ul><li>Impfpass</li></ul>' } }),
      },
      {
        title: title('bold-question'),
        content: description('<p><strong>Wer kann den Antrag stellen?</strong></p><p>Alle, die hier wohnen.</p>'),
      },
      { title: title('bold-slanted'), content: description('<p><strong><em>Fristen</em></strong>&nbsp;</p><p>Zwei Wochen.</p>') },
    ],
  },
});
