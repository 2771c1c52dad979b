// What does the content of one generated office look like?
import type { OrganisationalUnitContent } from '@kommunalredaktion/shared';
import { mailWord } from '../mail-word.js';
import { testIban } from '../test-iban.js';
import type { Administration, Place } from './administrations.js';
import type { GeneratedDefect } from './defects.js';
import type { Random } from './random.js';
import { bullets, directions, endings, englishSentences, middles, openings, weeks } from './sentences.js';
import { familyNames, givenNames, positions, streetEnds, streetStems, type OfficeKind } from './vocabulary.js';

type Content = OrganisationalUnitContent;
export interface Subject {
  readonly random: Random; readonly administration: Administration; readonly place: Place; readonly kind: OfficeKind; readonly name: string;
  readonly position: number; readonly defect: GeneratedDefect | null;
  /** Leaves things to the units above it; never so where nothing is above it. */
  readonly inherits: boolean;
}

const streetOf = ({ pick }: Random): string => pick(streetStems) + pick(streetEnds);
const feminineEnds = streetEnds.slice(0, 4);
const mailWords: ReadonlyMap<string, string> = new Map([...givenNames, ...familyNames].map((name) => [name, mailWord(name)]));
const personOf = ({ pick }: Random): string => `${pick(givenNames)} ${pick(familyNames)}`;
/** The range 030 23125-000 to -999 is kept free for fiction. */
const phoneOf = ({ whole }: Random): string => `030 23125-${whole(100, 999)}`;

const say = (sentence: string, { random, place, kind }: Subject): string => !sentence.includes('%') ? sentence : sentence.replace(/%(.)/g, (_whole, slot: string) => {
  if (slot === 'o') return place.name;
  if (slot === 't') return kind.topic;
  if (slot === 'k') return kind.name;
  if (slot === 's') return random.pick(streetStems) + random.pick(feminineEnds);
  return slot === 'p' ? personOf(random) : String(random.whole(2, 30));
});

const descriptionOf = (subject: Subject): Content['description'] => {
  const { random, defect } = subject;
  const paragraph = (sentences: readonly string[]) => `<p>${sentences.map((sentence) => say(sentence, subject)).join(' ')}</p>`;
  const told = random.some(middles, 10);
  const list = random.chance(0.5) ? `<p>Bitte halten Sie bereit:</p><ul>${random.some(bullets, random.whole(3, 5)).map((item) => `<li>${item}</li>`).join('')}</ul>` : paragraph(told.slice(7));
  const odd = defect === 'FMT-12' ? '<table><tr><td>Raum</td><td>Geschoss</td></tr></table>' : defect === 'FMT-11' ? `<p>Neu im Haus ${random.pick(['\u{1F600}', '\uF0B7', '\u200B'])} bitte beachten.</p>` : '';
  return {
    de: `${paragraph([random.pick(openings), ...told.slice(0, random.whole(3, 4))])}${list}${odd}${paragraph([...told.slice(4, 7), random.pick(endings)])}<p>Diese Angaben sind erfunden.</p>`,
    ...(random.chance(0.15) && { en: paragraph(random.some(englishSentences, 3)) }),
  };
};

const addressesOf = ({ random, place, defect, inherits }: Subject): Content['addresses'] => {
  const postBox = { id: 'a2', type: '003' as const, postBox: `${random.whole(10, 99)} ${random.whole(10, 99)}`, postcode: place.postcode, city: place.name };
  if (defect === 'CMP-19') return [postBox];
  if (inherits && defect !== 'FMT-06' && random.chance(0.15)) return undefined;
  const wrongAgs = place.ags.slice(0, -1) + String((Number(place.ags.at(-1)) + 1) % 10);
  const house = {
    id: 'a1', type: random.chance(0.6) ? ('001' as const) : ('002' as const), street: streetOf(random), houseNumber: String(random.whole(1, 140)), postcode: place.postcode, city: place.name,
    lift: random.pick(['yes', 'no', 'unknown'] as const), wheelchair: random.pick(['yes', 'no', 'unknown'] as const), ars: place.ars, ags: defect === 'FMT-06' ? wrongAgs : place.ags,
    directions: say(random.pick(directions), { random, place } as Subject), stops: `Haltestelle ${streetOf(random)}, Linien ${random.whole(500, 799)} und ${random.whole(800, 999)}`,
  };
  return random.chance(0.3) ? [house, postBox] : [house];
};

