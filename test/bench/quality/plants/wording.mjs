// What is hard to read, left unfinished, copied or laid out for the eye only, and what merely looks like it?
import { addTo, families, given, hardSentence, paragraph, plainText, streets, towns } from '../words.mjs';

const kinds = ['organisational-unit', 'service', 'supplement', 'online-service'];
const textOf = { 'organisational-unit': 'description', service: 'description', supplement: 'notes', 'online-service': 'description' };
const inText = (kind, piece) => (s) => addTo(s.content, textOf[kind], paragraph(typeof piece === 'function' ? piece(s.random) : piece), s.random);
const asMarkup = (kind, piece) => (s) => addTo(s.content, textOf[kind], typeof piece === 'function' ? piece(s.random) : piece, s.random);
const both = ['service', 'supplement'];

const phones = [
  (r) => `Rufen Sie an: 0${r.whole(33_000, 33_999)} ${r.whole(20_000, 90_000)}.`,
  (r) => `Unter Telefon (0331) ${r.whole(200, 900)}-${r.whole(10, 99)} hilft man Ihnen.`, (r) => `Tel.: +49 3381 ${r.whole(300_000, 800_000)}`,
  (r) => `Herr ${r.pick(families)}, Tel. 03301/${r.whole(600_000, 699_999)}, berät Sie.`, (r) => `Fax: 035${r.whole(10, 99)} ${r.whole(20_000, 80_000)}`,
  (r) => `Mobil erreichbar unter 0172 ${r.whole(2_000_000, 8_000_000)}.`,
];
const addresses = [
  (r) => `Das Amt sitzt in der ${r.pick(['Schulstraße', 'Gartenstraße', 'Poststraße'])} ${r.whole(1, 90)} in ${r.pick(towns)}.`,
  (r) => `Post bitte an: Rathaus, ${r.pick(streets)} ${r.whole(2, 60)}, 1${r.whole(4100, 9900)} ${r.pick(towns)}.`,
  (r) => `Postfach ${r.whole(1000, 9000)}, 14641 ${r.pick(towns)}`, (r) => `Kommen Sie in die ${r.pick(families)}-Straße ${r.whole(1, 50)}.`,
  (r) => `Geben Sie ihn in der Kirchgasse ${r.whole(1, 30)}a ab.`,
];
const hours = [
  () => 'Sprechzeiten: dienstags von 9 bis 12 Uhr.', () => 'Geöffnet ist montags 8:00–12:00 Uhr und donnerstags 14–18 Uhr.',
  () => 'Öffnungszeiten: Di 09:00 - 12:00 Uhr', () => 'Das Büro ist mittwochs von 13 bis 15 Uhr geöffnet.',
];
const noContact = [
  'Nach § 12 Absatz 3 gilt das bis Ende 2027.', 'Es gelten 250 Euro je Jahr, höchstens 10000 Euro.', 'Bei Gefahr wählen Sie die 112, sonst die 115.',
  'Das Mähen ist werktags von 7 bis 20 Uhr erlaubt.', 'Die Landesstraße 86 ist davon nicht betroffen.',
  'Der Schlüssel ist 99108005012000, das Aktenzeichen 4711/2026.', 'Das Verfahren dauert 2 bis 4 Wochen.', 'Konto: DE02 1203 0000 0000 2020 51.',
  'Seit 2019 sind es 14806 Einwohner.', 'Der Hund muss mindestens 15 Monate alt sein.', 'Die DIN 18040-1 gibt 90 cm vor.',
];

