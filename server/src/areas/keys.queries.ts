// How does one key of an area follow from another within a statement? Texts of SQL, the same as in the shared area keys.

/** The key of an area and those of the areas that may lie above it. */
export const keysUpwards = (key: string): string =>
  `array[${key}, left(${key}, 9) || '000', left(${key}, 5) || '0000000', left(${key}, 2) || '0000000000', '000000000000']`;
