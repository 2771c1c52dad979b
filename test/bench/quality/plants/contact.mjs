// Where does a text about a service name a phone, a house or opening hours, and where are its numbers something else?
import { families, inText, streets, textual, towns } from '../words.mjs';

const phones = [
  (r) => `Rufen Sie an: 0${r.whole(33_000, 33_999)} ${r.whole(20_000, 90_000)}.`, (r) => `Unter Telefon (0331) ${r.whole(200, 900)}-${r.whole(10, 99)} hilft man Ihnen.`,
  (r) => `Tel.: +49 3381 ${r.whole(300_000, 800_000)}`, (r) => `Herr ${r.pick(families)}, Tel. 03301/${r.whole(600_000, 699_999)}, berät Sie.`,
  (r) => `Fax: 035${r.whole(10, 99)} ${r.whole(20_000, 80_000)}`, (r) => `Mobil erreichbar unter 0172 ${r.whole(2_000_000, 8_000_000)}.`,
  (r) => `Frau ${r.pick(families)} (03381 58-${r.whole(1000, 9000)}) nimmt Anträge an.`, (r) => `Telefonisch erreichen Sie uns unter der Nummer 033841 91-${r.whole(100, 999)}.`,
  (r) => `Fragen? 03 55 / 6 12-${r.whole(10, 99)} hilft weiter.`, (r) => `Die Hotline lautet 0800 ${r.whole(100, 999)} 40 00.`,
  (r) => `Telefon: 0 33 94 / 4 65-${r.whole(100, 999)}`,
  (r) => `Bitte melden Sie sich vorher an (Telefonnummer 03391 ${r.whole(40_000, 70_000)}).`, (r) => `Rufnummer 0049 331 ${r.whole(200_000, 900_000)}`,
];
const addresses = [
  (r) => `Das Amt sitzt in der ${r.pick(['Schulstraße', 'Gartenstraße', 'Poststraße'])} ${r.whole(1, 90)} in ${r.pick(towns)}.`,
  (r) => `Post bitte an: Rathaus, ${r.pick(streets)} ${r.whole(2, 60)}, 1${r.whole(4100, 9900)} ${r.pick(towns)}.`,
  (r) => `Postfach ${r.whole(1000, 9000)}, 14641 ${r.pick(towns)}`, (r) => `Kommen Sie in die ${r.pick(families)}-Straße ${r.whole(1, 50)}.`,
  (r) => `Geben Sie ihn in der Kirchgasse ${r.whole(1, 30)}a ab.`, (r) => `Stadt ${r.pick(towns)}, Am Markt ${r.whole(1, 20)}, 14641 ${r.pick(towns)}`,
  (r) => `Sie finden uns im Haus 2, Karl-Liebknecht-Str. ${r.whole(10, 40)}.`, (r) => `Der Schalter ist in der Straße der Jugend ${r.whole(1, 99)}.`,
  (r) => `Anschrift: Mühlenweg ${r.whole(1, 30)}, D-15344 Strausberg`, (r) => `Außenstelle: Lindenallee ${r.whole(1, 80)} b`,
  (r) => `Sie finden uns am Marktplatz ${r.whole(1, 20)}.`,
  (r) => `Werfen Sie den Brief im Mühlenweg ${r.whole(1, 30)} ein.`, (r) => `Das Bürgerbüro (Berliner Straße ${r.whole(1, 90)}) gibt ihn aus.`,
];
const hours = [
  'Sprechzeiten: dienstags von 9 bis 12 Uhr.', 'Geöffnet ist montags 8:00–12:00 Uhr und donnerstags 14–18 Uhr.', 'Öffnungszeiten: Di 09:00 - 12:00 Uhr',
  'Das Büro ist mittwochs von 13 bis 15 Uhr geöffnet.', 'Dienstag und Donnerstag 9.00 bis 12.00 Uhr, Freitag 8.00 bis 11.00 Uhr', 'Wir sind Mo–Fr 8–12 Uhr für Sie da.',
  'Die Sprechstunde ist donnerstags 14:00 bis 17:30 Uhr.', 'Di 9-12 und 13-18 Uhr, Do 9-12 und 13-16 Uhr', 'Sie erreichen uns montags bis freitags von 8 bis 15 Uhr.',
];
const noContact = [
  'Nach § 12 Absatz 3 gilt das bis Ende 2027.', 'Es gelten 250 Euro je Jahr, höchstens 10000 Euro.', 'Bei Gefahr wählen Sie die 112, sonst die 115.',
  'Das Mähen ist werktags von 7 bis 20 Uhr erlaubt.', 'Die Landesstraße 86 ist davon nicht betroffen.', 'Der Schlüssel ist 99108005012000, das Aktenzeichen 4711/2026.',
  'Das Verfahren dauert 2 bis 4 Wochen.', 'Konto: DE02 1203 0000 0000 2020 51.', 'Seit 2019 sind es 14806 Einwohner.', 'Der Hund muss mindestens 15 Monate alt sein.',
  'Die DIN 18040-1 gibt 90 cm vor.', 'Die Frist endet am Montag um 12 Uhr.', 'Das Flurstück 120/4 liegt in der Flur 3.', 'Der Bescheid gilt vom 01.01.2026 bis zum 31.12.2026.',
  'Nennen Sie Straße, Hausnummer und Postleitzahl.', 'Kinder von 12 bis 18 Jahren zahlen 3,50 Euro.', 'An der Bundesstraße 1 gilt Tempo 30.', 'Das Merkblatt 033 841 liegt bei.',
  'Zwischen 22 und 6 Uhr gilt die Nachtruhe.', 'Nach der Verordnung (EG) Nr. 1071/2009 sind 9000 Euro nachzuweisen.', 'Der Platz 3 am Hafen ist frei.',
  'Eine Straße mit 30 Häusern braucht 2 Laternen.',
  'Das Formular 0331-12 gibt es nur hier.', 'Auf dem Radweg 5 wird gebaut.', 'Die Kreisstraße 12 wird gesperrt.', 'Sie brauchen den Stellplatz 7 oder 8.',
  'Die Wanderweg-Karte 12 zeigt alles.', 'Den Vordruck 10 12 345 bekommen Sie bei uns.', 'Am Freitag, dem 13. März 2027, ist die Frist um.',
  'Zum Stichtag 30.06. waren es 16303 Anträge.',
];

export const contact = ['service', 'supplement'].map((kind) => ({
  rule: 'CON-10', kind, wrong: [...phones, ...addresses, ...hours].map((piece) => inText(kind, textual(piece))), right: noContact.map((piece) => inText(kind, textual(piece))),
}));
