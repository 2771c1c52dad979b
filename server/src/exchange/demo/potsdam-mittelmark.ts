// Which invented offices does the Landkreis Potsdam-Mittelmark have in the demonstration?
import type { Office, Town } from './office.js';

export const potsdamMittelmark: Town = {
  slug: 'potsdam-mittelmark', ars: '120690000000', title: 'Landkreis Potsdam-Mittelmark', domain: 'landkreis-pm.example',
  postcode: '14806', city: 'Bad Belzig', cityArs: '120690020020', cityAgs: '12069020',
};

const house1 = { at: 'Am Kreisgarten 1', coordinates: { epsg: '25832', x: 746_200, y: 5_783_700 }, lift: 'yes', wheelchair: 'yes', stops: 'Haltestelle Kreisgarten, Linien 580 und 582', parking: 'Parkplatz hinter dem Haus, zwei Stunden frei' } as const;
const teltow = { at: 'Erlenufer 20', postcode: '14513', city: 'Teltow', ars: '120690616616', ags: '12069616', lift: 'yes', wheelchair: 'yes' } as const;
const werder = { at: 'Obstzüchterweg 7', postcode: '14542', city: 'Werder (Havel)', ars: '120690656656', ags: '12069656', wheelchair: 'yes' } as const;

export const potsdamMittelmarkOffices: readonly Office[] = [
  {
    key: 'kreisverwaltung', name: 'Kreisverwaltung Potsdam-Mittelmark', short: 'Kreishaus', aka: ['Landratsamt', 'Kreishaus'], age: 28, near: ['GEO-03'],
    summary: 'Die Kreisverwaltung ist für rund 220.000 Menschen an vier Standorten da.', text: 'Die Fachdienste sitzen in Bad Belzig, Teltow, Werder (Havel) und Brandenburg an der Havel. Fragen Sie vor dem Weg, an welchem Standort Ihr Anliegen bearbeitet wird.',
    english: { name: 'District administration of Potsdam-Mittelmark', summary: 'The district administration serves about 220,000 people at four sites.' },
    at: [house1, { type: '006', at: '', postBox: '11 38', street: '', houseNumber: '' }], phone: 301, fax: 302, mail: 'post', web: '', hours: 'Di 9–12, 13–18; Do 9–12, 13–16', christmas: 'closed',
    people: [{ who: 'Herr Clemens Rathenow', as: 'Landrat', room: 'A 210', phone: 303, head: true }, { who: 'Frau Jette Borchardt', as: 'Pressesprecherin', room: 'A 204', phone: 304 }],
    bank: [{ account: 6600100, purpose: 'Kreiskasse' }], call115: 'Kfz-Zulassung: immer zuerst nach dem Wohnort fragen, es gibt drei Zulassungsstellen.', pay: ['girocard', 'transfer', 'direct-debit', 'e-payment'],
  },
  {
    key: 'fb-ordnung', under: 'kreisverwaltung', name: 'Fachbereich 3 – Sicherheit, Ordnung und Verkehr', short: 'FB 3', age: 74, near: ['CMP-20', 'CMP-21'],
    summary: 'Kfz-Zulassung, Führerscheine, Ausländerbehörde, Katastrophenschutz.', text: 'Der Fachbereich umfasst sechs Fachdienste mit viel Publikum. Nutzen Sie möglichst die Termine im Netz.', hours: 'Di 9–12, 13–18',
  },
  {
    key: 'kfz-teltow', under: 'fb-ordnung', name: 'Kfz-Zulassung Teltow', aka: ['Zulassungsstelle', 'Autokennzeichen'], age: 17, near: ['DSG-01'],
    summary: 'An-, Um- und Abmelden von Fahrzeugen, Kennzeichen, Feinstaubplaketten.', text: 'Bitte bringen Sie mit:\n- Personalausweis oder Reisepass\n- Zulassungsbescheinigung Teil I und II\n- Nummer der elektronischen Versicherungsbestätigung\n- Kontoverbindung für die Kraftfahrzeugsteuer',
    english: { name: 'Vehicle registration Teltow', summary: 'Registration and deregistration of vehicles, licence plates.' },
    at: teltow, phone: 310, mail: 'zulassung-teltow', web: 'zulassung', hours: 'Mo 7:30–12; Di 7:30–12, 13–18; Mi 7:30–12; Do 7:30–12, 13–17; Fr 7:30–11:30', appointment: { required: false, link: 'https://termine.landkreis-pm.example/teltow' }, christmas: 'mornings',
    services: [{ of: 'fahrzeug-zulassen', criterion: 'Wohnort im Norden oder Osten des Landkreises' }, { of: 'halterwechsel', criterion: 'Wohnort im Norden oder Osten des Landkreises' }, 'fahrzeug-abmelden', { of: 'wunschkennzeichen', areas: ['120690616616', '120690304304'] }], pay: ['girocard', 'cash'],
    people: [{ who: 'Frau Svenja Uhlig', as: 'Teamleiterin', room: 'T 03', phone: 311, head: true }],
  },
  {
    key: 'kfz-werder', under: 'fb-ordnung', name: 'Kfz-Zulassung Werder (Havel)', aka: ['Zulassungsstelle'], age: 752, defects: ['CUR-01', 'CUR-02', 'ACC-06'], near: ['OEZ-02'],
    summary: 'Zulassungsstelle für den mittleren Kreis.', text: 'Im Saal gibt es drei Schalter. Kennzeichen werden im Haus geprägt.', at: { ...werder, type: '002', wheelchair: 'unknown' }, phone: 312, mail: 'zulassung-werder', hours: 'Di 8–12, 12–18; Do 8–12', services: [{ of: 'fahrzeug-zulassen', criterion: 'Wohnort in der Mitte oder im Süden des Landkreises' }, { of: 'halterwechsel', criterion: 'Wohnort in der Mitte oder im Süden des Landkreises' }, 'wunschkennzeichen', { of: 'fahrzeug-abmelden', role: '03' }], pay: ['girocard'],
  },
  {
    key: 'fuehrerschein', under: 'fb-ordnung', name: 'Fahrerlaubnisbehörde', aka: ['Führerscheinstelle'], age: 95, near: ['FMT-08'],
    summary: 'Erteilung, Umtausch und Entzug von Fahrerlaubnissen.', text: 'Alte Papierführerscheine werden nach Jahrgängen umgetauscht. Wann Sie an der Reihe sind, sagt Ihnen die Tabelle in der Eingangshalle.',
    at: werder, phone: '0049 30 23125 314', mail: 'fahrerlaubnis', hours: 'Di 8–12, 13–18; Do 8–12, 13–16', services: ['fahrerlaubnis', 'fuehrerschein-umtauschen', 'parkerleichterung'],
  },
  {
    key: 'auslaenderbehoerde', under: 'fb-ordnung', name: 'Ausländerbehörde', aka: ['Aufenthalt', 'Visum', 'Einbürgerung'], age: 36,
    summary: 'Aufenthaltstitel, Verpflichtungserklärungen, Beschäftigung, Einbürgerung.', text: 'Vorsprachen sind nur mit Termin möglich. Bitte beantragen Sie die Verlängerung Ihres Titels sechs Wochen vor dem Ablauf.\nDolmetschende Begleitpersonen sind willkommen.',
    english: { name: 'Immigration office', summary: 'Residence titles, formal obligations, employment, naturalisation.', text: 'You need an appointment for every visit.\nPlease apply for an extension of your residence title six weeks before it expires. You are welcome to bring an interpreter.' },
    at: { ...teltow, addition: '2. Obergeschoss' }, phone: 316, mail: 'auslaenderbehoerde', appointment: { required: true, link: 'https://termine.landkreis-pm.example/aufenthalt' }, phoneHours: 'Mo 13–15; Mi 9–11',
    people: [{ who: 'Herr Emil Kaltofen', as: 'Teamleiter Aufenthalt', room: 'T 208', phone: 317, head: true }, { who: 'Frau Nadeschda Wolkow', as: 'Einbürgerung', room: 'T 210', phone: 318 }],
    services: ['aufenthaltserlaubnis', 'einbuergerung'],
  },
  {
    key: 'katastrophenschutz', under: 'fb-ordnung', name: 'Brand- und Katastrophenschutz', aka: ['Rettungsdienst', 'Waldbrand'], age: 120, defects: ['FMT-08'],
    summary: 'Vorsorge für Waldbrand, Hochwasser und Stromausfall.', text: 'Wir planen mit Feuerwehren und Hilfsorganisationen für den Ernstfall. Was Sie selbst vorsorgen können, steht in unserem Ratgeber.', at: { at: 'Zur Leitstelle 4', wheelchair: 'yes' }, phone: '030 00000', mail: 'katastrophenschutz', hours: 'Di 9–12',
  },
  {
    key: 'fb-gesundheit', under: 'kreisverwaltung', name: 'Fachbereich 5 – Gesundheit und Soziales', short: 'FB 5', age: 182, summary: 'Gesundheitsamt, Sozialamt, Pflegestützpunkt.',
    text: 'Der Fachbereich berät, begutachtet und hilft, wenn Krankheit, Pflege oder Geldsorgen den Alltag schwer machen.', phone: 320, mail: 'fachbereich5', hours: 'Di 9–12, 13–18', people: [{ who: 'Frau Dr. Almut Piesker', as: 'Fachbereichsleiterin', phone: 321, head: true }],
  },
  {
    key: 'gesundheitsamt', under: 'fb-gesundheit', name: 'Gesundheitsamt', aka: ['Amtsärztlicher Dienst', 'Impfberatung', 'Trinkwasser'], age: 66,
    summary: 'Amtsärztliche Gutachten, Infektionsschutz, Hygiene und Belehrungen.', text: 'Für die Arbeit in der Gastronomie brauchen Sie eine Belehrung; sie dauert eine Stunde und ist auch auf Polnisch möglich.\nImpfberatung gibt es mittwochs ohne Anmeldung.',
    english: { name: 'Public health office', summary: 'Medical certificates, infection control, hygiene instruction.' }, at: { at: 'Am Kreisgarten 5', lift: 'yes', wheelchair: 'yes' }, phone: 322, fax: 323, mail: 'gesundheitsamt', hours: 'Di 9–12, 13–17; Mi 13–15; Do 9–12', christmas: 'mornings',
    services: ['belehrung-infektionsschutz'], people: [{ who: 'Herr Dr. Ansgar Mielke', as: 'Amtsarzt', room: 'G 12', phone: 324, head: true }],
  },
  {
    key: 'sozialamt', under: 'fb-gesundheit', name: 'Sozialamt', aka: ['Grundsicherung', 'Hilfe zur Pflege'], age: 277, defects: ['FMT-12'],
    summary: 'Grundsicherung im Alter, Hilfe zur Pflege, Eingliederungshilfe.', text: '<p style="margin-left:2cm">Wir prüfen gemeinsam, welche Hilfe Ihnen zusteht.</p>\n<div>Auch Angehörige können sich beraten lassen.</div>', phone: 325, mail: 'sozialamt', hours: 'Di 9–12, 13–18; Do 9–12', services: ['wohngeld', 'grundsicherung', 'bildung-und-teilhabe', 'pflegeberatung'],
  },
  {
    key: 'pflegestuetzpunkt', under: 'sozialamt', name: 'Pflegestützpunkt', aka: ['Pflegeberatung'], age: 390, services: [{ of: 'pflegeberatung', areas: ['120690020020'] }], assured: 12, near: ['CUR-01', 'CMP-19'],
    summary: 'Neutrale und kostenlose Beratung rund um die Pflege.', text: 'Wir kommen auf Wunsch auch zu Ihnen nach Hause. Ein Anruf genügt, dann vereinbaren wir einen Besuch.', phone: 326, mail: 'pflege', hours: 'Di 9–12, 14–18; Do 13–16',
  },
  {
    key: 'jugendamt', under: 'kreisverwaltung', name: 'Jugendamt', aka: ['Kinderschutz', 'Unterhaltsvorschuss', 'Beistandschaft'], age: 48,
    summary: 'Hilfen für Familien, Kinderschutz, Unterhaltsvorschuss, Pflegekinder.', text: 'Wenn Sie sich um ein Kind sorgen, rufen Sie an, auch ohne Ihren Namen zu nennen.\nDie Bereitschaft vermittelt nachts und am Wochenende die Leitstelle.',
    english: { name: 'Youth welfare office', summary: 'Support for families, child protection, maintenance advances.' }, at: house1, phone: 330, mobile: '0171 3920033', mail: 'jugendamt', hours: 'Di 9–12, 13–18; Do 9–12', christmas: 'closed',
    people: [{ who: 'Frau Katrin Felgentreu', as: 'Amtsleiterin', room: 'B 101', phone: 331, head: true }, { who: 'Herr Jorin Maaß', as: 'Kinderschutz', phone: 332, internal: true }], services: ['unterhaltsvorschuss', 'schuelerbefoerderung'],
  },
  {
    key: 'elterngeld', under: 'jugendamt', name: 'Elterngeldstelle', aka: ['Elternzeit'], age: 104, defects: ['CMP-23'], summary: 'Elterngeld, ElterngeldPlus und Partnerschaftsbonus.',
    text: 'Reichen Sie den Antrag erst nach der Geburt ein, aber innerhalb von drei Monaten. Fehlende Unterlagen fordern wir nach.', phone: 333, mail: 'elterngeld', appointment: { required: false, link: 'https://termine.landkreis-pm.example/elterngeld' }, services: ['elterngeld'],
  },
  {
    key: 'bauaufsicht', under: 'kreisverwaltung', name: 'Untere Bauaufsichtsbehörde', aka: ['Bauordnungsamt', 'Baugenehmigung', 'Denkmalschutz'], age: 152, near: ['FMT-12', 'FMT-06'],
    summary: 'Baugenehmigungen, Bauüberwachung, Denkmalschutz.', text: '<h4>So läuft es ab</h4>\n<ol><li>Antrag einreichen, gern elektronisch</li><li>Vollständigkeit wird geprüft</li><li><em>Beteiligung</em> der Fachstellen</li></ol>\n<p>Mehr dazu auf der Seite <a href="https://www.landkreis-pm.example/bauen">Bauen im Landkreis</a>.</p>',
    at: { ...werder, addition: 'Haus 2' }, phone: 340, mail: 'bauaufsicht', hours: 'Di 9–12, 13–18', services: ['baugenehmigung', 'denkmal'], people: [{ who: 'Herr Balthasar Oehme', as: 'Fachdienstleiter', room: 'W 120', phone: 341, head: true }],
  },
  {
    key: 'projekt-breitband', under: 'kreisverwaltung', name: 'Projektstelle Breitbandausbau', aka: ['Glasfaser', 'Gigabit'], age: 330, validity: () => ({ from: '2020-07-01', to: '2024-06-30' }), defects: ['CUR-03'],
    summary: 'Koordination des geförderten Glasfaserausbaus.', text: 'Die Projektstelle begleitet den zweiten Ausbauabschnitt. Fragen zum Hausanschluss richten Sie bitte an das ausbauende Unternehmen.', phone: 342, mail: 'breitband', hours: 'Do 9–12, 13–15',
  },
  {
    key: 'kvhs', name: 'Kreisvolkshochschule', short: 'KVHS', aka: ['Volkshochschule', 'Sprachkurse'], age: 88, services: ['volkshochschulkurs'], defects: ['CMP-20'],
    summary: 'Kurse zu Sprachen, Gesundheit, Kultur und Beruf an vielen Orten.', text: 'Das neue Programm erscheint jeweils im Januar und im August. Anmeldungen nehmen wir schriftlich entgegen.\nWer wenig Geld hat, zahlt die Hälfte.', at: { at: 'Am Kreisgarten 9', wheelchair: 'yes' }, mail: 'kvhs', web: 'kvhs', hours: 'Di 10–12, 13–18; Do 10–12, 13–15',
  },
  {
    key: 'gutachterausschuss', name: 'Gutachterausschuss für Grundstückswerte', aka: ['Bodenrichtwerte', 'Kaufpreissammlung'], age: 214, services: ['bodenrichtwert'], defects: ['CMP-19'],
    summary: 'Bodenrichtwerte und Verkehrswertgutachten.', text: 'Der Ausschuss ist unabhängig. Mündliche Auskünfte zu Bodenrichtwerten sind kostenfrei, schriftliche kosten eine Gebühr.', at: { type: '003', postBox: '11 42' }, phone: 350, mail: 'gutachterausschuss', hours: 'Di 9–12, 13–17', validity: (year) => ({ to: `${year + 3}-03-31` }), near: ['CUR-03'],
  },
  {
    key: 'umweltamt', under: 'kreisverwaltung', name: 'Untere Naturschutzbehörde', aka: ['Umweltamt', 'Baumfällung', 'Artenschutz'], age: 131, services: ['sperrmuell', 'abfallbehaelter', 'fischereischein', 'jagdschein'], near: ['CMP-23', 'FMT-11'],
    summary: 'Schutzgebiete, Artenschutz, Eingriffe in Natur und Landschaft.', text: 'Zwischen dem 1. März und dem 30. September dürfen Hecken und Gehölze nicht „auf den Stock gesetzt“ werden – Ausnahmen genehmigen wir.\nBesonders geschützt: Großtrappe, Fischotter, Mäusebussard.', phone: 343, mail: 'naturschutz', hoursText: 'Dienstags von 9 bis 18 Uhr, Ortstermine nach Absprache',
  },
  {
    key: 'ehrenamt', under: 'kreisverwaltung', name: 'Koordination Ehrenamt', aka: ['Ehrenamtskarte'], age: 2, draft: true, summary: 'Beratung und Anerkennung für freiwillig Engagierte.', text: 'Hier beantragen Sie die Ehrenamtskarte und finden Versicherungsschutz, Fortbildungen und Förderungen.', phone: 360, mail: 'ehrenamt', hours: 'Do 13–18',
  },
  {
    key: 'bafoeg', under: 'fb-gesundheit', name: 'Amt für Ausbildungsförderung', aka: ['BAföG'], age: 7, draft: true, summary: 'BAföG für Schülerinnen und Schüler.', text: 'Studierende wenden sich an ihr Studierendenwerk. Für Schulen ist der Landkreis am Wohnort der Eltern zuständig.', phone: 361, mail: 'bafoeg', hours: 'Di 9–12, 13–18', services: ['bafoeg-schule'],
  },
];
