// What must the rules across records find in the demonstration, and what must they only just leave alone?

/**
 * `at`: the records where the finding may stand, by external id. RSP-01 stands at the first office of the administration that the area belongs to.
 * Where a competence reaches up to an area that holds its own territory, that is RSP-05 and not RSP-03 as well.
 */
export interface PlannedSetCase {
  readonly rule: `${'RSP' | 'DUP' | 'GEO'}-0${number}`;
  readonly at: readonly string[];
  readonly service?: string;
  readonly area?: string;
  /** What it shows, in the words of the examples of the rule. */
  readonly shows: string;
}

/** Offices without a task of their own and none below them. */
const idle: readonly string[] = [
  'bad-belzig-kaemmerei', 'amt-brueck-kasse', 'amt-brueck-feuerwehr', 'amt-brueck-jugendfeuerwehr', 'amt-brueck-seniorenbeirat', 'amt-brueck-buergerbus',
  'potsdam-mittelmark-katastrophenschutz', 'potsdam-mittelmark-projekt-breitband', 'cottbus-tierpark', 'cottbus-konservatorium', 'mittenwalde-bauhof', 'mittenwalde-feuerwehr',
  'liebenwerda-heimatmuseum', 'liebenwerda-seniorenclub',
];

/** All that they find in the live stock as it is loaded, and nothing else. */
export const demoSetFindings: readonly PlannedSetCase[] = [
  { rule: 'RSP-01', at: ['mittenwalde-rathaus'], service: 'leistung-wohnberechtigungsschein', area: '120610332332', shows: 'nobody' },
  { rule: 'RSP-01', at: ['amt-brueck-amt'], service: 'leistung-vorkaufsrecht', area: '120695904216', shows: 'nobody' },
  { rule: 'RSP-02', at: ['mittenwalde-friedhof'], service: 'leistung-grabstelle', area: '120610332323', shows: 'mistyped' },
  { rule: 'RSP-03', at: ['mittenwalde-gewerbe'], service: 'leistung-gewerbe-abmelden', area: '120735305404', shows: 'neighbour' },
  { rule: 'RSP-04', at: ['potsdam-mittelmark-pflegestuetzpunkt'], service: 'leistung-pflegeberatung', area: '120690020020', shows: 'one-town' },
  { rule: 'RSP-05', at: ['bad-belzig-standesamt'], service: 'leistung-vaterschaft-anerkennen', area: '120690000000', shows: 'district' },
  { rule: 'RSP-06', at: ['cottbus-ordnungsamt', 'cottbus-gewerbe'], service: 'leistung-gewerbe-anmelden', area: '120520000000', shows: 'two-offices' },
  { rule: 'RSP-07', at: ['mittenwalde-jugendclub'], service: '99107099001000', area: '120610332332', shows: 'unknown-service' },
  { rule: 'RSP-07', at: ['cottbus-jugendamt'], service: 'leistung-bafoeg-schule', area: '120520000000', shows: 'hidden-service' },
  ...idle.map((at) => ({ rule: 'RSP-08', at: [at], shows: 'no-competence' }) as const),
  { rule: 'DUP-01', at: ['leistung-hund-anmelden', 'leistung-hundehaltung-alt'], shows: 'same-key' },
  { rule: 'DUP-01', at: ['ergaenzung-bad-belzig-fundsache', 'ergaenzung-bad-belzig-fundsache-alt'], service: 'leistung-fundsache', shows: 'same-supplement' },
  { rule: 'DUP-02', at: ['mittenwalde-steuern', 'mittenwalde-kasse'], shows: 'same-phone' },
  { rule: 'DUP-03', at: ['onlinedienst-mittenwalde-schaden', 'onlinedienst-mittenwalde-schaden-alt'], shows: 'slash-and-case' },
  { rule: 'DUP-05', at: ['mittenwalde-buergerservice'], service: 'leistung-fundsache', area: '120610332332', shows: 'same-line' },
  { rule: 'GEO-04', at: ['liebenwerda-verwaltung'], shows: 'two-houses' },
  { rule: 'GEO-04', at: ['liebenwerda-seniorenclub'], shows: 'middle-of-town' },
];

