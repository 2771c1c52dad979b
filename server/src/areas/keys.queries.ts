// How does one key of an area follow from another within a statement? Texts of SQL, the same as in the shared area keys.

/** The key of an area and those of the areas that may lie above it. */
export const keysUpwards = (key: string): string =>
  `array[${key}, left(${key}, 9) || '000', left(${key}, 5) || '0000000', left(${key}, 2) || '0000000000', '000000000000']`;

/** A municipality without Amt may be named by the level between as well: its key without the last digits, filled up with zeros. */
export const plainKey = (
  key: string,
): string => `case when substr(${key}, 6, 1) = '0' and right(${key}, 3) = '000' and right(${key}, 7) <> '0000000'
  then left(${key}, 9) || substr(${key}, 7, 3) else ${key} end`;
