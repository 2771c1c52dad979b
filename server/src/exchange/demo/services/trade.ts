// Which services for businesses does the Land describe?
import type { ServiceNote } from './note.js';

export const trade: readonly ServiceNote[] = [
  {
    key: 'gewerbe-anmelden', code: '99050012104000', name: 'Gewerbe Anmeldung', publicName: 'Gewerbe anmelden', typing: ['2b'], addressees: ['002'], trustLevel: '20', synonyms: ['Gewerbeanmeldung', 'Selbstständigkeit', 'Gründung', 'Gewerbeschein'],
    english: { publicName: 'Register a business', summary: 'Whoever starts a business registers it on the day it begins.' }, summary: 'Machen Sie sich selbstständig, melden Sie Ihr Gewerbe an dem Tag an, an dem es losgeht.',
    description: 'Auch ein Betrieb im Nebenberuf und ein Laden im Netz sind ein Gewerbe. Nicht anmelden müssen sich freie Berufe wie Ärztinnen, Anwälte oder Künstlerinnen. Nach der Anmeldung erfahren das Finanzamt, die Kammer und die Berufsgenossenschaft von Ihnen. Sie schreiben Sie von selbst an.\nManche Berufe brauchen zusätzlich eine Erlaubnis oder einen Eintrag in die Handwerksrolle.',
    prerequisites: 'Sie sind volljährig und haben Ihre Räume in der Gemeinde.', requiredDocuments: '- Ausweis oder Pass\n- bei Firmen: Auszug aus dem Handelsregister\n- wenn nötig: Erlaubnis oder Handwerkskarte', papers: ['! Ausweis oder Reisepass', 'Auszug aus dem Handelsregister', '> Gewerbeschein'],
    procedure: '1. Sie füllen das Formular aus, am besten online.\n2. Wir prüfen die Angaben.\n3. Sie zahlen und erhalten den Gewerbeschein.', legalBasis: '- § 14 Gewerbeordnung (GewO)', fees: ['26 €: natürliche Person', '31 €: Firma mit einer Geschäftsführung'], times: ['1–3 Arbeitstage'], deadlines: ['1 Tag: mit dem Beginn der Tätigkeit'],
  },
  {
    key: 'gewerbe-ummelden', code: '99050012011000', name: 'Gewerbe Ummeldung', publicName: 'Gewerbe ummelden', typing: ['2b'], addressees: ['002'], synonyms: ['Gewerbeummeldung', 'Umzug Betrieb'],
    summary: 'Ziehen Sie im Ort um oder bieten Sie etwas Neues an? Dann melden Sie Ihr Gewerbe um.', description: 'Eine Ummeldung ist nötig, wenn sich die Anschrift in derselben Gemeinde ändert oder wenn Sie künftig andere Waren und Dienste anbieten. Verlegen Sie den Betrieb in eine andere Gemeinde, melden Sie ihn hier ab und dort neu an.',
    prerequisites: 'Ihr Gewerbe ist schon angemeldet.', requiredDocuments: '- Ausweis oder Pass\n- der bisherige Gewerbeschein', procedure: 'Sie schicken das Formular oder kommen vorbei. Wir ändern den Eintrag und geben Ihnen eine neue Bescheinigung.', legalBasis: '- § 14 Absatz 1 Gewerbeordnung (GewO)', fees: ['20 €'], times: ['1–3 Arbeitstage'], deadlines: ['1 Tag: mit der Änderung'],
  },
  {
    key: 'gewerbe-abmelden', code: '99050012070000', name: 'Gewerbe Abmeldung', publicName: 'Gewerbe abmelden', typing: ['2b'], addressees: ['002'], synonyms: ['Gewerbeabmeldung', 'Betrieb aufgeben'],
    summary: 'Geben Sie Ihren Betrieb auf oder verlegen Sie ihn in einen anderen Ort, melden Sie ihn ab.', description: 'Mit der Abmeldung endet auch der Beitrag zur Kammer. Das Finanzamt bekommt eine Nachricht. Denken Sie selbst an Versicherungen, Mietverträge und das Handelsregister.',
    prerequisites: 'Die Tätigkeit endet oder hat schon geendet.', requiredDocuments: '- Ausweis oder Pass\n- der Gewerbeschein', procedure: 'Sie melden online, schriftlich oder persönlich ab. Die Bescheinigung kommt mit der Post oder als Datei.', legalBasis: '- § 14 Absatz 1 Satz 2 Nummer 3 Gewerbeordnung (GewO)', fees: ['frei'], times: ['1–3 Arbeitstage'],
  },
  {
    key: 'reisegewerbekarte', code: '99050028001000', name: 'Reisegewerbekarte Erteilung', publicName: 'Reisegewerbekarte beantragen', typing: ['2b'], addressees: ['002'], synonyms: ['Haustürverkauf', 'Schausteller', 'Markthandel'],
    summary: 'Wer ohne Bestellung von Ort zu Ort zieht und verkauft, braucht eine Reisegewerbekarte.', description: 'Gemeint ist, wer an Haustüren klingelt, auf Festen verkauft oder als Schausteller unterwegs ist. Für Obst und Gemüse vom eigenen Hof ist die Karte nicht nötig. Tragen Sie das Original bei sich. Wer für Sie arbeitet, bekommt eine Zweitschrift.',
    prerequisites: 'Sie sind zuverlässig. Darüber geben das Führungszeugnis und das Gewerberegister Auskunft.', requiredDocuments: '- Ausweis oder Pass\n- Führungszeugnis für Behörden\n- Auszug aus dem Gewerbezentralregister\n- Bescheinigung des Finanzamts', procedure: '1. Sie stellen den Antrag am Wohnort.\n2. Wir warten auf die Auskünfte.\n3. Sie holen die Karte ab.', legalBasis: '- §§ 55 bis 57 Gewerbeordnung (GewO)', fees: ['100–300 €'], times: ['3–6 Wochen'],
  },
  {
    key: 'gaststaette', code: '99025007104000', name: 'Gaststättengewerbe Anzeige', publicName: 'Gaststätte eröffnen', typing: ['4b'], addressees: ['002'], synonyms: ['Kneipe', 'Imbiss', 'Ausschank', 'Schankerlaubnis'],
    summary: 'Wollen Sie Essen und Getränke anbieten, die gleich vor Ort verzehrt werden? Zeigen Sie das vier Wochen vorher an.', description: 'In Brandenburg genügt für die meisten Lokale eine Anzeige. Nur wer Alkohol ausschenkt, wird genauer geprüft. Auch ein Fest mit Ausschank an wenigen Tagen müssen Sie melden. Um Bau und Hygiene kümmern sich andere Ämter, die von uns Bescheid bekommen.',
    prerequisites: 'Beim Ausschank von Alkohol: Sie sind zuverlässig.', requiredDocuments: '- Ausweis oder Pass\n- bei Alkohol: Führungszeugnis und Auskunft aus dem Gewerberegister', procedure: '1. Sie reichen die Anzeige ein.\n2. Wir unterrichten Bauaufsicht, Lebensmittelkontrolle und Finanzamt.\n3. Hören Sie nichts anderes, können Sie öffnen.', legalBasis: '- § 2 Brandenburgisches Gaststättengesetz (BbgGastG)', fees: ['25–150 €'], times: ['2–4 Wochen'], deadlines: ['4 Wochen: vor der Eröffnung', '2 Wochen: vor einem Fest'],
  },
  {
    key: 'standplatz-markt', code: '99025014001000', name: 'Wochenmarkt Zuweisung Standplatz', publicName: 'Standplatz auf dem Markt bekommen', typing: ['5'], addressees: ['002'], synonyms: ['Marktstand', 'Wochenmarkt', 'Trödelmarkt', 'Weihnachtsmarkt'],
    summary: 'Sie möchten auf dem Wochenmarkt verkaufen? Fragen Sie nach einem Platz für einen Tag oder für das ganze Jahr.', description: 'Auf den Markt dürfen Lebensmittel, Blumen und Waren des täglichen Bedarfs. Auf Festmärkten gelten andere Regeln. Gibt es mehr Anfragen als Plätze, entscheidet die Marktordnung.',
    prerequisites: 'Ihr Sortiment passt zum Markt.', requiredDocuments: '- Gewerbeschein oder Reisegewerbekarte\n- Angaben zu Größe und Strom', procedure: 'Sie bewerben sich schriftlich. Wir weisen einen Platz zu und schicken die Rechnung.', legalBasis: '- §§ 67 bis 70 Gewerbeordnung (GewO)\n- Marktordnung der Gemeinde', times: ['1–4 Wochen'], defects: ['CMP-04'],
  },
];
