// What is written in a form that others cannot read, and what is only unusual?
import { areas } from '../subjects.mjs';
import { firstOf, given, inText, kinds, paragraph } from '../words.mjs';

const key =
  (form) =>
  ({ random }) => ({ key: form(random), structure: undefined });
const digits = (random, count) => Array.from({ length: count }, () => random.whole(0, 9)).join('');
const validKey = (random) =>
  `99${random.pick(['018', '050', '063', '108', '115'])}${digits(random, 3)}${random.pick(['001', '005', '012', '017'])}000`;
const town = (random) => random.pick(areas.filter(({ level }) => level === 'municipality')).ars;
/** In a district that there is, and of no municipality. */
const notAnArea = (random) => {
  for (;;) {
    const ars = `12069${digits(random, 7)}`;
    if (!areas.some((area) => area.ars === ars) && !ars.endsWith('000')) return ars;
  }
};
const entry = (areaKeys) => [{ id: 'z', serviceKey: '99050014001000', areas: areaKeys, role: '01' }];
const areaPlants = {
  'organisational-unit': (list) => ({ competences: entry(list) }),
  service: (list) => ({ areas: list }),
  supplement: (list) => ({ areas: list }),
  'online-service': (list) => ({ competences: entry(list) }),
};
const anger = { id: 'a', type: '001', wheelchair: 'yes', street: 'Am Anger', houseNumber: '1', postcode: '14641', city: 'Nauen' };
const address = (content, change) => ({ addresses: firstOf(content.addresses, change, anger) });
const keys =
  (keysOf) =>
  ({ content, random }) =>
    address(content, keysOf(town(random)));
const agsOf = (ars) => ars.slice(0, 5) + ars.slice(9);
const feeOf = (more) => () => ({ fees: [{ id: 'g', kind: 'variable', ...more }] });
const timeOf = (more) => () => ({ processingTimes: [{ id: 'p', ...more }] });
const deadline = (more) => () => ({ deadlines: [{ id: 'd', kind: 'duration', ...more }] });
const oddSigns = ['\u{1F4DE}', '\u{1F600}', '\u200B', '\uF0B7', '\uFEFF', '中', '\u2028', '☎', '\u{1D400}', 'ﬁ', '\u00AD\u200D'];
const fineSigns = ['–', '„ja“', '§ 3', 'Łódź', 'Čapek', '5 €', 'Þór', 'naïve', '½', 'm²', 'Chóśebuz', '’', '…', 'Ñandú'];
const oddMarkup = [
  '<table><tr><td>Fall</td></tr></table>',
  '<img src="https://amt.example/x.png" alt="Karte">',
  '<font color="red">Achtung</font>',
  '<div>Hinweis</div>',
  '<span style="color:red">Wichtig</span>',
  '<p class="MsoNormal">Text</p>',
  '<video src="https://amt.example/film.mp4"></video>',
  '<marquee>Neu</marquee>',
  '<u>Wichtig</u>',
  '<pre>Spalte  Spalte</pre>',
  '<p><a href="javascript:alert(1)">hier</a></p>',
  '<p onclick="alert(1)">Mehr</p>',
  '<!-- aus Word --><p>Text</p>',
  '<iframe src="https://amt.example"></iframe>',
  '<blockquote>Zitat</blockquote>',
];
const fineMarkup = [
  '<h3>Hinweise</h3><p>Bitte lesen.</p>',
  '<ul><li>eins</li><li>zwei</li></ul>',
  '<p>Das ist <strong>wichtig</strong>.</p>',
  '<p><a href="https://amt.example/info">Mehr dazu</a></p>',
  '<p>a &lt; b &amp; c</p>',
  '<ol><li>Erst das</li></ol>',
  '<p>Zeile<br>Zeile</p>',
  '<h1>Überschrift</h1>',
  '<p lang="en">Welcome</p>',
  '<p>H<sub>2</sub>O, 3 m<sup>2</sup></p>',
  '<p><em>kursiv</em></p>',
];

