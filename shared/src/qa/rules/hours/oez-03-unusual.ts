// Are the times believable for a public office? A slip of the keyboard makes eight in the evening out of eight in the morning.
import { z } from 'zod';
import type { Content } from '../../../records/kinds.js';
import type { Texts } from '../../../records/languages.js';
import { addDays } from '../../calendar.js';
import { itemsOf, written } from '../../content-parts.js';
import { office } from '../../example.js';
import { isHoliday, isSunday } from '../../office/holidays.js';
import { daysOf, minutesOf, spanOf, type Deviation, type Hours } from '../../office/opening-hours.js';
import { defineRule, type Hit } from '../../rule.js';

const time = z.string().regex(/^([01]\d|2[0-4]):[0-5]\d$/);
const parameters = z.strictObject({
  earliest: time.default('06:00'),
  latest: time.default('22:00'),
  longestHours: z.int().min(4).max(24).default(12),
});
type Parameters = z.infer<typeof parameters>;

/** An office about such a house has the hours of a counter: Friedhofsverwaltung, Polizeibehörde. */
const anyOf = (...words: readonly string[]): RegExp =>
  new RegExp(`(?:${words.join('|')})(?!\\p{L}*(?:-|- und [\\p{L}-]*)?(?:verwaltung|behörden?|amt|ämter)(?!\\p{L}))`, 'iu');

/** Who keeps watch, gives shelter or plays at night is open at other times than a counter. */
const roundTheClock = anyOf(
  'polizei|feuerwehr|rettung|leitstelle|notdienst|notaufnahme|notruf|notfall|bereitschaft|krise|rund um die uhr|24 ?(?:h\\b|stunden)|winterdienst|störung',
  'krankenhaus|klinik|rettungswache|frauenhaus|schutzhaus|schutzwohnung|obdach|unterkunft|wohnheim|aufnahmeeinrichtung|tierheim',
  'theater|\\bkino\\b|kulturhaus',
  'sporthalle|sportplatz|sportpark|turnhalle|stadion|jugendklub|jugendclub|jugendzentrum|jugendfreizeit|jugendherberge|kita\\b|kindertagesstätte|kindergarten|\\bhort\\b',
  'toilette|\\bwc\\b|parkhaus|parkplatz|tiefgarage|stellplatz|campingplatz|hafen\\b|schleuse|fähre|wochenmarkt|wahllokal|wahlbüro|trauung|hochzeit',
);
/** Where people go on a day off, from the morning until it gets dark. */
const onDaysOff = anyOf(
  'museum|museen|galerie|gedenkstätte|ausstellung|bibliothek|bücherei|mediathek|tierpark|wildpark|\\bzoo\\b|friedhof|krematorium',
  'touris|gästeinformation|stadtinformation|besucherzentrum|naturparkzentrum|(?:frei|hallen|schwimm|strand|natur|erlebnis|wald|see)bad\\b|schwimmhalle|therme|sauna|badestelle',
);

const namesOf = (content: Content): string =>
  [content['name'], content['shortName']].flatMap((texts) => Object.values((texts ?? {}) as Texts)).join(' ');

interface Times {
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
  readonly names: readonly [from: string, to: string];
}

const judgeTimes = ({ field, from, to, names: [begin, end] }: Times, { earliest, latest, longestHours }: Parameters): Hit[] => {
  const span = spanOf(from, to);
  if (span === null || span[0] >= span[1]) return [];
  const evidence = span.join('–');
  if (minutesOf(span[1]) - minutesOf(span[0]) > longestHours * 60)
    return [{ field: `${field}.${end}`, target: 'long', message: 'qa.OEZ-03.long', params: { hours: longestHours }, evidence }];
  if (span[0] < earliest)
    return [{ field: `${field}.${begin}`, target: 'early', message: 'qa.OEZ-03.early', params: { time: earliest }, evidence }];
  return span[1] > latest
    ? [{ field: `${field}.${end}`, target: 'late', message: 'qa.OEZ-03.late', params: { time: latest }, evidence }]
    : [];
};

