// Which online services do the towns and joint administrations offer?
import type { OnlineNote } from './note.js';

export const badBelzigOnline: readonly OnlineNote[] = [
  { key: 'termine', of: ['personalausweis', 'reisepass', 'beglaubigung'], name: 'Termin im Bürgerbüro', teaser: 'Wählen Sie Ihr Anliegen und einen freien Tag.', text: 'Sie bekommen eine Nummer und eine Liste mit allem, was Sie mitbringen sollten. Absagen können Sie bis eine Stunde vorher.', path: 'termine', rated: '1.1/2', languages: ['de', 'en'] },
  { key: 'hundesteuer', of: ['hundesteuer'], name: 'Hund an- und abmelden', teaser: 'Steuer für den Hund ohne Formular auf Papier.', text: 'Nach drei Seiten ist alles gesagt. Die Marke liegt im nächsten Brief.', path: 'hundesteuer', rated: '2.0/3', parameters: ['key'] },
  { key: 'kita', of: ['kita-platz'], name: 'Kita-Navigator', teaser: 'Sieben Häuser, eine Anmeldung.', text: 'Sehen Sie sich Fotos und freie Plätze an und geben Sie bis zu drei Wünsche ab.', path: 'kita', info: 'kita/hilfe', rated: '2.0/3' },
  { key: 'schaden', of: ['strassenschaden'], name: 'Schadensmelder', teaser: 'Foto machen, Punkt setzen, absenden.', text: 'Auf der Karte sehen Sie, was schon gemeldet ist und woran der Bauhof gerade arbeitet.', path: 'schaden', rated: '1.1/3', near: ['CMP-26'] },
  { key: 'bibliothek', of: ['bibliotheksausweis'], name: 'Katalog der Stadtbibliothek', teaser: 'Suchen, vormerken, verlängern.', text: 'Mit der Nummer Ihres Ausweises sehen Sie Ihr Konto. E-Books leihen Sie gleich hier.', path: 'bibliothek', identification: ['username'], rated: '1.1/4' },
  { key: 'burghof', of: ['burghof'], name: 'Burghof anfragen', teaser: 'Im Kalender sehen, wann der Hof frei ist.', text: 'Sie wählen den Tag und schreiben, was Sie vorhaben. Die Stadt meldet sich mit einem Angebot.', path: 'burghof', rated: '1.1/2' },
  { key: 'grabpflege', of: ['grabstelle'], name: 'Friedhofsplan', teaser: 'Freie Gräber auf einer Karte.', text: 'Der Plan zeigt Wege, Bäume und freie Stellen. Er ersetzt den Gang über den Friedhof nicht.', path: 'friedhof', age: 420, defects: ['CUR-01', 'CUR-02'] },
  { key: 'briefwahl', of: ['briefwahl'], name: 'Wahlschein beantragen', teaser: 'Nur in den Wochen vor einer Wahl geöffnet.', text: 'Halten Sie die Wahlbenachrichtigung bereit. Sie nennt den Code.', path: 'wahlschein', validity: () => ({ from: '2025-01-07', to: '2025-02-21' }), defects: ['CUR-03'] },
];

export const amtBrueckOnline: readonly OnlineNote[] = [
  { key: 'termine', of: ['personalausweis', 'reisepass'], name: 'Terminkalender der Meldestelle', teaser: 'Freie Zeiten für die nächsten drei Wochen.', text: 'Wir halten immer einige Plätze für Menschen frei, die ohne Termin kommen.', path: 'termine', rated: '1.1/2' },
  { key: 'feuer', of: ['feuer-anzeigen'], name: 'Osterfeuer anmelden', teaser: 'Ort auf der Karte zeigen und Zeit eintragen.', text: 'Der Dienst sagt Ihnen sofort, wenn der Platz zu nah am Wald liegt.', path: 'feuer', rated: '1.1/3' },
  { key: 'gelbe-saecke', of: ['gelbe-saecke'], name: 'Vorrat an Gelben Säcken', teaser: 'Wo liegen noch Rollen?', text: 'Die Gemeindebüros tragen jeden Morgen ein, wie viele noch da sind.', path: 'todo/xxx-saecke', near: ['LNG-16'] },
  { key: 'ratsinfo', of: [], name: 'Sitzungen der Gemeinden', teaser: 'Tagesordnungen und Beschlüsse aus sechs Gemeinden.', text: 'Sie können Themen abonnieren und bekommen eine E-Mail, sobald etwas Neues dazu beraten wird.', path: 'sitzungen', rated: '1.1/1' },
  { key: 'archiv', of: ['archivgut'], name: 'Archiv-Suche', teaser: 'Findbücher durchsuchen und Akten bestellen.', text: 'Geben Sie einen Namen oder einen Ort ein. Die Bestellung kommt gleich im Lesesaal an.', path: 'archiv', rated: '1.1/2', validity: (year) => ({ to: `${year}-12-31` }), near: ['CUR-03'] },
  { key: 'baum', of: ['baum-faellen'], name: 'Baum zeigen', teaser: 'Foto hochladen und fragen, ob der Baum geschützt ist.', text: 'Messen Sie den Stamm auf Höhe der Brust. Wir antworten per E-Mail.', path: 'baum', help: { email: 'baum bauamt@amt-brueck.example' }, defects: ['FMT-09'] },
];

