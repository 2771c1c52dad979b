// Where in the Land does the demonstration play?

export const land = '120000000000';
export const placeOf = {
  badBelzig: '120690020020', amtBrueck: '120695904000', potsdamMittelmark: '120690000000', cottbus: '120520000000', mittenwalde: '120610332332', liebenwerda: '120625031000',
} as const;

/** Where towns and joint administrations show their tasks; elsewhere nobody is asked for them. */
export const municipalAreas: readonly string[] = [placeOf.badBelzig, placeOf.amtBrueck, placeOf.cottbus, placeOf.mittenwalde, placeOf.liebenwerda];
/** Where tasks of a district are shown: one district with all its municipalities, and one town that is its own district. */
export const districtAreas: readonly string[] = [placeOf.potsdamMittelmark, placeOf.cottbus];
