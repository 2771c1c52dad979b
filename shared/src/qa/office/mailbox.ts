// Does a mailbox belong to a person or to an office? Names are told from tasks word by word.
import { givenNames } from './given-names.js';

const letters: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
/** As in mail addresses: small letters, ä as ae, without accents. */
export const foldName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');

/** Words that name a task, a place of work or a part of the house; longer words end in one of the first two rows: bauamt, ordnungsbehoerde. */
const endings = [
  'amt|aemter|stelle|buero|verwaltung|behoerde|rathaus|gemeinde|landkreis|ortsteil|sekretariat|zentrale|empfang|vorzimmer|information|kontakt|service|bereich|dezernat|referat|abteilung|dienst|dienste|kasse|archiv|museum',
  'bibliothek|buecherei|schule|gymnasium|kindergarten|feuerwehr|polizei|revier|zentrum|friedhof|betrieb|betriebe|stiftung|verein|verband|beirat|beauftragte|beauftragter|beratung|planung|rechnung|rechnungen|vergabe|meister|meisterin',
].join('|');
const words = [
  'leitung|team|stadt|kreis|land|dorf|ort|post|info|mail|email|hof|bauhof|hort|kita|wehr|haus|heim|halle|bad|forst|werk|werke|rat|schutz|hilfe|support|hotline|presse|redaktion|wahl|wahlen|steuer|steuern|finanzen|personal',
  'soziales|jugend|kultur|sport|bildung|bau|bauen|plan|ordnung|umwelt|verkehr|gewerbe|tourismus|tourist|touristik|markt|termin|termine|anmeldung|antrag|antraege|akte|edv|it|web|internet|online|portal|test|nord|sued|ost|west',
  'mitte|zulassung|fuehrerschein|melde|meldewesen|wohngeld|asyl|integration|gleichstellung|datenschutz|landrat|landraetin|amtsdirektor|amtsdirektorin|punkt|bahn|bus|bike|ticket|learning|government|payment|quartier|aktuell',
].join('|');
const task = new RegExp(`(?:${endings}|^(?:${words}))$`);
const isTask = (word: string): boolean => task.test(word);
/** A family name may end like a task (Ortmeister), but it is seldom one of these words as it stands. */
const isExactlyTask = (word: string): boolean => task.exec(word)?.index === 0;

/** Who works in the office, and how the office is called. */
export interface Surroundings {
  readonly persons: readonly { readonly given: string; readonly family: string }[];
  readonly names: string;
}

const belongsTo = (parts: readonly string[], { persons }: Surroundings): boolean =>
  persons.some(({ given, family }) => {
    const [first, last] = [foldName(given), foldName(family)];
    if (last.length < 3 || isExactlyTask(last)) return false;
    if (parts.length === 1 && first !== '' && parts[0] === first.charAt(0) + last) return true;
    if (!parts.includes(last)) return false;
    return parts.length === 1 || parts.some((part) => part !== last && first !== '' && (first.startsWith(part) || part.startsWith(first)));
  });

/** Only with a dot or a line: e-akte and e-bike are no people. */
const hasInitial = (mailbox: string, [first = '', last = '', ...others]: readonly string[]): boolean =>
  first.length === 1 && last.length >= 3 && others.length === 0 && !mailbox.includes('-') && !isTask(last);

const hasGivenName = (parts: readonly string[]): boolean => {
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (parts.length < 2 || parts.length > 4) return false;
  if (givenNames.has(first)) return last.length >= 2 && !parts.slice(1).some(isExactlyTask);
  return givenNames.has(last) && parts.length === 2 && first.length >= 3 && !isTask(first);
};

const titles: ReadonlySet<string> = new Set(['dr', 'prof', 'frau', 'herr']);
/** frau.krueger and dr.krueger: whoever is addressed like this is no task. */
const isAddressed = ([title = '', name = '', ...others]: readonly string[]): boolean =>
  titles.has(title) && name.length >= 3 && others.length === 0 && !isTask(name);

/** Is the part before the @ the name of a person? A school or street named after somebody carries that name in its own. */
export const isPersonal = (mailbox: string, surroundings: Surroundings): boolean => {
  const parts = foldName(mailbox)
    .split(/[._-]+/)
    .map((part) => part.replace(/\d+$/, ''))
    .filter((part) => part !== '');
  if (parts.length === 0 || parts.some((part) => !/^[a-z]+$/.test(part))) return false;
  if (belongsTo(parts, surroundings)) return true;
  const untitled = parts.filter((part) => !titles.has(part));
  if (!isAddressed(parts) && !hasGivenName(untitled) && !hasInitial(mailbox, parts)) return false;
  const named = foldName(surroundings.names);
  return !parts.some((part) => part.length > 3 && named.includes(part));
};
