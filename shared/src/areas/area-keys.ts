// How are the official keys of areas built, and how does one follow from the other? Keys are text: leading zeros matter.
// Source: Gemeindeverzeichnis of the Statistisches Bundesamt (GV-ISys).

/** Amtlicher Gemeindeschlüssel: Land 2, Regierungsbezirk 1, Kreis 2, Gemeinde 3. */
export const agsForm = /^\d{8}$/;
/** Amtlicher Regionalschlüssel: Land 2, Regierungsbezirk 1, Kreis 2, Gemeindeverband 4, Gemeinde 3. */
export const arsForm = /^\d{12}$/;

/** The AGS inside an ARS: digits 1 to 5 and 10 to 12. */
export const agsFromArs = (ars: string): string => ars.slice(0, 5) + ars.slice(9, 12);

export const federation = '000000000000';

/** The keys of an area and of those that may lie above it, nearest first: municipality, Amt or Verbandsgemeinde, Landkreis, Land, federation. Not each of them need exist. */
export const keysUpwards = (ars: string): string[] => [
  ...new Set([ars, `${ars.slice(0, 9)}000`, `${ars.slice(0, 5)}0000000`, `${ars.slice(0, 2)}0000000000`, federation]),
];

/** The level between is written as 9 digits and zeros; for a municipality without Amt, too, and then the municipality is meant. */
export const plainKey = (ars: string): string =>
  ars[5] === '0' && ars.endsWith('000') && !ars.endsWith('0000000') ? ars.slice(0, 9) + ars.slice(6, 9) : ars;
/** All keys under which an area may be named. */
export const ownKeys = (ars: string): string[] => keysUpwards(ars).filter((key) => plainKey(key) === ars);
