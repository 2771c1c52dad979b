// What does the content of one generated office look like?
import type { OrganisationalUnitContent } from '@kommunalredaktion/shared';
import { mailWord } from '../mail-word.js';
import { testIban } from '../test-iban.js';
import type { Administration, Place } from './administrations.js';
import type { GeneratedDefect } from './defects.js';
import { fill } from './fill.js';
import { oddMarkup, oddValidity } from './odd-pieces.js';
import type { Random } from './random.js';
import { bullets, directions, endings, englishSentences, middles, openings, weeks } from './sentences.js';
import { familyNames, givenNames, positions, streetEnds, streetStems, type OfficeKind } from './vocabulary.js';

type Content = OrganisationalUnitContent;
export interface Subject {
  readonly random: Random;
  readonly administration: Administration;
  readonly place: Place;
  readonly kind: OfficeKind;
  readonly name: string;
  readonly position: number;
  readonly defect: GeneratedDefect<'organisational-unit'> | null;
  /** Leaves things to the units above it; never so where nothing is above it. */
  readonly inherits: boolean;
}

const streetOf = ({ pick }: Random): string => pick(streetStems) + pick(streetEnds);
const feminineEnds = streetEnds.slice(0, 4);
const mailWords: ReadonlyMap<string, string> = new Map([...givenNames, ...familyNames].map((name) => [name, mailWord(name)]));
const personOf = ({ pick }: Random): string => `${pick(givenNames)} ${pick(familyNames)}`;
/** The range 030 23125-000 to -999 is kept free for fiction. */
const phoneOf = ({ whole }: Random): string => `030 23125-${whole(100, 999)}`;

const streetInSentence = ({ pick }: Random): string => pick(streetStems) + pick(feminineEnds);
const say = (sentence: string, { random, place, kind }: Subject): string =>
  fill(sentence, {
    o: place.name,
    t: kind.topic,
    k: kind.name,
    s: () => streetInSentence(random),
    p: () => personOf(random),
    n: () => String(random.whole(2, 30)),
  });

const descriptionOf = (subject: Subject): Content['description'] => {
  const { random, defect } = subject;
  const paragraph = (sentences: readonly string[]) => `<p>${sentences.map((sentence) => say(sentence, subject)).join(' ')}</p>`;
  const told = random.some(middles, 10);
  const list = random.chance(0.5)
    ? `<p>Bitte halten Sie bereit:</p><ul>${random
        .some(bullets, random.whole(3, 5))
        .map((item) => `<li>${item}</li>`)
        .join('')}</ul>`
    : paragraph(told.slice(7));
  const odd = oddMarkup(defect, random);
  return {
    de: `${paragraph([random.pick(openings), ...told.slice(0, random.whole(3, 4))])}${list}${odd}${paragraph([...told.slice(4, 7), random.pick(endings)])}<p>Diese Angaben sind erfunden.</p>`,
    ...(random.chance(0.15) && { en: paragraph(random.some(englishSentences, 3)) }),
  };
};

type Address = NonNullable<Content['addresses']>[number];
const coordinatesOf = ({ random, defect }: Subject): Address['coordinates'] => {
  if (defect === 'GEO-02') return { epsg: '4326', x: 9.5 + random.next(), y: 50.5 };
  if (defect === 'GEO-03') return { epsg: '4326', x: 51.6 + random.next(), y: 12.5 };
  return random.chance(0.5)
    ? { epsg: '4326', x: Math.round(116_000 + random.next() * 28_000) / 10_000, y: Math.round(516_000 + random.next() * 18_000) / 10_000 }
    : undefined;
};

const needsHouse: ReadonlySet<string> = new Set(['FMT-05', 'FMT-06', 'ACC-06', 'GEO-02', 'GEO-03']);
const keysOf = ({ place, defect }: Subject): Pick<Address, 'ars' | 'ags'> => {
  if (defect === 'FMT-05') return { ars: `${place.ars.slice(0, 2)}99${place.ars.slice(4)}` };
  return { ars: place.ars, ags: defect === 'FMT-06' ? place.ags.slice(0, -1) + String((Number(place.ags.at(-1)) + 1) % 10) : place.ags };
};

const addressesOf = (subject: Subject): Content['addresses'] => {
  const { random, place, defect, inherits } = subject;
  const postBox = {
    id: 'a2',
    type: '003' as const,
    postBox: `${random.whole(10, 99)} ${random.whole(10, 99)}`,
    postcode: place.postcode,
    city: place.name,
  };
  if (defect === 'CMP-19') return [postBox];
  if (inherits && !needsHouse.has(defect ?? '') && random.chance(0.15)) return undefined;
  const coordinates = coordinatesOf(subject);
  const house = {
    id: 'a1',
    type: defect !== 'ACC-06' && random.chance(0.6) ? ('001' as const) : ('002' as const),
    street: streetOf(random),
    houseNumber: String(random.whole(1, 140)),
    postcode: place.postcode,
    city: place.name,
    lift: random.pick(['yes', 'no', 'unknown'] as const),
    wheelchair: defect === 'ACC-06' ? ('unknown' as const) : random.pick(['yes', 'no'] as const),
    ...keysOf(subject),
    ...(coordinates && { coordinates }),
    directions: say(random.pick(directions), subject),
    stops: `Haltestelle ${streetOf(random)}, Linien ${random.whole(500, 799)} und ${random.whole(800, 999)}`,
  };
  return random.chance(0.3) ? [house, postBox] : [house];
};

const mailOf = ({ administration, kind, defect }: Subject, [head]: readonly Person[]): string => {
  if (defect === 'DSG-01') return head!.email!;
  return defect === 'FMT-09' ? `${kind.mail}(at)${administration.domain}` : `${kind.mail}@${administration.domain}`;
};

