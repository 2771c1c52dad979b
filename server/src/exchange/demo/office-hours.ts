// How do short notes on opening hours become times by day, texts and days that differ?
import type { OrganisationalUnitContent } from '@kommunalredaktion/shared';
import type { Office } from './office.js';

type Hours = NonNullable<OrganisationalUnitContent['openingHours']>[number];
type Slot = Hours['slots'][number];
type Deviation = NonNullable<Hours['deviations']>[number];

const days: Readonly<Record<string, readonly [Slot['day'], string]>> = {
  Mo: ['mo', 'Montag'], Di: ['tu', 'Dienstag'], Mi: ['we', 'Mittwoch'], Do: ['th', 'Donnerstag'], Fr: ['fr', 'Freitag'], Sa: ['sa', 'Sonnabend'], So: ['su', 'Sonntag'],
  'Mo–Fr': ['mo-fr', 'Montag bis Freitag'],
};

/** `Mo 9–12; Di 9–12, 13–18:30` → day and spans. */
const daysOf = (note: string): { day: readonly [Slot['day'], string]; spans: (readonly [string, string])[] }[] =>
  note.split('; ').map((part) => {
    const [day = '', ...rest] = part.split(' ');
    const known = days[day];
    if (!known) throw new Error(`Kein Wochentag: ${day}`);
    return { day: known, spans: rest.join(' ').split(', ').map((span) => span.split('–') as [string, string]) };
  });

const clock = (time: string): string => {
  const [hour = '', minute = '00'] = time.split(':');
  return `${hour.padStart(2, '0')}:${minute}`;
};
const slotsOf = (note: string): Slot[] =>
  daysOf(note).flatMap(({ day, spans }) => spans.map(([from, to]) => ({ day: day[0], from: clock(from), to: clock(to) }))).map((slot, at) => ({ id: `s${at + 1}`, ...slot }));

const spoken = (time: string): string => time.replace(':', '.');
const textOf = (note: string): string =>
  daysOf(note).map(({ day, spans }) => `${day[1]} ${spans.map(([from, to]) => `${spoken(from)} bis ${spoken(to)} Uhr`).join(' und ')}`).join('<br>');

const christmasOf = ({ christmas }: Pick<Office, 'christmas'>, year: number): Deviation[] => {
  if (christmas === 'past') return christmasOf({ christmas: 'closed' }, year - 1);
  if (christmas === 'closed') return [{ id: 'w1', from: `${year}-12-24`, to: `${year + 1}-01-01`, closed: true, note: 'Zwischen Weihnachten und Neujahr geschlossen' }];
  if (christmas === undefined) return [];
  return [
    { id: 'w1', from: `${year}-12-24`, to: `${year}-12-24`, closed: true, note: 'Heiligabend' },
    { id: 'w2', from: `${year}-12-29`, to: `${year}-12-30`, closed: false, opens: '09:00', closes: '12:00', note: 'Zwischen den Jahren nur vormittags' },
    { id: 'w3', from: `${year}-12-31`, to: `${year}-12-31`, closed: true, note: 'Silvester' },
  ];
};

export const hoursOf = (office: Office, year: number): Hours[] => {
  const kinds: [Hours['kind'], string | undefined][] = [['opening', office.hours], ['visiting', office.visitingHours], ['phone', office.phoneHours]];
  const deviations = christmasOf(office, year);
  return kinds.flatMap(([kind, note], at) => note === undefined ? [] : [{
    id: `o${at + 1}`, kind, slots: slotsOf(note), ...(kind === 'opening' && deviations.length > 0 && { deviations }), ...(kind === 'opening' && office.hoursNote && { note: office.hoursNote }),
  }]);
};

/** The text says the same as the times, unless the office says something of its own or nothing at all. */
export const hoursTextOf = ({ hours, hoursText }: Office): OrganisationalUnitContent['openingHoursText'] => {
  if (hoursText === false) return undefined;
  const text = hoursText ?? (hours && textOf(hours));
  return text ? { de: text.startsWith('<') ? text : `<p>${text}</p>` } : undefined;
};
