// Are lists lists? Dashes at the beginning of lines are read out as dashes.
import { z } from 'zod';
import type { ContentText } from '../../../records/content-texts.js';
import { service } from '../../example.js';
import { excerpt } from '../../excerpt.js';
import { defineRule, type Hit } from '../../rule.js';
import { listInLines, typedList } from '../../wording/layout.js';

const longestEvidence = 80;

const judgeText = ({ path, text, language }: ContentText): Hit[] => {
  const typed = typedList(text);
  const line = typed ?? listInLines(text);
  const message = typed === null ? 'qa.ACC-04.breaks' : 'qa.ACC-04.typed';
  return line === null ? [] : [{ field: path, message, evidence: excerpt(line, 0, longestEvidence, language) }];
};

const documents = (de: string) => service({ requiredDocuments: { de } });
const title = (name: string) => `qa.ACC-04.example.${name}`;

export const typedLists = defineRule({
  id: 'ACC-04',
  version: 3,
  severity: 'warning',
  kinds: ['service', 'supplement'],
  needs: [],
  source: 'qa.ACC-04.source',
  parameters: z.strictObject({}),
  check: ({ texts }) => texts.flatMap((text) => (text.html ? judgeText(text) : [])),
  examples: {
    passes: [
      { title: title('list'), content: documents('<ul><li>Impfpass</li><li>Ausweis</li></ul>') },
      { title: title('one-dash'), content: documents('<p>Impfpass<br>– auch in Kopie –</p>') },
      { title: title('dates'), content: documents('<p>1. Januar: Beginn der Steuerpflicht<br>2. Februar: Bescheid</p>') },
      { title: title('post'), content: documents('<p>Stadt Musterstadt<br>Steueramt<br>Marktgasse 1<br>14806 Musterstadt</p>') },
      { title: title('range'), content: documents('<p>Montag – Freitag<br>Raum 3 – Erdgeschoss</p>') },
    ],
    fails: [
      { title: title('dashes'), content: documents('<p>- Impfpass<br>- Ausweis</p>') },
      { title: title('paragraphs'), content: documents('<p>Bitte mitbringen:</p><p>• Impfpass</p><p>• Ausweis</p>') },
      { title: title('numbers'), content: documents('<p>1. Formular ausfüllen<br />2. Unterschreiben</p>') },
      { title: title('letters'), content: documents('<p>a) Impfpass</p><p>b) Ausweis</p>') },
      {
        title: title('bold-numbers'),
        content: documents('<p><strong>1.</strong> Formular ausfüllen</p><p><strong>2.</strong> Unterschreiben</p>'),
      },
      { title: title('breaks'), content: documents('<p>Bitte mitbringen:<br>Ausweis<br>Impfpass<br>Foto des Hundes</p>') },
      { title: title('no-blank'), content: documents('<p>-Impfpass<br>-Ausweis</p>') },
    ],
  },
});