export const demoSetNearMisses: readonly PlannedSetCase[] = [
  { rule: 'RSP-01', at: ['amt-brueck-amt'], service: 'leistung-wohngeld', area: '120695904216', shows: 'inherited' },
  { rule: 'RSP-01', at: ['leistung-schwerbehindertenausweis'], service: 'leistung-schwerbehindertenausweis', area: '120690020020', shows: 'other-type' },
  { rule: 'RSP-01', at: ['mittenwalde-rathaus'], service: 'leistung-baugenehmigung', area: '120610332332', shows: 'limited-areas' },
  { rule: 'RSP-02', at: ['amt-brueck-meldestelle'], service: 'leistung-wohnsitz-anmelden', area: '120695904000', shows: 'padded' },
  { rule: 'RSP-02', at: ['onlinedienst-land-wohnsitz'], service: 'leistung-wohnsitz-anmelden', area: '120000000000', shows: 'whole-land' },
  { rule: 'RSP-03', at: ['potsdam-mittelmark-kfz-teltow'], service: 'leistung-wunschkennzeichen', area: '120690616616', shows: 'own-part' },
  { rule: 'RSP-03', at: ['amt-brueck-liegenschaften'], service: 'leistung-vorkaufsrecht', area: '120695904076', shows: 'association' },
  { rule: 'RSP-04', at: ['potsdam-mittelmark-sozialamt'], service: 'leistung-pflegeberatung', area: '120690000000', shows: 'whole-district' },
  { rule: 'RSP-04', at: ['potsdam-mittelmark-kfz-teltow'], service: 'leistung-wunschkennzeichen', area: '120690616616', shows: 'several-towns' },
  { rule: 'RSP-05', at: ['cottbus-kfz'], service: 'leistung-fahrzeug-zulassen', area: '120520000000', shows: 'independent-town' },
  { rule: 'RSP-05', at: ['amt-brueck-meldestelle'], service: 'leistung-fischereischein', area: '120695904000', shows: 'amt' },
  { rule: 'RSP-06', at: ['potsdam-mittelmark-kfz-teltow', 'potsdam-mittelmark-kfz-werder'], service: 'leistung-fahrzeug-zulassen', area: '120690000000', shows: 'with-criterion' },
  { rule: 'RSP-06', at: ['bad-belzig-steuern', 'bad-belzig-touristinfo'], service: 'leistung-kurbeitrag', area: '120690020020', shows: 'point-of-contact' },
  { rule: 'RSP-06', at: ['potsdam-mittelmark-umweltamt', 'amt-brueck-meldestelle'], service: 'leistung-fischereischein', area: '120695904000', shows: 'district-and-town' },
  { rule: 'RSP-07', at: ['bad-belzig-ordnungsamt'], service: 'leistung-hund-anmelden', area: '120690020020', shows: 'draft-beside-live' },
  { rule: 'RSP-08', at: ['bad-belzig-fb3'], shows: 'below' },
  { rule: 'RSP-08', at: ['cottbus-buergerhaus'], shows: 'own' },
  { rule: 'DUP-01', at: ['ergaenzung-potsdam-mittelmark-sperrmuell', 'ergaenzung-potsdam-mittelmark-sperrmuell-havel'], shows: 'other-area' },
  { rule: 'DUP-01', at: ['leistung-personalausweis', 'leistung-vorlaeufiger-personalausweis'], shows: 'other-detail' },
  { rule: 'DUP-01', at: ['ergaenzung-mittenwalde-kita-platz', 'ergaenzung-mittenwalde-kita-platz-neu'], shows: 'draft' },
  { rule: 'DUP-02', at: ['bad-belzig-standesamt', 'cottbus-standesamt'], shows: 'same-name-elsewhere' },
  { rule: 'DUP-02', at: ['potsdam-mittelmark-kfz-teltow', 'potsdam-mittelmark-kfz-werder'], shows: 'same-house-other-name' },
  { rule: 'DUP-03', at: ['onlinedienst-mittenwalde-hundesteuer', 'onlinedienst-mittenwalde-grundsteuer'], shows: 'other-parameter' },
  { rule: 'DUP-03', at: ['onlinedienst-land-wohngeld', 'onlinedienst-cottbus-wohngeld'], shows: 'other-administration' },
  { rule: 'DUP-05', at: ['mittenwalde-buergerservice'], service: 'leistung-beglaubigung', area: '120610332332', shows: 'other-criterion' },
  { rule: 'DUP-05', at: ['liebenwerda-bauhof'], service: 'leistung-sandsaecke', area: '120625031000', shows: 'other-role' },
  { rule: 'GEO-04', at: ['bad-belzig-rathaus'], shows: 'post-box' },
  { rule: 'GEO-04', at: ['potsdam-mittelmark-jugendamt'], shows: 'same-house' },
];