const placeholders = [
  'Lorem ipsum dolor sit amet.', 'Text folgt.', `${['TO', 'DO'].join('')}: Gebühren prüfen`, `Bitte melden Sie sich bei ${'X'.repeat(3)}.`, 'Weitere Informationen folgen in Kürze.',
  '[Name der Gemeinde]', 'Hier Text einfügen', '{{ansprechpartner}}', 'Der Betrag ist ??? Euro.', 'Wird noch ergänzt.', 'Blindtext',
  'Die Seite ist noch im Aufbau.', 'Öffnungszeiten folgen.', '### fehlt noch ###', '[Platzhalter]', 'tbd', 'Dummy-Text', 'Link einfügen', '[bitte ergänzen]',
  'Beschreibung folgt noch.',
];
const finished = [
  'Der Bescheid folgt per Post.', 'Es folgen zwei Termine.', 'Ihr Antrag wird um Ihre Angaben ergänzt.', 'Der Platzhalter im Ausweis bleibt frei.',
  `Die Anlage ${'X'.repeat(3)} der Verordnung gilt weiter.`, 'Die Unterlagen werden Ihrer Akte hinzugefügt.', 'Fügen Sie die Kopien bei.',
  'Im Aufbau des Hauses gibt es zwei Eingänge.', 'Haben Sie Fragen? Wir antworten!', 'Ein Test ist nicht nötig.', 'Der Text des Gesetzes steht im Netz.',
  'Größe XXL ist vorrätig.', 'Es gilt [wie bisher] das alte Recht.',
];
const loneOnes = ['folgt', 'Test', 'xx', '...', '???', 'Platzhalter', '…', 'folgt noch'];

const boldHeads = [
  '<p><strong>Was Sie brauchen</strong></p><p>Nehmen Sie den Pass mit.</p>', '<p><b>Kosten</b></p><ul><li>nichts</li></ul>',
  '<p><strong>Ablauf:</strong><br>Sie kommen vorbei.</p>', '<p><strong>Wichtige Hinweise</strong></p><p>Kommen Sie zu zweit.</p>',
];
const skips = ['<h3>Ablauf</h3><p>Erst das.</p><h5>Danach</h5><p>Dann dies.</p>', '<h2>Wer</h2><p>Sie.</p><h4>Wie</h4><p>So.</p>'];
const goodHeads = [
  '<h3>Ablauf</h3><p>Erst das.</p><h4>Danach</h4><p>Dann dies.</p>', '<p>Das ist <strong>sehr wichtig</strong> für Sie.</p>',
  '<p><strong>Bitte kommen Sie pünktlich.</strong></p><p>Danke.</p>', '<h4>Eins</h4><p>a</p><h3>Zwei</h3><p>b</p>', '<p>Der Antrag gilt <b>nur</b> hier.</p>',
];
const typed = [
  '<p>- Ausweis<br>- Foto<br>- Geld</p>', '<p>• Antrag</p><p>• Vollmacht</p>', '<p>1. Anrufen<br>2. Kommen<br>3. Abholen</p>', '<p>a) Kinder<br>b) Eltern</p>',
  '<p>– Mietvertrag<br>– Meldung</p>', '<p>* eins<br>* zwei</p>',
];
const realLists = [
  '<ul><li>Ausweis</li><li>Foto</li></ul>', '<p>Die Linie 5 – über Nauen – fährt stündlich.</p>', '<p>1. Januar bis 3. März</p>', '<p>Ein Ja – oder ein Nein.</p>',
  '<ol><li>Anrufen</li></ol>', '<p>- nur ein Strich</p><p>Und dann weiter.</p>',
];

const hardText = (random) => Array.from({ length: random.whole(5, 8) }, () => hardSentence(random)).join(' ');
const easyText = (random) => plainText(random, 14);
/** A procedure of the service, and what the municipality makes of it. */
const long = `<p>${[
  'Melden Sie den Wechsel innerhalb von zwei Wochen.', 'Sie bekommen dann eine Bestätigung und später einen Bescheid.', 'Bewahren Sie beides gut auf, denn das Amt fragt danach.',
].join(' ')}</p>`;
const repeated = (text) => ({ facts }) => ({ procedure: { de: text }, $facts: { master: { content: { ...facts.master.content, procedure: { de: long } } } } });

