// Which invented offices does the town of Bad Belzig have in the demonstration?
import type { Office, Town } from './office.js';

export const badBelzig: Town = {
  slug: 'bad-belzig', ars: '120690020020', title: 'Stadt Bad Belzig', domain: 'bad-belzig.example',
  postcode: '14806', city: 'Bad Belzig', cityArs: '120690020020', cityAgs: '12069020',
};

const townHall = { at: 'Lerchenwinkel 4', coordinates: { epsg: '4326', x: 12.5956, y: 52.1422 }, lift: 'yes', wheelchair: 'yes', stops: 'Haltestelle Lerchenwinkel, Buslinien 581 und 590', parking: 'Zwei Behindertenstellplätze vor dem Haupteingang' } as const;

export const badBelzigOffices: readonly Office[] = [
  {
    key: 'rathaus', name: 'Stadtverwaltung Bad Belzig', short: 'Rathaus', aka: ['Stadt Bad Belzig', 'Rathaus'], age: 41,
    summary: 'Die Stadtverwaltung ist für alle Anliegen der Bad Belzigerinnen und Bad Belziger da, von A wie Abwasser bis Z wie Zuzug.',
    text: 'Im Rathaus erreichen Sie die Bürgermeisterin, die drei Fachbereiche und das Bürgerbüro unter einem Dach.\nWenn Sie nicht wissen, wer zuständig ist, rufen Sie die Zentrale an. Wir verbinden Sie weiter.',
    english: { name: 'Town administration of Bad Belzig', summary: 'The town hall is the first place to turn to for all matters of the town.' },
    at: [townHall, { type: '003', coordinates: townHall.coordinates, postBox: '11 04', street: '', houseNumber: '' }], phone: 101, fax: 102, mail: 'info', web: '',
    hours: 'Mo 9–12; Di 9–12, 13–18; Do 9–12, 13–16; Fr 9–12', christmas: 'closed',
    call115: 'Auskunft zu allen Fachbereichen. Bitte nicht zu laufenden Verfahren durchstellen, sondern eine Rückrufbitte aufnehmen.',
    people: [{ who: 'Frau Marlene Habedank', as: 'Bürgermeisterin', room: '2.01', phone: 103, head: true }, { who: 'Herr Tilo Reetz', as: 'Zentrale', room: 'Foyer', phone: 101, internal: true }],
    bank: [{ account: 4711001, purpose: 'Alle Zahlungen an die Stadt; bitte das Kassenzeichen angeben' }], pay: ['cash', 'girocard', 'transfer', 'direct-debit'],
  },
  {
    key: 'fb1', under: 'rathaus', name: 'Fachbereich I – Bürgerservice und Ordnung', short: 'FB I', age: 77, services: ['wohnberechtigungsschein'], near: ['CMP-19'],
    summary: 'Meldewesen, Personenstand, Gewerbe, Sicherheit und Ordnung.', text: 'Der Fachbereich bündelt die Aufgaben, mit denen die meisten Menschen zu uns kommen.\nDie Fachbereichsleitung nimmt auch Lob und Beschwerden über den Service entgegen.',
    phone: 110, mail: 'fachbereich1', hours: 'Di 9–12, 13–18; Do 9–12, 13–16', people: [{ who: 'Frau Ines Quandt', as: 'Fachbereichsleiterin', room: '1.10', phone: 111, head: true }],
  },
  {
    key: 'buergerbuero', under: 'fb1', name: 'Bürgerbüro', aka: ['Meldestelle', 'Einwohnermeldeamt', 'Passstelle'], age: 23,
    summary: 'Ausweise, Pässe, An- und Ummeldung, Führungszeugnisse und Beglaubigungen.',
    text: 'Im Bürgerbüro erledigen Sie die meisten Anliegen ohne langes Warten. Bringen Sie bitte mit:\n- Ihren bisherigen Ausweis oder Pass\n- ein biometrisches Foto in elektronischer Form\n- bei Umzügen die Bestätigung der Wohnungsgeberin oder des Wohnungsgebers\nMit einem Termin kommen Sie sofort an die Reihe.',
    english: { name: 'Citizens’ office', summary: 'Identity cards, passports, registration of residence, certificates of conduct.', text: 'At the citizens’ office you can apply for an identity card or a passport and register your new address.\nPlease bring your present identity document. With an appointment you do not have to wait.' },
    at: { ...townHall, type: '002', addition: 'Erdgeschoss, Raum 0.04' }, phone: 112, fax: 113, mail: 'buergerbuero', web: 'buergerbuero',
    hours: 'Mo 8–12; Di 8–18; Do 8–12, 13–17; Sa 9–11:30', hoursNote: 'Sonnabends nur am ersten Wochenende des Monats', christmas: 'mornings', phoneHours: 'Mo–Fr 8–12',
    appointment: { required: false, link: 'https://termine.bad-belzig.example/buergerbuero', note: 'Termine werden jeweils montags für vier Wochen freigeschaltet.' },
    people: [{ who: 'Herr Ole Dahms', as: 'Leiter des Bürgerbüros', room: '0.04', phone: 114, head: true }, { who: 'Frau Wiebke Noack', as: 'Sachbearbeiterin Ausweise', room: '0.05', phone: 115, internal: true }],
    services: ['personalausweis', 'vorlaeufiger-personalausweis', 'reisepass', 'wohnsitz-anmelden', 'wohnsitz-abmelden', 'meldebescheinigung', 'fuehrungszeugnis', 'beglaubigung', 'briefwahl'],
    pay: ['cash', 'girocard'], call115: 'Passbilder werden vor Ort nicht aufgenommen; das nächste Fotogeschäft liegt gegenüber.',
  },
  {
    key: 'standesamt', under: 'fb1', name: 'Standesamt', aka: ['Personenstandswesen', 'Trauungen'], age: 361, near: ['CUR-01', 'CUR-02', 'FMT-12', 'ACC-06'],
    summary: 'Geburten, Eheschließungen, Sterbefälle und Urkunden.',
    text: '<h3>Heiraten auf der Burg</h3>\nTrauungen sind freitags und an zwei Sonnabenden im Monat im Burgzimmer möglich.\n<p>Reservieren Sie bitte <strong>mindestens sechs Wochen</strong> vorher; die Gebühr richtet sich nach dem Aufwand (etwa 60&nbsp;€, 45&nbsp;m<sup>2</sup> für bis zu 30&nbsp;Gäste).</p>\n<ol><li>Termin anfragen</li><li>Unterlagen einreichen</li><li>Ehe anmelden</li></ol>',
    at: { at: 'Burgzeile 1', type: '002', addition: 'Torhaus', wheelchair: 'no', lift: 'no' }, phone: 116, mail: 'standesamt', hours: 'Di 9–12, 14–18; Do 9–12', christmas: 'mornings',
    people: [{ who: 'Frau Dr. Henrike Bölke', as: 'Standesbeamtin', phone: 116, head: true }], services: ['ehe-anmelden', 'geburtsurkunde', 'geburt-anzeigen', 'sterbefall-anzeigen', { of: 'vaterschaft-anerkennen', areas: ['120690020020', '120690000000'] }],
  },
  {
    key: 'ordnungsamt', under: 'fb1', name: 'Ordnungsamt', aka: ['Ordnungsbehörde', 'Fundbüro'], age: 132, near: ['FMT-08'],
    summary: 'Sicherheit und Ordnung, Fundsachen, Hundehaltung, Sondernutzung von Straßen.',
    text: 'Das Ordnungsamt hilft, wenn Nachbarn, Baustellen oder Veranstaltungen Regeln brauchen.\nFundsachen bewahren wir sechs Monate lang auf. Fragen Sie gern telefonisch nach.',
    phone: '+49 30 23125-117', mail: 'ordnungsamt', hours: 'Di 9–12, 13–18; Do 9–12', people: [{ who: 'Herr Arndt Lüders', as: 'Sachgebietsleiter', room: '1.12', phone: '(030) 23125 118', head: true }],
    services: ['hund-anmelden', 'sondernutzung', 'bewohnerparkausweis', 'fundsache', 'feuer-anzeigen', 'veranstaltung'],
  },
  {
    key: 'gewerbe', under: 'fb1', name: 'Gewerbeangelegenheiten', aka: ['Gewerbeamt'], age: 205, defects: ['FMT-08'],
    summary: 'Gewerbe anmelden, ummelden und abmelden; Gaststätten und Märkte.', text: 'Wer ein Gewerbe beginnt, verlegt oder aufgibt, meldet es hier an. Die Bestätigung erhalten Sie meist am selben Tag.\nFür Gaststätten brauchen wir die Anzeige vier Wochen vor der Eröffnung.',
    phone: '033841 12345', mail: 'gewerbe', hours: 'Di 9–12, 13–17', services: ['gewerbe-anmelden', 'gewerbe-ummelden', 'gewerbe-abmelden', 'reisegewerbekarte', 'gaststaette', 'standplatz-markt'],
  },
  {
    key: 'fb2', under: 'rathaus', name: 'Fachbereich II – Bauen und Stadtentwicklung', short: 'FB II', age: 96, services: ['baum-faellen'],
    summary: 'Stadtplanung, Hochbau, Straßen, Grünflächen und Friedhöfe.', text: 'Der Fachbereich plant, baut und unterhält, was allen gehört.\nBeratung zu Bauvorhaben gibt es nur nach Vereinbarung; für Bauanträge ist der Landkreis zuständig.',
    phone: 120, mail: 'fachbereich2', hours: 'Di 9–12, 13–18', people: [{ who: 'Herr Joachim Stechow', as: 'Fachbereichsleiter', room: '3.02', phone: 121, head: true }],
  },
  {
    key: 'stadtplanung', under: 'fb2', name: 'Stadtplanung', aka: ['Bauleitplanung', 'Bebauungspläne'], age: 158, services: ['bebauungsplan', 'hausnummer', 'vorkaufsrecht'], near: ['CMP-23'],
    summary: 'Flächennutzungsplan, Bebauungspläne und Beteiligung der Öffentlichkeit.', text: 'Alle Bebauungspläne liegen im Flur des dritten Stocks aus. Ausliegende Entwürfe können Sie auch elektronisch einsehen und kommentieren.',
    phone: 122, mail: 'stadtplanung', web: 'bauen/bebauungsplaene', hoursText: '<p>Planeinsicht <strong>dienstags und donnerstags</strong> während der Öffnungszeiten des Rathauses, sonst nach Absprache.</p>',
  },
  {
    key: 'bauhof', under: 'fb2', name: 'Städtischer Bauhof', aka: ['Betriebshof', 'Winterdienst'], age: 240, services: ['strassenschaden'], defects: ['CMP-23'],
    summary: 'Straßenunterhaltung, Winterdienst und Pflege der Grünanlagen.', text: 'Der Bauhof hält Straßen, Wege und Spielplätze in Ordnung.\nSchlaglöcher, umgestürzte Bäume und defekte Laternen melden Sie bitte mit genauer Ortsangabe.',
    at: { at: 'Am Alten Gaswerk 9', wheelchair: 'no' }, phone: 123, mobile: '0171 3920017', mail: 'bauhof',
  },
  {
    key: 'friedhof', under: 'fb2', name: 'Friedhofsverwaltung', aka: ['Friedhöfe', 'Grabstellen'], age: 412, defects: ['CUR-01', 'CUR-02'],
    summary: 'Grabstellen, Bestattungstermine und Gebühren der kommunalen Friedhöfe.', text: 'Die Stadt unterhält neun Friedhöfe. Wir beraten Sie in Ruhe zu Grabarten, Ruhezeiten und Kosten.',
    at: { at: 'Lindenhain 2', wheelchair: 'yes' }, phone: 124, mail: 'friedhof', hours: 'Di 9–12, 13–17; Do 9–12', services: ['grabstelle'],
  },
  {
    key: 'fb3', under: 'rathaus', name: 'Fachbereich III – Finanzen, Bildung und Kultur', short: 'FB III', age: 64, near: ['CMP-20'],
    summary: 'Haushalt, Steuern, Kitas, Schulen, Bibliothek und Tourismus.', text: 'Der Fachbereich verwaltet das Geld der Stadt und die Orte, an denen gelernt, gelesen und gefeiert wird.',
    mail: 'fachbereich3', appointment: { required: true, note: 'Bitte vereinbaren Sie einen Termin über die Zentrale.' },
  },
  {
    key: 'kaemmerei', under: 'fb3', name: 'Kämmerei', aka: ['Haushalt', 'Finanzverwaltung'], age: 87, near: ['CMP-23'],
    summary: 'Haushaltsplanung, Jahresabschluss und Fördermittel.', text: 'Die Kämmerei stellt den Haushalt auf und wacht darüber, dass er eingehalten wird. Der beschlossene Haushaltsplan ist öffentlich.',
    phone: 131, mail: 'kaemmerei', appointment: { required: true, link: 'https://termine.bad-belzig.example/finanzen' }, people: [{ who: 'Frau Solveig Trebbin', as: 'Kämmerin', room: '2.08', phone: 132, head: true }],
  },
  {
    key: 'steuern', under: 'fb3', name: 'Steuern und Abgaben', aka: ['Grundsteuer', 'Hundesteuer', 'Stadtkasse'], age: 540, assured: 38, near: ['CUR-01'],
    summary: 'Grundsteuer, Gewerbesteuer, Hundesteuer und Mahnungen.', text: 'Fragen zu Ihrem Bescheid klären wir am schnellsten am Telefon. Halten Sie bitte das Kassenzeichen bereit.\nWer nicht auf einmal zahlen kann, beantragt eine Ratenzahlung, bevor die Frist endet.',
    phone: 133, fax: 134, mail: 'steuern', hours: 'Di 9–12, 13–18; Do 9–12', bank: [{ account: 4711002, purpose: 'Steuern und Abgaben' }], pay: ['girocard', 'transfer', 'direct-debit'],
    services: ['hundesteuer', 'grundsteuer', 'kurbeitrag'],
  },
  {
    key: 'bibliothek', under: 'fb3', name: 'Stadtbibliothek', aka: ['Bücherei'], age: 51, services: ['bibliotheksausweis'], defects: ['FMT-06'],
    summary: 'Bücher, Filme, Spiele, Tonies und ein Lesecafé für alle.', text: 'Rund 18.000 Medien warten auf Sie. Kinder und Jugendliche lesen kostenlos.\nMittwochs um 16 Uhr lesen wir vor, in den Ferien auch auf der Wiese am Bach.',
    english: { name: 'Public library', summary: 'Books, films, games and a reading café for everyone.' },
    at: { at: 'Nussallee 11', ags: '12069304', lift: 'no', wheelchair: 'yes' }, phone: 135, mail: 'bibliothek', web: 'bibliothek', hours: 'Di 10–18; Mi 14–17; Do 10–18; Sa 10–13', christmas: 'closed',
    people: [{ who: 'Frau Lotte Wegner', as: 'Leiterin der Bibliothek', phone: 135, head: true }],
  },
  {
    key: 'kita-schule', under: 'fb3', name: 'Kitas und Schulen', aka: ['Kindertagesbetreuung', 'Hort', 'Schulträger'], age: 118, defects: ['FMT-12'],
    summary: 'Kita-Plätze, Elternbeiträge, Einschulung und Schulhorte.', text: 'Einen Betreuungsplatz melden Sie bitte sechs Monate vor dem gewünschten Beginn an.\n<table><tr><td>Krippe</td><td>bis 3 Jahre</td></tr><tr><td>Kindergarten</td><td>3 Jahre bis zur Einschulung</td></tr></table>\nDen Elternbeitrag berechnen wir nach Einkommen und Betreuungszeit.',
    phone: 136, mail: 'kita', hours: 'Di 9–12, 13–18; Do 13–16', services: ['kita-platz', 'elternbeitrag', 'grundschule-anmelden'],
  },
  {
    key: 'touristinfo', under: 'fb3', name: 'Touristinformation', aka: ['Fremdenverkehr', 'Kurbeitrag'], age: 19, services: ['burghof', { of: 'kurbeitrag', role: '03' }], defects: ['FMT-11'], near: ['FMT-06'],
    summary: 'Wandern, Therme, Burg und Unterkünfte im Hohen Fläming.', text: 'Wir planen mit Ihnen den Tag: Burgenwanderung, Kunstwanderweg oder Draisine 🚲.\nKarten für Konzerte, geprägte Wanderabzeichen und Honig aus dem Fläming gibt es am Tresen.',
    english: { name: 'Tourist information', summary: 'Hiking, spa, castle and places to stay in the Fläming hills.' },
    at: { at: 'Burgzeile 3', ars: '', wheelchair: 'yes' }, phone: 137, mail: 'tourismus', web: 'tourismus', hours: 'Mo–Fr 10–17; Sa 10–15; So 11–14', pay: ['cash', 'girocard', 'credit-card'],
  },
  {
    key: 'schiedsstelle', name: 'Schiedsstelle der Stadt Bad Belzig', aka: ['Schiedsperson', 'Schlichtung'], age: 290, services: ['schlichtung'], defects: ['CMP-19'],
    summary: 'Schlichtung bei Streit unter Nachbarn und bei kleineren Straftaten.', text: 'Die ehrenamtliche Schiedsperson hilft, einen Streit ohne Gericht beizulegen. Das Verfahren kostet wenig und ist vertraulich.',
    phone: 140, mail: 'schiedsstelle', hours: 'Di 17–18', hoursNote: 'Jeden ersten Dienstag im Monat', people: [{ who: 'Herr Gerolf Manteuffel', as: 'Schiedsmann', phone: 140 }, { who: 'Frau Undine Kerkow', as: 'Stellvertreterin', internal: true }],
  },
  {
    key: 'wohngeld', under: 'fb1', name: 'Wohngeldstelle', aka: ['Mietzuschuss', 'Lastenzuschuss'], age: 3, draft: true,
    summary: 'Zuschuss zur Miete oder zu den Kosten der eigenen Wohnung.', text: 'Wohngeld erhalten Haushalte mit kleinem Einkommen auf Antrag. Der Anspruch beginnt mit dem Monat, in dem der Antrag eingeht.\nEin kurzes formloses Schreiben genügt, um die Frist zu wahren.',
    phone: 151, mail: 'wohngeld', hours: 'Di 9–12, 13–18; Do 9–12', services: ['wohngeld'], people: [{ who: 'Frau Thea Zabel', as: 'Sachbearbeiterin', room: '0.09', phone: 151 }],
  },
  {
    key: 'klimaschutz', under: 'fb2', name: 'Klimaschutz und Mobilität', aka: ['Radverkehr', 'Energieberatung'], age: 6, draft: true,
    summary: 'Beratung zu Energie, Förderung und sicheren Wegen mit dem Rad.', text: 'Die Stelle wird im Frühjahr besetzt. Bis dahin beantwortet die Stadtplanung Ihre Fragen.',
    phone: 152, mail: 'klimaschutz', appointment: { required: true },
  },
  {
    key: 'freibad', under: 'fb3', name: 'Waldfreibad', aka: ['Schwimmbad'], age: 9, services: ['saisonkarte'], draft: true,
    summary: 'Beheiztes Freibad mit Sprungturm und großer Liegewiese.', text: 'Die Saison beginnt Mitte Mai. Frühschwimmerinnen und Frühschwimmer kommen dienstags schon ab 7 Uhr.',
    at: { at: 'Waldbadweg 30', wheelchair: 'yes' }, phone: 153, mail: 'freibad',
  },
];
