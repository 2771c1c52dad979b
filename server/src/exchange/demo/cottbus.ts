// Which invented offices does the city of Cottbus/Chóśebuz have in the demonstration?
import type { Office, Town } from './office.js';

export const cottbus: Town = {
  slug: 'cottbus', ars: '120520000000', title: 'Stadt Cottbus/Chóśebuz', domain: 'cottbus.example',
  postcode: '03046', city: 'Cottbus/Chóśebuz', cityArs: '120520000000', cityAgs: '12052000',
};

const hall = { at: 'Weberpromenade 21', lift: 'yes', wheelchair: 'yes', stops: 'Haltestelle Weberpromenade, Straßenbahnlinien 1, 3 und 4' } as const;
const technicalHall = { at: 'Gleisdreieck 67', postcode: '03044', lift: 'yes', wheelchair: 'yes', parking: 'Parkhaus Gleisdreieck, die ersten 30 Minuten frei' } as const;

export const cottbusOffices: readonly Office[] = [
  {
    key: 'stadtverwaltung', name: 'Stadtverwaltung Cottbus/Chóśebuz', short: 'Stadtverwaltung', aka: ['Rathaus', 'Měsćańske zastojnstwo'], age: 22, services: ['hundesteuer', 'grundsteuer'], near: ['FMT-11'],
    summary: 'Verwaltung der kreisfreien Stadt Cottbus/Chóśebuz mit allen Aufgaben einer Stadt und eines Landkreises.', text: 'Cottbus/Chóśebuz liegt im Siedlungsgebiet der Sorben/Wenden; Anträge können Sie auch auf Niedersorbisch stellen – „Witajśo k nam!“\nDie Fachbereiche sind auf zwei Standorte verteilt.',
    english: { name: 'City administration of Cottbus/Chóśebuz', summary: 'Administration of the city, which also has the tasks of a district.' },
    at: [hall, { type: '003', at: '', postBox: '10 12 35', postcode: '03012', street: '', houseNumber: '' }], phone: 401, fax: 402, mail: 'info', web: '', hours: 'Mo 8–12; Di 8–18; Do 8–18; Fr 8–12', christmas: 'mornings',
    people: [{ who: 'Herr Matthis Nowka', as: 'Oberbürgermeister', room: '201', phone: 403, head: true }, { who: 'Frau Anka Šołćina', as: 'Beauftragte für sorbische/wendische Angelegenheiten', room: '117', phone: 404 }],
    bank: [{ account: 5520010, purpose: 'Stadtkasse' }], call115: 'Anliegen auf Niedersorbisch an die Beauftragte, Durchwahl 404, weiterleiten.', pay: ['girocard', 'transfer', 'direct-debit', 'e-payment'],
  },
  {
    key: 'fb-buerger', under: 'stadtverwaltung', name: 'Fachbereich Bürgerservice', short: 'FB 33', age: 61, near: ['CMP-21'], summary: 'Stadtbüro, Standesamt, Ausländerbehörde und Zulassungsstelle.',
    text: 'Fast tausend Menschen besuchen den Fachbereich an einem langen Dienstag. Mit Termin geht es schneller.', phone: 410, hours: 'Di 8–18; Do 8–18', people: [{ who: 'Frau Ricarda Lehmpfuhl', as: 'Fachbereichsleiterin', room: '014', phone: 411, head: true }],
  },
  {
    key: 'stadtbuero', under: 'fb-buerger', name: 'Stadtbüro', aka: ['Bürgerbüro', 'Meldebehörde', 'Passstelle'], age: 15,
    summary: 'Melden, Ausweise, Führungszeugnisse, Parkausweise, Beglaubigungen.', text: 'Am Automaten im Foyer nehmen Sie Foto, Fingerabdruck und Unterschrift selbst auf.\n- Abholung von Ausweisen ohne Termin\n- Anmeldung einer Wohnung mit Termin\n- Expressschalter dienstags ab 16 Uhr',
    english: { name: 'Citizens’ office', summary: 'Registration of residence, identity documents, parking permits.' }, at: { ...hall, type: '002', addition: 'Foyer, Erdgeschoss' }, phone: 412, mail: 'stadtbuero', web: 'stadtbuero',
    hours: 'Mo 8–13; Di 8–18; Mi 8–13; Do 8–18; Fr 8–12; Sa 9–12', hoursNote: 'Sonnabends nur im ersten vollen Wochenende des Monats', christmas: 'mornings', appointment: { required: false, link: 'https://termine.cottbus.example/stadtbuero' }, pay: ['cash', 'girocard', 'credit-card'],
    services: ['personalausweis', 'vorlaeufiger-personalausweis', 'reisepass', 'wohnsitz-anmelden', 'wohnsitz-abmelden', 'meldebescheinigung', 'fuehrungszeugnis', 'beglaubigung', 'briefwahl', 'bewohnerparkausweis', 'parkerleichterung', 'fischereischein'],
    people: [{ who: 'Frau Jördis Malkwitz', as: 'Serviceleiterin', room: '003', phone: 413, head: true }, { who: 'Herr Pascal Rogalla', as: 'Redaktion Internet', phone: 414, internal: true }],
  },
  {
    key: 'standesamt', under: 'fb-buerger', name: 'Standesamt', aka: ['Trauungen', 'Urkundenstelle'], age: 97, summary: 'Geburten, Ehen, Sterbefälle, Namen, Kirchenaustritt.', text: 'Geheiratet wird im Trausaal, im Park und auf dem Wasser. Ab Oktober nehmen wir Wünsche für das folgende Jahr an.',
    at: { at: 'Am Spreebogen 3', wheelchair: 'yes', lift: 'no' }, phone: 415, mail: 'standesamt', hours: 'Di 9–12, 13–17; Do 9–12, 13–18', services: ['ehe-anmelden', 'geburtsurkunde', 'geburt-anzeigen', 'sterbefall-anzeigen', 'vaterschaft-anerkennen'], people: [{ who: 'Herr Konstantin Freyberg', as: 'Standesbeamter', phone: 416, head: true }],
  },
  {
    key: 'auslaenderbehoerde', under: 'fb-buerger', name: 'Ausländerbehörde', aka: ['Aufenthalt', 'Arbeitserlaubnis'], age: 44, summary: 'Aufenthalt, Arbeit, Studium und Einbürgerung.', text: 'Studierende der Hochschule haben eine eigene Sprechstunde auf dem Campus. Bitte schreiben Sie uns, bevor Sie kommen.',
    english: { name: 'Immigration office', summary: 'Residence, work, studies and naturalisation.' }, at: technicalHall, phone: 417, mail: 'auslaenderbehoerde', appointment: { required: true, link: 'https://termine.cottbus.example/aufenthalt' }, services: ['aufenthaltserlaubnis', 'einbuergerung'],
  },
  {
    key: 'kfz', under: 'fb-buerger', name: 'Kfz-Zulassungsbehörde', aka: ['Zulassungsstelle', 'Wunschkennzeichen'], age: 84, defects: ['FMT-08'], near: ['FMT-09'], summary: 'Zulassung, Umschreibung und Abmeldung von Fahrzeugen.', text: 'Die meisten Vorgänge sind auch ohne Weg möglich, wenn Ihr Ausweis für den Online-Ausweis freigeschaltet ist.',
    at: technicalHall, phone: 'siehe Zentrale', fax: 419, mail: 'zulassung+termin', hours: 'Mo 7:30–12; Di 7:30–17; Do 7:30–17; Fr 7:30–11:30', services: ['fahrzeug-zulassen', 'fahrzeug-abmelden', 'wunschkennzeichen', 'halterwechsel', 'fahrerlaubnis', 'fuehrerschein-umtauschen'], pay: ['girocard'],
  },
  {
    key: 'ordnungsamt', under: 'stadtverwaltung', name: 'Fachbereich Ordnung und Sicherheit', short: 'Ordnungsamt', aka: ['Ordnungsamt', 'Politesse', 'Fundbüro'], age: 139, near: ['FMT-08'], summary: 'Gewerbe, Veranstaltungen, ruhender Verkehr, Fundsachen.',
    text: 'Große Veranstaltungen zeigen Sie bitte acht Wochen vorher an.\nLärm in der Nacht melden Sie dem Vollzugsdienst, der bis Mitternacht unterwegs ist.', phone: '030 23125-420', mail: 'ordnungsamt', hours: 'Di 9–12, 13–17; Do 9–12, 13–18', people: [{ who: 'Herr Wieland Tschirner', as: 'Fachbereichsleiter', room: '312', phone: '+49 (0)30 23125-422', head: true }],
    services: ['gewerbe-anmelden', 'hund-anmelden', 'sondernutzung', 'fundsache', 'feuer-anzeigen', 'veranstaltung', 'sperrmuell', 'abfallbehaelter', 'jagdschein'],
  },
  {
    key: 'gewerbe', under: 'ordnungsamt', name: 'Gewerbebehörde', aka: ['Gewerbeamt', 'Gaststätten', 'Märkte'], age: 470, services: ['gewerbe-anmelden', 'gewerbe-ummelden', 'gewerbe-abmelden', 'reisegewerbekarte', 'gaststaette', 'standplatz-markt'], defects: ['CUR-01', 'CUR-02'], summary: 'Gewerbemeldungen, Erlaubnisse, Märkte und Spielhallen.', text: 'Eine Erlaubnis brauchen zum Beispiel Makler, Bewachungsunternehmen und Spielhallen. Wir sagen Ihnen, welche Nachweise nötig sind.', phone: 423, mail: 'gewerbe', hours: 'Di 9–12, 13–17',
  },
  {
    key: 'gesundheitsamt', under: 'stadtverwaltung', name: 'Gesundheitsamt', aka: ['Impfstelle', 'Hygiene', 'Schuleingangsuntersuchung'], age: 77, defects: ['GEO-02'], summary: 'Kinder- und Jugendgesundheit, Impfungen, Hygiene, Suchtberatung.', text: 'Die Untersuchung vor der Einschulung dauert eine Stunde. Bringen Sie das gelbe Heft und den Impfausweis mit.\nBeratung zu sexuell übertragbaren Krankheiten ist anonym.',
    english: { name: 'Public health office', summary: 'Child health, vaccination, hygiene, counselling.' }, at: { at: 'Amselgrund 8', coordinates: { epsg: '25833', x: 453_200, y: 5_135_600 }, postcode: '03050', wheelchair: 'yes', lift: 'yes' }, phone: 430, fax: 431, mail: 'gesundheitsamt', hours: 'Di 9–12, 13–17; Do 9–12, 13–18', christmas: 'mornings', people: [{ who: 'Frau Dr. Swetlana Hupfeld', as: 'Amtsärztin', phone: 432, head: true }], services: ['belehrung-infektionsschutz'],
  },
  {
    key: 'jugendamt', under: 'stadtverwaltung', name: 'Jugendamt', aka: ['Kita', 'Kinderschutz', 'Unterhaltsvorschuss'], age: 58, summary: 'Kitas, Hilfen zur Erziehung, Kinderschutz, Jugendarbeit.', text: 'Freie Kita-Plätze finden Sie im Kita-Portal; die Anmeldung geht an die Einrichtung.\nWenn ein Kind in Gefahr ist, rufen Sie uns an oder wählen Sie die 110.',
    at: { ...technicalHall, addition: 'Eingang B' }, phone: 433, mail: 'jugendamt', hours: 'Di 9–12, 13–17; Do 9–12, 13–18', people: [{ who: 'Herr Kilian Pötschke', as: 'Amtsleiter', room: 'B 2.10', phone: 434, head: true }, { who: 'Frau Oda Rietschel', as: 'Kita-Planung', phone: 435, internal: true }], services: ['kita-platz', 'elternbeitrag', 'grundschule-anmelden', 'unterhaltsvorschuss', 'elterngeld', 'schuelerbefoerderung', 'bafoeg-schule'],
  },
  {
    key: 'soziales', under: 'stadtverwaltung', name: 'Fachbereich Soziales', short: 'Sozialamt', aka: ['Sozialamt', 'Wohngeld', 'Pflegestützpunkt'], age: 222, near: ['CMP-23', 'CMP-19', 'OEZ-03'], summary: 'Grundsicherung, Wohngeld, Hilfe zur Pflege, Schuldnerberatung.', text: 'Niemand muss allein durch die Formulare. Unsere Lotsinnen helfen beim Ausfüllen, dienstags auch ohne Termin.', phone: 436, mail: 'soziales', hours: 'Di 8–20; Do 8–18', hoursText: false, services: ['wohngeld', 'grundsicherung', 'pflegeberatung', 'bildung-und-teilhabe', 'wohnberechtigungsschein', { of: 'schwerbehindertenausweis', role: '03' }],
  },
  {
    key: 'bauordnung', under: 'stadtverwaltung', name: 'Fachbereich Bauordnung', aka: ['Bauaufsicht', 'Denkmalschutz'], age: 190, defects: ['FMT-06'], summary: 'Baugenehmigungen, Bauüberwachung, Denkmalpflege.', text: 'Wir beraten Bauherrinnen und Bauherren vor dem Antrag. Das spart Zeit, weil die Unterlagen dann vollständig sind.',
    at: { ...technicalHall, ags: '1205200', addition: '4. Obergeschoss' }, phone: 440, mail: 'bauordnung', hours: 'Di 9–12, 13–17', services: ['baugenehmigung', 'denkmal'],
  },
  {
    key: 'stadtentwicklung', under: 'stadtverwaltung', name: 'Fachbereich Stadtentwicklung', aka: ['Stadtplanung', 'Strukturwandel'], age: 68, services: ['bebauungsplan', 'hausnummer', 'vorkaufsrecht', 'bodenrichtwert', 'strassenschaden', 'baum-faellen'], near: ['FMT-06'], defects: ['OEZ-02'], summary: 'Planung, Verkehr, Klimaanpassung und Strukturwandel.', text: 'Aus dem Tagebau wird ein See und aus dem Bahnwerk ein Stadtquartier. Wie, das steht in den Plänen, die wir öffentlich auslegen.', at: { ...technicalHall, ags: '12052000', ars: '' }, phone: 441, mail: 'stadtentwicklung', hours: 'Di 9–13, 12–17; Do 9–12, 13–18',
  },
  {
    key: 'bibliothek', under: 'stadtverwaltung', name: 'Stadt- und Regionalbibliothek', aka: ['Bücherei', 'Lernzentrum'], age: 352, services: ['bibliotheksausweis'], near: ['CUR-01', 'OEZ-06'], summary: 'Medien, Lernplätze, Werkstatt und Musikabteilung.', text: 'Im Erdgeschoss druckt und fräst die Werkstatt, im dritten Stock ist Ruhe.\nDie sorbische Sammlung können Sie im Lesesaal nutzen.', at: { at: 'Bücherhof 13', wheelchair: 'yes', lift: 'yes' }, phone: 450, mail: 'bibliothek', hours: 'Mo 13–18; Di 10–19; Do 10–19; Fr 10–18; Sa 10–14', christmas: 'closed', pay: ['cash', 'girocard'],
  },
  {
    key: 'tierpark', under: 'stadtverwaltung', name: 'Eigenbetrieb Tierpark', aka: ['Zoo'], age: 31, defects: ['FMT-11', 'CMP-23'], summary: 'Tiere aus aller Welt an der Spree.', text: 'Fütterung der Pelikane täglich um 14 Uhr \u{1F9A9}. Schulklassen melden sich bitte eine Woche vorher an.', at: { at: 'Parkallee 90', postcode: '03042', wheelchair: 'yes' }, phone: 451, mail: 'tierpark', pay: ['cash', 'girocard', 'credit-card'],
  },
  {
    key: 'konservatorium', name: 'Konservatorium', aka: ['Musikschule'], age: 175, defects: ['CMP-19'], summary: 'Musikschule der Stadt mit Unterricht für alle Altersstufen.', text: 'Schnupperstunden gibt es im Mai und im September. Instrumente können Sie im ersten Jahr leihen.', at: { at: 'Klosterwinkel 5', city: '', wheelchair: 'yes' }, phone: 452, mail: 'konservatorium', hours: 'Mo–Fr 12–18',
  },
  {
    key: 'buergerhaus', name: 'Bürgerhaus Sachsendorf', aka: ['Stadtteilladen', 'Quartiersmanagement'], age: 260, services: ['stadtteilfonds'], defects: ['CMP-21'], summary: 'Treffpunkt, Beratung und Räume für Vereine.', text: 'Wir vermitteln Räume, Fördermittel und Mitstreiter. Der Stadtteilrat tagt am ersten Mittwoch des Monats.', at: { at: 'Kirschbaumring 44', postcode: '03048', district: 'Sachsendorf', wheelchair: 'yes' }, phone: 453, internalMail: 'buergerhaus', hours: 'Mo 10–16; Mi 10–18', people: [{ who: 'Frau Zofia Kubitz', as: 'Quartiersmanagerin', phone: 453, head: true }],
  },
  { key: 'digitalbuero', under: 'stadtverwaltung', name: 'Digitalbüro', aka: ['Smart City', 'offene Daten'], age: 1, draft: true, summary: 'Offene Daten, Sensoren und digitale Angebote der Stadt.', text: 'Das Büro sammelt Ideen und testet sie mit Bürgerinnen und Bürgern.', phone: 460, mail: 'digital', appointment: { required: true } },
  { key: 'wochenmarkt', under: 'ordnungsamt', name: 'Marktwesen', aka: ['Wochenmarkt', 'Weihnachtsmarkt'], age: 5, services: ['standplatz-markt'], draft: true, summary: 'Wochenmärkte, Jahrmarkt und Weihnachtsmarkt.', text: 'Standplätze vergeben wir tageweise oder für das ganze Jahr.', phone: 461, mail: 'markt', hours: 'Di 9–12' },
  { key: 'integration', under: 'soziales', name: 'Servicestelle Integration', aka: ['Migrationsberatung', 'Sprachkurs'], age: 8, draft: true, summary: 'Beratung für Zugewanderte in acht Sprachen.', text: 'Wir vermitteln Sprachkurse, Kita-Plätze und Patenschaften.', english: { name: 'Integration service', summary: 'Advice for newcomers in eight languages.' }, phone: 462, mail: 'integration', hours: 'Mo 9–12; Do 13–18' },
];
