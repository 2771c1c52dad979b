// Which services can a generated catalogue have? Things that an office of each kind deals with, and what can be done with them.
import { officeKinds } from './vocabulary.js';

/** Group of the catalogue, then six things with the article that they take as an object; in the order of the kinds of offices. */
const things: readonly string[] = [
  '115 den Wohnsitz, den Ausweis, den Reisepass, die Meldekarte, die Vollmacht, das Führungszeugnis',
  '059 den Ehetermin, die Urkunde, den Familiennamen, den Registereintrag, das Stammbuch, die Abschrift',
  '058 den Hund, das Feuerwerk, den Infostand, die Fundsache, das Straßenfest, den Schaukasten',
  '050 das Gewerbe, die Gaststätte, den Marktstand, das Reisegewerbe, die Spielhalle, die Sperrzeit',
  '012 den Bauantrag, den Anbau, die Garage, die Hausnummer, den Abriss, das Gerüst',
  '013 den Bebauungsplan, den Lageplan, die Stellungnahme, den Flächenplan, die Umlegung, das Vorhaben',
  '108 die Zufahrt, die Aufgrabung, den Gehweg, die Umleitung, die Baustelle, den Kanalanschluss',
  '001 das Streugut, die Sitzbank, den Baumschnitt, die Laterne, den Spielplatz, den Winterdienst',
  '102 die Spende, den Zuschuss, die Förderung, das Darlehen, die Bürgschaft, den Nachweis',
  '104 die Ratenzahlung, die Stundung, die Lastschrift, das Konto, die Mahnung, den Erlass',
  '105 die Grundsteuer, die Hundesteuer, die Zweitwohnung, den Kurbeitrag, die Steuermarke, den Steuerbescheid',
  '069 den Leseausweis, die Fernleihe, die Leihfrist, den Lesesaal, das Medium, den Bücherkoffer',
  '079 den Kitaplatz, den Hortplatz, den Elternbeitrag, die Tagespflege, das Mittagessen, die Randzeit',
  '106 den Schulplatz, die Fahrkarte, den Schulwechsel, das Lernmittel, die Gastschule, das Praktikum',
  '060 den Unterhalt, die Vaterschaft, die Beistandschaft, die Ferienfahrt, die Pflegestelle, das Elterngeld',
  '107 die Grundsicherung, die Pflegehilfe, das Bildungspaket, den Sozialpass, die Beihilfe, den Hausnotruf',
  '109 das Wohngeld, den Wohnschein, den Mietzuschuss, die Mietstufe, den Wohnplatz, die Mietauskunft',
  '003 die Belehrung, das Zeugnis, den Impftermin, die Wasserprobe, das Gutachten, die Schulung',
  '036 das Fahrzeug, das Kennzeichen, die Plakette, den Fahrzeugbrief, den Anhänger, das Kurzkennzeichen',
  '037 den Führerschein, die Fahrerkarte, den Punktestand, den Fahrlehrerschein, die Fahrschule, die Mofakarte',
  '010 den Aufenthalt, die Einbürgerung, die Arbeitserlaubnis, das Visum, die Duldung, die Einladung',
  '110 die Baumfällung, den Brunnen, den Sperrmüll, die Biotonne, das Lagerfeuer, den Ölabscheider',
  '016 die Grabstelle, das Grabmal, die Ruhefrist, die Bestattung, die Urne, den Grabschmuck',
  '014 den Garten, das Grundstück, die Pacht, den Stellplatz, das Wegerecht, den Bootssteg',
  '089 die Brandschau, die Sirene, den Rauchmelder, die Feuerwache, das Ehrenamt, die Löschprobe',
  '070 die Sporthalle, den Festsaal, das Vereinsheim, die Bühne, den Kulturpreis, das Freibad',
  '051 die Gewerbefläche, die Beratung, das Gründerpaket, den Messeplatz, das Ladenlokal, den Standort',
  '071 die Akte, die Karte, das Foto, die Chronik, den Nachlass, den Scan',
];

export interface Thing {
  readonly group: string;
  readonly topic: number;
  readonly accusative: string;
  readonly noun: string;
}
export const catalogueThings: readonly Thing[] = things.flatMap((line, topic) =>
  line
    .slice(4)
    .split(', ')
    .map((accusative) => ({ group: line.slice(0, 3), topic, accusative, noun: accusative.slice(4) })),
);
export const topicOf = (topic: number) => officeKinds[topic]!;

/** Digits of the key and the verb; without digits the service is only an object. */
export const deeds: readonly (readonly [action: string, verb: string])[] = [
  ['000', 'klären'],
  ['001', 'beantragen'],
  ['011', 'ändern'],
  ['012', 'ausstellen lassen'],
  ['014', 'erneuern'],
  ['018', 'verlängern'],
  ['031', 'eintragen lassen'],
  ['036', 'zurückgeben'],
  ['060', 'bestätigen lassen'],
  ['061', 'prüfen lassen'],
  ['070', 'abmelden'],
  ['080', 'anzeigen'],
  ['104', 'anmelden'],
  ['110', 'übertragen'],
  ['121', 'einsehen'],
];

/** What tells services of the same thing and deed apart. */
export const details: readonly string[] = [
  'für Vereine',
  'für Betriebe',
  'für Familien',
  'für Studierende',
  'für Schulen',
  'für Eigentümer',
  'für Mieter',
  'für Gäste',
  'für Senioren',
  'für Auszubildende',
  'im Notfall',
  'auf Zeit',
  'auf Dauer',
  'zum ersten Mal',
  'erneut',
  'nach Umzug',
  'nach Verlust',
  'bei Neubau',
  'bei Umbau',
  'am Wochenende',
];
