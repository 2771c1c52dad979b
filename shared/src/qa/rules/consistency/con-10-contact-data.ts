// Do phone, e-mail, address or opening hours stand in the text of a service? There they age, while the office's own entry is kept up.
import { z } from 'zod';
import type { ContentText } from '../../../records/content-texts.js';
import { explanationNames } from '../../../records/kinds/module-rights.js';
import { textModuleNames } from '../../../records/kinds/text-modules.js';
import { partOf } from '../../content-parts.js';
import { service, supplement } from '../../example.js';
import { excerpt } from '../../excerpt.js';
import { defineRule, type Hit } from '../../rule.js';
import { contactDataIn } from '../../wording/contact-data.js';
import { plainOf } from '../../wording/plain-texts.js';

/** The legal basis is full of numbers, and an appeal has to name where it goes. */
const judged: ReadonlySet<string> = new Set([
  ...textModuleNames.filter((name) => name !== 'legalBasis' && name !== 'appeal'),
  'ownModules',
  ...explanationNames,
]);
const listsWithText: ReadonlySet<string> = new Set(['fees', 'deadlines', 'processingTimes', 'documents']);
const isJudged = ({ path, field }: ContentText): boolean =>
  judged.has(partOf(path)) || (field.name === 'text' && listsWithText.has(partOf(path)));
const mayHold = /[\d@]|[([]at[)\]]/i;
const surroundings = 20;

const judgeText = (text: ContentText): Hit[] => {
  const plain = plainOf(text);
  return contactDataIn(plain).map(({ kind, at, length }) => ({
    field: text.path,
    target: kind,
    message: `qa.CON-10.${kind}`,
    evidence: excerpt(plain, at - surroundings, at + length + surroundings, text.language),
  }));
};

const description = (de: string) => service({ description: { de } });
const title = (name: string) => `qa.CON-10.example.${name}`;

export const contactData = defineRule({
  id: 'CON-10',
  version: 3,
  severity: 'warning',
  kinds: ['service', 'supplement'],
  needs: [],
  source: 'qa.CON-10.source',
  parameters: z.strictObject({}),
  check: ({ texts }) => texts.flatMap((text) => (isJudged(text) && mayHold.test(text.text) ? judgeText(text) : [])),
  examples: {
    passes: [
      {
        title: title('sections'),
        content: description(
          '<p>Nach § 4 Absatz 2 Nummer 3 und den §§ 033 bis 041 gilt die Verordnung (EU) 2018/1724. Schlüssel 99115005104000.</p>',
        ),
      },
      {
        title: title('amounts'),
        content: description('<p>Bis 10000 Euro Umsatz sind es 25 Euro, danach 0,5 Prozent. Zahlbar auf DE02 1203 0000 0000 2020 51.</p>'),
      },
      {
        title: title('rest-periods'),
        content: description('<p>Rasenmäher dürfen Montag bis Samstag von 7 bis 20 Uhr laufen. Die Landesstraße 12 ist ausgenommen.</p>'),
      },
      {
        title: title('emergency'),
        content: description('<p>Im Notfall wählen Sie 112, den Bereitschaftsdienst erreichen Sie unter Telefon 116 117.</p>'),
      },
      {
        title: title('others'),
        content: description(
          '<p>Die Öffnungszeiten Ihrer Gaststätte, zum Beispiel 10 bis 22 Uhr, geben Sie im Antrag an. Sperr-Notruf: +49 116 116.</p>',
        ),
      },
      { title: title('no-house'), content: description('<p>Der Platz 3 am Hafen und der Radweg 5 sind gesperrt.</p>') },
      {
        title: title('appeal'),
        content: service({ appeal: { de: '<p>Widerspruch beim Landratsamt, Niemöllerstraße 1, 14806 Bad Belzig.</p>' } }),
      },
    ],
    fails: [
      { title: title('phone'), content: description('<p>Fragen beantwortet das Steueramt unter 033841 91-120.</p>') },
      {
        title: title('address'),
        content: description('<p>Geben Sie das Formular im Rathaus, Wiesenburger Straße 6, 14806 Bad Belzig ab.</p>'),
      },
      { title: title('email'), content: description('<p>Schicken Sie den Antrag an steueramt@musterstadt.example.</p>') },
      {
        title: title('fee'),
        content: service({ fees: [{ id: 'f1', kind: 'variable', text: { de: 'Auskunft unter Telefon 033841 91-120' } }] }),
      },
      { title: title('square'), content: description('<p>Sie finden uns am Marktplatz 3.</p>') },
      { title: title('called'), content: description('<p>Telefonisch erreichen Sie uns unter der Nummer 03 38 41 / 91-120.</p>') },
      { title: title('hours'), content: description('<p>Sprechzeiten: dienstags von 9 bis 12 Uhr und von 13 bis 18 Uhr</p>') },
      { title: title('supplement'), kind: 'supplement', content: supplement({ notes: { de: '<p>Tel.: 030 / 23125-200</p>' } }) },
    ],
  },
});
