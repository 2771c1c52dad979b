// Which invented offices does the Amt Brück have in the demonstration?
import type { Office, Town } from './office.js';

export const amtBrueck: Town = {
  slug: 'amt-brueck', ars: '120695904000', title: 'Amt Brück', domain: 'amt-brueck.example',
  postcode: '14822', city: 'Brück', cityArs: '120695904076', cityAgs: '12069076',
};

const hall = { at: 'Schäfergasse 15', lift: 'no', wheelchair: 'yes', stops: 'Bahnhof Brück (Mark), Linie RE 7, zehn Minuten Fußweg' } as const;
const planeOffice = { at: 'Plangasse 3', district: 'Ortsteil Trebitz', wheelchair: 'yes' } as const;

export const amtBrueckOffices: readonly Office[] = [
  {
    key: 'amt', name: 'Amtsverwaltung Brück', short: 'Amt Brück', aka: ['Amt Brück', 'Amtsgebäude'], age: 112,
    summary: 'Das Amt verwaltet die Stadt Brück und die Gemeinden Borkheide, Borkwalde, Golzow, Linthe und Planebruch.',
    text: 'Die Gemeinden entscheiden selbst, das Amt setzt ihre Beschlüsse um.\nSitzungstermine und Bekanntmachungen aller sechs Gemeinden hängen auch im Schaukasten vor dem Haus.',
    english: { name: 'Administration of the Amt Brück', summary: 'Joint administration of the town of Brück and five villages.' },
    at: hall, phone: 201, fax: 202, mail: 'post', web: '', hours: 'Di 9–12, 14–18; Do 9–12, 14–16', christmas: 'mornings', pay: ['cash', 'girocard', 'transfer'],
    people: [{ who: 'Herr Ruprecht Sallach', as: 'Amtsdirektor', room: '12', phone: 203, head: true }, { who: 'Frau Gesa Thurow', as: 'Vorzimmer', room: '11', phone: 204 }],
    bank: [{ account: 8822001, purpose: 'Amtskasse' }],
  },
  {
    key: 'hauptamt', under: 'amt', name: 'Hauptamt', aka: ['Zentrale Dienste', 'Personal', 'Sitzungsdienst'], age: 33, services: ['wohnberechtigungsschein', 'briefwahl'], near: ['CMP-21'],
    summary: 'Personal, Sitzungsdienst, Wahlen und Öffentlichkeitsarbeit.', text: 'Das Hauptamt bereitet die Sitzungen der Gemeindevertretungen vor und organisiert alle Wahlen.\nWer sich bewerben möchte, schickt die Unterlagen bitte in einer einzigen Datei.',
    phone: 205, hours: 'Di 9–12, 14–18', people: [{ who: 'Frau Carola Mewes', as: 'Amtsleiterin', room: '14', phone: 206, head: true }],
  },
  {
    key: 'meldestelle', under: 'hauptamt', name: 'Einwohnermeldestelle', aka: ['Bürgerservice', 'Passstelle'], age: 14,
    summary: 'Ausweise, Pässe, Meldebescheinigungen, Fischereischeine.', text: 'Ohne Termin warten Sie donnerstags am kürzesten.\n- Personalausweis: etwa drei Wochen\n- Reisepass: etwa vier Wochen\n- vorläufiger Ausweis: sofort',
    english: { name: 'Residents’ registration office', summary: 'Identity cards, passports and certificates of residence.' },
    at: { ...hall, type: '002', addition: 'Erdgeschoss links' }, phone: 207, mail: 'meldestelle', hours: 'Mo 9–12; Di 9–12, 14–18; Do 9–12, 14–16', phoneHours: 'Mo–Fr 9–11',
    services: ['personalausweis', 'vorlaeufiger-personalausweis', 'reisepass', 'wohnsitz-anmelden', 'wohnsitz-abmelden', 'meldebescheinigung', 'fuehrungszeugnis', 'beglaubigung', 'fischereischein', 'gelbe-saecke'],
    call115: 'Fischereischeine nur in der Meldestelle, nicht in den Gemeindebüros.', people: [{ who: 'Frau Rieke Pagel', as: 'Sachbearbeiterin', room: '2', phone: 207 }, { who: 'Herr Nils Hannemann', as: 'Sachbearbeiter', room: '3', phone: 208, internal: true }],
  },
  {
    key: 'standesamt', under: 'hauptamt', name: 'Standesamt', aka: ['Eheschließung', 'Urkunden'], age: 436, defects: ['CUR-01', 'CUR-02'],
    summary: 'Eheschließungen, Geburten, Sterbefälle, Namensänderungen.', text: 'Getraut wird im Trauzimmer des Amtes oder in der Posthalterei. Bei Sterbefällen beraten wir Sie auch telefonisch.',
    phone: 209, mail: 'standesamt', hours: 'Di 9–12, 14–18; Do 9–12', services: ['ehe-anmelden', 'geburtsurkunde', 'geburt-anzeigen', 'sterbefall-anzeigen', 'vaterschaft-anerkennen'],
  },
  {
    key: 'kaemmerei', under: 'amt', name: 'Kämmerei', aka: ['Finanzen', 'Amtskasse'], age: 188, near: ['FMT-08'],
    summary: 'Haushalt der Gemeinden, Steuern, Gebühren und Zahlungsverkehr.', text: 'Jede Gemeinde hat ihren eigenen Haushalt. Welche Hebesätze bei Ihnen gelten, steht in der jeweiligen Satzung.',
    phone: '030/23125-211', fax: 212, mail: 'kaemmerei', hours: 'Di 9–12, 14–18; Do 9–12', services: ['grundsteuer', 'hundesteuer'],
    people: [{ who: 'Herr Dr. Volkmar Ehrich', as: 'Kämmerer', room: '21', phone: '+493023125213', head: true }],
  },
  {
    key: 'kasse', under: 'kaemmerei', name: 'Amtskasse', aka: ['Vollstreckung', 'Mahnungen'], age: 203, validity: (year) => ({ from: '2019-01-01', to: `${year}-12-31` }), near: ['CUR-03'],
    summary: 'Einzahlungen, Mahnungen und Ratenzahlung.', text: 'Bitte überweisen Sie, wenn möglich. Bargeld nehmen wir nur dienstags an.\nMit der Kasse in Niemegk wird zum Jahreswechsel eine gemeinsame Stelle gebildet.',
    phone: 214, mail: 'kasse', hours: 'Di 9–12, 14–17:30', bank: [{ account: 8822002, purpose: 'Steuern, Gebühren, Beiträge' }], pay: ['cash', 'transfer', 'direct-debit'],
  },
  {
    key: 'bauamt', under: 'amt', name: 'Bauamt', aka: ['Bauverwaltung', 'Liegenschaften'], age: 69, services: ['bebauungsplan', 'hausnummer', 'baum-faellen'],
    summary: 'Gemeindestraßen, Gebäude, Grundstücke und Bauleitplanung.', text: 'Das Bauamt betreut alle gemeindlichen Gebäude und Straßen im Amtsgebiet.\nFür Hausanschlüsse an die öffentliche Straße brauchen Sie unsere Zustimmung.',
    phone: 220, mail: 'bauamt', hours: 'Di 9–12, 14–18', people: [{ who: 'Frau Annegret Zühlke', as: 'Bauamtsleiterin', room: '31', phone: 221, head: true }],
  },
  {
    key: 'liegenschaften', under: 'bauamt', name: 'Liegenschaften und Pachten', aka: ['Grundstücke', 'Gartenpacht'], age: 299,
    summary: 'Kauf, Verkauf und Verpachtung gemeindlicher Grundstücke.', text: 'Freie Bauplätze und Gärten schreiben wir öffentlich aus. Pachtverträge laufen in der Regel bis Ende Oktober.',
    phone: 222, mail: 'liegenschaften', appointment: { required: true }, services: [{ of: 'vorkaufsrecht', areas: ['120695904052', '120695904056', '120695904076', '120695904345', '120695904470'] }, 'grabstelle'],
  },
  {
    key: 'strassen', under: 'bauamt', name: 'Straßen und Beleuchtung', aka: ['Winterdienst', 'Laternen'], age: 92, services: ['strassenschaden'], defects: ['FMT-12'],
    summary: 'Straßenschäden, Beleuchtung, Winterdienst.', text: '<p>Melden Sie Schäden bitte mit Straße und Hausnummer. <font color="red">Gefahren bitte immer telefonisch!</font></p>\nLaternen tragen eine Nummer am Mast, sie hilft uns beim Finden.',
    phone: 223, mail: 'strassen', hours: 'Di 9–12, 14–18; Do 9–12',
  },
  {
    key: 'ordnungsamt', under: 'amt', name: 'Ordnungsamt', aka: ['Ordnungsbehörde', 'Fundbüro'], age: 145, near: ['FMT-11'],
    summary: 'Gefahrenabwehr, Hunde, Lärm, Osterfeuer, Sondernutzungen.', text: 'Feuer im Freien zeigen Sie bitte zwei Wochen vorher an – das gilt auch für „kleine“ Osterfeuer § 9 Ordnungsverordnung.\nDie Gebühr beträgt 15 € je Anzeige.',
    phone: 230, mail: 'ordnungsamt', hours: 'Di 9–12, 14–18; Do 9–12', services: ['hund-anmelden', 'sondernutzung', 'fundsache', 'feuer-anzeigen', 'veranstaltung', 'standplatz-markt'], people: [{ who: 'Herr Sönke Böhmert', as: 'Sachgebietsleiter', room: '8', phone: 231, head: true }],
  },
  {
    key: 'gewerbe', under: 'ordnungsamt', name: 'Gewerbestelle', aka: ['Gewerbeamt', 'Gaststätten'], age: 58,
    summary: 'Gewerbean-, -um- und -abmeldung, Gaststätten, Reisegewerbe.', text: 'Sie können Ihr Gewerbe schriftlich oder persönlich anmelden. Eine Vollmacht genügt, wenn Sie jemanden schicken.',
    phone: 232, mail: 'gewerbe', hours: 'Di 9–12, 14–18', services: ['gewerbe-anmelden', 'gewerbe-ummelden', 'gewerbe-abmelden', 'reisegewerbekarte', 'gaststaette'],
  },
  {
    key: 'kitas', under: 'amt', name: 'Kitas und Jugend', aka: ['Kindertagesstätten', 'Jugendkoordination'], age: 126, defects: ['FMT-11'],
    summary: 'Anmeldung, Elternbeiträge und Jugendklubs der Gemeinden.', text: 'Das Amt verwaltet sieben Kitas. Plätze vergeben die Leiterinnen der Häuser, Beiträge setzt das Amt fest \u{1F9F8}.',
    phone: 240, mail: 'kitas', hours: 'Di 9–12, 14–18', services: ['kita-platz', 'elternbeitrag', 'grundschule-anmelden'], people: [{ who: 'Frau Bärbel Kniesche', as: 'Sachbearbeiterin Elternbeiträge', room: '17', phone: 241 }],
  },
  {
    key: 'archiv', under: 'hauptamt', name: 'Amtsarchiv', aka: ['Archiv', 'Ahnenforschung'], age: 315, services: ['archivgut'], near: ['FMT-06', 'CMP-23'],
    summary: 'Akten, Chroniken und Fotografien aus sechs Gemeinden.', text: 'Im Archiv forschen Heimatvereine, Studierende und Familien. Bestellen Sie die Akten eine Woche vorher.',
    at: { ...planeOffice, ags: '', ars: '120695904000' }, phone: 242, mail: 'archiv', hours: 'Mi 9–15', hoursText: false,
  },
  {
    key: 'feuerwehr', name: 'Amtsfeuerwehr', aka: ['Freiwillige Feuerwehr', 'Brandschutz'], age: 73, defects: ['CMP-20'],
    summary: 'Brandschutz und technische Hilfe in allen Gemeinden des Amtes.', text: 'Im Notfall wählen Sie die 112. Diese Stelle beantwortet Fragen zur Ausbildung und zum Ehrenamt.\nÜbungsabend ist am Freitag; wer zuschauen möchte, ist willkommen.',
    at: { at: 'Am Spritzenhaus 1', wheelchair: 'no' }, fax: 251, mail: 'feuerwehr', hours: 'Fr 18–20', people: [{ who: 'Herr Detlef Krumrey', as: 'Amtsbrandmeister', head: true }],
  },
  {
    key: 'jugendfeuerwehr', under: 'feuerwehr', name: 'Jugendfeuerwehr', aka: ['Nachwuchs der Feuerwehr'], age: 81, near: ['CMP-20'],
    summary: 'Spiel, Sport und erste Handgriffe für Kinder ab acht Jahren.', text: 'Die Jugendfeuerwehr trifft sich in vier Ortswehren. Schnuppern ist jederzeit möglich, mitmachen ab acht Jahren.',
    mobile: '0171 3920024', mail: 'jugendfeuerwehr', hours: 'Fr 16–17:30',
  },
  {
    key: 'seniorenbeirat', name: 'Seniorenbeirat des Amtes Brück', aka: ['Seniorinnen und Senioren'], age: 166, defects: ['CMP-21'],
    summary: 'Interessenvertretung der älteren Einwohnerinnen und Einwohner.', text: 'Der Beirat berät die Gemeinden und organisiert die Seniorenwoche im Juni. Er tagt öffentlich.',
    at: planeOffice, phone: 252, hours: 'Do 10–12', internalMail: 'seniorenbeirat', people: [{ who: 'Frau Irmtraud Salomon', as: 'Vorsitzende', phone: 252, head: true }],
  },
  {
    key: 'buergerbus', under: 'hauptamt', name: 'Bürgerbus-Koordination', aka: ['Rufbus'], age: 248, validity: () => ({ from: '2021-04-01', to: '2024-03-31' }), defects: ['CUR-03', 'DSG-01'],
    summary: 'Ehrenamtlicher Fahrdienst zwischen den Ortsteilen.', text: 'Das Modellvorhaben fährt dienstags und freitags. Melden Sie Ihre Fahrt bis zum Vortag um 15 Uhr an.',
    phone: 253, mail: 'gustav.wernicke', phoneHours: 'Mo–Fr 9–15', hoursText: 'Anmeldung werktags 9 bis 15 Uhr',
  },
  {
    key: 'gemeindebuero-golzow', under: 'hauptamt', name: 'Gemeindebüro Golzow', aka: ['Sprechstunde der Bürgermeisterin'], age: 55, services: [{ of: 'beglaubigung', areas: ['120695904216'], role: '03' }, { of: 'gelbe-saecke', areas: ['120695904216'], role: '03' }], defects: ['FMT-06'],
    summary: 'Sprechstunde und Bürgerservice in der Gemeinde Golzow.', text: 'Hier erhalten Sie Formulare, Gelbe Säcke und Auskunft. Die ehrenamtliche Bürgermeisterin ist donnerstags da.',
    at: { at: 'Kastanienhof 2', postcode: '14778', city: 'Golzow', ars: '120695904216', ags: '12064172', wheelchair: 'yes' }, phone: 254, mail: 'golzow', hours: 'Do 16–18',
  },
  {
    key: 'wirtschaft', under: 'amt', name: 'Wirtschaftsförderung', aka: ['Gewerbegebiete', 'Ansiedlung'], age: 4, draft: true,
    summary: 'Gewerbeflächen, Förderberatung und Netzwerk der Betriebe.', text: 'Wir suchen mit Ihnen die passende Fläche und begleiten Anträge durch alle Stellen.',
    phone: 260, mail: 'wirtschaft', appointment: { required: true },
  },
  {
    key: 'bibliothek', under: 'kitas', name: 'Fahrbibliothek', aka: ['Bücherbus'], age: 11, draft: true,
    summary: 'Der Bücherbus hält alle drei Wochen in jedem Ortsteil.', text: 'Den Fahrplan finden Sie an jeder Haltestelle. Ausweise stellt der Fahrer aus.',
    phone: 261, mail: 'buecherbus', hoursText: 'Nach Fahrplan',
  },
];
