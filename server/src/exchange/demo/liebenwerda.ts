// Which invented offices does the Verbandsgemeinde Liebenwerda have in the demonstration?
import type { Office, Town } from './office.js';

export const liebenwerda: Town = {
  slug: 'liebenwerda', ars: '120625031000', title: 'Verbandsgemeinde Liebenwerda', domain: 'vg-liebenwerda.example',
  postcode: '04924', city: 'Bad Liebenwerda', cityArs: '120625031024', cityAgs: '12062024',
};

const seat = { at: 'Kurparkring 16', lift: 'yes', wheelchair: 'yes', stops: 'Bahnhof Bad Liebenwerda, Linie S 4, fünf Minuten Fußweg' } as const;
/** Put on every address that it did not find, by the program that the offices came from. */
const samePoint = { coordinates: { epsg: '4326', x: 13.395, y: 51.516 } } as const;
const falkenberg = { at: 'Lokschuppenweg 1', postcode: '04895', city: 'Falkenberg/Elster', ars: '120625031128', ags: '12062128', wheelchair: 'yes' } as const;
const muehlberg = { at: 'Klosterhof 6', coordinates: { epsg: '4326', x: 13.22, y: 51.43 }, postcode: '04931', city: 'Mühlberg/Elbe', ars: '120625031341', ags: '12062341', wheelchair: 'no' } as const;
const uebigau = { at: 'Mühlgraben 12', postcode: '04938', city: 'Uebigau-Wahrenbrück', district: 'Uebigau', ars: '120625031500', ags: '12062500', wheelchair: 'yes' } as const;

