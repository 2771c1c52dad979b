// What does the Landkreis Potsdam-Mittelmark add to the texts of the Land?
import type { SupplementNote } from './note.js';

const north = ['120690616616', '120690304304', '120690604604', '120690454454'];
const havel = ['120690656656', '120690590590', '120690249249'];

export const potsdamMittelmarkSupplements: readonly SupplementNote[] = [
  { to: 'fahrzeug-zulassen', notes: 'Im Landkreis gibt es drei Zulassungsstellen. Mit Termin kommen Sie an jeder von ihnen dran, ganz gleich, wo Sie im Kreis wohnen.', times: ['15–30 Minuten: mit Termin'] },
  { to: 'fahrzeug-zulassen', key: 'fahrzeug-zulassen-teltow', areas: north, procedure: 'In Teltow prägt eine Firma im selben Haus die Schilder. Rechnen Sie zum Monatsende mit mehr Andrang.', fees: ['30,60 €: am Schalter in Teltow', '6,00–12,00 €: Schilder, je nach Größe'] },
  { to: 'fahrzeug-abmelden', procedure: 'Zum Abmelden brauchen Sie keinen Termin. Am Tresen im Eingang geht es am schnellsten.', times: ['5–10 Minuten'] },
  { to: 'wunschkennzeichen', furtherInformation: 'Neben PM vergeben wir auf Wunsch auch das alte Kürzel BEL für Belzig.', fees: ['2,60 €: Reservierung im Netz', '12,80 €: Reservierung am Schalter'] },
  { to: 'fahrerlaubnis', requiredDocuments: '- das Formular der Fahrschule, falls sie den Antrag für Sie schickt', times: ['3–5 Wochen'], notes: 'Viele Fahrschulen im Kreis reichen die Anträge gesammelt ein. Fragen Sie dort zuerst.' },
  { to: 'fuehrerschein-umtauschen', procedure: 'Den Umtausch nimmt auch das Bürgerbüro Ihrer Gemeinde an und schickt ihn uns weiter.', times: ['4 Wochen'] },
  { to: 'parkerleichterung', procedure: 'Sie müssen nicht selbst kommen. Schicken Sie uns eine Kopie Ihres Ausweises und ein Foto.', times: ['1 Woche'] },
  { to: 'aufenthaltserlaubnis', procedure: 'Wir arbeiten nur mit Terminen. Freie Zeiten stehen jeden Montag neu im Netz.', times: ['8–12 Wochen'], links: ['Termin buchen | https://termine.landkreis-pm.example/aufenthalt'] },
  { to: 'einbuergerung', notes: 'Die Feier findet viermal im Jahr im Kreistagssaal statt. Ihre Familie ist eingeladen.', times: ['12–20 Monate'] },
  { to: 'unterhaltsvorschuss', requiredDocuments: '- Meldebescheinigung, wenn Sie neu im Landkreis sind', times: ['6 Wochen'], age: 401, defects: ['CUR-01', 'CUR-02'] },
  { to: 'elterngeld', times: ['6–9 Wochen'], notes: 'Im Frühjahr kommen besonders viele Anträge. Geben Sie alles auf einmal ab, dann geht es schneller.' },
  { to: 'schuelerbefoerderung', prerequisites: 'Ab der siebten Klasse muss der Weg länger als vier Kilometer sein, davor länger als zwei.', fees: ['frei: bis Klasse 10', '90 €: Eigenanteil im Jahr ab Klasse 11'], deadlines: ['30.04.: für das folgende Schuljahr'] },
  { to: 'wohngeld', procedure: 'Geben Sie den Antrag ruhig im Rathaus Ihres Ortes ab. Von dort kommt er mit dem Kurier zu uns.', times: ['3–5 Monate'], notes: 'Wir bitten um Geduld: Seit der Reform hat sich die Zahl der Anträge verdoppelt.' },
  { to: 'grundsicherung', notes: 'Auf Wunsch besuchen wir Sie zu Hause, wenn Ihnen der Weg nach Bad Belzig zu weit ist.', times: ['4–7 Wochen'] },
  { to: 'pflegeberatung', procedure: 'Einmal im Monat beraten wir auch in den Dörfern, meist im Gemeindehaus. Die Orte stehen im Amtsblatt.', times: ['1 Woche'], near: ['CON-10'] },
  { to: 'bildung-und-teilhabe', procedure: 'Sie bekommen eine Karte. Verein oder Schule buchen davon ab, was bewilligt ist.', times: ['2 Wochen'] },
  { to: 'belehrung-infektionsschutz', fees: ['28 €', 'frei: für Freiwillige in Feuerwehr und Verein'], notes: 'Die Belehrung gibt es auch auf Polnisch und Englisch.', times: ['1 Stunde'] },
  { to: 'baugenehmigung', procedure: 'Wir nehmen Anträge nur noch elektronisch an. Wer das nicht kann, bekommt Hilfe in der Bauberatung.', times: ['3 Monate: bei vollständigen Unterlagen'], fees: [{ note: '0,50–1,00 €: je 100 Euro Baukosten, mindestens 150 Euro' }] },
  { to: 'denkmal', procedure: 'Termine auf dem Denkmal machen wir meist mittwochs. Bringen Sie die Handwerker gleich mit.', times: ['6–8 Wochen'] },
  { to: 'bodenrichtwert', fees: [{ note: '36 €: schriftliche Auskunft', validity: { from: '2026-01-01' } }, { note: '30 €: schriftliche Auskunft', validity: { to: '2025-12-31' } }], near: ['CUR-05'] },
  { to: 'sperrmuell', areas: ['120690000000', '120695901012'], procedure: 'Die Abholung melden Sie mit der Karte aus dem Abfallkalender an oder im Netz.', fees: ['frei: zweimal im Jahr', '35 €: jede weitere Abholung'], times: ['3–4 Wochen'], defects: ['FMT-05'] },
  { to: 'sperrmuell', key: 'sperrmuell-havel', areas: havel, times: ['5–6 Wochen'], notes: 'An der Havel fährt der Wagen nur jede zweite Woche. Planen Sie etwas mehr Zeit ein.' },
  { to: 'abfallbehaelter', fees: [{ note: '62 €: 60 Liter', validity: { to: '2025-12-31' } }, '96 €: 120 Liter'], times: ['2 Wochen'], notes: 'Die Tonnen tragen einen Chip. Gezählt wird jede Leerung.', defects: ['CUR-05'] },
  { to: 'fischereischein', procedure: 'Schein und Marke bekommen Sie auch in vielen Rathäusern und Angelläden.', fees: ['25 €', '12 €: Abgabe für ein Jahr', '40 €: Abgabe für fünf Jahre'] },
  { to: 'jagdschein', requiredDocuments: '- bei Jugendlichen: Zustimmung der Eltern', times: ['4–8 Wochen'], notes: 'Die Prüfung legen Sie im Frühjahr ab. Zur Vorbereitung gibt es Kurse beim Kreisjagdverband.' },
  { to: 'halterwechsel', notes: 'Ist das Auto noch zugelassen, dürfen Sie damit zu uns fahren.', times: ['20 Minuten'] },
];
