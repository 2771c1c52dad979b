// Do the rules about wording find what is meant in whatever words, and nothing that only looks like it?
import { expect, test } from '@jest/globals';
import { strikes } from './found.js';

/** Notes of programmers, put together here so that nobody takes them for one. */
const [todo = '', fixme = '', crosses = ''] = ['to-do', 'fix-me', 'xx-x'].map((word) => word.replace('-', '').toUpperCase());
const description = (de: string) => ({ description: { de } });

test.each([
  crosses, 'Telefon: xxx', `Raum ${crosses} im Erdgeschoss`, 'Gebühr: xxxx Euro', 'lorem ipsum', 'Lorem', 'ToDo: ergänzen', todo, '<p>todo</p>', 'TBD', 'Text folgt', 'Text folgt.', '<p>Text folgt</p>', 'Text folgt noch!',
  'Inhalt folgt in Kürze', 'Nähere Informationen folgen demnächst.', 'Details folgen...', 'Die Beschreibung wird noch ergänzt.', 'Der Text wird in Kürze eingefügt', '[Name der Gemeinde]', '[Telefonnummer]', '[bitte ergänzen]',
  'Hier Text einfügen', '{{ort}}', 'Diese Seite befindet sich noch im Aufbau.', 'Mustertext', 'Dies ist ein Blindtext.', '???', 'Zimmer ???', '###ADRESSE###', '[Platzhalter]', 'Platzhaltertext', fixme, 'asdf', 'asdfasdf', 'TO DO', 'To-do: prüfen',
  'Coming soon', 'Text to follow', '...', '…', 'Test', '<p>Text</p>',
])('"%s" is a placeholder', (text) => expect(strikes('service', 'LNG-16', description(text))).toBe(true));

test.each([
  'Das Verfahren läuft wie folgt ab.', 'Der Text folgt dem Muster der Satzung.', 'Weitere Informationen folgen im Bescheid.', 'Die Unterlagen werden von uns ergänzt.', 'Die Angaben können Sie später ergänzen.', 'Schuhgröße XXL', 'Textil, Kontext, Folgetext',
  `Anlage ${crosses} zur Verordnung`, 'Wir arbeiten eine To-do-Liste ab.', 'in toto, Todorf, Metodo', 'siehe <a href="https://stadt.example/todo">Liste</a>', '<p class="xxx">Antrag</p>', 'Bitte ausfüllen und unterschreiben.', 'Bitte ergänzen Sie den Antrag.',
  'Haben Sie Fragen? Rufen Sie an!', 'Wirklich??', 'Kosten: [siehe Satzung]', 'Art. 5 [Grundgesetz]', 'Der Stern dient als Platzhalter bei der Suche.', 'Das Museum ist im Aufbau befindlich.', 'Tests werden täglich angeboten.', 'Der Ort folgt der Straße.',
  'Die Fotos folgen einander.', 'E-Mail: info@xxx-verein.example?', 'Betonschwellen der Reihe 2 + 3', 'Textbausteine', 'Der Landkreis ergänzt das Angebot noch.', 'Tiefbauamt (TBA)',
])('"%s" is none', (text) => expect(strikes('service', 'LNG-16', description(text))).toBe(false));

test('a label of an online service may be called Beschreibung, a text may not', () => {
  expect(strikes('online-service', 'LNG-16', { parameters: [{ id: 'p1', kind: 'fixed', name: 'text', label: { de: 'Beschreibung' } }] })).toBe(false);
  expect(strikes('online-service', 'LNG-16', { description: { de: 'Beschreibung' } })).toBe(true);
});

test.each([
  ['Tel.: 033841 91-120', 'phone'], ['Telefon 0331 289-0', 'phone'], ['telefonisch unter 03381/587-0 zu erreichen', 'phone'], ['unter +49 33841 91 120', 'phone'], ['(033841) 91-0', 'phone'], ['0800 1234567', 'phone'], ['Fax 033841 91-130', 'phone'],
  ['Mobil: 0171 3920012', 'phone'], ['Frau Muster, 03562 986-0', 'phone'], ['Durchwahl 289-1234', 'phone'], ['Rufnummer 0355/6122000', 'phone'],
  ['im Rathaus, Wiesenburger Straße 6', 'address'], ['Niemöllerstr. 1 in Bad Belzig', 'address'], ['Am Markt 1, 15926 Luckau', 'address'], ['Postfach 12 34', 'address'], ['Karl-Marx-Straße 12a', 'address'], ['Straße der Jugend 33', 'address'],
  ['Dorfplatz 4, 14822 Brück', 'address'], ['Berliner Allee 7', 'address'],
  ['Öffnungszeiten: Di 9-12 Uhr', 'hours'], ['Sprechzeiten dienstags von 9 bis 12 Uhr', 'hours'], ['<p>Wir haben geöffnet:</p><p>Montag 09:00 – 12:00</p>', 'hours'], ['Mo 8–12 Uhr, Di 14–18 Uhr', 'hours'], ['erreichbar Mo bis Fr 8.00 bis 16.00 Uhr', 'hours'],
])('"%s" holds contact data: %s', (text, kind) => expect(strikes('service', 'CON-10', description(`<p>${text}</p>`)) && kind !== '').toBe(true));