const channelsOf = (subject: Subject, persons: readonly Person[]): Content['channels'] => {
  const { random, administration, kind, defect, inherits } = subject;
  const leaves = inherits && random.chance(0.1);
  const entries = [
    defect !== 'CMP-20' &&
      (!leaves || defect === 'FMT-08') && {
        channel: '02' as const,
        value: defect === 'FMT-08' ? random.pick(['12345', '00000', 'siehe Aushang']) : phoneOf(random),
      },
    random.chance(0.4) && { channel: '04' as const, value: phoneOf(random) },
    defect !== 'CMP-21' &&
      (!leaves || defect === 'FMT-09' || defect === 'DSG-01') && { channel: '01' as const, value: mailOf(subject, persons) },
    random.chance(0.6) && { channel: '09' as const, value: `https://www.${administration.domain}/${kind.mail}` },
  ];
  return entries.filter((entry) => entry !== false).map((entry, at) => ({ id: `k${at + 1}`, ...entry, public: true }));
};

/** Far enough ahead to be still to come in any year in which somebody measures. */
const christmas = {
  id: 'w1',
  from: '2038-12-24',
  to: '2039-01-01',
  closed: true,
  note: 'Zwischen Weihnachten und Neujahr geschlossen',
} as const;
const longAgo = { ...christmas, from: '2023-12-27', to: '2023-12-29' } as const;
const dayNames = { mo: 'Montag', tu: 'Dienstag', we: 'Mittwoch', th: 'Donnerstag', fr: 'Freitag' } as const;
type Slots = NonNullable<Content['openingHours']>[number]['slots'];

const oddSlots = (slots: Slots, defect: Subject['defect']): Slots => {
  const [first, ...others] = slots;
  if (defect === 'OEZ-02') return [{ ...first!, from: first!.to, to: first!.from }, ...others];
  return defect === 'OEZ-03' ? [...slots, { id: 's9', day: 'su', from: '09:00', to: '12:00' }] : slots;
};

const hoursOf = ({ random, defect }: Subject): Pick<Content, 'openingHours' | 'openingHoursText' | 'appointment'> => {
  if (defect === 'CMP-23') return {};
  if (!defect?.startsWith('OEZ') && random.chance(0.08))
    return { appointment: { required: true, note: 'Termine vergeben wir am Telefon und im Netz.' } };
  const week = random.pick(weeks);
  const text = week.map(([day, from, to]) => `${dayNames[day]} ${from} bis ${to} Uhr`).join('<br>');
  const slots = oddSlots(
    week.map(([day, from, to], at) => ({ id: `s${at + 1}`, day, from, to })),
    defect,
  );
  const deviations = defect === 'OEZ-06' ? [longAgo] : random.chance(0.4) ? [christmas] : undefined;
  return {
    openingHoursText: { de: `<p>${text}</p>` },
    openingHours: [{ id: 'o1', kind: 'opening', slots, ...(deviations && { deviations }) }],
  };
};

type Person = NonNullable<Content['contactPersons']>[number];
const personsOf = ({ random, administration }: Subject): Person[] =>
  Array.from({ length: random.whole(1, 3) }, (_, at) => {
    const [givenName, familyName] = [random.pick(givenNames), random.pick(familyNames)];
    return {
      id: `p${at + 1}`,
      givenName,
      familyName,
      position: random.pick(positions),
      room: `${random.whole(0, 4)}.${random.whole(10, 60)}`,
      head: at === 0,
      phone: phoneOf(random),
      email: `${mailWords.get(givenName)}.${mailWords.get(familyName)}@${administration.domain}`,
      public: random.chance(0.7),
    };
  });

const competencesOf = ({ random, administration, kind }: Subject): Content['competences'] =>
  random
    .some(kind.services, random.whole(1, 4))
    .map((service, at) => ({
      id: `z${at + 1}`,
      serviceKey: service.slice(0, 14),
      serviceName: service.slice(15),
      areas: random.chance(0.8) ? [administration.ars] : random.some(administration.places, 3).map(({ ars }) => ars),
      role: '01' as const,
    }));

const bankOf = ({ random, administration }: Subject): Pick<Content, 'bankAccounts' | 'paymentMeans'> =>
  !random.chance(0.15)
    ? {}
    : {
        bankAccounts: [
          {
            id: 'b1',
            holder: administration.title,
            bank: 'Musterbank Mark Brandenburg',
            iban: testIban(random.whole(1_000_000, 9_999_999)),
            bic: 'MUSTDEBBXXX',
            purpose: 'Gebühren und Abgaben',
            public: true,
          },
        ],
        paymentMeans: ['cash', 'girocard', 'transfer'],
      };

/** The content without its parent; without competences of its own it names some that fit its kind. */
export const contentOf = (
  subject: Subject,
  competences?: readonly object[],
): Omit<Content, 'parent' | 'competences'> & { competences: readonly object[] } => {
  const { random, kind, name, position, defect } = subject;
  const persons = personsOf(subject);
  const addresses = addressesOf(subject);
  return {
    name: { de: name },
    synonyms: [...kind.aka, 'Beispiel'],
    position,
    summary: { de: say(random.pick(openings), subject), ...(random.chance(0.15) && { en: say(random.pick(englishSentences), subject) }) },
    description: descriptionOf(subject),
    ...(addresses && { addresses }),
    channels: channelsOf(subject, persons),
    ...hoursOf(subject),
    contactPersons: persons,
    ...bankOf(subject),
    competences: competences ?? competencesOf(subject) ?? [],
    ...oddValidity(defect, random),
  };
};
