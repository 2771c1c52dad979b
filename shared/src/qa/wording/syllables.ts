// How many syllables does a German word have? Groups of vowels are counted; where two vowels that look like one sound are two, a list says so.

const sounds = /ie|ei|ey|ai|ay|au|äu|eu|oi|oy|aa|ee|oo|[aeiouyäöüàáâãåæéèêëíìîïóòôõøœúùûýÿ]/g;

/** Two vowels that are spoken apart though they look like one sound, and vowels that nobody speaks. */
const exceptions: readonly (readonly [RegExp, string])[] = [
  [/qu/g, 'q'],
  [/^y(?=[aou])/, 'j'],
  [/(?<=famil|mobil|lin|fol|stud|präm|akt|ser|fer|med|kriter|minister|material)ie(?=n|$)/g, 'i|e'],
  [/ie(?=tät)|(?<!d)ie(?=nt)|(?<=hyg)ie(?=n)/g, 'i|e'],
  [/(?<=^|[^aeiouäöü])beu(?=r)/g, 'be|u'],
  [/(?<=mus)eu(?=m)/g, 'e|u'],
  [/(?<=k)oo(?=[pr])/g, 'o|o'],
  [/(?<=onlin|servic|softwar|hardwar)e/g, ''],
];

/** At least one: an abbreviation is spoken as well. Hyphens part a word as people do. */
export const syllablesOf = (word: string): number => {
  const spoken = exceptions.reduce((text, [pattern, apart]) => text.replace(pattern, apart), word.toLowerCase().normalize('NFC'));
  return Math.max(1, spoken.match(sounds)?.length ?? 0);
};