test.each([
  '§ 5 Absatz 2 Nummer 3 BbgKVerf', '§§ 033, 034 und 035', 'nach Artikel 12 Absatz 3', 'Verordnung (EU) 2018/1724', 'Schlüssel 99115005104000', 'IBAN DE02 1203 0000 0000 2020 51', 'Aktenzeichen 0331-45678', 'Formular 034512', 'Behördennummer 115',
  'Notruf 112', 'Bereitschaftsdienst 116 117', 'bis 10000 Euro Umsatz', '12000 Einwohner', '25,00 Euro', 'am 01.01.2026 um 10 Uhr', 'vom 01.05. bis 30.09.2026', 'BGBl. I 2019 S. 1234', 'DIN 18040-1', 'Landesstraße 12', 'Bundesstraße 101', 'in 14806 Bad Belzig',
  'Ruhezeit von 22 bis 6 Uhr', 'Rasenmäher dürfen montags bis samstags von 7 bis 20 Uhr laufen.', 'Fahrverbot sonntags von 0 bis 22 Uhr', 'innerhalb von 2 bis 4 Wochen', 'Die Telefongebühren betragen 2024 rund 120000 Euro.', 'an einer Straße 3 Meter breit', 'Platz 3 im Wettbewerb',
  'Steuernummer 046/123/45678', '0,5 Prozent', '3 bis 5 Tage', 'Kassenzeichen 0123456789', 'Beträge von 1000 bis 2000 Euro', 'in der Hauptstraße 3 Tage lang',
])('"%s" holds none', (text) => expect(strikes('service', 'CON-10', description(`<p>${text}</p>`))).toBe(false));

test('each kind of contact data is told once per text, appeals and legal basis are left alone', () => {
  const all = '<p>Tel. 033841 91-0, Fax 033841 91-5, Niemöllerstraße 1, 14806 Bad Belzig, Sprechzeit Di 9–12 Uhr</p>';
  expect(strikes('supplement', 'CON-10', { appeal: { de: all }, legalBasis: { de: all } })).toBe(false);
  expect(strikes('supplement', 'CON-10', { ownModules: [{ id: 'm1', title: { de: 'Vor Ort' }, text: { de: all } }] })).toBe(true);
});

test.each([
  ['<h2>A</h2><h4>B</h4>', true], ['<h3>A</h3><h4>B</h4><h2>C</h2><h3>D</h3>', false], ['<h4>A</h4><p>x</p>', false], ['<h1>A</h1><h3 lang="en">B</h3>', true],
  ['<p><b>Kosten</b></p><p>Keine.</p>', true], ['<p><strong>Unterlagen:</strong></p><ul><li>Ausweis</li></ul>', true], ['<p><strong>Kosten</strong>: keine</p><p>x</p>', false], ['<p>Bitte <strong>vorher</strong> anrufen</p><p>x</p>', false],
  ['<p><strong>Wichtig!</strong></p><p>Termin nötig.</p>', false], ['<p><strong>Kosten</strong></p>', false], ['<p>Text<br><strong>Kosten</strong><br>Keine.</p>', true], ['<p><strong>1</strong></p><p>Seite</p>', false],
])('%s: heading pretended or skipped: %s', (html, expected) => expect(strikes('service', 'ACC-01', description(html))).toBe(expected));

test.each([
  ['<p>- Ausweis<br>- Foto</p>', true], ['<p>-Ausweis<br>-Foto</p>', true], ['<p>– Ausweis</p><p>– Foto</p>', true], ['<p>&bull; Ausweis<br/>&bull; Foto</p>', true], ['<p>·&nbsp;Ausweis<br>·&nbsp;Foto</p>', true], ['<p>* Ausweis<br>* Foto</p>', true],
  ['<p>1. Antrag<br>2. Termin</p>', true], ['<p>1) Antrag</p><p>2) Termin</p>', true], ['<p>a) Antrag<br>b) Termin</p>', true], ['<p>- Ausweis</p><p>Und sonst nichts.</p>', false], ['<p>1. März<br>2. April</p>', false],
  ['<p>2. Obergeschoss<br>2. Tür links</p>', false], ['<ul><li>- Ausweis</li><li>- Foto</li></ul>', false], ['<p>Mo–Fr<br>Sa – So</p>', false], ['<p>-5 Grad<br>-10 Grad</p>', false], ['<p>- Ausweis</p><p>Dazu:</p><p>- Foto</p>', false],
])('%s: typed list: %s', (html, expected) => expect(strikes('service', 'ACC-04', description(html))).toBe(expected));