export const mittenwaldeOnline: readonly OnlineNote[] = [
  { key: 'schaden', of: ['strassenschaden'], name: 'Mängelmelder Mittenwalde', teaser: 'Schlagloch? Laterne? Sagen Sie es uns.', text: 'Ihre Meldung bekommt eine Nummer. Damit sehen Sie später, ob der Schaden behoben ist.', path: 'maengel', rated: '2.0/3' },
  { key: 'schaden-alt', of: ['strassenschaden'], name: 'Melder für Straßen und Wege', teaser: 'Schäden im Stadtgebiet melden.', text: 'Dieser Eintrag stammt aus der Zeit vor dem neuen Namen.', path: 'https://Dienste.Mittenwalde.example/maengel/', rated: '1.1/2' },
  { key: 'salzmagazin', of: ['salzmagazin'], name: 'Saalkalender', teaser: 'Freie Wochenenden im Salzmagazin.', text: 'Grün heißt frei. Klicken Sie auf den Tag und füllen Sie die Anfrage aus.', path: 'saal', rated: '1.1/2' },
  { key: 'hundesteuer', of: ['hundesteuer'], name: 'Hundesteuer online', teaser: 'Anmelden, ändern, abmelden.', text: 'Nach dem Absenden erhalten Sie eine Bestätigung als Datei.', path: 'steuer?art=hund', rated: '2.0/3' },
  { key: 'grundsteuer', of: ['grundsteuer'], name: 'Grundsteuer-Konto', teaser: 'Bescheide ansehen, Lastschrift erteilen.', text: 'Melden Sie sich mit dem Kassenzeichen und dem Code aus dem Brief an.', path: 'steuer?art=grund', identification: ['username'], help: { phone: '030 23125 532' }, near: ['FMT-08'] },
];

export const liebenwerdaOnline: readonly OnlineNote[] = [
  { key: 'termine', of: ['personalausweis', 'wohnsitz-anmelden'], name: 'Termine an vier Standorten', teaser: 'Suchen Sie sich die Stadt aus, die Ihnen passt.', text: 'Der Kalender zeigt alle Bürgerbüros nebeneinander. Oft ist in Falkenberg noch heute etwas frei.', path: 'termine', rated: '1.1/2' },
  { key: 'kita', of: ['kita-platz'], name: 'Kita-Finder', teaser: 'Siebzehn Kitas auf einer Karte.', text: 'Filtern Sie nach Zeiten, Träger und Sprache. Die Anmeldung schicken Sie gleich mit.', path: 'kita', rated: '2.0/3' },
  { key: 'hochwasser', of: ['sandsaecke'], name: 'Pegel und Sandsäcke', teaser: 'Wasserstand und nächste Ausgabe auf einen Blick.', text: 'Im Alarmfall steht hier, welcher Bauhof Säcke ausgibt und wie lang die Schlange ist.', path: 'pegel', rated: '1.1/1' },
  { key: 'kurkarte', of: [{ of: 'kurbeitrag', areas: ['120625031024'] }], name: 'Kurkarte auf dem Telefon', teaser: 'Die Gästekarte ohne Papier.', text: 'Ihre Unterkunft schickt einen Code. Damit öffnen Sie die Karte und zeigen sie in Therme und Bus.', path: 'kurkarte', rated: '2.0/3', languages: ['de', 'en', 'pl'] },
  { key: 'gewerberegister', of: [], name: 'Auskunft aus dem Gewerberegister', teaser: 'Name und Anschrift eines Betriebs erfragen.', text: 'Einfache Auskünfte kommen sofort. Für mehr müssen Sie Ihr Interesse begründen.', path: 'register', paymentMeans: ['e-payment'], draft: true },
];