const longestHolidays = 4;
/** Is each day of the deviation a holiday or a Sunday? A longer time off names the days around them as well. */
const isAllHoliday = (deviation: Deviation): boolean => {
  const [first, last] = daysOf(deviation);
  if (first === '' || last < first || last > addDays(first, longestHolidays)) return false;
  for (let day = first; day <= last; day = addDays(day, 1)) if (!isHoliday(day) && !isSunday(day)) return false;
  return true;
};

const judgeDeviation = (deviation: Deviation, field: string, limits: Parameters): Hit[] => {
  if (deviation.closed === true || roundTheClock.test(written(deviation.note))) return [];
  const times = judgeTimes({ field, from: deviation.opens, to: deviation.closes, names: ['opens', 'closes'] }, limits);
  return written(deviation.opens) === '' || onDaysOff.test(written(deviation.note)) || !isAllHoliday(deviation)
    ? times
    : [...times, { field: `${field}.from`, target: 'holiday', message: 'qa.OEZ-03.holiday', evidence: daysOf(deviation)[0] }];
};

const judgeHours = ({ id, note, slots, deviations }: Hours, limits: Parameters): Hit[] => {
  if (roundTheClock.test(written(note))) return [];
  const usual = (slots ?? []).filter((slot) => written(slot.note) === '' || !roundTheClock.test(slot.note ?? ''));
  return [
    ...usual.flatMap((slot) =>
      judgeTimes({ field: `openingHours.${id}.slots.${slot.id}`, from: slot.from, to: slot.to, names: ['from', 'to'] }, limits),
    ),
    ...usual
      .filter((slot) => slot.day === 'su' && written(slot.from) !== '' && !onDaysOff.test(`${written(note)} ${written(slot.note)}`))
      .map((slot) => ({ field: `openingHours.${id}.slots.${slot.id}.day`, target: 'sunday', message: 'qa.OEZ-03.sunday' })),
    ...(deviations ?? []).flatMap((deviation) => judgeDeviation(deviation, `openingHours.${id}.deviations.${deviation.id}`, limits)),
  ];
};

const open = (day: string, from: string, to: string) => ({
  openingHours: [{ id: 'h1', kind: 'opening', slots: [{ id: 's1', day, from, to }] }],
});
const deviating = (day: string, times: object) =>
  office({ openingHours: [{ id: 'h1', kind: 'opening', slots: [], deviations: [{ id: 'w1', from: day, to: day, ...times }] }] });
const title = (name: string) => `qa.OEZ-03.example.${name}`;

export const unusualHours = defineRule<Parameters>({
  id: 'OEZ-03',
  version: 2,
  severity: 'warning',
  kinds: ['organisational-unit'],
  needs: [],
  source: 'qa.OEZ-03.source',
  parameters,
  check: ({ content }, limits) => {
    const names = namesOf(content);
    if (roundTheClock.test(names)) return [];
    const isOut = onDaysOff.test(names);
    const hits = itemsOf(content, 'openingHours').flatMap((hours) => judgeHours(hours, isOut ? { ...limits, longestHours: 24 } : limits));
    return isOut ? hits.filter(({ target }) => target !== 'sunday' && target !== 'holiday') : hits;
  },
  examples: {
    passes: [
      { title: title('long-thursday'), content: office(open('th', '08:00', '20:00')) },
      { title: title('edges'), content: office(open('we', '06:00', '18:00')) },
      { title: title('police'), content: office({ name: { de: 'Polizeirevier Musterstadt' }, ...open('mo-fr', '00:00', '24:00') }) },
      { title: title('museum'), content: office({ name: { de: 'Stadtmuseum Musterstadt' }, ...open('su', '10:00', '17:00') }) },
      { title: title('christmas-eve'), content: deviating('2026-12-24', { opens: '08:00', closes: '12:00' }) },
    ],
    fails: [
      { title: title('evening-for-morning'), content: office(open('mo', '20:00', '23:00')) },
      { title: title('cemetery-office'), content: office({ name: { de: 'Friedhofsverwaltung' }, ...open('mo', '20:00', '23:00') }) },
      { title: title('too-early'), content: office(open('tu', '00:08', '12:00')) },
      { title: title('thirteen-hours'), content: office(open('tu', '07:00', '20:00')) },
      { title: title('sunday'), content: office(open('su', '09:00', '12:00')) },
      { title: title('holiday'), content: deviating('2026-10-31', { opens: '09:00', closes: '12:00' }) },
    ],
  },
});