export const format = [
  {
    rule: 'FMT-01',
    kind: 'service',
    wrong: [
      key((r) => validKey(r).slice(0, -1)),
      key((r) => `${validKey(r)}0`),
      key((r) => `98${validKey(r).slice(2)}`),
      key((r) => validKey(r).replace(/^(..)(...)/, '$1 $2 ')),
      key((r) => validKey(r).replace(/^(..)(...)(...)(...)/, '$1 $2 $3 $4 ')),
      key((r) => `L${validKey(r).slice(1)}`),
      key((r) => validKey(r).replace('0', 'O')),
      key((r) => `${validKey(r).slice(0, 8)}-${validKey(r).slice(9)}`),
    ],
    right: [key(validKey), key((r) => ` ${validKey(r)} `)],
  },
  {
    rule: 'FMT-02',
    kind: 'service',
    wrong: [key((r) => `99${r.pick(['000', '998', '777', '200', '345', '604', '149'])}${digits(r, 3)}005000`)],
    right: [key(validKey)],
  },
  {
    rule: 'FMT-03',
    kind: 'service',
    wrong: [key((r) => `99050${digits(r, 3)}${r.pick(['999', '888', '777', '650'])}000`)],
    right: [key(validKey), key((r) => `99050${digits(r, 3)}000000`)],
  },
  {
    rule: 'FMT-04',
    kind: 'service',
    wrong: [
      ({ random }) => ({ key: `99050${digits(random, 3)}012000`, structure: 'lovd' }),
      ({ random }) => ({ key: `99050${digits(random, 3)}012000`, structure: 'lo' }),
      ({ random }) => ({ key: `99050${digits(random, 3)}012${random.whole(1, 9)}01`, structure: 'lov' }),
      ({ random }) => ({ key: `99050${digits(random, 3)}000000`, structure: 'lov' }),
      ({ random }) => ({ key: `99050${digits(random, 3)}000000`, structure: 'lovd' }),
    ],
    right: [
      ({ random }) => ({ key: `99050${digits(random, 3)}012000`, structure: 'lov' }),
      ({ random }) => ({ key: `99050${digits(random, 3)}012007`, structure: 'lovd' }),
      ({ random }) => ({ key: `99050${digits(random, 3)}000000`, structure: 'lo' }),
      ({ random }) => ({ key: `99050${digits(random, 3)}012000`, structure: undefined }),
    ],
  },
  ...kinds.map((kind) => ({
    rule: 'FMT-05',
    kind,
    wrong: [
      ({ random }) => areaPlants[kind]([notAnArea(random)]),
      ({ random }) => areaPlants[kind]([town(random), town(random).slice(0, 11)]),
      ({ random }) => areaPlants[kind]([`${town(random).slice(0, 5)}${town(random).slice(9)}`]),
      () => areaPlants[kind](['Nauen']),
      ({ random }) => areaPlants[kind]([`12999${digits(random, 7)}`]),
    ],
    right: [
      ({ random }) => areaPlants[kind]([town(random)]),
      ({ random }) => areaPlants[kind]([`${town(random).slice(0, 5)}0000000`]),
      () => areaPlants[kind](['110000000000']),
      () => areaPlants[kind](['120000000000']),
      () => areaPlants[kind](['120690020000']),
      () => areaPlants[kind]([]),
    ],
  })),
  {
    rule: 'FMT-05',
    kind: 'organisational-unit',
    wrong: [({ content, random }) => address(content, { ars: notAnArea(random), ags: undefined })],
    right: [keys((ars) => ({ ars, ags: undefined }))],
  },
  {
    rule: 'FMT-06',
    kind: 'organisational-unit',
    wrong: [
      keys((ars) => ({ ars, ags: `${ars.slice(0, 5)}${String((Number(ars.slice(9)) + 4) % 1000).padStart(3, '0')}` })),
      keys((ars) => ({ ars: undefined, ags: ars.slice(0, 7) })),
      keys((ars) => ({ ars, ags: ars.slice(0, 8) === agsOf(ars) ? '11000000' : ars.slice(0, 8) })),
      keys((ars) => ({ ars: undefined, ags: `AGS ${ars.slice(0, 5)}` })),
    ],
    right: [
      keys((ars) => ({ ars, ags: agsOf(ars) })),
      keys((ars) => ({ ars: undefined, ags: agsOf(ars) })),
      keys((ars) => ({ ars, ags: undefined })),
    ],
  },
  ...kinds.map((kind) => ({
    rule: 'FMT-11',
    kind,
    wrong: oddSigns.map((sign) => inText(kind, (random) => paragraph(`Neu ${sign} für ${random.pick(given)}.`))),
    right: fineSigns.map((sign) => inText(kind, () => paragraph(`Gut zu wissen: ${sign} ist erlaubt.`))),
  })),
  ...kinds.map((kind) => ({
    rule: 'FMT-12',
    kind,
    may: ['ACC-01'],
    wrong: [...oddMarkup.map((html) => inText(kind, () => html)), () => ({ $facts: { removedHtml: ['<script>', 'onclick'] } })],
    right: fineMarkup.map((html) => inText(kind, () => html)),
  })),
  ...['service', 'supplement'].map((kind) => ({
    rule: 'FMT-19',
    kind,
    wrong: [
      feeOf({ from: 5000, to: 1000 }),
      feeOf({ kind: 'fixed', amount: -100 }),
      feeOf({ from: -1, to: 100 }),
      feeOf({ from: 100, to: 99 }),
    ],
    right: [
      feeOf({ from: 1000, to: 5000 }),
      feeOf({ from: 100, to: 100 }),
      feeOf({ kind: 'fixed', amount: 0 }),
      feeOf({ from: 100 }),
      feeOf({ to: 900 }),
    ],
  })),
  ...['service', 'supplement'].map((kind) => ({
    rule: 'FMT-20',
    kind,
    wrong: [
      timeOf({ duration: 0, unit: 'TAG' }),
      timeOf({ duration: 4, unit: 'WOCHE', durationTo: 2 }),
      timeOf({ duration: 5 }),
      timeOf({ duration: -2, unit: 'MONAT' }),
      timeOf({ duration: 3, unit: 'MONAT', durationTo: 30, unitTo: 'TAG' }),
      deadline({ duration: 0, unit: 'JAHR' }),
      deadline({ duration: 2, unit: 'JAHR', durationTo: 18, unitTo: 'MONAT' }),
      deadline({ duration: 6 }),
    ],
    right: [
      timeOf({ duration: 2, unit: 'WOCHE', durationTo: 4 }),
      timeOf({ duration: 10, unit: 'TAG', durationTo: 1, unitTo: 'MONAT' }),
      timeOf({ duration: 1, unitTo: 'TAG', durationTo: 3 }),
      deadline({ duration: 1, unit: 'JAHR', durationTo: 12, unitTo: 'MONAT' }),
      deadline({ duration: 14, unit: 'TAG', durationTo: 2, unitTo: 'WOCHE' }),
      timeOf({ duration: 0.5, unit: 'STUNDE' }),
    ],
  })),
];
