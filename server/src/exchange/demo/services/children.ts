// Which services for children, schools and libraries does the Land describe?
import { districtAreas, placeOf } from '../territory.js';
import type { ServiceNote } from './note.js';

export const children: readonly ServiceNote[] = [
  {
    key: 'kita-platz', code: '99079014001000', name: 'Kindertagesbetreuung Vermittlung Platz', publicName: 'Kita-Platz beantragen', typing: ['2/3b'], synonyms: ['Kindergarten', 'Krippe', 'Hort', 'Tagesmutter', 'Kinderbetreuung'],
    english: { publicName: 'Apply for a place in day care', summary: 'From their first birthday children have a right to day care.' }, teaser: 'Ab dem ersten Geburtstag hat Ihr Kind ein Recht auf Betreuung.',
    summary: 'Kinder haben ab einem Jahr bis zum Ende der vierten Klasse einen Anspruch auf einen Platz in einer Kita, in der Tagespflege oder im Hort.',
    description: 'Sehen Sie sich mehrere Häuser an, bevor Sie sich entscheiden. Wie lange Ihr Kind am Tag betreut wird, hängt davon ab, was Sie brauchen: wegen der Arbeit, einer Ausbildung oder der Lage in der Familie.\nEs gibt städtische Kitas und solche von freien Trägern. Auch Tagesmütter und Tagesväter betreuen kleine Gruppen.',
    prerequisites: 'Ihr Kind wohnt in der Gemeinde. Für Kinder unter einem Jahr muss ein besonderer Grund vorliegen.', requiredDocuments: '- Antrag auf Feststellung des Anspruchs\n- Nachweise über Arbeit oder Ausbildung, wenn Sie mehr als sechs Stunden brauchen\n- Geburtsurkunde des Kindes',
    procedure: '1. Sie melden Ihr Kind in der Kita Ihrer Wahl an.\n2. Sie beantragen, dass der Anspruch festgestellt wird.\n3. Sie erhalten einen Bescheid.\n4. Mit der Kita schließen Sie einen Vertrag.', legalBasis: '- § 24 Achtes Buch Sozialgesetzbuch (SGB VIII)\n- § 1 Kindertagesstättengesetz (KitaG)',
    fees: ['frei: für den Bescheid'], times: ['2–4 Wochen'], deadlines: ['6 Monate: vor dem Tag, an dem die Betreuung beginnen soll'], links: ['Betreuung finden | https://www.kita-brandenburg.example/suche'],
  },
  {
    key: 'elternbeitrag', code: '99079018058000', name: 'Elternbeitrag Kindertagesbetreuung Festsetzung', publicName: 'Elternbeitrag für die Kita berechnen lassen', typing: ['4b'], synonyms: ['Kita-Beitrag', 'Kita-Gebühr', 'Beitragsfreiheit'],
    summary: 'Für Krippe und Hort zahlen viele Eltern einen Beitrag. Wie hoch er ist, richtet sich nach dem Einkommen und der Zeit.',
    description: 'Die letzten Jahre vor der Schule sind in Brandenburg frei. Auch Familien mit wenig Geld zahlen nichts. Haben Sie mehrere Kinder, sinkt der Beitrag für jedes. Ändert sich Ihr Einkommen im Lauf des Jahres deutlich, lassen Sie bitte neu rechnen.',
    prerequisites: 'Ihr Kind wird in einer Kita, im Hort oder in der Tagespflege betreut.', requiredDocuments: '- Nachweise über Ihr Einkommen\n- Bescheid über Kindergeld\n- bei Bezug von Sozialleistungen nur den Bescheid darüber',
    procedure: '1. Sie geben den Fragebogen zum Einkommen ab.\n2. Wir rechnen und schicken Ihnen den Bescheid.\n3. Einmal im Jahr prüfen wir neu.', legalBasis: '- §§ 17 und 17a Kindertagesstättengesetz (KitaG)\n- Beitragssatzung der Gemeinde',
    feesText: 'Die Höhe steht in der Beitragssatzung Ihrer Gemeinde.', times: ['3–6 Wochen'], deadlines: ['1 Monat: nach jeder Änderung des Einkommens'], appeal: 'Gegen den Bescheid können Sie innerhalb eines Monats Widerspruch einlegen.', near: ['CMP-04'],
  },
  {
    key: 'grundschule-anmelden', code: '99107006001000', name: 'Einschulung Anmeldung Grundschule', publicName: 'Kind in der Grundschule anmelden', typing: ['4b'], synonyms: ['Schulanfang', 'Einschulung', 'erste Klasse'],
    summary: 'Wird Ihr Kind bis zum 30. September sechs Jahre alt, beginnt in diesem Jahr die Schule.',
    description: 'Für jede Anschrift ist eine Schule zuständig. Dort melden Sie Ihr Kind an. Wünschen Sie eine andere Schule, stellen Sie einen Antrag und nennen Ihre Gründe. Vor dem Schulstart gehört ein Besuch beim Gesundheitsamt dazu, und ein Jahr vorher ein Test der Sprache.',
    prerequisites: 'Ihr Kind wohnt im Bezirk der Schule.', requiredDocuments: '- Geburtsurkunde\n- Bestätigung, dass Ihr Kind am Sprachtest teilgenommen hat\n- Nachweis über die Impfung gegen Masern',
    procedure: '1. Sie bekommen einen Brief mit den Tagen der Anmeldung.\n2. Sie kommen mit Ihrem Kind in die Schule.\n3. Die Schule lädt zum Gespräch.\n4. Im Mai erhalten Sie den Bescheid.', legalBasis: '- §§ 37 und 51 Brandenburgisches Schulgesetz (BbgSchulG)\n- Grundschulverordnung',
    fees: ['frei'], times: ['2–4 Monate'], deadlines: ['01.12.–28.02.: Die Schulen nennen Tage in dieser Zeit.'], near: ['CUR-04'],
  },
  {
    key: 'schuelerbefoerderung', code: '99107011001000', name: 'Schülerbeförderung Bewilligung', publicName: 'Fahrt zur Schule bezahlt bekommen', typing: ['4b'], at: districtAreas, synonyms: ['Schülerfahrausweis', 'Schulbus', 'Fahrkosten'],
    summary: 'Ist der Weg zur Schule weit oder gefährlich, zahlt der Landkreis oder die kreisfreie Stadt die Fahrkarte ganz oder zum Teil.',
    description: 'Meist bekommt Ihr Kind eine Karte für Bus und Bahn. Fährt kein Bus, kann es auch Geld für die Fahrt mit dem Auto geben. Ab welcher Strecke Sie Hilfe bekommen, hängt von der Klasse ab. Kinder mit einer Behinderung werden auch bei kurzen Wegen gefahren.',
    prerequisites: 'Ihr Kind besucht die zuständige oder die nächste Schule der gewählten Art.', requiredDocuments: '- Antrag mit Stempel der Schule\n- Foto für die Karte',
    procedure: 'Sie holen das Formular in der Schule, lassen es dort bestätigen und geben es ab. Die Karte liegt am ersten Schultag bereit.', legalBasis: '- § 112 Brandenburgisches Schulgesetz (BbgSchulG)\n- Satzung über die Schülerbeförderung',
    fees: ['frei: für den Antrag'], times: ['4–6 Wochen'], deadlines: ['31.03.: für das folgende Schuljahr'],
  },
  {
    key: 'unterhaltsvorschuss', code: '99107033001000', name: 'Unterhaltsvorschuss Bewilligung', publicName: 'Unterhaltsvorschuss beantragen', typing: ['2/3b'], at: districtAreas, synonyms: ['Alimente', 'Unterhalt', 'alleinerziehend'],
    summary: 'Zahlt der andere Elternteil nicht oder zu wenig, springt der Staat für Ihr Kind ein.',
    description: 'Das Geld bekommen Alleinerziehende für Kinder bis 12 Jahre ohne weitere Bedingung. Von 12 bis 18 Jahren kommt es darauf an, wovon Sie leben. Der Staat holt sich das Geld später vom anderen Elternteil zurück, wenn er kann.\nDer Vorschuss wird mit dem Kindergeld verrechnet.',
    prerequisites: 'Ihr Kind lebt bei Ihnen, und Sie ziehen es allein groß.', requiredDocuments: '- Geburtsurkunde des Kindes\n- Ausweis\n- Urteil oder Urkunde über den Unterhalt, wenn es sie gibt\n- Nachweise über Zahlungen',
    procedure: '1. Sie geben den Antrag beim Jugendamt ab.\n2. Das Amt schreibt den anderen Elternteil an.\n3. Sie erhalten einen Bescheid.\n4. Das Geld kommt jeweils am Monatsanfang.', legalBasis: '- §§ 1 bis 4 Unterhaltsvorschussgesetz (UVG)',
    fees: ['frei'], times: ['4–8 Wochen'], deadlines: ['1 Monat: So weit zahlt das Amt höchstens zurück.'],
  },
  {
    key: 'elterngeld', code: '99041007001000', name: 'Elterngeld Bewilligung', publicName: 'Elterngeld beantragen', typing: ['2/3b'], at: districtAreas, trustLevel: '30', synonyms: ['ElterngeldPlus', 'Basiselterngeld', 'Partnermonate'],
    english: { publicName: 'Apply for parental allowance', summary: 'Parents who care for their baby receive money in place of lost income.' }, summary: 'Betreuen Sie Ihr Baby selbst und arbeiten deshalb weniger oder gar nicht, ersetzt das Elterngeld einen Teil des Lohns.',
    description: 'Sie wählen, wie Sie das Geld bekommen: höher und kürzer oder halb so hoch und doppelt so lang. Beide Formen lassen sich mischen. Teilen Sie sich die Zeit mit dem anderen Elternteil, kommen zwei Monate hinzu.\nAuch wer vorher keinen Lohn hatte, bekommt Elterngeld: mindestens 300 Euro im Monat.',
    prerequisites: '- Sie leben mit Ihrem Kind in einem Haushalt.\n- Sie arbeiten höchstens 32 Stunden in der Woche.', requiredDocuments: '- Geburtsurkunde mit dem Zusatz für Elterngeld\n- Lohnzettel der letzten zwölf Monate\n- Bescheinigung der Krankenkasse über Mutterschaftsgeld',
    procedure: '1. Sie füllen den Antrag aus, am einfachsten online.\n2. Beide Eltern unterschreiben.\n3. Die Stelle rechnet und fragt nach, wenn etwas fehlt.\n4. Sie erhalten den Bescheid.', legalBasis: '- §§ 1 bis 4c Bundeselterngeld- und Elternzeitgesetz (BEEG)',
    fees: ['frei'], times: ['4–8 Wochen'], deadlines: ['3 Monate: So lange nach der Geburt gilt der Antrag auch für die ersten Monate.'],
  },
  {
    key: 'bafoeg-schule', code: '99010003001000', name: 'Ausbildungsförderung Schule Bewilligung', publicName: 'BAföG für Schülerinnen und Schüler beantragen', typing: ['2/3b'], at: districtAreas, synonyms: ['BAföG', 'Schüler-BAföG'], draft: true,
    summary: 'Wer eine Berufsfachschule oder ein Kolleg besucht, kann Geld für Miete und Leben bekommen.',
    description: 'Dieses BAföG müssen Sie nicht zurückzahlen. Wie viel es ist, hängt vom Einkommen Ihrer Eltern ab und davon, ob Sie bei ihnen wohnen.', requiredDocuments: '- Bescheinigung der Schule\n- Steuerbescheid der Eltern\n- Mietvertrag',
    procedure: 'Sie stellen den Antrag dort, wo Ihre Eltern wohnen. Nach der Prüfung erhalten Sie einen Bescheid für ein Schuljahr.', legalBasis: '- §§ 2 und 12 Bundesausbildungsförderungsgesetz (BAföG)', fees: ['frei'], times: ['6–10 Wochen'],
  },
  {
    key: 'bibliotheksausweis', code: '99026002001000', name: 'Bibliotheksausweis Ausstellung', publicName: 'Bibliotheksausweis erhalten', typing: ['5'], at: [placeOf.badBelzig, placeOf.cottbus, placeOf.mittenwalde], synonyms: ['Büchereiausweis', 'Leseausweis', 'Ausleihe'],
    teaser: 'Ein Ausweis für Bücher, Filme, Spiele und Musik.', description: 'Mit dem Ausweis leihen Sie aus, was Sie mögen, und nutzen die Plätze zum Lernen. Kinder dürfen ihn haben, sobald sie lesen lernen. Die Eltern unterschreiben. In den meisten Häusern gehören auch E-Books und Filme zum Angebot.',
    requiredDocuments: 'Keine.', prerequisites: 'Keine. Willkommen sind alle.', procedure: 'Sie melden sich an der Theke an und nehmen den Ausweis gleich mit.', legalBasis: '- Benutzungsordnung der Bibliothek',
    fees: ['10–20 €: im Jahr für Erwachsene', 'frei: für Kinder und Jugendliche'], times: ['5–10 Minuten'], near: ['CMP-02', 'CMP-05', 'CON-13'],
  },
];