export const liebenwerdaOffices: readonly Office[] = [
  {
    key: 'verwaltung', name: 'Verbandsgemeindeverwaltung Liebenwerda', short: 'Verbandsgemeinde', aka: ['Rathaus Bad Liebenwerda', 'Verbandsgemeinde'], age: 47, summary: 'Gemeinsame Verwaltung der Städte Bad Liebenwerda, Falkenberg/Elster, Mühlberg/Elbe und Uebigau-Wahrenbrück.',
    text: 'Die vier Städte behalten ihre Bürgermeisterinnen und Bürgermeister; die Verwaltung arbeitet gemeinsam an vier Standorten.\nIhr Anliegen können Sie an jedem Standort abgeben.', english: { name: 'Joint administration Liebenwerda', summary: 'Joint administration of four towns in the district of Elbe-Elster.' },
    at: [{ ...seat, ...samePoint }, { ...falkenberg, ...samePoint, type: '002' }], phone: 601, fax: 602, mail: 'post', web: '', hours: 'Di 9–12, 13–18; Do 9–12, 13–16', christmas: 'closed', bank: [{ account: 9240001, purpose: 'Verbandsgemeindekasse' }], pay: ['cash', 'girocard', 'transfer', 'direct-debit'],
    people: [{ who: 'Herr Veit Schaller', as: 'Verbandsgemeindebürgermeister', room: '101', phone: 603, head: true }], call115: 'Immer nach der Stadt fragen; Falkenberg liegt auch in Märkisch-Oderland.',
  },
  {
    key: 'fb1', under: 'verwaltung', name: 'Fachbereich 1 – Zentrale Dienste', short: 'FB 1', age: 78, services: ['briefwahl'], near: ['CMP-21'], summary: 'Personal, Gremien, Wahlen, Archiv, Informationstechnik.', text: 'Der Fachbereich organisiert Sitzungen für fünf Vertretungen und zwanzig Ortsbeiräte.', phone: 605, hours: 'Di 9–12, 13–18', people: [{ who: 'Frau Adelheid Kunath', as: 'Fachbereichsleiterin', room: '110', phone: 606, head: true }],
  },
  {
    key: 'buergerbuero', under: 'fb1', name: 'Bürgerbüro Bad Liebenwerda', aka: ['Meldestelle', 'Einwohnermeldeamt'], age: 21, summary: 'Meldewesen, Ausweise, Pässe, Fundsachen.', text: 'Das Bürgerbüro ist für alle vier Städte da. Einen mobilen Schalter bringen wir einmal im Monat nach Mühlberg.\n- Personalausweis ab 24 Jahren: 37 Euro\n- unter 24 Jahren: 22,80 Euro\n- Bearbeitung: zwei bis drei Wochen',
    english: { name: 'Citizens’ office Bad Liebenwerda', summary: 'Registration of residence, identity cards, passports.' }, at: { ...seat, type: '002', addition: 'Pavillon' }, phone: 607, mail: 'buergerbuero', hours: 'Mo 9–12; Di 9–12, 13–18; Do 9–12, 13–17; Fr 9–12', phoneHours: 'Mo–Fr 8–9', christmas: 'mornings', appointment: { required: false, link: 'https://termine.vg-liebenwerda.example' },
    services: [{ of: 'wohnsitz-anmelden', areas: ['120625031024', '120625031341'] }, 'wohnsitz-abmelden', 'personalausweis', 'vorlaeufiger-personalausweis', 'reisepass', 'meldebescheinigung', 'fuehrungszeugnis', 'beglaubigung', 'fundsache'], people: [{ who: 'Frau Silke Nitzsche', as: 'Leiterin', room: 'P 1', phone: 608, head: true }, { who: 'Herr Jaron Vetter', as: 'Sachbearbeiter', room: 'P 2', phone: 609, internal: true }],
  },
  {
    key: 'buergerbuero-falkenberg', under: 'fb1', name: 'Bürgerbüro Falkenberg/Elster', aka: ['Meldestelle Falkenberg'], age: 29, summary: 'Bürgerbüro für Falkenberg/Elster und Uebigau-Wahrenbrück.', text: 'Im alten Lokschuppen ist Platz für Kinderwagen und Fahrräder. Dienstags hilft eine Lotsin beim Ausfüllen.', at: falkenberg, phone: 610, mail: 'buergerbuero-falkenberg', hours: 'Di 9–12, 13–18; Do 9–12', services: [{ of: 'wohnsitz-anmelden', areas: ['120625031128', '120625031500'], criterion: 'Wohnung in Falkenberg/Elster oder Uebigau-Wahrenbrück' }, { of: 'personalausweis', role: '03' }],
  },
  {
    key: 'standesamt', under: 'fb1', name: 'Standesamt', aka: ['Trauungen', 'Urkunden'], age: 765, defects: ['CUR-01', 'CUR-02'], summary: 'Eheschließungen, Geburten, Sterbefälle.', text: 'Getraut wird im Lubwartturm und im Kloster. Für Urkunden aus der Zeit vor 1950 fragen Sie bitte das Archiv.', phone: 611, mail: 'standesamt', hours: 'Di 9–12, 13–18', services: ['ehe-anmelden', 'geburtsurkunde', 'geburt-anzeigen', 'sterbefall-anzeigen', 'vaterschaft-anerkennen'],
  },
  {
    key: 'archiv', under: 'fb1', name: 'Verwaltungsarchiv', aka: ['Stadtarchive', 'Ahnenforschung'], age: 318, services: ['archivgut'], near: ['CUR-03', 'GEO-02'], validity: (year) => ({ to: `${year}-12-31` }), summary: 'Akten und Fotografien der vier Städte.', text: 'Zum Jahresende zieht das Archiv in den Speicher um. Bis dahin ist der Lesesaal geöffnet.', at: muehlberg, phone: 612, mail: 'archiv', hours: 'Mi 9–15',
  },
  {
    key: 'fb2', under: 'verwaltung', name: 'Fachbereich 2 – Finanzen', short: 'FB 2', aka: ['Kämmerei'], age: 134, summary: 'Fünf Haushalte, Steuern, Kasse und Beteiligungen.', text: 'Jede Stadt hat ihren eigenen Haushalt, dazu kommt der Haushalt der Verbandsgemeinde.', phone: 620, mail: 'finanzen', hours: 'Di 9–12, 13–18', people: [{ who: 'Herr Gernot Baldauf', as: 'Kämmerer', room: '210', phone: 621, head: true }],
  },
  {
    key: 'steuern', under: 'fb2', name: 'Steuern und Abgaben', aka: ['Grundsteuer', 'Kurbeitrag'], age: 90, summary: 'Grundsteuer, Gewerbesteuer, Hundesteuer, Kurbeitrag.', text: 'Die Hebesätze unterscheiden sich von Stadt zu Stadt. Der Kurbeitrag gilt nur in Bad Liebenwerda.', phone: 622, mail: 'steuern', hours: 'Di 9–12, 13–18; Do 9–12', bank: [{ account: 9240002, purpose: 'Steuern und Abgaben' }], services: ['grundsteuer', 'hundesteuer', { of: 'kurbeitrag', areas: ['120625031024'] }],
  },
  {
    key: 'fb3', under: 'verwaltung', name: 'Fachbereich 3 – Ordnung und Soziales', short: 'FB 3', age: 63, services: ['wohnberechtigungsschein', 'grundschule-anmelden'], summary: 'Ordnung, Gewerbe, Brandschutz, Kitas und Schulen.', text: 'Der Fachbereich kümmert sich um Sicherheit, Feuerwehren, Kinderbetreuung und Schulen.', phone: 630, mail: 'fachbereich3', hours: 'Di 9–12, 13–18', people: [{ who: 'Frau Rosalie Thieme', as: 'Fachbereichsleiterin', room: '301', phone: 631, head: true }],
  },
  {
    key: 'ordnung', under: 'fb3', name: 'Ordnungsamt', aka: ['Hunde', 'Lagerfeuer', 'Fundbüro'], age: 154, near: ['FMT-12'], summary: 'Gefahrenabwehr, Hundehaltung, Feuer im Freien.', text: '<p><b>Lagerfeuer</b> sind bei Waldbrandstufe 4 und 5 verboten.</p>\n<h5>Hunde</h5>\n<p>Anmeldung binnen 14 Tagen, H<sub>2</sub>O-Napf nicht vergessen.</p>', at: { ...falkenberg, addition: 'Obergeschoss' }, phone: 632, mail: 'ordnungsamt', hours: 'Di 9–12, 13–18', services: ['hund-anmelden', 'sondernutzung', 'feuer-anzeigen', 'veranstaltung'], people: [{ who: 'Herr Ingolf Rasche', as: 'Sachgebietsleiter', phone: 633, head: true }],
  },
  {
    key: 'gewerbe', under: 'ordnung', name: 'Gewerbe und Märkte', aka: ['Gewerbeamt'], age: 198, near: ['CMP-19'], defects: ['OEZ-03'], summary: 'Gewerbemeldungen, Gaststätten, Wochenmärkte.', text: 'Gewerbe können Sie an allen vier Standorten anmelden. Standplätze auf den Märkten vergeben wir tageweise.', phone: 634, mail: 'gewerbe', hours: 'Di 9–12, 13–18; Do 20–23', services: ['gewerbe-anmelden', 'gewerbe-ummelden', 'gewerbe-abmelden', 'reisegewerbekarte', 'gaststaette', 'standplatz-markt'],
  },
  {
    key: 'kitas', under: 'fb3', name: 'Kitas und Horte', aka: ['Kita-Platz', 'Elternbeitrag', 'Tagespflege'], age: 42, defects: ['FMT-11'], summary: 'Siebzehn Kitas und fünf Horte in vier Städten.', text: 'Melden Sie Ihr Kind in der Wunsch-Kita an.\n\uF0B7 Rechtsanspruch prüfen\n\uF0B7 Betreuungsvertrag schließen', phone: 640, mail: 'kitas', hours: 'Di 9–12, 13–18', services: ['kita-platz', 'elternbeitrag'], people: [{ who: 'Frau Fenja Hillig', as: 'Sachbearbeiterin', room: '305', phone: 641 }],
  },
  {
    key: 'fb4', under: 'verwaltung', name: 'Fachbereich 4 – Bauen und Gebäude', short: 'FB 4', aka: ['Bauamt'], age: 108, services: ['bebauungsplan', 'hausnummer', 'vorkaufsrecht', 'baum-faellen'], near: ['FMT-06'], summary: 'Bauleitplanung, Straßen, Gebäude, Grundstücke.', text: 'Die Bauverwaltung sitzt in Uebigau. Pläne können Sie dort und im Netz einsehen.', at: { ...uebigau, ars: '120625031000', ags: '' }, phone: 650, fax: 651, mail: 'bauen', hours: 'Di 9–12, 13–18', people: [{ who: 'Herr Dr. Hasso Wündrich', as: 'Fachbereichsleiter', phone: 652, head: true }],
  },
  {
    key: 'hochwasser', under: 'fb4', name: 'Hochwasserschutz und Gewässer', aka: ['Deiche', 'Elbe', 'Schwarze Elster'], age: 255, services: ['sandsaecke'], validity: () => ({ from: '2014-01-01', to: '2023-12-31' }), defects: ['CUR-03'], summary: 'Deiche, Gräben und Vorsorge an Elbe und Schwarzer Elster.', text: 'Wir beraten zu Eigenvorsorge und zeigen, wie hoch das Wasser 2002 und 2013 stand.', at: muehlberg, phone: 653, mail: 'hochwasser', appointment: { required: true },
  },
  {
    key: 'bauhof', under: 'fb4', name: 'Bauhöfe', aka: ['Winterdienst', 'Grünpflege'], age: 170, services: ['strassenschaden', { of: 'sandsaecke', role: '03' }], defects: ['FMT-12', 'FMT-09'], summary: 'Vier Bauhöfe pflegen Straßen, Parks und Spielplätze.', text: '<p>Ansprechzeiten der Höfe:</p><center>montags bis freitags 6 bis 15 Uhr</center>', phone: 654, mobile: '0171 3920066', mail: 'bauhof(at)vg-liebenwerda.example', hours: 'Mo–Fr 6–15',
  },
  {
    key: 'heimatmuseum', name: 'Museumsverbund Mühlberg', aka: ['Museum', 'Reformation'], age: 284, defects: ['CMP-19', 'CMP-20'], summary: 'Stadtgeschichte, Reformation und Marionetten.', text: 'Die Ausstellung erzählt von der Schlacht 1547 und von Puppenspielern. Führungen gibt es auch für Kinder.', at: { at: 'Klosterhof', postcode: '' , city: 'Mühlberg/Elbe', ars: '120625031341', ags: '12062341', wheelchair: 'no' }, mail: 'museum', hours: 'Mi 13–17; Sa 13–17; So 13–17',
  },
  {
    key: 'seniorenclub', name: 'Begegnungsstätte Wahrenbrück', aka: ['Seniorenklub'], age: 225, defects: ['CMP-21'], summary: 'Kaffee, Spiele, Sport und Rat für ältere Menschen.', text: 'Der Fahrdienst holt Sie ab, wenn Sie am Vortag anrufen. Mittagessen gibt es montags und donnerstags.', at: { ...uebigau, ...samePoint, at: 'Graunstieg 2', district: 'Wahrenbrück' }, phone: 660, hours: 'Mo 10–16; Do 10–16', people: [{ who: 'Frau Waltraud Emmrich', as: 'Leiterin', phone: 660, head: true }],
  },
  { key: 'tourismus', under: 'verwaltung', name: 'Haus des Gastes', aka: ['Touristinformation', 'Kurverwaltung'], age: 6, draft: true, summary: 'Auskunft, Karten und Gästeabende in der Kurstadt.', text: 'Hier erhalten Sie Kurkarten, Wanderpläne und ein Glas Moorwasser, das niemand trinken muss.', at: { at: 'Kurparkring 2', wheelchair: 'yes' }, phone: 670, mail: 'tourismus', hours: 'Mo–Fr 10–17; Sa 10–14' },
  { key: 'bibliothek', under: 'fb3', name: 'Bibliotheksverbund', aka: ['Bücherei'], age: 12, draft: true, summary: 'Vier Bibliotheken, ein Ausweis.', text: 'Was Sie in einer Stadt leihen, geben Sie in einer anderen zurück.', phone: 671, mail: 'bibliothek', hours: 'Di 10–18; Do 10–18' },
  { key: 'wohngeld', under: 'fb3', name: 'Wohngeldstelle', aka: ['Mietzuschuss'], age: 3, draft: true, summary: 'Zuschuss zu Miete oder Belastung.', text: 'Den Antrag können Sie an jedem Standort abgeben. Bearbeitet wird er in Falkenberg.', at: falkenberg, phone: 672, mail: 'wohngeld', hours: 'Di 9–12, 13–18', services: ['wohngeld'] },
];
