// Are there a phone number, an e-mail or postal address or opening hours in running text? Each is told from what only looks like it: keys, sections, amounts, roads, rest periods.

export type ContactKind = 'phone' | 'email' | 'address' | 'hours';
export interface ContactPlace {
  readonly kind: ContactKind;
  readonly at: number;
  readonly length: number;
}

const numberWithWord =
  /(?<!\p{L})(?:Tel(?:\.|efon(?:nummer|isch)?)?|Fax(?:nummer)?|Telefax|Mobil(?:telefon|funk|nummer)?|Handy(?:nummer)?|Rufnummer|Hotline|Durchwahl)(?!\p{L})[^\d\n+(]{0,24}(\(?[+0-9][\d ()/–-]{4,}\d)/giu;
const numberAlone =
  /(?<![\d\p{L}.,§/–-]|\d )(?:\+49|\(?0[1-9]\d{1,4}\)?)[ /–-]{0,3}(?:\(0\))?\d[\d /–-]{2,}\d(?! ?(?:Uhr|€|Euro)|[\p{L}.,]\d)/gu;
/** 03 55 / 6 12-34: an area code in pairs, told by its slash. */
const numberInPairs = /(?<![\d\p{L}.,§/–-]|\d )\(?0[2-9]\d?(?: \d{2}){1,2}\)? ?\/ ?\d[\d -]{2,}\d(?![\p{L}.,]\d)/gu;
/** What stands before a file number, a form or an account. */
const otherNumber =
  /(?<!\p{L})(?:Az|Kennziffer|Formular|Vordruck|Merkblatt|BLZ|IBAN|Nr|DIN|ISO|EN|Code|\p{L}*(?:zeichen|konto|schlüssel)|(?!service|dienst|büro)\p{L}*nummer)[.:]?\s*$/iu;
/** Numbers that are the same for everybody and do not age: 110, 112, 115, 116 xxx, also from abroad, and the other one for blocking cards. */
const forEverybody = /^(?:(?:00)?49)?(?:11[0-9]|116\d{3}|0?3040504050)$/;
/** Says the same sentence that the number is dialled? */
const isForCalling = (before: string): boolean =>
  /telefon|erreich(?:en|bar)|anruf|rufen sie|wählen sie/i.test(before.split(/[.!?\n]/).at(-1) ?? '');
const longestBefore = 60;
const fewestDigits = 6;
const mostDigits = 15;

const isNumber = (text: string): boolean => {
  const digits = text.replace(/\D/g, '');
  return digits.length >= fewestDigits && digits.length <= mostDigits && !forEverybody.test(digits);
};

/** What is rare tells first where looking closely is worth it. */
const mayHoldPhone = /0[1-9]|\+49|Tel|tel|Fax|Mobil|Handy|Rufnummer|Hotline|Durchwahl/;
const mayHoldAddress =
  /(?:stra(?:ß|ss)e|str\.|allee|gasse|chaussee|platz|markt|weg|Straße|Str\.|Allee|Platz|Ring|Damm|Markt|Anger) \d|Straße [daz]|Postfach \d|\d{5} \p{Lu}/u;

const findPhone = (text: string): ContactPlace | null => {
  if (!mayHoldPhone.test(text)) return null;
  for (const found of text.matchAll(numberWithWord))
    if (isNumber(found[1] ?? '')) return { kind: 'phone', at: found.index, length: found[0].length };
  for (const pattern of [numberAlone, numberInPairs]) {
    for (const found of text.matchAll(pattern)) {
      const before = text.slice(Math.max(0, found.index - longestBefore), found.index);
      if (isNumber(found[0]) && (!otherNumber.test(before) || isForCalling(before)))
        return { kind: 'phone', at: found.index, length: found[0].length };
    }
  }
  return null;
};

const noStreet = '(?!Bundes|Landes|Kreis|Staats|Fern|(?:D(?:er|en|em|ie|as)|Eine?[nrm]?|Jede[rsnm]?) )';
/** 12, 12 a, 12–14, 1/2 */
const house = '\\d{1,3} ?[a-z]?(?: ?[-–/] ?\\d{1,3} ?[a-z]?)?(?![\\p{L}\\d])';
const squares = '(?:Markt|Kirch|Bahnhofs?|Rathaus|Schul|Schlo(?:ss|ß)|Dorf|Post|Linden|Denkmal|Stadt)platz';
const markets = '(?:Neu|Alt|Fisch|Heu|Holz|Korn|Pferde|Ro(?:ss|ß)|Salz|Töpfer|Vieh)markt';
/** Not what goes on there: the house ends the line or the clause, or the place follows. */
const atTheMarket = `Am (?:Alten |Neuen )?(?:Markt|Anger)(?= ${house}\\s*(?:[.,;)]|$|in \\p{Lu}|\\d{5}))`;
/** Ways that have no houses. */
const wayOnly = '(?<!Rad|Wander|Geh|Fuß|Rettungs|Reit|Flucht|Hin|Rück|Wasser|Feld|Wald|Verkehrs|Rechts|Dienst|Bildungs|Post|Um)weg';
const noHouse =
  '(?! ?(?:Meter|m|km|cm|Tagen?|Wochen?|Monaten?|Jahren?|Euro|€|Uhr|Prozent|%|Metern?|Minuten?|Stunden?|Fahrzeuge?)(?!\\p{L}))';
const street = new RegExp(
  [
    `(?<!\\p{L})(?:${noStreet}\\p{Lu}[\\p{L}-]*?(?:straße|strasse|str\\.|allee|gasse|chaussee|${wayOnly}|[- ](?:Straße|Str\\.|Allee|Platz|Ring|Damm))`,
    `|${squares}|${markets}|${atTheMarket}|Straße (?:der|des|am|zum|zur) \\p{Lu}\\p{L}+) ${house}${noHouse}`,
  ].join(''),
  'gmu',
);
const postBox = /(?<!\p{L})Postfach \d{2,}/gu;
const postcode =
  /(?<!\d)\d{5} (?!Euro|EUR|Einwohn|Stück|Personen|Quadratmeter|Kilometer|Meter|Fahrzeug|Besuch|Hektar|Tonnen|Menschen)\p{Lu}\p{L}/gu;
const houseBefore = new RegExp(
  `(?:\\p{L}[\\p{L}.-]* (?:${house}|\\d{4}(?!\\d))\\s*[,\\n·|–-]\\s*(?:in )?|\\p{Lu}[\\p{L}.-]* ${house}\\s+in )(?:D[- ])?$`,
  'u',
);

const findAddress = (text: string): ContactPlace | null => {
  if (!mayHoldAddress.test(text)) return null;
  for (const pattern of [street, postBox])
    for (const found of text.matchAll(pattern)) return { kind: 'address', at: found.index, length: found[0].length };
  for (const { index } of text.matchAll(postcode)) {
    const house = houseBefore.exec(text.slice(Math.max(0, index - 50), index));
    if (house) return { kind: 'address', at: index - house[0].length, length: house[0].length + 20 };
  }
  return null;
};

const mailAddress = /(?<![\p{L}\d.%+@/-])[\p{L}\d][\p{L}\d.%+_-]*(?:@| ?[([]at[)\]] ?)[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/iu;

const findMail = (text: string): ContactPlace | null => {
  const found = mailAddress.exec(text);
  return found && { kind: 'email', at: found.index, length: found[0].length };
};

const hoursOfDay =
  /(?<![\d.,])\d{1,2}(?:[:.]\d{2})? ?(?:Uhr ?)?(?:bis|–|-|—) ?\d{1,2}(?:[:.]\d{2})? ?(?:Uhr|h)(?!\p{L})|(?<![\d.,:])\d{1,2}:\d{2} ?(?:bis|–|-|—) ?\d{1,2}:\d{2}(?!\d)/gu;
const opening =
  /öffnungszeit|sprechzeit|sprechstund|sprechtag|geöffnet|servicezeit|telefonzeit|besuchszeit|schalterzeit|bürozeit|dienstzeit|erreich(?:bar|en)|für sie da/iu;
const weekday =
  /(?<!\p{L})(?:Montags?|Dienstags?|Mittwochs?|Donnerstags?|Freitags?|Samstags?|Sonnabends?|montags|dienstags|mittwochs|donnerstags|freitags|samstags|Mo|Di|Mi|Do|Fr|Sa)(?!\p{L})/u;
/** Times that a law sets, or that somebody else keeps. */
const otherHours =
  /lärm|ruhezeit|nachtruhe|maschine|mäher|verbot|erlaubt|zulässig|sperr|arbeitszeit|jugendlich|ausschank|verkauf|fahr|parke|(?<!\p{L})ihre[rsnm]? (?:gaststätte|betrieb|gewerbe|lokal|laden|geschäft|unternehmen)(?:s|es)?(?!\p{L})/iu;
const sample = /(?:zum Beispiel|z\. ?B\.|beispielsweise)(?: von)? $/iu;
const linesBefore = 3;

const findHours = (text: string): ContactPlace | null => {
  let withDay = 0;
  for (const found of text.matchAll(hoursOfDay)) {
    const from = text.lastIndexOf('\n', found.index) + 1;
    const end = text.indexOf('\n', found.index);
    const line = text.slice(from, end === -1 ? undefined : end);
    if (otherHours.test(line) || sample.test(line.slice(0, found.index - from))) continue;
    const before = text.slice(0, found.index).split('\n').slice(-linesBefore).join('\n');
    if (weekday.test(line.slice(0, found.index - from))) withDay += 1;
    if (opening.test(before) || opening.test(line) || withDay > 1) return { kind: 'hours', at: found.index, length: found[0].length };
  }
  return null;
};

/** The first place of each kind. */
export const contactDataIn = (text: string): ContactPlace[] => {
  const mail = /@|[([]at[)\]]/i.test(text) ? findMail(text) : null;
  if (!/\d/.test(text)) return mail ? [mail] : [];
  return [findPhone(text), mail, findAddress(text), /Uhr|\d:\d\d| h\b/.test(text) ? findHours(text) : null].filter(
    (place) => place !== null,
  );
};
