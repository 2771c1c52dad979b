// When is an office open by mistake, and when only at an unusual time?
import { dayFromToday } from '../subjects.mjs';

const kind = 'organisational-unit';
const open =
  (slots, more = {}) =>
  () => ({
    openingHours: [
      {
        id: 'o',
        kind: 'opening',
        slots: slots.map(([day, from, to, note], at) => ({ id: `s${at}`, day, from, to, ...(note && { note }) })),
        ...more,
      },
    ],
  });
/** Two blocks with the same Monday; the first holds until the end of 2030. */
const inBlocks = (more) => () => ({
  openingHours: [
    { id: 'o', kind: 'opening', validity: { to: '2030-12-31' }, slots: [{ id: 's', day: 'mo', from: '09:00', to: '12:00' }] },
    { id: 'p', kind: 'opening', slots: [{ id: 's', day: 'mo', from: '10:00', to: '14:00' }], ...more },
  ],
});
const namedAs = (name, ...plants) => plants.map((plant) => () => ({ ...plant(), name: { de: name }, synonyms: [] }));
const deviating = (...deviations) =>
  open([['tu', '09:00', '12:00']], { deviations: deviations.map((one, at) => ({ id: `d${at}`, ...one })) });

export const hours = [
  {
    rule: 'OEZ-02',
    kind,
    wrong: [
      open([['mo', '12:00', '09:00']]),
      open([
        ['tu', '09:00', '12:00'],
        ['tu', '11:00', '15:00'],
      ]),
      open([['we', '10:00', '10:00']]),
      open([
        ['th', '14:00', '18:00'],
        ['th', '08:00', '15:00'],
      ]),
      open([
        ['mo', '09:00', '12:00'],
        ['mo', '09:00', '12:00'],
      ]),
      open([
        ['mo-fr', '08:00', '12:00'],
        ['we', '11:30', '18:00'],
      ]),
      open([['fr', '16:00', '12:00']]),
      open([
        ['mo-fr', '08:00', '16:00'],
        ['fr', '08:00', '12:00'],
      ]),
      deviating({ from: dayFromToday(30), to: dayFromToday(30), opens: '15:00', closes: '13:00' }),
      inBlocks({}),
      inBlocks({ validity: { from: '2020-01-01' } }),
    ],
    may: ['OEZ-03'],
    right: [
      open([
        ['we', '09:00', '12:00'],
        ['th', '09:00', '12:00'],
      ]),
      open([
        ['mo-fr', '08:00', '12:00'],
        ['th', '13:00', '18:00'],
      ]),
      deviating({ from: dayFromToday(30), to: dayFromToday(32), closed: true }),
      open([
        ['sa', '09:00', '12:00', 'ungerade Wochen'],
        ['sa', '10:00', '14:00', 'gerade Wochen'],
      ]),
      open([
        ['mo', '09:00', '12:00'],
        ['mo', '13:00', '16:00'],
      ]),
      open([
        ['tu', '09:00', '12:00'],
        ['tu', '12:00', '15:00'],
      ]),
      open([
        ['mo', '09:00', '12:00', 'jeden ersten Montag'],
        ['mo', '09:00', '15:00', 'sonst'],
      ]),
      open([
        ['mo', '08:00', '12:00'],
        ['th', '08:00', '18:00'],
      ]),
      inBlocks({ validity: { from: '2031-01-01' } }),
      inBlocks({ kind: 'phone' }),
      inBlocks({ note: 'Standesamt' }),
    ],
  },
  {
    rule: 'OEZ-03',
    kind,
    wrong: namedAs(
      'Bürgeramt Nauen',
      open([['mo', '20:00', '23:00']]),
      open([['tu', '01:00', '05:00']]),
      open([['we', '06:00', '21:00']]),
      open([['th', '09:00', '23:30']]),
      open([['su', '10:00', '12:00']]),
      deviating({ from: '2026-12-25', to: '2026-12-25', opens: '09:00', closes: '12:00' }),
      open([['fr', '04:30', '09:00']]),
      open([['mo-fr', '00:00', '24:00']]),
      open([['tu', '07:00', '19:30']]),
      open([['sa', '22:00', '23:00']]),
      ...['2027-03-26', '2027-03-29', '2027-05-01', '2027-05-06', '2027-05-17', '2027-10-31', '2027-10-03'].map((day) =>
        deviating({ from: day, to: day, opens: '08:00', closes: '12:00' }),
      ),
    ).concat(
      namedAs('Friedhofsverwaltung Nauen', open([['mo', '20:00', '23:00']])),
      namedAs('Polizeibehörde und Gewerbeamt', open([['su', '01:00', '23:00']])),
      namedAs('Stadtbibliothek Nauen', open([['tu', '01:00', '05:00']])),
    ),
    right: [
      ...namedAs(
        'Bürgeramt Nauen',
        open([['th', '07:00', '19:00']]),
        open([['tu', '06:30', '09:00']]),
        open([['th', '14:00', '20:00']]),
        open([['sa', '09:00', '12:00']]),
        deviating({ from: '2026-12-24', to: '2026-12-24', opens: '09:00', closes: '11:00' }),
        deviating({ from: '2027-05-27', to: '2027-05-27', opens: '09:00', closes: '12:00' }),
        deviating({ from: '2027-03-08', to: '2027-03-08', opens: '09:00', closes: '12:00' }),
        deviating({ from: '2027-05-06', to: '2027-05-06', closed: true }),
        deviating({ from: '2026-12-31', to: '2026-12-31', opens: '08:00', closes: '12:00' }),
        open([['mo', '06:00', '18:00']]),
        open([
          ['mo', '07:00', '12:00'],
          ['mo', '13:00', '20:00'],
        ]),
      ),
      ...namedAs('Heimatmuseum Nauen', open([['su', '10:00', '17:00']])),
      ...namedAs('Feuerwehr Nauen', open([['mo-fr', '00:00', '24:00']])),
    ],
  },
  {
    rule: 'OEZ-06',
    kind,
    wrong: [
      ({ random }) => deviating({ from: dayFromToday(-random.whole(20, 900)), to: dayFromToday(-random.whole(1, 19)), closed: true })(),
      ({ random }) => {
        const day = dayFromToday(-random.whole(1, 700));
        return deviating({ from: day, to: day, closed: true })();
      },
      () => deviating({ from: dayFromToday(-400), closed: true })(),
      () => deviating({ from: dayFromToday(-3), to: dayFromToday(-1), closed: true })(),
    ],
    right: [
      () => deviating({ from: dayFromToday(-5), to: dayFromToday(0), closed: true })(),
      ({ random }) => {
        const day = dayFromToday(random.whole(1, 300));
        return deviating({ from: day, to: day, closed: true })();
      },
      () => deviating({ from: dayFromToday(-30), to: '9999-12-31', closed: true })(),
    ],
  },
];
