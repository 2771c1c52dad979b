// Which invented offices does the town of Mittenwalde (Landkreis Dahme-Spreewald) have in the demonstration?
import type { Office, Town } from './office.js';

export const mittenwalde: Town = {
  slug: 'mittenwalde', ars: '120610332332', title: 'Stadt Mittenwalde', domain: 'mittenwalde.example',
  postcode: '15749', city: 'Mittenwalde', cityArs: '120610332332', cityAgs: '12061332',
};

const hall = { at: 'Propsteigang 8', lift: 'no', wheelchair: 'yes', stops: 'Haltestelle Propsteigang, Buslinien 728 und 729' } as const;

export const mittenwaldeOffices: readonly Office[] = [
  {
    key: 'rathaus', name: 'Stadtverwaltung Mittenwalde', short: 'Rathaus', aka: ['Stadt Mittenwalde', 'Mittenwalde in Dahme-Spreewald'], age: 52,
    summary: 'Verwaltung der Stadt Mittenwalde im Landkreis Dahme-Spreewald mit neun Ortsteilen.', text: 'Bitte nicht verwechseln: Die Gemeinde Mittenwalde in der Uckermark wird vom Amt Gerswalde verwaltet.\nHier im Rathaus erreichen Sie alle Sachgebiete der Stadt.',
    english: { name: 'Town administration of Mittenwalde', summary: 'Administration of Mittenwalde in the district of Dahme-Spreewald.' }, at: hall, phone: 501, fax: 502, mail: 'rathaus', web: '', hours: 'Di 9–12, 13–18; Do 9–12, 13–15', christmas: 'closed', bank: [{ account: 3320017, purpose: 'Stadtkasse' }], pay: ['cash', 'girocard', 'transfer'],
    people: [{ who: 'Frau Bettina Haselbach', as: 'Bürgermeisterin', room: '20', phone: 503, head: true }], call115: 'Bei Anrufen zuerst klären, welches Mittenwalde gemeint ist.',
  },
  {
    key: 'zentrale-dienste', under: 'rathaus', name: 'Sachgebiet Zentrale Dienste', aka: ['Hauptamt', 'Personal', 'Wahlen'], age: 120, services: ['briefwahl', 'salzmagazin'], near: ['CMP-20'], summary: 'Personal, Gremien, Wahlen, Informationstechnik.', text: 'Das Sachgebiet begleitet die Stadtverordnetenversammlung und die neun Ortsbeiräte.\nWahlhelferinnen und Wahlhelfer werden immer gesucht.',
    mail: 'zentrale-dienste', hours: 'Di 9–12, 13–18', people: [{ who: 'Herr Hagen Wernicke', as: 'Sachgebietsleiter', room: '22', phone: 505, head: true }],
  },
  {
    key: 'buergerservice', under: 'rathaus', name: 'Bürgerservice', aka: ['Bürgerbüro', 'Meldestelle'], age: 12, summary: 'Meldewesen, Ausweise, Pässe, Beglaubigungen, Fundsachen.', text: 'Abholen können Sie Ihren neuen Ausweis ohne Wartezeit am ersten Schalter.\n- Ausweis: Foto und alter Ausweis\n- Reisepass für ein Kind: Einverständnis beider Eltern\n- Anmeldung: Bestätigung der Vermieterin oder des Vermieters',
    english: { name: 'Citizens’ service', summary: 'Registration, identity cards, passports, lost property.' }, at: { ...hall, type: '002', addition: 'Eingang vom Hof' }, phone: 506, mail: 'buergerservice', hours: 'Mo 9–12; Di 9–12, 13–18; Do 9–12, 13–16', phoneHours: 'Fr 9–11', christmas: 'mornings', appointment: { required: false, link: 'https://termine.mittenwalde.example' },
    services: ['personalausweis', 'vorlaeufiger-personalausweis', 'reisepass', 'wohnsitz-anmelden', 'wohnsitz-abmelden', 'meldebescheinigung', 'fuehrungszeugnis', 'beglaubigung', { of: 'beglaubigung', criterion: 'Zeugnisse für Bewerbungen' }, 'fundsache', 'fundsache'], people: [{ who: 'Frau Kerstin Purps', as: 'Sachbearbeiterin', room: '2', phone: 506 }, { who: 'Frau Malin Ortwein', as: 'Sachbearbeiterin', room: '3', phone: 507, internal: true }],
  },
  {
    key: 'standesamt', under: 'rathaus', name: 'Standesamt', aka: ['Eheschließung'], age: 83, near: ['FMT-12'], summary: 'Eheschließungen, Urkunden, Sterbefälle.', text: '<h2>Trauorte</h2>\n<ul><li>Salzmagazin</li><li>Pulverturm (<i>Mai bis September</i>)</li></ul>\n<p>Anmeldung frühestens sechs Monate vorher.<br>Dolmetscher bringen Sie bitte selbst mit.</p>', phone: 508, mail: 'standesamt', hours: 'Di 9–12, 13–18', services: ['ehe-anmelden', 'geburtsurkunde', 'geburt-anzeigen', 'sterbefall-anzeigen', 'vaterschaft-anerkennen'],
  },
  {
    key: 'ordnung', under: 'rathaus', name: 'Sachgebiet Ordnung und Brandschutz', aka: ['Ordnungsamt', 'Hunde', 'Lärm'], age: 146, summary: 'Ordnung, Gewerbe, Brandschutz, Obdachlosigkeit.', text: 'Das Sachgebiet ist auch Ansprechpartner für die Ortswehren.\nWer eine Straße sperren muss, beantragt das bitte drei Wochen vorher.', phone: 510, fax: 511, mail: 'ordnung', hours: 'Di 9–12, 13–18; Do 9–12', services: ['hund-anmelden', 'sondernutzung', 'feuer-anzeigen', 'veranstaltung'], people: [{ who: 'Herr Ludolf Steinicke', as: 'Sachgebietsleiter', room: '11', phone: 512, head: true }],
  },
  {
    key: 'gewerbe', under: 'ordnung', name: 'Gewerbestelle', aka: ['Gewerbeanmeldung'], age: 207, defects: ['FMT-08'], summary: 'Gewerbe anmelden, ändern, abmelden.', text: 'Die Anmeldung kostet 26 Euro und ist sofort wirksam. Das Finanzamt und die Kammern benachrichtigen wir.', phone: 513, mail: 'gewerbe', hours: 'Di 9–12, 13–18', people: [{ who: 'Frau Elisa Brandes', as: 'Sachbearbeiterin', room: '12', phone: '00000' }], services: ['gewerbe-anmelden', 'gewerbe-ummelden', { of: 'gewerbe-abmelden', areas: ['120610332332', '120735305404'] }, 'reisegewerbekarte', 'gaststaette', 'standplatz-markt'],
  },
  {
    key: 'bauen', under: 'rathaus', name: 'Sachgebiet Bauen und Liegenschaften', aka: ['Bauamt', 'Bebauungsplan'], age: 99, services: ['bebauungsplan', 'hausnummer', 'vorkaufsrecht', 'baum-faellen'], near: ['CUR-03'], validity: (year) => ({ from: '2018-01-01', to: `${year + 1}-06-30` }), summary: 'Bauleitplanung, Hoch- und Tiefbau, Grundstücke.', text: 'Die Nähe zum Flughafen bringt viele Anfragen. Was auf Ihrem Grundstück erlaubt ist, steht im Bebauungsplan; wir lesen ihn mit Ihnen.', phone: 520, mail: 'bauen', hours: 'Di 9–12, 13–18', people: [{ who: 'Herr Dr. Egbert Lindow', as: 'Sachgebietsleiter', room: '30', phone: 521, head: true }],
  },
  {
    key: 'tiefbau', under: 'bauen', name: 'Tiefbau und Straßenunterhaltung', aka: ['Schlaglöcher', 'Gehwege'], age: 167, services: ['strassenschaden'], defects: ['FMT-12'], summary: 'Straßen, Gehwege, Brücken, Beleuchtung.', text: '<p><span class="MsoNormal">Schäden an Straßen und Wegen bitte schriftlich melden.</span></p>\n<p><u>Winterdienst</u> auf Gehwegen ist Sache der Anlieger.</p>', phone: 522, mail: 'tiefbau', hours: 'Di 9–12, 13–18',
  },
  {
    key: 'bauhof', under: 'bauen', name: 'Bauhof', aka: ['Grünpflege'], age: 233, defects: ['CMP-23', 'GEO-03'], summary: 'Pflege von Grünflächen, Spielplätzen und Friedhöfen.', text: 'Der Bauhof hat zwölf Beschäftigte und einen sehr alten Traktor. Grünschnitt nehmen wir nicht an.', at: { at: 'Ziegeleiweg 2', wheelchair: 'no', coordinates: { epsg: '4326', x: 52.27, y: 13.53 }, district: 'Telz' }, phone: 523, mobile: '0171 3920055', mail: 'bauhof',
  },
  {
    key: 'friedhof', under: 'bauen', name: 'Friedhofswesen', aka: ['Grabstätten', 'Bestattung'], age: 291, defects: ['FMT-05'], summary: 'Vergabe und Pflege der Grabstätten in den Ortsteilen.', text: 'Jeder Ortsteil hat seinen Friedhof. Bestattungen sind auch auf dem Friedhof eines anderen Ortsteils möglich.', phone: 524, mail: 'friedhof', hours: 'Di 9–12', services: [{ of: 'grabstelle', areas: ['120610332332', '120610332323'] }],
  },
  {
    key: 'finanzen', under: 'rathaus', name: 'Sachgebiet Finanzen', aka: ['Kämmerei'], age: 71, summary: 'Haushalt, Steuern, Kasse.', text: 'Den Haushaltsplan gibt es auch als kurze Fassung in verständlichen Worten.', phone: 530, mail: 'finanzen', hours: 'Di 9–12, 13–18', people: [{ who: 'Frau Ulrike Sandvoß', as: 'Kämmerin', room: '25', phone: 531, head: true }],
  },
  {
    key: 'steuern', under: 'finanzen', name: 'Steuern und Stadtkasse', aka: ['Grundsteuer', 'Mahnung'], age: 302, validity: () => ({ from: '2017-01-01', to: '2025-06-30' }), defects: ['CUR-03'], summary: 'Steuerbescheide, Zahlungen, Vollstreckung.', text: 'Änderungen der Anschrift teilen Sie uns bitte schriftlich mit. Bei Lastschrift müssen Sie an keine Frist denken.', phone: 532, mail: 'kasse', hours: 'Di 9–12, 13–18', bank: [{ account: 3320018, purpose: 'Steuern und Abgaben' }], services: ['hundesteuer'],
  },
  {
    key: 'kitas', under: 'rathaus', name: 'Sachgebiet Kitas, Schulen und Soziales', aka: ['Hort', 'Kita-Platz', 'Elternbeitrag'], age: 39, summary: 'Sieben Kitas, zwei Schulen, Jugendklubs und Seniorenarbeit.', text: 'Den Bedarf melden Sie bitte sechs Monate vorher an. Geschwister kommen nach Möglichkeit in dasselbe Haus.', phone: 540, mail: 'kitas', hours: 'Di 9–12, 13–18; Do 9–12', services: ['kita-platz', 'elternbeitrag', 'grundschule-anmelden'], people: [{ who: 'Frau Nora Vietinghoff', as: 'Sachgebietsleiterin', room: '15', phone: 541, head: true }],
  },
  {
    key: 'bibliothek', under: 'kitas', name: 'Stadtbibliothek', aka: ['Bücherei'], age: 20, services: ['bibliotheksausweis'], defects: ['FMT-06', 'OEZ-06'], summary: 'Bücher, Spiele und Veranstaltungen in der alten Schmiede.', text: 'Am letzten Freitag im Monat ist Spieleabend. Gäste ohne Ausweis sind willkommen.', at: { at: 'Schmiedewinkel 1', ags: '12073404', wheelchair: 'no' }, phone: 542, mail: 'bibliothek', hours: 'Di 14–18; Do 14–18', christmas: 'past',
  },
  {
    key: 'feuerwehr', name: 'Freiwillige Feuerwehr Mittenwalde', aka: ['Stadtwehrführung', 'Brandschutzerziehung'], age: 111, defects: ['CMP-20'], summary: 'Elf Ortswehren, Jugendfeuerwehr und Brandschutzerziehung.', text: 'Notruf 112! Diese Angaben sind für Anfragen von Schulen, Kitas und Vereinen.', at: { at: 'Am Löschteich 4', wheelchair: 'yes' }, mail: 'feuerwehr', hours: 'Fr 19–21', people: [{ who: 'Herr Torben Giese', as: 'Stadtwehrführer', phone: 551, head: true }],
  },
  {
    key: 'jugendclub', name: 'Jugendklub „Gleis 2“', aka: ['Jugendarbeit'], age: 189, services: ['99107099001000 Jugendleitercard ausstellen'], defects: ['CMP-21'], near: ['FMT-11'], summary: 'Offener Treff mit Werkstatt, Probenraum und Garten.', text: 'Der Klub gehört euch: Programm und Regeln beschließt der Klubrat – jeden ersten Mittwoch.', at: { at: 'Bahnsteigweg 2', district: 'Töpchin', wheelchair: 'yes' }, phone: 552, web: 'gleis2', hours: 'Mo–Fr 14–20',
  },
  {
    key: 'schiedsstelle', under: 'rathaus', name: 'Schiedsstelle', aka: ['Nachbarschaftsstreit'], age: 344, services: ['schlichtung'], assured: 100, near: ['CMP-21', 'CMP-23'], summary: 'Hilfe bei Streit, bevor er vor Gericht geht.', text: 'Zwei Ehrenamtliche hören zu und suchen mit beiden Seiten eine Lösung.', phone: 553, appointment: { required: true, note: 'Anmeldung über den Bürgerservice' },
  },
  { key: 'kasse', under: 'finanzen', name: 'Stadtkasse und Steuern', aka: ['Steueramt', 'Zahlungen'], age: 27, services: ['grundsteuer'], summary: 'Zahlungen, Mahnungen, Grundsteuer.', text: 'Die Kasse ist aus zwei Stellen entstanden. Bescheide tragen noch eine Weile den alten Namen.', phone: 532, mail: 'stadtkasse', hours: 'Di 9–12, 13–18; Do 9–12' },
  { key: 'museum', under: 'kitas', name: 'Heimatstube im Salzmagazin', aka: ['Museum'], age: 10, draft: true, summary: 'Sammlung zur Stadtgeschichte seit 1307.', text: 'Der Verein öffnet die Stube am Wochenende und für Gruppen nach Absprache.', at: { at: 'Salzgasse 3', wheelchair: 'no' }, phone: 561, mail: 'heimatstube', hours: 'Sa 14–17; So 14–17' },
  { key: 'ortsteile', under: 'zentrale-dienste', name: 'Geschäftsstelle der Ortsbeiräte', aka: ['Ortsvorsteher'], age: 13, draft: true, summary: 'Anlaufstelle für die neun Ortsbeiräte.', text: 'Hier laufen Wünsche aus den Ortsteilen zusammen und gehen an die Fachleute weiter.', phone: 562, mail: 'ortsbeiraete', appointment: { required: true } },
];
