// How are the official keys of areas built, and how does one follow from the other? Keys are text: leading zeros matter.
// Source: Gemeindeverzeichnis of the Statistisches Bundesamt (GV-ISys).

/** Amtlicher Gemeindeschlüssel: Land 2, Regierungsbezirk 1, Kreis 2, Gemeinde 3. */
export const agsForm = /^\d{8}$/;
/** Amtlicher Regionalschlüssel: Land 2, Regierungsbezirk 1, Kreis 2, Gemeindeverband 4, Gemeinde 3. */
export const arsForm = /^\d{12}$/;

/** The AGS inside an ARS: digits 1 to 5 and 10 to 12. */
export const agsFromArs = (ars: string): string => ars.slice(0, 5) + ars.slice(9, 12);

/** The keys of an area and of those that may lie above it, nearest first: municipality, Amt or Verbandsgemeinde, Landkreis, Land. Not each of them need exist. */
export const keysUpwards = (ars: string): string[] => [
  ...new Set([ars, `${ars.slice(0, 9)}000`, `${ars.slice(0, 5)}0000000`, `${ars.slice(0, 2)}0000000000`]),
];
