// Which services around housing, care and health does the Land describe?
import { districtAreas, land } from '../territory.js';
import type { ServiceNote } from './note.js';

export const welfare: readonly ServiceNote[] = [
  {
    key: 'wohngeld', code: '99107023001000', name: 'Wohngeld Bewilligung', publicName: 'Wohngeld beantragen', typing: ['2/3b'], at: districtAreas, trustLevel: '30', synonyms: ['Mietzuschuss', 'Lastenzuschuss', 'Zuschuss zur Miete'],
    english: { publicName: 'Apply for housing benefit', summary: 'Households with a small income get help with the rent.' }, teaser: 'Reicht das Geld nicht für die Miete? Fragen Sie nach Wohngeld.',
    summary: 'Haushalte mit kleinem Einkommen bekommen einen Zuschuss zur Miete. Auch wer im eigenen Haus wohnt, kann ihn erhalten.',
    description: 'Ob Sie Wohngeld bekommen, hängt von drei Dingen ab: wie viele Menschen in der Wohnung leben, wie hoch die Miete ist und was alle zusammen verdienen. Sparen Sie sich langes Rechnen und stellen Sie einfach den Antrag. Ein formloser Brief genügt, um keinen Monat zu verlieren. Den Rest reichen Sie nach.\nWer Bürgergeld oder Grundsicherung bezieht, bekommt die Miete schon dort bezahlt.',
    prerequisites: 'Sie wohnen in der Wohnung und zahlen selbst dafür.', requiredDocuments: '- Mietvertrag und Nachweis über die letzte Zahlung\n- Lohnzettel oder Rentenbescheid von allen im Haushalt\n- bei Eigentum: Nachweise über Kredite und Kosten',
    papers: ['! Mietvertrag', '! Nachweise über das Einkommen', 'Bescheid über Pflegegrad oder Behinderung', '> Bescheid über Wohngeld'],
    procedure: '1. Sie stellen den Antrag online oder auf Papier.\n2. Wir fordern an, was noch fehlt.\n3. Sie bekommen einen Bescheid, meist für zwölf Monate.\n4. Vor dem Ablauf stellen Sie einen neuen Antrag.', legalBasis: '- Wohngeldgesetz (WoGG)\n- Wohngeldverordnung (WoGV)',
    fees: ['frei'], times: ['2–4 Monate'], deadlines: ['1 Monat: Das Geld gibt es ab dem Monat, in dem der Antrag ankommt.'], appeal: 'Innerhalb eines Monats können Sie Widerspruch einlegen, schriftlich oder zur Niederschrift.',
  },
  {
    key: 'grundsicherung', code: '99107017001000', name: 'Grundsicherung im Alter und bei Erwerbsminderung Bewilligung', publicName: 'Grundsicherung im Alter beantragen', typing: ['2/3b'], at: districtAreas, synonyms: ['Sozialhilfe', 'kleine Rente', 'Altersarmut'],
    summary: 'Reicht die Rente nicht zum Leben, zahlt das Sozialamt den Rest. Ihre Kinder müssen dafür in der Regel nicht aufkommen.',
    description: 'Grundsicherung bekommen Menschen, die das Rentenalter erreicht haben oder auf Dauer nicht arbeiten können. Das Amt rechnet aus, was Sie für Essen, Kleidung, Miete und Heizung brauchen. Davon geht ab, was Sie haben. Ein kleines Polster dürfen Sie behalten.\nViele scheuen den Weg zum Amt. Das müssen Sie nicht: Es ist Ihr gutes Recht.',
    prerequisites: 'Rente und Erspartes reichen nicht aus.', requiredDocuments: '- Rentenbescheid\n- Kontoauszüge der letzten drei Monate\n- Mietvertrag und Heizkosten', procedure: '1. Sie holen sich Rat oder stellen gleich den Antrag.\n2. Wir sehen uns die Nachweise an.\n3. Sie erhalten den Bescheid für ein Jahr.', legalBasis: '- §§ 41 bis 46b Zwölftes Buch Sozialgesetzbuch (SGB XII)',
    fees: ['frei'], times: ['3–6 Wochen'],
  },
  {
    key: 'pflegeberatung', code: '99107041009000', name: 'Pflege Beratung', publicName: 'Rat zur Pflege bekommen', typing: ['2/3b'], at: districtAreas, synonyms: ['Pflegegrad', 'Pflegedienst', 'Pflegestützpunkt', 'Hilfe zur Pflege'],
    summary: 'Wird ein Mensch in Ihrer Nähe pflegebedürftig, hilft die Beratung weiter. Sie ist neutral und kostet nichts.',
    description: 'Wer bezahlt den Pflegedienst? Wie kommt ein Griff an die Badewanne? Wer pflegt, wenn Sie einmal Urlaub brauchen? Auf solche Fragen bekommen Sie Antwort. Die Beraterin kennt die Angebote in Ihrer Gegend und hilft bei Anträgen. Auf Wunsch kommt sie nach Hause.',
    prerequisites: 'Keine.', requiredDocuments: '- Bescheid über den Pflegegrad, wenn es ihn schon gibt', procedure: 'Sie rufen an oder schreiben. Wir machen einen Termin aus, sprechen über Ihre Lage und planen die nächsten Schritte.', legalBasis: '- §§ 7a und 7c Elftes Buch Sozialgesetzbuch (SGB XI)', fees: ['frei'], times: ['1–2 Wochen: bis zum ersten Gespräch'],
  },
  {
    key: 'bildung-und-teilhabe', code: '99107051001000', name: 'Leistungen für Bildung und Teilhabe Bewilligung', publicName: 'Geld für Schule, Sport und Ausflüge beantragen', typing: ['2/3b'], at: districtAreas, synonyms: ['Bildungspaket', 'BuT', 'Mittagessen', 'Klassenfahrt'],
    summary: 'Familien mit wenig Geld bekommen Hilfe, damit ihre Kinder überall dabei sein können.',
    description: 'Bezahlt werden das Mittagessen in Kita und Schule, Ausflüge und Fahrten, Nachhilfe und der Beitrag für Verein oder Musikschule. Zum Schulanfang gibt es Geld für Hefte und Ranzen. Beantragen Sie möglichst vorher, was Sie brauchen. Bei Fahrten zahlt das Amt meist direkt an die Schule.',
    prerequisites: 'Sie beziehen Wohngeld, Kinderzuschlag, Bürgergeld oder Sozialhilfe.', requiredDocuments: '- Bescheid über die Leistung, die Sie beziehen\n- Bestätigung von Schule, Kita oder Verein', procedure: '1. Sie reichen den Antrag ein.\n2. Wir prüfen ihn.\n3. Das Geld geht an den Verein, die Schule oder an Sie.', legalBasis: '- § 28 Zweites Buch Sozialgesetzbuch (SGB II)\n- § 6b Bundeskindergeldgesetz (BKGG)', fees: ['frei'], times: ['2–3 Wochen'],
  },
  {
    key: 'belehrung-infektionsschutz', code: '99003009012000', name: 'Belehrung Infektionsschutz Bescheinigung', publicName: 'Belehrung für die Arbeit mit Lebensmitteln erhalten', typing: ['2/3b'], at: districtAreas, addressees: ['001', '002'], synonyms: ['Gesundheitspass', 'Gesundheitszeugnis', 'Rote Karte'],
    summary: 'Bevor Sie in Küche, Bäckerei oder Kita mit Lebensmitteln arbeiten, brauchen Sie eine Belehrung vom Gesundheitsamt.',
    description: 'Sie erfahren, mit welchen Krankheiten Sie nicht arbeiten dürfen und worauf es bei der Hygiene ankommt. Die Bescheinigung gilt ein Leben lang, wenn Sie innerhalb von drei Monaten mit der Arbeit beginnen. Danach belehrt Sie der Betrieb alle zwei Jahre selbst.',
    prerequisites: 'Sie sind gesund und haben keine Anzeichen einer ansteckenden Krankheit.', requiredDocuments: '- Ausweis oder Pass\n- unter 18 Jahren: Unterschrift der Eltern', procedure: '1. Sie buchen einen Platz, vor Ort oder online.\n2. Sie sehen einen Film und können Fragen stellen.\n3. Sie unterschreiben und bekommen die Bescheinigung.', legalBasis: '- §§ 42 und 43 Infektionsschutzgesetz (IfSG)',
    fees: ['30 €', 'frei: für ein Praktikum in der Schulzeit'], times: ['45–60 Minuten'],
  },
  {
    key: 'schwerbehindertenausweis', code: '99095004001000', name: 'Schwerbehindertenausweis Ausstellung', publicName: 'Schwerbehindertenausweis beantragen', typing: ['2a'], at: [land], trustLevel: '30', synonyms: ['Grad der Behinderung', 'GdB', 'Merkzeichen'],
    summary: 'Haben Sie eine Behinderung, kann das Landesamt ihren Grad feststellen. Ab einem Grad von 50 bekommen Sie den Ausweis.',
    description: 'Der Ausweis öffnet Türen: mehr Urlaub, Schutz vor Kündigung, weniger Steuern, freie Fahrt in Bus und Bahn. Welche Rechte Sie haben, zeigen die Buchstaben auf der Karte. Über den Antrag entscheidet das Landesamt für Soziales, nicht die Gemeinde. Dort hilft man Ihnen aber gern beim Ausfüllen.',
    prerequisites: 'Sie wohnen oder arbeiten in Deutschland, und die Behinderung dauert länger als sechs Monate.', requiredDocuments: '- Befunde und Briefe von Ärztinnen und Ärzten\n- Foto\n- bei Kindern: Geburtsurkunde', procedure: '1. Sie stellen den Antrag online oder auf Papier.\n2. Das Landesamt fragt bei den Arztpraxen nach.\n3. Sie erhalten einen Bescheid.\n4. Der Ausweis kommt mit der Post.', legalBasis: '- § 152 Neuntes Buch Sozialgesetzbuch (SGB IX)', fees: ['frei'], times: ['2–4 Monate'],
  },
  {
    key: 'wohnberechtigungsschein', code: '99107059012000', name: 'Wohnberechtigungsschein Erteilung', publicName: 'Wohnberechtigungsschein beantragen', typing: ['4b'], synonyms: ['WBS', 'Sozialwohnung'],
    summary: 'Mit dem Schein dürfen Sie eine geförderte Wohnung mieten. Die Miete ist dort niedriger.',
    description: 'Der Schein nennt, wie groß die Wohnung sein darf und wie viele Zimmer Sie bekommen. Er gilt ein Jahr und im ganzen Land Brandenburg. Eine Wohnung vermittelt er nicht. Die suchen Sie selbst und zeigen den Schein, wenn Sie den Vertrag schließen.',
    prerequisites: 'Das Einkommen Ihres Haushalts liegt unter der Grenze, die das Land festlegt.', requiredDocuments: '- Nachweise über das Einkommen von allen\n- Ausweise\n- bei Schwangerschaft: Mutterpass', procedure: 'Sie geben den Antrag mit den Nachweisen ab. Wir rechnen nach und schicken Ihnen den Schein oder sagen, warum es nicht geht.', legalBasis: '- § 22 Brandenburgisches Wohnraumförderungsgesetz (BbgWoFG)', fees: ['10–20 €'], times: ['2–4 Wochen'],
  },
];
