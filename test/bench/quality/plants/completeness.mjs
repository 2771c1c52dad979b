// What is missing, and what only seems to be? Ways in which editors leave things out, and others in which they say them somewhere else.
import { given, paragraph, plainText, streets, towns } from '../words.mjs';

const nothing = ['', '   ', '<p></p>', '<p>&nbsp;</p>', '<p><br></p>', '<p> </p><p></p>'];
const blank = (...fields) => nothing.map((text) => () => Object.fromEntries(fields.map((field) => [field, { de: text }])));
const without =
  (...fields) =>
  () =>
    Object.fromEntries(fields.map((field) => [field, undefined]));
const withoutAmong =
  (list, keep) =>
  ({ content }) => ({ [list]: (content[list] ?? []).filter(keep) });
const place = ({ random }, more = {}) => ({
  id: 'neu',
  type: random.pick(['001', '002']),
  wheelchair: 'yes',
  street: random.pick(streets),
  houseNumber: String(random.whole(1, 90)),
  postcode: '14641',
  city: random.pick(towns),
  ...more,
});
const phone = (random, more = {}) => ({ id: 'neu', channel: '02', value: `03391 ${random.whole(20_000, 98_765)}`, public: true, ...more });
const mail = (random, more = {}) => ({
  id: 'neu',
  channel: '01',
  value: `buergeramt${random.whole(1, 60)}@amt.example`,
  public: true,
  ...more,
});
const others = ({ content }, ...channels) => (content.channels ?? []).filter(({ channel }) => !channels.includes(channel));
const above = (content) => ({ $facts: { parents: [{ name: { de: 'Verwaltung' }, ...content }] } });
const emptyMaster = { name: { de: 'Leistung' }, typing: ['2b'] };

