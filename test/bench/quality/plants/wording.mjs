// What is hard to read, copied from the service or none of a municipality's business, and what is still its own?
import { hardSentence, paragraph, plainSentences, plainText, towns } from '../words.mjs';

const both = ['service', 'supplement'];

const hardText = (random) => Array.from({ length: random.whole(5, 8) }, () => hardSentence(random)).join(' ');
const easyText = (random) => plainText(random, 14);
/** A procedure of the service, and what the municipality makes of it. */
const sentences = [
  'Melden Sie den Wechsel innerhalb von zwei Wochen.',
  'Sie bekommen dann eine Bestätigung und später einen Bescheid.',
  'Bewahren Sie beides gut auf, denn das Amt fragt danach.',
];
const long = `<p>${sentences.join(' ')}</p>`;
const repeated =
  (text) =>
  ({ facts }) => ({ procedure: { de: text }, $facts: { master: { content: { ...facts.master.content, procedure: { de: long } } } } });

export const wording = [
  {
    rule: 'CON-12',
    kind: 'supplement',
    wrong: [
      repeated(long),
      repeated(long.replace('zwei Wochen', 'drei Wochen')),
      repeated(`${long}<p>In Guben geht das auch am Schalter.</p>`),
      repeated(long.replace('später einen Bescheid', 'danach Post')),
      repeated(long.toUpperCase().replaceAll('<P>', '<p>').replaceAll('</P>', '</p>')),
      repeated(`<ul>${sentences.map((sentence) => `<li>${sentence}</li>`).join('')}</ul>`),
      repeated(`<p>${[...sentences].reverse().join(' ')}</p>`),
      repeated(`<p>Hallo!</p>${long}`),
      repeated(long.replace('Melden Sie', 'Bitte melden Sie')),
      repeated(long.replaceAll('. ', '.</p><p>')),
    ],
    right: [
      repeated('<p>In Guben geht das auch am Schalter, ohne Termin und sofort.</p>'),
      repeated('<p>Melden Sie den Wechsel bei uns.</p>'),
      ({ facts }) => ({
        notes: { de: long },
        procedure: undefined,
        $facts: { master: { content: { ...facts.master.content, procedure: { de: long }, notes: undefined } } },
      }),
      repeated(long.slice(0, 60) + '.</p>'),
      repeated(`<p>${sentences[0]} ${plainSentences.slice(0, 6).join(' ')}</p>`),
      repeated(
        '<p>Melden Sie den Umzug bei uns im Rathaus, und bringen Sie dafür bitte Ihren Mietvertrag, den Ausweis und alle Kinder mit.</p>',
      ),
      repeated(
        `<p>${sentences[2]} Bei uns bekommen Sie die Karte sofort, wenn Sie vormittags kommen und den alten Ausweis dabeihaben. Sonst dauert es eine Woche.</p>`,
      ),
    ],
  },
  {
    rule: 'CON-13',
    kind: 'supplement',
    wrong: ['teaser', 'originator', 'contactPoint'].flatMap((field) => [
      (s) => ({
        [field]: { de: field === 'teaser' ? `Gut für ${s.random.pick(towns)}` : `<p>Amt ${s.random.pick(towns)}</p>` },
        $facts: { master: { content: { ...s.facts.master.content, typing: [s.random.pick(['2', '2b', '3', '4b'])] } } },
      }),
    ]),
    right: [
      (s) => ({ originator: { de: '<p>Stadt</p>' }, $facts: { master: { content: { ...s.facts.master.content, typing: ['5'] } } } }),
      () => ({ originator: { de: '<p>&nbsp;</p>' } }),
      (s) => ({ procedure: { de: paragraph(plainText(s.random, 2)) } }),
      (s) => ({ notes: { de: paragraph(plainText(s.random, 3)) } }),
    ],
  },
  ...both.flatMap((kind) =>
    ['LNG-01', 'LNG-02', 'LNG-03'].map((rule) => ({
      rule,
      kind,
      along: ['LNG-01', 'LNG-02', 'LNG-03'],
      wrong: [
        (s) => ({ prerequisites: { de: paragraph(hardText(s.random)) } }),
        (s) => ({ procedure: { de: `<p>${hardText(s.random)}</p><ol><li>${hardText(s.random)}</li></ol>` } }),
        (s) => ({ notes: { de: paragraph(hardText(s.random)) } }),
        (s) => ({ prerequisites: { de: paragraph(`${hardText(s.random)} ${plainText(s.random, 2)}`) } }),
      ],
      right: [
        (s) => ({ prerequisites: { de: paragraph(easyText(s.random)) } }),
        (s) => ({ prerequisites: { de: paragraph(hardSentence(s.random)) } }),
        (s) => ({ legalBasis: { de: paragraph(hardText(s.random)) } }),
        (s) => ({ furtherInformation: { de: paragraph(hardText(s.random)) } }),
        (s) => ({ procedure: { de: paragraph(`${easyText(s.random)} ${hardSentence(s.random)}`) } }),
        (s) => ({ notes: { de: paragraph(`${easyText(s.random)} ${easyText(s.random)}`) } }),
      ],
    })),
  ),
];
