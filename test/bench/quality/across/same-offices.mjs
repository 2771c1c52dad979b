// Which offices are there twice, in other words or another spelling? And which only share a house, a phone or most of a name?
import { families } from '../words.mjs';
import { at, houseIn } from './land.mjs';

const kinds = [
  'Bürgeramt',
  'Standesamt',
  'Ordnungsamt',
  'Einwohnermeldeamt',
  'Straßenverkehrsbehörde',
  'Untere Naturschutzbehörde',
  'Fachdienst Kindertagesbetreuung',
  'Wohngeldstelle',
  'Gewerbeamt',
  'Fachbereich Bauen und Wohnen',
  'Stadtarchiv',
  'Kfz-Zulassungsstelle',
];
const phone = (land) => `0${land.random.whole(33_200, 33_999)} ${700_000 + land.next()}`;
const channel = (value) => ({ id: 'c1', channel: '02', value, public: true });

const lowercase = (name) => name.toLowerCase();
/** Spellings of one name: what people type who do not know that the office is there already. */
const respelled = [
  (kind, town) => [`${kind} ${town}`, `${kind} ${town}`],
  (kind, town) => [`${kind} ${town}`, `${kind} der Stadt ${town}`],
  (kind, town) => [`${kind} ${town}`, `${kind} ${town}`.toUpperCase()],
  (kind, town) => [`${kind} ${town}`, `${town}, ${kind}`],
  (kind, town) => [`${kind} ${town}`, lowercase(`${kind}  ${town} `).replaceAll('ü', 'ue').replaceAll('ß', 'ss')],
  (kind, town) => [`${kind} ${town}`, `${kind} (${town})`],
  (kind, town) => [`${kind} ${town}`, `${kind} in ${town}`],
  (kind, town) => [`${kind} der Gemeinde ${town}`, `${kind} – ${town}`],
  (kind) => [`${kind} für Familien und Kinder`, `${kind} Familien, Kinder`],
  (kind, town) => [`${kind} ${town}`, `${kind.replaceAll('-', ' ')} ${town}`],
  (_kind, town) => [`Einwohnermeldeamt ${town}`, `Einwohner-Meldeamt ${town}`],
  (_kind, town) => [`Amt für Soziales und Wohnen ${town}`, `Amt f. Soziales u. Wohnen ${town}`],
  (_kind, town) => [`Fachbereich Bauen, Wohnen und Stadtentwicklung ${town}`, `Fachbereich Bauen, Wohnen und Stadtentwiklung ${town}`],
  (_kind, town) => [`Untere Wasserbehörde und Bodenschutzbehörde ${town}`, `Untere Wasserbehörden und Bodenschutzbehörde ${town}`],
];
const houses = [
  (place) => place,
  (place) => ({ ...place, street: place.street.replace('straße', 'str.').replace('Straße', 'Str.') }),
  (place) => ({ ...place, street: place.street.toUpperCase() }),
  (place) => ({ ...place, houseNumber: ` ${place.houseNumber}`, type: '002' }),
  (place) => ({ ...place, street: place.street.replace('ß', 'ss') }),
];
const phones = [
  (number) => number,
  (number) => number.replace(/^0/, '+49 '),
  (number) => number.replace(' ', '/'),
  (number) => number.replace(/^0(\d+) /, '(0$1) '),
  (number) => number.replace(/^0(\d+) /, '0049 $1-'),
  (number) => number.replace(/^0(\d+) /, '+49 (0)$1 '),
];

/** Two offices of one administration; what they share is the house, the phone or neither. */
const twoOffices =
  (namesOf, { sharing, finds = true, second = {}, apart = false } = {}) =>
  (land) => {
    const home = land[land.random.pick(['town', 'city', 'amt'])]();
    const there = apart ? land.town() : home;
    const names = namesOf(land.random.pick(kinds), home.seat.name, land);
    const [place, number] = [houseIn(land, home.seat), phone(land)];
    const shares = sharing ?? land.random.pick(['house', 'phone']);
    const one = { name: { de: names[0] }, addresses: [place], channels: [channel(number)] };
    const other = {
      name: { de: names[1] },
      addresses: [shares === 'house' ? land.random.pick(houses)(place) : houseIn(land, there.seat)],
      channels: [channel(shares === 'phone' ? land.random.pick(phones)(number) : phone(land))],
    };
    const records = [land.office(home, [land.anyDuty(home)], one), land.office(there, [land.anyDuty(there)], { ...other, ...second })];
    return finds ? records.map((record) => at(record)) : [];
  };
const differing = (first, second) => (kind, town) => [`${kind} ${town}${first}`, `${kind} ${town}${second}`];
const spared = (namesOf, more = {}) => twoOffices(namesOf, { finds: false, ...more });
const same = (kind, town) => [`${kind} ${town}`, `${kind} ${town}`];

export const officePlants = [
  {
    rule: 'DUP-02',
    wrong: respelled.flatMap((namesOf) => [twoOffices(namesOf, { sharing: 'house' }), twoOffices(namesOf, { sharing: 'phone' })]),
    right: [
      spared(same, { sharing: 'nothing' }),
      spared(same, { apart: true }),
      spared(same, { second: { state: 'draft' } }),
      spared(differing(', Team 1', ', Team 2')),
      spared(differing(' I', ' II')),
      spared(differing(', Buchstaben A – K', ', Buchstaben L – Z')),
      spared(differing(' Nord', ' Süd')),
      spared(() => ['Standesamt', 'Steueramt']),
      spared(() => ['Jugendamt', 'Jugendclub']),
      spared((_kind, town) => [`Kita Sonnenschein ${town}`, `Kita Regenbogen ${town}`]),
      spared((_kind, town) => [`Wahlbezirk 12 ${town}`, `Wahlbezirk 21 ${town}`]),
      spared((_kind, town, land) => [`Schiedsstelle ${land.random.pick(families)} ${town}`, `Friedhofsverwaltung ${town}`]),
      spared((kind, town) => [`${kind} ${town}`, `Bibliothek ${town}`]),
      spared((_kind, town) => [`Grundschule Am See ${town}`, `Oberschule Am Wald ${town}`]),
    ],
  },
];