export const completeness = [
  {
    rule: 'CMP-01',
    kind: 'service',
    wrong: [
      without('name', 'publicName'),
      ...blank('name', 'publicName').slice(0, 2),
      () => ({ name: { en: 'Register a dog' }, publicName: undefined }),
      () => ({ name: {}, publicName: { uk: 'Собака' } }),
    ],
    right: [without('publicName'), () => ({ name: undefined }), () => ({ name: { de: 'Öl' }, publicName: undefined })],
  },
  {
    rule: 'CMP-02',
    kind: 'service',
    wrong: [
      without('summary', 'teaser'),
      ...blank('summary', 'teaser'),
      () => ({ summary: { en: '<p>In short.</p>' }, teaser: undefined }),
    ],
    right: [without('teaser'), without('summary'), () => ({ summary: { de: '<p>Kurz gesagt.</p>' }, teaser: undefined })],
  },
  {
    rule: 'CMP-03',
    kind: 'service',
    wrong: [without('description'), ...blank('description'), () => ({ description: { en: '<p>At length.</p>' } })],
    right: [
      ({ random }) => ({ description: { de: paragraph(plainText(random, 2)) } }),
      () => ({ description: { de: 'Ohne Auszeichnung geschrieben.' } }),
    ],
  },
  {
    rule: 'CMP-04',
    kind: 'service',
    wrong: [
      without('fees', 'feesText'),
      ...nothing.map((text) => () => ({ fees: [], feesText: { de: text } })),
      () => ({ fees: [{ id: 'g', kind: 'fixed' }], feesText: undefined }),
      () => ({ fees: [{ id: 'g', kind: 'variable', type: '001' }], feesText: undefined }),
    ],
    right: [
      () => ({ fees: [{ id: 'g', kind: 'free' }], feesText: undefined }),
      () => ({ fees: [{ id: 'g', kind: 'fixed', amount: 0 }], feesText: undefined }),
      () => ({ fees: [], feesText: { de: '<p>Es entstehen keine Kosten.</p>' } }),
      () => ({ fees: [{ id: 'g', kind: 'variable', text: { de: 'nach Aufwand' } }], feesText: undefined }),
      () => ({ fees: [], feesText: undefined, typing: ['6'] }),
      () => ({ fees: [{ id: 'g', kind: 'variable', costLink: 'https://stadt.example/satzung' }], feesText: undefined }),
    ],
  },
  {
    rule: 'CMP-04',
    kind: 'supplement',
    wrong: [
      () => ({
        fees: undefined,
        feesText: undefined,
        $facts: { master: { content: { ...emptyMaster, processingTimes: [{ id: 'p', duration: 3, unit: 'TAG' }] } } },
      }),
    ],
    may: ['CMP-06'],
    right: [
      () => ({
        fees: undefined,
        feesText: undefined,
        $facts: {
          master: {
            content: { ...emptyMaster, fees: [{ id: 'g', kind: 'free' }], processingTimes: [{ id: 'p', duration: 3, unit: 'TAG' }] },
          },
        },
      }),
    ],
  },
  {
    rule: 'CMP-05',
    kind: 'service',
    wrong: [
      without('requiredDocuments', 'documents'),
      ...nothing.map((text) => () => ({ requiredDocuments: { de: text }, documents: [] })),
      () => ({ requiredDocuments: undefined, documents: [{ id: 'd', direction: 'incoming' }] }),
      () => ({ requiredDocuments: undefined, documents: [{ id: 'd', direction: 'outgoing', name: { de: 'Bescheid' } }] }),
    ],
    right: [
      () => ({ requiredDocuments: { de: '<p>Keine.</p>' }, documents: [] }),
      () => ({ requiredDocuments: undefined, documents: [{ id: 'd', direction: 'incoming', name: { de: 'Reisepass' } }] }),
      () => ({ requiredDocuments: undefined, documents: [], typing: ['11'] }),
      () => ({ requiredDocuments: undefined, documents: [{ id: 'd', direction: 'incoming', type: '004' }] }),
    ],
  },
  {
    rule: 'CMP-06',
    kind: 'service',
    wrong: [
      without('processingTimes'),
      () => ({ processingTimes: [] }),
      () => ({ processingTimes: [{ id: 'p', unit: 'WOCHE' }] }),
      () => ({ processingTimes: [{ id: 'p', text: { de: ' ' } }] }),
      ...nothing.map((text) => () => ({ processingTimes: [], processingTimesText: { de: text } })),
    ],
    right: [
      () => ({ processingTimes: [{ id: 'p', text: { de: 'sofort, während Sie warten' } }] }),
      () => ({ processingTimes: [{ id: 'p', durationTo: 6, unitTo: 'MONAT' }] }),
      () => ({ processingTimes: [], processingTimesText: { de: '<p>Das hängt vom Gutachten ab.</p>' } }),
      () => ({ processingTimes: undefined, typing: ['7'] }),
    ],
  },
  {
    rule: 'CMP-07',
    kind: 'service',
    wrong: [without('procedure'), ...blank('procedure')],
    right: [
      () => ({ procedure: { de: '<ol><li>Anrufen</li><li>Abholen</li></ol>' } }),
      () => ({ procedure: { de: 'Sie rufen an.' } }),
      () => ({ procedure: undefined, typing: ['12'] }),
    ],
  },
  {
    rule: 'CMP-12',
    kind: 'service',
    wrong: ['2', '2a', '2b', '3', '3b', '2/3b', '4', '4b']
      .map((typing) => () => ({ key: undefined, localId: undefined, typing: [typing] }))
      .concat(
        () => ({ key: '  ', localId: 'R-7', typing: ['3a'] }),
        () => ({ key: undefined, localId: '', typing: ['5'] }),
      ),
    right: [
      () => ({ key: undefined, localId: 'KV-12', typing: ['5'] }),
      () => ({ key: undefined, typing: ['1'] }),
      () => ({ key: undefined, typing: [] }),
      () => ({ key: undefined, typing: ['6'] }),
    ],
  },
  {
    rule: 'CMP-19',
    kind: 'organisational-unit',
    may: ['ACC-06'],
    wrong: [
      () => ({ addresses: [] }),
      without('addresses'),
      (s) => ({ addresses: [place(s, { street: '' })] }),
      (s) => ({ addresses: [place(s, { postcode: undefined })] }),
      (s) => ({ addresses: [place(s, { city: ' ' })] }),
      ({ random }) => ({
        addresses: [{ id: 'neu', type: '003', postBox: String(random.whole(1000, 9999)), postcode: '15344', city: 'Strausberg' }],
      }),
      (s) => ({ addresses: [place(s, { type: '005' })] }),
      (s) => ({ addresses: [place(s, { type: '006' })] }),
    ],
    right: [
      (s) => ({ addresses: [place(s)] }),
      (s) => ({ addresses: [place(s, { street: '' }), place(s, { id: 'n2' })] }),
      (s) => ({ addresses: [], ...above({ addresses: [place(s)] }) }),
      (s) => ({ addresses: [place(s, { houseNumber: '' })] }),
    ],
  },
  {
    rule: 'CMP-20',
    kind: 'organisational-unit',
    wrong: [
      withoutAmong('channels', ({ channel }) => !['02', '03'].includes(channel)),
      (s) => ({ channels: [...others(s, '02', '03'), phone(s.random, { public: false })] }),
      (s) => ({ channels: [...others(s, '02', '03'), phone(s.random, { public: undefined })] }),
      (s) => ({ channels: [...others(s, '02', '03'), phone(s.random, { value: ' ' })] }),
      (s) => ({ channels: [...others(s, '02', '03'), phone(s.random, { channel: '04' })] }),
    ],
    right: [
      (s) => ({ channels: [...others(s, '02', '03'), phone(s.random)] }),
      (s) => ({
        channels: [...others(s, '02', '03'), phone(s.random, { channel: '03', value: `0171 ${s.random.whole(2_000_000, 8_765_432)}` })],
      }),
      (s) => ({ channels: others(s, '02', '03'), ...above({ channels: [phone(s.random)] }) }),
      (s) => ({ channels: [...others(s, '02', '03'), phone(s.random, { public: false }), phone(s.random, { id: 'n2' })] }),
    ],
  },
  {
    rule: 'CMP-21',
    kind: 'organisational-unit',
    wrong: [
      withoutAmong('channels', ({ channel }) => channel !== '01'),
      (s) => ({ channels: [...others(s, '01'), mail(s.random, { public: false })] }),
      (s) => ({ channels: [...others(s, '01'), mail(s.random, { value: '' })] }),
      (s) => ({ channels: [...others(s, '01'), mail(s.random, { channel: '08', value: 'amt@amt.de-mail.de' })] }),
      (s) => ({
        channels: others(s, '01'),
        contactPersons: [{ id: 'p', familyName: 'Zabel', givenName: s.random.pick(given), email: 'zabel@amt.example', public: true }],
      }),
    ],
    right: [
      (s) => ({ channels: [...others(s, '01'), mail(s.random)] }),
      (s) => ({ channels: others(s, '01'), ...above({ channels: [mail(s.random)] }) }),
      (s) => ({ channels: [...others(s, '01'), mail(s.random, { public: false }), mail(s.random, { id: 'n2' })] }),
    ],
  },
  {
    rule: 'CMP-23',
    kind: 'organisational-unit',
    wrong: [
      without('openingHours', 'openingHoursText', 'appointment'),
      () => ({ openingHours: [], openingHoursText: { de: '<p>&nbsp;</p>' }, appointment: { required: false } }),
      () => ({ openingHours: [{ id: 'o', kind: 'opening', slots: [] }], openingHoursText: undefined, appointment: undefined }),
      () => ({
        openingHours: [{ id: 'o', kind: 'opening', slots: [{ id: 's', day: 'mo' }] }],
        openingHoursText: { de: '' },
        appointment: {},
      }),
    ],
    right: [
      () => ({ openingHours: undefined, openingHoursText: undefined, appointment: { required: true } }),
      () => ({ openingHours: undefined, openingHoursText: { de: '<p>nach Vereinbarung</p>' }, appointment: undefined }),
      () => ({ openingHours: [{ id: 'o', kind: 'opening', note: 'nach Absprache' }], openingHoursText: undefined, appointment: undefined }),
      () => ({
        openingHours: [{ id: 'o', kind: 'opening', slots: [{ id: 's', day: 'th', from: '13:00', to: '18:00' }] }],
        openingHoursText: undefined,
        appointment: undefined,
      }),
    ],
  },
  {
    rule: 'CMP-26',
    kind: 'online-service',
    wrong: [
      without('links'),
      () => ({ links: [] }),
      () => ({ links: [{ id: 'l', type: '01', uri: ' ', title: 'Zum Antrag' }] }),
      () => ({ links: [{ id: 'l', type: '02', title: 'Hinweise' }] }),
    ],
    right: [
      ({ random }) => ({ links: [{ id: 'l', type: '01', uri: `https://amt.example/${random.whole(1, 999)}` }] }),
      () => ({
        links: [
          { id: 'l', type: '02', uri: 'https://amt.example/info' },
          { id: 'k', type: '01', uri: '' },
        ],
      }),
    ],
  },
  {
    rule: 'CMP-27',
    kind: 'online-service',
    wrong: [
      without('name'),
      () => ({ name: {} }),
      () => ({ name: { de: '  ' } }),
      () => ({ name: { en: 'Apply online' } }),
      () => ({ name: undefined, shortName: { de: 'Antrag' } }),
    ],
    right: [() => ({ name: { de: 'Antrag', en: 'Application' } }), () => ({ shortName: undefined })],
  },
];
