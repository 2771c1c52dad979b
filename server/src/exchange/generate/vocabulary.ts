// Which offices, streets and people can a generated administration have?

export interface OfficeKind {
  readonly name: string;
  readonly mail: string;
  readonly aka: readonly string[];
  readonly topic: string;
  readonly services: readonly string[];
}

const kind = (name: string, mail: string, aka: string, topic: string, services: string): OfficeKind => ({
  name,
  mail,
  aka: aka.split(', '),
  topic,
  services: services.split('; '),
});

export const officeKinds: readonly OfficeKind[] = [
  kind(
    'Bürgerbüro',
    'buergerbuero',
    'Meldestelle, Einwohnermeldeamt, Passstelle',
    'Meldewesen, Ausweise und Beglaubigungen',
    '99115005104000 Wohnsitz anmelden; 99115005105000 Wohnsitz ummelden; 99008004001000 Personalausweis beantragen; 99080008001000 Reisepass beantragen; 99075003001000 Führungszeugnis beantragen',
  ),
  kind(
    'Standesamt',
    'standesamt',
    'Trauungen, Urkundenstelle',
    'Geburten, Ehen und Sterbefälle',
    '99059001104000 Ehe anmelden; 99043006012000 Geburtsurkunde ausstellen; 99088005012000 Sterbeurkunde ausstellen; 99060002001000 Namenserklärung abgeben',
  ),
  kind(
    'Ordnungsamt',
    'ordnungsamt',
    'Ordnungsbehörde, Fundbüro',
    'Sicherheit, Ordnung und Fundsachen',
    '99058001261000 Hund anmelden; 99108004001000 Sondernutzung von Straßen beantragen; 99129002001000 Veranstaltung anzeigen; 99038004001000 Fundsache melden',
  ),
  kind(
    'Gewerbeamt',
    'gewerbe',
    'Gewerbestelle, Gaststätten',
    'Gewerbe, Gaststätten und Märkte',
    '99050012104000 Gewerbe anmelden; 99050012121000 Gewerbe ummelden; 99050012070000 Gewerbe abmelden; 99025002001000 Gaststätte anzeigen',
  ),
  kind(
    'Bauamt',
    'bauamt',
    'Bauverwaltung, Hochbau',
    'Bauen, Planen und Erschließen',
    '99012005001000 Baugenehmigung beantragen; 99012011001000 Vorkaufsrecht bescheinigen; 99012034001000 Bauvoranfrage stellen; 99012072001000 Hausnummer beantragen',
  ),
  kind(
    'Stadt- und Ortsplanung',
    'planung',
    'Bauleitplanung, Bebauungspläne',
    'Bebauungspläne und Beteiligung',
    '99012030001000 Bebauungsplan einsehen; 99012031001000 Stellungnahme abgeben; 99012033001000 Auskunft zum Planungsrecht',
  ),
  kind(
    'Tiefbauamt',
    'tiefbau',
    'Straßenbau, Brücken',
    'Straßen, Wege und Brücken',
    '99108010001000 Aufgrabung anzeigen; 99108011001000 Grundstückszufahrt beantragen; 99108012001000 Straßenschaden melden',
  ),
  kind(
    'Bauhof',
    'bauhof',
    'Betriebshof, Winterdienst',
    'Grünpflege, Winterdienst und Spielplätze',
    '99001005001000 Spielplatzschaden melden; 99001006001000 Baumschaden melden; 99001007001000 Straßenlaterne melden',
  ),
  kind(
    'Kämmerei',
    'kaemmerei',
    'Haushalt, Finanzen',
    'Haushalt und Jahresabschluss',
    '99102001001000 Haushaltsplan einsehen; 99102002001000 Spende anzeigen; 99102003001000 Fördermittel abrechnen',
  ),
  kind(
    'Kasse',
    'kasse',
    'Zahlstelle, Vollstreckung',
    'Zahlungen, Mahnungen und Ratenzahlung',
    '99102005001000 Ratenzahlung beantragen; 99102006001000 Lastschriftmandat erteilen; 99102007001000 Stundung beantragen',
  ),
  kind(
    'Steueramt',
    'steuern',
    'Grundsteuer, Hundesteuer, Abgaben',
    'Steuern und Abgaben',
    '99102009000000 Grundsteuer; 99102013000000 Hundesteuer; 99102010000000 Gewerbesteuer; 99102020000000 Kurbeitrag',
  ),
  kind(
    'Stadtbibliothek',
    'bibliothek',
    'Bücherei, Lesesaal',
    'Medien, Lesungen und Lernorte',
    '99069003001000 Bibliotheksausweis beantragen; 99069004001000 Fernleihe bestellen; 99069005001000 Leihfrist verlängern',
  ),
  kind(
    'Kitaverwaltung',
    'kita',
    'Kindertagesbetreuung, Hort, Elternbeitrag',
    'Betreuungsplätze und Elternbeiträge',
    '99079014001000 Kita-Platz beantragen; 99079015001000 Elternbeitrag festsetzen; 99079016001000 Kindertagespflege vermitteln',
  ),
  kind(
    'Schulverwaltung',
    'schule',
    'Schulamt, Schulträger',
    'Schulen, Einschulung und Schülerbeförderung',
    '99107006001000 Kind in der Grundschule anmelden; 99107008001000 Schülerfahrausweis beantragen; 99107009001000 Schulwechsel anzeigen',
  ),
  kind(
    'Jugendamt',
    'jugendamt',
    'Kinderschutz, Beistandschaft',
    'Hilfen für Kinder, Jugendliche und Familien',
    '99107033001000 Unterhaltsvorschuss beantragen; 99041007001000 Elterngeld beantragen; 99060010001000 Vaterschaft anerkennen; 99107035001000 Hilfe zur Erziehung beantragen',
  ),
  kind(
    'Sozialamt',
    'sozialamt',
    'Grundsicherung, Hilfe zur Pflege',
    'Hilfe in schwierigen Lebenslagen',
    '99107017001000 Grundsicherung im Alter beantragen; 99107018001000 Hilfe zur Pflege beantragen; 99107019001000 Bildung und Teilhabe beantragen',
  ),
  kind(
    'Wohngeldstelle',
    'wohngeld',
    'Mietzuschuss, Lastenzuschuss',
    'Zuschuss zu Miete oder Belastung',
    '99107023001000 Wohngeld beantragen; 99107024001000 Wohnberechtigungsschein beantragen',
  ),
  kind(
    'Gesundheitsamt',
    'gesundheitsamt',
    'Amtsarzt, Impfberatung, Hygiene',
    'Gesundheitsschutz und amtsärztlicher Dienst',
    '99003009012000 Belehrung nach dem Infektionsschutzgesetz; 99003010001000 Amtsärztliches Zeugnis beantragen; 99003011001000 Trinkwasseranlage anzeigen',
  ),
  kind(
    'Kfz-Zulassung',
    'zulassung',
    'Zulassungsstelle, Kennzeichen',
    'Zulassung und Abmeldung von Fahrzeugen',
    '99036003012000 Fahrzeug zulassen; 99036003070000 Fahrzeug außer Betrieb setzen; 99036008001000 Wunschkennzeichen reservieren',
  ),
  kind(
    'Fahrerlaubnisbehörde',
    'fahrerlaubnis',
    'Führerscheinstelle',
    'Erteilung und Umtausch von Führerscheinen',
    '99037001001000 Fahrerlaubnis beantragen; 99037012012000 Führerschein umtauschen; 99037013001000 Internationalen Führerschein beantragen',
  ),
  kind(
    'Ausländerbehörde',
    'aufenthalt',
    'Aufenthalt, Einbürgerung',
    'Aufenthalt, Beschäftigung und Einbürgerung',
    '99010010012000 Aufenthaltserlaubnis verlängern; 99010035001000 Einbürgerung beantragen; 99010036001000 Verpflichtungserklärung abgeben',
  ),
  kind(
    'Umweltamt',
    'umwelt',
    'Naturschutz, Baumfällung, Abfall',
    'Naturschutz, Wasser und Abfall',
    '99110003001000 Baumfällung beantragen; 99110004001000 Brunnen anzeigen; 99110005001000 Sperrmüll anmelden',
  ),
  kind(
    'Friedhofsverwaltung',
    'friedhof',
    'Grabstellen, Bestattung',
    'Grabstellen und Bestattungen',
    '99016010001000 Grabstelle erwerben; 99016011001000 Grabmal genehmigen; 99016012001000 Nutzungsrecht verlängern',
  ),
  kind(
    'Liegenschaftsamt',
    'liegenschaften',
    'Grundstücke, Pachten',
    'Kauf, Pacht und Miete von Grundstücken',
    '99012050001000 Gartenpacht beantragen; 99012051001000 Grundstück erwerben; 99012052001000 Gestattung beantragen',
  ),
  kind(
    'Brand- und Katastrophenschutz',
    'brandschutz',
    'Feuerwehr, Zivilschutz',
    'Vorsorge, Feuerwehr und Warnung',
    '99089001001000 Brandschau vereinbaren; 99089002001000 Feuerwerk anzeigen; 99089003001000 Mitglied der Feuerwehr werden',
  ),
  kind(
    'Kultur und Sport',
    'kultur',
    'Vereine, Sporthallen, Förderung',
    'Vereine, Veranstaltungen und Sportstätten',
    '99069010001000 Vereinsförderung beantragen; 99069011001000 Sporthalle mieten; 99069012001000 Veranstaltungsraum mieten',
  ),
  kind(
    'Wirtschaftsförderung',
    'wirtschaft',
    'Ansiedlung, Gewerbeflächen',
    'Beratung für Betriebe und Gründungen',
    '99050020001000 Gewerbefläche suchen; 99050021001000 Förderberatung vereinbaren; 99050022001000 Gründung planen',
  ),
  kind(
    'Archiv',
    'archiv',
    'Ahnenforschung, Chronik',
    'Akten, Karten und Fotografien',
    '99069020001000 Archivgut einsehen; 99069021001000 Auskunft aus dem Archiv beantragen',
  ),
];

