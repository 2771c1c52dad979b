// Which services around waste, trees, animals and fire does the Land describe?
import { districtAreas, placeOf } from '../territory.js';
import type { ServiceNote } from './note.js';

export const environment: readonly ServiceNote[] = [
  {
    key: 'sperrmuell', code: '99002009012000', name: 'Sperrmüll Abholung', publicName: 'Sperrmüll abholen lassen', typing: ['4b'], at: districtAreas, synonyms: ['Sperrgut', 'Möbel entsorgen', 'Abfall'],
    english: { publicName: 'Have bulky waste collected' }, summary: 'Alte Möbel, Teppiche und Matratzen holen wir nach Anmeldung vor Ihrer Tür ab.',
    description: 'Zum Sperrmüll gehört, was Sie beim Umzug mitnehmen würden und was nicht in die Tonne passt. Nicht dazu gehören Türen, Fenster, Waschbecken und Reifen. Kühlschränke und andere Geräte melden Sie mit an, sie werden getrennt geholt. Vielleicht freut sich auch jemand über das alte Sofa: Fragen Sie in einem Gebrauchtkaufhaus nach.',
    prerequisites: 'Ihr Haushalt zahlt die Abfallgebühr.', requiredDocuments: 'Keine. Halten Sie die Kundennummer bereit.', procedure: '1. Sie melden an, was Sie loswerden wollen.\n2. Wir nennen Ihnen den Tag.\n3. Stellen Sie alles am Vorabend an die Straße.', legalBasis: '- Kreislaufwirtschaftsgesetz (KrWG)\n- Abfallsatzung des Kreises oder der Stadt', fees: ['frei: einmal im Jahr', '25–60 €: jede weitere Abholung'], times: ['2–5 Wochen'],
  },
  {
    key: 'abfallbehaelter', code: '99002003104000', name: 'Abfallbehälter Anmeldung', publicName: 'Mülltonne anmelden oder tauschen', typing: ['4b'], at: districtAreas, addressees: ['001', '002'], synonyms: ['Restmüll', 'Biotonne', 'Papiertonne', 'Müllabfuhr'],
    summary: 'Neu im Haus oder die Tonne ist zu klein? Melden Sie Tonnen an, ab oder lassen Sie sie tauschen.', description: 'Jedes bewohnte Grundstück braucht eine Tonne für Restmüll. Papier und Biomüll sammeln wir getrennt. Wie groß die Tonne mindestens ist, richtet sich nach der Zahl der Menschen. Wer selbst kompostiert, kann auf die Biotonne verzichten.',
    prerequisites: 'Ihnen gehört das Grundstück, oder Sie verwalten es.', requiredDocuments: '- Angaben zum Grundstück und zur Zahl der Menschen', procedure: 'Sie schicken das Formular. Wir liefern die Tonnen und schreiben Ihnen, was sie kosten.', legalBasis: '- Abfallsatzung und Gebührensatzung', fees: ['40–180 €: im Jahr, je nach Größe und Leerungen'], times: ['1–3 Wochen'], deadlines: ['2 Wochen: nach Einzug oder Kauf'],
  },
  {
    key: 'baum-faellen', code: '99090015001000', name: 'Baumfällung Genehmigung', publicName: 'Baum fällen', typing: ['5'], addressees: ['001', '002'], synonyms: ['Baumschutz', 'Fällgenehmigung', 'Hecke schneiden'],
    summary: 'Große Bäume sind vielerorts geschützt. Fragen Sie vorher, ob Sie fällen dürfen.', description: 'Ab welchem Umfang ein Baum geschützt ist, regelt jede Gemeinde selbst. Obstbäume sind oft ausgenommen. Vom 1. März bis zum 30. September gilt außerdem der Schutz der Vögel: Hecken und Bäume außerhalb von Gärten bleiben dann stehen. Ist der Baum krank und droht zu fallen, rufen Sie gleich an.',
    prerequisites: 'Der Baum steht auf Ihrem Grundstück oder auf dem Ihrer Nachbarn, die einverstanden sind.', requiredDocuments: '- Lageplan mit dem Baum\n- Art, Umfang und Fotos\n- Grund', procedure: '1. Sie stellen den Antrag.\n2. Wir sehen uns den Baum an.\n3. Sie erhalten die Genehmigung, meist mit der Bitte, neu zu pflanzen.', legalBasis: '- § 39 Bundesnaturschutzgesetz (BNatSchG)\n- Baumschutzsatzung der Gemeinde', fees: ['20–60 €'], deadlines: ['01.10.–28.02.: Nur in dieser Zeit darf gefällt werden.'], defects: ['CMP-06'], near: ['CUR-04'],
  },
  {
    key: 'hund-anmelden', code: '99058001261000', name: 'Hundehaltung Anzeige', publicName: 'Hund beim Ordnungsamt anmelden', typing: ['4b'], synonyms: ['Hundehaltung', 'Listenhund', 'Hundehalterverordnung', 'Chip'],
    english: { publicName: 'Report that you keep a dog' }, summary: 'Große Hunde müssen Sie dem Ordnungsamt melden. Für manche Hunde brauchen Sie eine Erlaubnis.',
    description: 'Die Meldung ist Pflicht für Hunde, die größer als 40 Zentimeter oder schwerer als 20 Kilogramm sind. Diese Hunde tragen einen Chip. Gilt ein Hund als gefährlich, verlangt das Amt mehr: Sie zeigen, dass Sie mit ihm umgehen können, und er trägt draußen Leine und Maulkorb.\nDie Hundesteuer ist eine eigene Sache. Sie gilt für jeden Hund, ob groß oder klein.',
    prerequisites: 'Sie sind volljährig, und der Hund trägt einen Chip.', requiredDocuments: '- Nummer des Chips\n- Nachweis der Versicherung\n- Führungszeugnis bei gefährlichen Hunden', papers: ['! Bestätigung über den Chip', '! Nachweis der Haftpflichtversicherung'],
    procedure: '1. Sie füllen die Anzeige aus.\n2. Wir prüfen, ob eine Erlaubnis nötig ist.\n3. Sie bekommen eine Bestätigung.', legalBasis: '- Ordnungsbehördliche Verordnung über das Halten und Führen von Hunden (HundehV)', fees: ['25 €: Anzeige', '100–250 €: Erlaubnis'], times: ['1–3 Wochen'], deadlines: ['2 Wochen: nachdem der Hund zu Ihnen kam'],
  },
  {
    key: 'hundehaltung-alt', code: '99058001261000', name: 'Hundehaltung Anmeldung (alter Text)', publicName: 'Hundehaltung anzeigen', synonyms: ['Hundeanmeldung'], age: 790,
    summary: 'Die Haltung bestimmter Hunde ist bei der örtlichen Ordnungsbehörde anzuzeigen.', description: 'Dieser ältere Text stammt aus der Zeit vor der Zusammenlegung. Er sagt dasselbe wie „Hund beim Ordnungsamt anmelden“ und wird nicht mehr gebraucht.',
    requiredDocuments: '- Nachweis der Kennzeichnung', procedure: 'Die Anzeige erfolgt schriftlich.', fees: ['25 €'], times: ['2 Wochen'], defects: ['CUR-01', 'CUR-02'],
  },
  {
    key: 'fischereischein', code: '99053001263000', name: 'Fischereischein Erteilung', publicName: 'Fischereischein bekommen', typing: ['4b'], at: [...districtAreas, placeOf.amtBrueck], synonyms: ['Angelschein', 'Angeln', 'Fischereiabgabe'],
    summary: 'Wer mit der Handangel auf Raubfische geht, braucht den Schein. Für Friedfische genügt die Abgabe.', description: 'Den Schein bekommen Sie nach der Prüfung, er gilt unbefristet. Zum Angeln gehört außerdem die Marke über die Fischereiabgabe und die Karte für das Gewässer. Die Karte verkauft der Verein oder der Betrieb, dem das Gewässer gehört. Kinder ab acht Jahren dürfen mit einer Abgabe auf Friedfische angeln.',
    prerequisites: 'Sie sind 14 Jahre oder älter und haben die Anglerprüfung bestanden.', requiredDocuments: '- Ausweis oder Pass\n- Zeugnis über die Prüfung\n- Foto', procedure: 'Sie legen alles vor, zahlen und nehmen Schein und Marke gleich mit.', legalBasis: '- §§ 17 bis 19 Fischereigesetz für das Land Brandenburg (BbgFischG)', fees: ['25 €: Schein', '12 €: Abgabe für ein Jahr'], times: ['10–15 Minuten'], near: ['FMT-03'],
  },
  {
    key: 'feuer-anzeigen', code: '99149003104000', name: 'Feuer im Freien Anzeige', publicName: 'Feuer im Freien anmelden', typing: ['4b'], synonyms: ['Osterfeuer', 'Lagerfeuer', 'Verbrennen'],
    summary: 'Ein kleines Feuer im Garten ist meist erlaubt. Große Feuer wie das Osterfeuer melden Sie vorher an.', description: 'Verbrannt wird nur trockenes, sauberes Holz. Laub und Abfall gehören nicht ins Feuer. Schichten Sie den Haufen am selben Tag um, damit sich Igel retten können. Ab Waldbrandstufe 4 darf nirgends Feuer brennen.',
    prerequisites: 'Der Eigentümer oder die Eigentümerin der Fläche ist einverstanden.', requiredDocuments: '- Ort und Zeit\n- Name der Person, die aufpasst', procedure: 'Sie schicken die Anzeige. Wir sagen der Leitstelle Bescheid, damit die Feuerwehr nicht umsonst ausrückt.', legalBasis: '- § 7 Landesimmissionsschutzgesetz (LImSchG)', fees: ['15 €'], times: ['3–5 Arbeitstage'], deadlines: ['2 Wochen: vor dem Feuer'], defects: ['FMT-02'],
  },
];