export const wording = [
  ...both.map((kind) => ({
    rule: 'CON-10', kind,
    wrong: [...phones, ...addresses, ...hours].map((piece) => inText(kind, piece)),
    right: noContact.map((piece) => inText(kind, piece)),
  })),
  {
    rule: 'CON-12', kind: 'supplement',
    wrong: [
      repeated(long), repeated(long.replace('zwei Wochen', 'drei Wochen')), repeated(`${long}<p>In Guben geht das auch am Schalter.</p>`),
      repeated(long.replace('später einen Bescheid', 'danach Post')), repeated(long.toUpperCase().replaceAll('<P>', '<p>').replaceAll('</P>', '</p>')),
    ],
    right: [
      repeated('<p>In Guben geht das auch am Schalter, ohne Termin und sofort.</p>'), repeated('<p>Melden Sie den Wechsel bei uns.</p>'),
      ({ facts }) => ({ notes: { de: long }, procedure: undefined, $facts: { master: { content: { ...facts.master.content, procedure: { de: long }, notes: undefined } } } }),
      repeated(long.slice(0, 60) + '.</p>'),
    ],
  },
  {
    rule: 'CON-13', kind: 'supplement',
    wrong: ['teaser', 'originator', 'contactPoint'].flatMap((field) => [
      (s) => ({
        [field]: { de: field === 'teaser' ? `Gut für ${s.random.pick(towns)}` : `<p>Amt ${s.random.pick(towns)}</p>` },
        $facts: { master: { content: { ...s.facts.master.content, typing: [s.random.pick(['2', '2b', '3', '4b'])] } } },
      }),
    ]),
    right: [
      (s) => ({ originator: { de: '<p>Stadt</p>' }, $facts: { master: { content: { ...s.facts.master.content, typing: ['5'] } } } }),
      () => ({ originator: { de: '<p>&nbsp;</p>' } }), (s) => ({ procedure: { de: paragraph(plainText(s.random, 2)) } }),
      (s) => ({ notes: { de: paragraph(plainText(s.random, 3)) } }),
    ],
  },
  ...both.flatMap((kind) => ['LNG-01', 'LNG-02', 'LNG-03'].map((rule) => ({
    rule, kind, along: ['LNG-01', 'LNG-02', 'LNG-03'],
    wrong: [
      (s) => ({ prerequisites: { de: paragraph(hardText(s.random)) } }),
      (s) => ({ procedure: { de: `<p>${hardText(s.random)}</p><ol><li>${hardText(s.random)}</li></ol>` } }),
      (s) => ({ notes: { de: paragraph(hardText(s.random)) } }), (s) => ({ prerequisites: { de: paragraph(`${hardText(s.random)} ${plainText(s.random, 2)}`) } }),
    ],
    right: [
      (s) => ({ prerequisites: { de: paragraph(easyText(s.random)) } }), (s) => ({ prerequisites: { de: paragraph(hardSentence(s.random)) } }),
      (s) => ({ legalBasis: { de: paragraph(hardText(s.random)) } }), (s) => ({ furtherInformation: { de: paragraph(hardText(s.random)) } }),
      (s) => ({ procedure: { de: paragraph(`${easyText(s.random)} ${hardSentence(s.random)}`) } }),
      (s) => ({ notes: { de: paragraph(`${easyText(s.random)} ${easyText(s.random)}`) } }),
    ],
  }))),
  ...kinds.map((kind) => ({ rule: 'LNG-16', kind, wrong: placeholders.map((piece) => inText(kind, piece)), right: finished.map((piece) => inText(kind, piece)) })),
  {
    rule: 'LNG-16', kind: 'organisational-unit',
    wrong: loneOnes.map((word) => () => ({ summary: { de: word } })),
    right: [() => ({ summary: { de: 'Ausweise' } }), ({ random }) => ({ summary: { de: random.pick(given) } })],
  },
  ...both.map((kind) => ({
    rule: 'ACC-01', kind, wrong: [...boldHeads, ...skips].map((piece) => asMarkup(kind, piece)), right: goodHeads.map((piece) => asMarkup(kind, piece)),
  })),
  ...both.map((kind) => ({ rule: 'ACC-04', kind, wrong: typed.map((piece) => asMarkup(kind, piece)), right: realLists.map((piece) => asMarkup(kind, piece)) })),
];