/** What the town hall as a whole and its departments are for. */
export const wholeHouse = kind(
  'Verwaltung',
  'info',
  'Rathaus, Verwaltungssitz',
  'alle Anliegen der Einwohnerinnen und Einwohner',
  '99400001001000 Zuständige Stelle finden; 99400002001000 Beschwerde einreichen; 99400003001000 Akteneinsicht beantragen',
);
export const departmentFor = (name: string, n: number): OfficeKind =>
  kind(
    'Fachbereich',
    `fachbereich${n}`,
    `FB ${n}, Dezernat`,
    name,
    '99400002001000 Beschwerde einreichen; 99400003001000 Akteneinsicht beantragen; 99400004001000 Gesprächstermin vereinbaren',
  );

const words = (text: string): readonly string[] => text.split(' ');
export const streetStems = words(
  'Lerchen Ahorn Birken Eichen Linden Kastanien Erlen Holunder Schlehen Weiden Amsel Drossel Kranich Storchen Biber Fischer Müller Gerber Weber Töpfer Ziegel Kupfer Salz Brunnen Mühlen Kloster Garten Wiesen Heide Sand Moor Havel Spree Deich Ufer Insel',
);
/** The first four are feminine and can stand in sentences. */
export const streetEnds = words('gasse straße allee zeile weg ring winkel grund hof platz steig damm');
export const givenNames = words(
  'Anna Bruno Carla Dirk Emma Falk Greta Hauke Ida Jan Karla Lars Mona Nils Olga Paul Quirin Rita Sven Tina Udo Vera Willi Xenia Yvonne Zoe Arne Britta Cem Doreen Enno Frieda Gunnar Hülya Ivo Jette Kai Lea Malte Nora Ole Petra Ralf Silke Timo Uta Volker Wiebke Anja Bernd',
);
export const familyNames = words(
  'Albers Bender Claus Dietz Ebert Fiedler Grote Hansen Ihde Jahnke Kaminski Lenz Martens Nowak Oelze Pohl Quast Reimer Sasse Thiel Ulbrich Voss Wendt Zander Adler Behrens Conrad Dorn Engel Franke Gebauer Heine Jansen Koch Lorenz Mertens Naumann Otto Peters Richter Schade Tietz Urban Vogel Wolff Ziegler Kubik Hoppe Budich Schulz Mattern Dubrau Kossack Noack Petrick Rösler Schiemenz Töpfer Lehniger Buder',
);
export const positions = [
  'Sachbearbeitung',
  'Leitung',
  'Teamleitung',
  'Empfang',
  'Auskunft und Beratung',
  'Vorzimmer',
  'Außendienst',
  'Stellvertretende Leitung',
] as const;
export const departments = [
  'Zentrale Dienste',
  'Bürgerservice und Ordnung',
  'Bauen und Umwelt',
  'Finanzen',
  'Bildung und Soziales',
  'Kultur, Sport und Tourismus',
  'Gesundheit und Pflege',
  'Sicherheit und Verkehr',
  'Stadtentwicklung',
  'Gebäude und Technik',
] as const;