const channelsOf = ({ random, administration, kind, defect, inherits }: Subject): Content['channels'] => {
  const leaves = inherits && random.chance(0.1);
  const entries = [
    defect !== 'CMP-20' && (!leaves || defect === 'FMT-08') && { channel: '02' as const, value: defect === 'FMT-08' ? random.pick(['12345', '00000', 'siehe Aushang']) : phoneOf(random) },
    random.chance(0.4) && { channel: '04' as const, value: phoneOf(random) },
    defect !== 'CMP-21' && !leaves && { channel: '01' as const, value: `${kind.mail}@${administration.domain}` },
    random.chance(0.6) && { channel: '09' as const, value: `https://www.${administration.domain}/${kind.mail}` },
  ];
  return entries.filter((entry) => entry !== false).map((entry, at) => ({ id: `k${at + 1}`, ...entry, public: true }));
};

const christmas = { id: 'w1', from: '2026-12-24', to: '2027-01-01', closed: true, note: 'Zwischen Weihnachten und Neujahr geschlossen' } as const;
const dayNames = { mo: 'Montag', tu: 'Dienstag', we: 'Mittwoch', th: 'Donnerstag', fr: 'Freitag' } as const;

const hoursOf = ({ random, defect }: Subject): Pick<Content, 'openingHours' | 'openingHoursText' | 'appointment'> => {
  if (defect === 'CMP-23') return {};
  if (random.chance(0.08)) return { appointment: { required: true, note: 'Termine vergeben wir am Telefon und im Netz.' } };
  const week = random.pick(weeks);
  const text = week.map(([day, from, to]) => `${dayNames[day]} ${from} bis ${to} Uhr`).join('<br>');
  const slots = week.map(([day, from, to], at) => ({ id: `s${at + 1}`, day, from, to }));
  return { openingHoursText: { de: `<p>${text}</p>` }, openingHours: [{ id: 'o1', kind: 'opening', slots, ...(random.chance(0.4) && { deviations: [christmas] }) }] };
};

const personsOf = ({ random, administration }: Subject): Content['contactPersons'] =>
  Array.from({ length: random.whole(1, 3) }, (_, at) => {
    const [givenName, familyName] = [random.pick(givenNames), random.pick(familyNames)];
    return {
      id: `p${at + 1}`, givenName, familyName, position: random.pick(positions), room: `${random.whole(0, 4)}.${random.whole(10, 60)}`, head: at === 0,
      phone: phoneOf(random), email: `${mailWords.get(givenName)}.${mailWords.get(familyName)}@${administration.domain}`, public: random.chance(0.7),
    };
  });

const competencesOf = ({ random, administration, kind }: Subject): Content['competences'] =>
  random.some(kind.services, random.whole(1, 4)).map((service, at) => ({
    id: `z${at + 1}`, serviceKey: service.slice(0, 14), serviceName: service.slice(15), areas: random.chance(0.8) ? [administration.ars] : random.some(administration.places, 3).map(({ ars }) => ars), role: '01' as const,
  }));

const bankOf = ({ random, administration }: Subject): Pick<Content, 'bankAccounts' | 'paymentMeans'> => !random.chance(0.15) ? {} : {
  bankAccounts: [{ id: 'b1', holder: administration.title, bank: 'Musterbank Mark Brandenburg', iban: testIban(random.whole(1_000_000, 9_999_999)), bic: 'MUSTDEBBXXX', purpose: 'Gebühren und Abgaben', public: true }],
  paymentMeans: ['cash', 'girocard', 'transfer'],
};

/** The content without its parent. */
export const contentOf = (subject: Subject): Omit<Content, 'parent'> => {
  const { random, kind, name, position, defect } = subject;
  const content: Omit<Content, 'parent'> = {
    name: { de: name },
    synonyms: [...kind.aka, 'Beispiel'],
    position,
    summary: { de: say(random.pick(openings), subject), ...(random.chance(0.15) && { en: say(random.pick(englishSentences), subject) }) },
    description: descriptionOf(subject),
    addresses: addressesOf(subject),
    channels: channelsOf(subject),
    ...hoursOf(subject),
    contactPersons: personsOf(subject),
    ...bankOf(subject),
    competences: competencesOf(subject),
    ...(defect === 'CUR-03' ? { validity: { from: '2015-01-01', to: '2024-06-30' } } : random.chance(0.05) && { validity: { from: '2019-01-01', to: '2039-12-31' } }),
  };
  if (content.addresses === undefined) delete content.addresses;
  return content;
};
