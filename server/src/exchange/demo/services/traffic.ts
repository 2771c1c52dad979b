// Which services around cars, driving licences and streets does the Land describe?
import { districtAreas, placeOf } from '../territory.js';
import type { ServiceNote } from './note.js';

export const traffic: readonly ServiceNote[] = [
  {
    key: 'fahrzeug-zulassen', code: '99036003012000', name: 'Fahrzeug Zulassung', publicName: 'Auto zulassen', typing: ['2b'], at: districtAreas, trustLevel: '40', addressees: ['001', '002'], synonyms: ['Kfz-Zulassung', 'Anmeldung Auto', 'i-Kfz', 'Nummernschild'],
    english: { publicName: 'Register a car', summary: 'A car may only drive on public roads once it is registered.' }, teaser: 'Neues Auto? So kommt es auf die Straße.', summary: 'Ein Auto, ein Motorrad oder ein Anhänger darf erst fahren, wenn das Fahrzeug zugelassen ist.',
    description: 'Die Zulassung beantragen Sie dort, wo Sie mit Hauptwohnung gemeldet sind. Firmen tun das an ihrem Sitz. Vieles geht inzwischen von zu Hause: Mit dem Online-Ausweis melden Sie das Auto im Netz an und dürfen sofort losfahren. Die Plaketten kommen später mit der Post.\nKommen Sie lieber selbst, nehmen Sie die Kennzeichen gleich mit.',
    prerequisites: '- Das Auto ist versichert.\n- Es gibt keine Schulden bei der Kfz-Steuer oder aus früheren Gebühren.', requiredDocuments: '- Ausweis oder Pass\n- Zulassungsbescheinigung Teil I und Teil II\n- Nummer der Versicherung (eVB)\n- Bericht der letzten Hauptuntersuchung\n- Kontonummer für die Steuer',
    papers: ['! Zulassungsbescheinigung Teil II', '! Nummer der Versicherung (eVB)', 'Vollmacht, wenn jemand für Sie kommt', '> Zulassungsbescheinigung Teil I'],
    procedure: '1. Sie reservieren ein Kennzeichen, wenn Sie eines wünschen.\n2. Sie stellen den Antrag online oder am Schalter.\n3. Die Kennzeichen werden geprägt.\n4. Sie bekommen Papiere und Plaketten.', legalBasis: '- §§ 3 bis 12 Fahrzeug-Zulassungsverordnung (FZV)\n- Gebührenordnung für Maßnahmen im Straßenverkehr (GebOSt)',
    fees: ['30,60 €: am Schalter', '16,50 €: im Netz', '10,20 €: Zuschlag für ein Wunschkennzeichen'], times: ['20–40 Minuten: am Schalter', 'Im Netz sofort.'],
  },
  {
    key: 'fahrzeug-abmelden', code: '99036003070000', name: 'Fahrzeug Außerbetriebsetzung', publicName: 'Auto abmelden', typing: ['2b'], at: districtAreas, trustLevel: '30', addressees: ['001', '002'], synonyms: ['Stilllegung', 'Außerbetriebsetzung'],
    summary: 'Fahren Sie ein Auto nicht mehr, melden Sie es ab. Dann zahlen Sie weder Steuer noch Versicherung.',
    description: 'Abmelden können Sie bei jeder Zulassungsstelle in Deutschland. Das Kennzeichen dürfen Sie ein Jahr lang für dasselbe Auto behalten. Sagen Sie das gleich dazu. Das Auto darf danach nicht mehr auf der Straße stehen.',
    prerequisites: 'Das Auto ist zugelassen.', requiredDocuments: '- Zulassungsbescheinigung Teil I\n- beide Kennzeichen', procedure: 'Im Netz kratzen Sie die Felder auf Papieren und Plaketten frei und geben die Codes ein. Am Schalter legen Sie alles vor. Die Kennzeichen werden entwertet.', legalBasis: '- § 16 Fahrzeug-Zulassungsverordnung (FZV)', fees: ['16,80 €: am Schalter', '2,70 €: im Netz'], times: ['10–20 Minuten'],
  },
  {
    key: 'wunschkennzeichen', code: '99036008001000', name: 'Wunschkennzeichen Reservierung', publicName: 'Wunschkennzeichen reservieren', typing: ['2b'], at: districtAreas, synonyms: ['Autokennzeichen', 'Kennzeichen reservieren'],
    summary: 'Sie möchten Ihre Initialen oder ein Datum auf dem Kennzeichen? Suchen Sie sich eine freie Kombination aus.',
    description: 'Vorn steht immer das Kürzel des Kreises oder der Stadt. Dahinter sind ein oder zwei Buchstaben und bis zu vier Ziffern frei. Einige Kürzel sind verboten. Die Reservierung gilt drei Monate.',
    prerequisites: 'Sie wohnen im Kreis oder in der Stadt.', procedure: '1. Sie prüfen im Netz, was frei ist.\n2. Sie reservieren.\n3. Bei der Zulassung nennen Sie die Nummer der Reservierung.', legalBasis: '- § 9 Fahrzeug-Zulassungsverordnung (FZV)', fees: ['2,60 €: Reservierung', '10,20 €: Zuteilung'], times: ['Die Reservierung gilt sofort.'], defects: ['CMP-05'],
  },
  {
    key: 'fahrerlaubnis', code: '99037001001000', name: 'Fahrerlaubnis Ersterteilung', publicName: 'Führerschein beantragen', typing: ['2b'], at: districtAreas, synonyms: ['Führerschein', 'Fahrschule', 'begleitetes Fahren', 'Klasse B'],
    summary: 'Wollen Sie Auto oder Motorrad fahren lernen, beantragen Sie den Führerschein zu Beginn der Fahrschule.',
    description: 'Stellen Sie den Antrag früh, am besten mit der Anmeldung bei der Fahrschule. Die Behörde prüft, ob Sie fahren dürfen. Erst dann lässt die Prüfstelle Sie zu. Mit 17 Jahren dürfen Sie schon fahren, wenn eine erfahrene Person neben Ihnen sitzt.\nNach der Prüfung gilt eine Probezeit von zwei Jahren.',
    prerequisites: '- Sie sind alt genug für die Klasse.\n- Sie sehen gut genug.\n- Sie haben einen Kurs in Erster Hilfe besucht.', requiredDocuments: '- Ausweis oder Pass\n- Foto\n- Sehtest\n- Nachweis über Erste Hilfe', procedure: '1. Sie stellen den Antrag.\n2. Die Behörde fragt beim Register in Flensburg nach.\n3. Sie machen die Prüfungen.\n4. Die Karte wird geschickt oder am Tag der Prüfung übergeben.', legalBasis: '- § 2 Straßenverkehrsgesetz (StVG)\n- §§ 7 bis 22 Fahrerlaubnis-Verordnung (FeV)', fees: ['43,40 €', '8,70 €: Zuschlag für begleitetes Fahren'], times: ['4–6 Wochen'],
  },
  {
    key: 'fuehrerschein-umtauschen', code: '99037012012000', name: 'Führerschein Umtausch', publicName: 'Alten Führerschein umtauschen', typing: ['2b'], at: districtAreas, synonyms: ['Pflichtumtausch', 'EU-Führerschein', 'Kartenführerschein'],
    summary: 'Alte Führerscheine aus Papier und Karten ohne Ablaufdatum müssen Sie nach und nach tauschen.',
    description: 'Wann Sie an der Reihe sind, hängt vom Jahr Ihrer Geburt oder vom Datum auf der Karte ab. Eine Prüfung müssen Sie nicht ablegen. Ihre Klassen behalten Sie. Verpassen Sie die Frist, dürfen Sie zwar fahren, doch es droht ein Verwarngeld.',
    prerequisites: 'Sie wohnen mit Hauptwohnung hier.', requiredDocuments: '- Ausweis oder Pass\n- Foto\n- der alte Führerschein\n- Karteikartenabschrift, wenn er woanders ausgestellt ist', procedure: '1. Sie stellen den Antrag mit Foto und Unterschrift.\n2. Die neue Karte wird bestellt.\n3. Sie tauschen alt gegen neu oder bekommen die Karte mit der Post.', legalBasis: '- § 24a und Anlage 8e Fahrerlaubnis-Verordnung (FeV)', fees: ['25,30 €', '5,10 €: Versand'], times: ['3–5 Wochen'], deadlines: ['19.01.: Im Januar endet jeweils die Frist für eine Gruppe von Jahrgängen.'],
  },
  {
    key: 'bewohnerparkausweis', code: '99089033001000', name: 'Bewohnerparkausweis Ausstellung', publicName: 'Bewohnerparkausweis beantragen', typing: ['2/3b'], at: [placeOf.badBelzig, placeOf.cottbus], synonyms: ['Anwohnerparken', 'Parkausweis', 'Parken'],
    summary: 'Wohnen Sie in einer Straße mit knappen Parkplätzen, dürfen Sie mit dem Ausweis in Ihrer Zone stehen.', description: 'Der Ausweis gilt für ein Auto und eine Zone. Einen festen Platz garantiert er nicht. Auch ein Dienstwagen zählt, wenn Sie ihn dauernd nutzen.',
    prerequisites: 'Sie sind in der Zone gemeldet und haben keine eigene Garage.', requiredDocuments: '- Ausweis\n- Zulassungsbescheinigung Teil I\n- bei fremden Autos: Bestätigung der Halterin oder des Halters', procedure: 'Sie stellen den Antrag online oder am Schalter, zahlen und legen den Ausweis gut sichtbar ins Auto.', legalBasis: '- § 45 Absatz 1b Straßenverkehrs-Ordnung (StVO)', fees: ['30,70 €: im Jahr'], times: ['1–5 Arbeitstage'],
  },
  {
    key: 'sondernutzung', code: '99108004001000', name: 'Sondernutzung öffentlicher Straßen Erlaubnis', publicName: 'Gehweg oder Straße für etwas anderes nutzen', typing: ['4b'], addressees: ['001', '002'], synonyms: ['Sondernutzung', 'Container', 'Gerüst', 'Halteverbot Umzug', 'Außengastronomie'],
    summary: 'Container, Gerüst, Tische vor dem Café: Wer die Straße anders nutzt als zum Fahren und Gehen, braucht eine Erlaubnis.',
    description: 'Die Behörde prüft, ob genug Platz bleibt, auch für Kinderwagen und Rollstühle. Für Bauarbeiten kommt eine Anordnung der Verkehrsbehörde hinzu. Sie sagt, wie die Stelle zu sichern ist. Beides beantragen Sie zusammen.',
    prerequisites: 'Es gibt keinen Platz auf dem eigenen Grundstück.', requiredDocuments: '- Lageplan mit Maßen\n- Angaben zu Dauer und Zweck', procedure: '1. Sie reichen den Antrag mit dem Plan ein.\n2. Wir sehen uns den Ort an.\n3. Sie erhalten die Erlaubnis und die Rechnung.', legalBasis: '- § 18 Brandenburgisches Straßengesetz (BbgStrG)\n- Satzung der Gemeinde über Sondernutzungen', fees: ['ab 15 €: Die Höhe richtet sich nach Fläche und Dauer.'], times: ['1–3 Wochen'], deadlines: ['2 Wochen: vor dem Beginn'], near: ['FMT-19'],
  },
  {
    key: 'strassenschaden', code: '99108011104000', name: 'Straßenschaden Entgegennahme Meldung', publicName: 'Schaden an Straße oder Laterne melden', typing: ['4b'], addressees: ['001', '002'], synonyms: ['Schlagloch', 'Mängelmelder', 'Laterne kaputt', 'Glatteis'],
    summary: 'Schlaglöcher, dunkle Laternen, umgefallene Schilder: Sagen Sie uns, wo es klemmt.', description: 'Je genauer Sie den Ort nennen, desto schneller sind wir da. Ein Foto hilft. Laternen tragen eine Nummer am Mast. Für Straßen zwischen den Orten sind oft der Kreis oder das Land zuständig. Wir geben Ihre Meldung dann weiter.',
    prerequisites: 'Keine.', requiredDocuments: 'Keine. Ein Foto ist willkommen.', procedure: 'Sie melden den Schaden online oder am Telefon. Wir sichern die Stelle und planen die Reparatur ein.', legalBasis: '- § 9 Brandenburgisches Straßengesetz (BbgStrG)', fees: ['frei'], times: ['1 Tag: bei Gefahr', '2–6 Wochen: sonst'], notes: 'Bei Gefahr für Leib und Leben wählen Sie die 110 oder die 112.', near: ['CON-10'],
  },
];
