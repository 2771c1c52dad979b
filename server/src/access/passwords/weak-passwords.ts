// Which passwords does everybody try first? What people choose when twelve characters are asked, and our own words.
const trunks = [
  'passwort',
  'password',
  'kennwort',
  'geheim',
  'hallo',
  'willkommen',
  'welcome',
  'qwertz',
  'qwerty',
  'asdfgh',
  'abcdef',
  'abcdefgh',
  'administrator',
  'admin',
  'letmein',
  'changeme',
  'iloveyou',
  'ichliebedich',
  'sommer',
  'winter',
  'fruehling',
  'herbst',
  'schalke',
  'fussball',
  'deutschland',
  'berlin',
  'potsdam',
  'brandenburg',
  'rathaus',
  'gemeinde',
  'stadtverwaltung',
  'verwaltung',
  'kommunalredaktion',
  'redaktion',
  'kommune',
  'dikom',
  'landkreis',
  'buergermeister',
  'monkey',
  'dragon',
  'master',
  'superman',
  'computer',
  'internet',
  'schatz',
  'sonnenschein',
  'test',
  'demo',
];
const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
const lookAlikes: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's', '!': 'i' };

const plain = (text: string): string => text.toLowerCase().replace(/[äöüß]/g, (letter) => umlauts[letter] ?? letter);

/** Years, rows of keys and repetitions are the first things that are put behind a word. */
const withoutTails = (password: string): string =>
  password
    .replace(/(19|20)\d\d/g, ' ')
    .replace(/0?1234?5?6?7?8?9?0?|0?9?8?7?6?54321/g, ' ')
    .replace(/(.)\1{2,}/g, '$1');
/** How much is left when the words that anybody would guess are taken out. */
const leftOver = (password: string, words: readonly string[]): number =>
  words.reduce((rest, word) => rest.split(word).join(' '), password).replace(/[\s\W_]/g, '').length;

/** `own` are the person's name and address. Weak is what is short, monotonous, or hardly anything beside known words. */
export const isWeakPassword = (password: string, own: readonly string[]): boolean => {
  const words = [...trunks, ...own.flatMap((text) => plain(text).split(/[^a-z0-9]+/))]
    .filter((word) => word.length >= 3)
    .sort((a, b) => b.length - a.length);
  const bare = withoutTails(plain(password));
  const unmasked = bare.replace(/[013457@$!]/g, (sign) => lookAlikes[sign] ?? sign);
  return [...password].length < 12 || new Set(plain(password)).size < 5 || leftOver(bare, words) < 5 || leftOver(unmasked, words) < 5;
};
