// Which services around building and plots does the Land describe?
import { districtAreas } from '../territory.js';
import type { ServiceNote } from './note.js';

export const building: readonly ServiceNote[] = [
  {
    key: 'baugenehmigung', code: '99012005001000', name: 'Baugenehmigung Erteilung', publicName: 'Baugenehmigung beantragen', typing: ['4b'], at: districtAreas, addressees: ['001', '002'], trustLevel: '30', writtenForm: true, synonyms: ['Bauantrag', 'Hausbau', 'Bauen', 'Umbau'],
    teaser: 'Bevor der Bagger kommt: Wer bauen will, braucht meist eine Genehmigung.', summary: 'Für ein neues Haus, einen größeren Umbau oder eine andere Nutzung brauchen Sie in der Regel eine Genehmigung.',
    description: 'Die Bauaufsicht prüft, ob Ihr Plan zum Gebiet passt, ob Rettungswege da sind und ob Nachbarn geschützt werden. Kleine Bauten wie Gartenhäuser, Zäune und Carports sind oft frei. Die Regeln aus dem Bebauungsplan gelten aber auch für sie. Sprechen Sie früh mit einer Architektin oder einem Architekten. Nur wer dazu berechtigt ist, darf den Antrag einreichen.\nEine Genehmigung gilt sechs Jahre.',
    prerequisites: 'Das Grundstück ist erschlossen, und das Vorhaben hält sich an das Baurecht.', requiredDocuments: '- Antrag auf dem amtlichen Formular\n- Auszug aus der Flurkarte und Lageplan\n- Bauzeichnungen und Beschreibung\n- Nachweis zur Statik, wenn gefordert',
    procedure: '1. Die Unterlagen gehen bei der Bauaufsicht ein.\n2. Sie sagt Ihnen, ob etwas fehlt.\n3. Gemeinde und Fachstellen nehmen Stellung.\n4. Sie erhalten die Genehmigung oder eine Ablehnung mit Gründen.\n5. Vor dem Bau zeigen Sie den Beginn an.', legalBasis: '- §§ 59 bis 73 Brandenburgische Bauordnung (BbgBO)\n- Brandenburgische Baugebührenordnung (BbgBauGebO)',
    fees: ['ab 100 €: Sie richten sich nach den Kosten des Baus.'], times: ['1–3 Monate: wenn alles vollständig ist'], appeal: 'Gegen eine Ablehnung ist Widerspruch innerhalb eines Monats möglich.', deadlines: ['1 Woche: Den Beginn zeigen Sie vorher an.'],
  },
  {
    key: 'denkmal', code: '99045003001000', name: 'Denkmalrechtliche Erlaubnis Erteilung', publicName: 'Erlaubnis für Arbeiten an einem Denkmal bekommen', typing: ['4b'], at: districtAreas, addressees: ['001', '002'], synonyms: ['Denkmalschutz', 'Altbau', 'Sanierung'],
    summary: 'Ihr Haus ist ein Denkmal? Fragen Sie, bevor Sie Fenster, Dach oder Farbe ändern.', description: 'Erlaubt ist vieles, wenn es zum Denkmal passt. Am besten kommt jemand von uns vorbei, ehe Sie Angebote einholen. Auch wer im Umfeld eines Denkmals baut oder in der Erde gräbt, braucht oft eine Erlaubnis. Für die Kosten können Sie Steuern sparen.',
    prerequisites: 'Das Haus oder der Platz steht in der Denkmalliste.', requiredDocuments: '- Beschreibung der Arbeiten\n- Fotos\n- Zeichnungen, wenn sich die Form ändert', procedure: '1. Wir sehen uns das Denkmal gemeinsam an.\n2. Sie stellen den Antrag.\n3. Das Landesamt gibt seine Meinung ab.\n4. Sie erhalten die Erlaubnis, oft mit Hinweisen zur Ausführung.', legalBasis: '- § 9 und § 19 Brandenburgisches Denkmalschutzgesetz (BbgDSchG)', fees: ['frei'], times: ['4–12 Wochen'],
  },
  {
    key: 'vorkaufsrecht', code: '99012011001000', name: 'Vorkaufsrecht Negativzeugnis Ausstellung', publicName: 'Bestätigung zum Vorkaufsrecht bekommen', typing: ['2b'], addressees: ['001', '002'], synonyms: ['Negativattest', 'Grundstückskauf', 'Vorkaufsverzicht'],
    summary: 'Vor dem Eintrag ins Grundbuch muss die Gemeinde bestätigen, dass sie das Grundstück nicht selbst kaufen will.', description: 'Meist kümmert sich das Notariat darum. Die Gemeinde darf nur in wenigen Fällen selbst kaufen, etwa für eine Straße oder eine Schule. Erst mit der Bestätigung trägt das Grundbuchamt die neue Eigentümerin oder den neuen Eigentümer ein.',
    prerequisites: 'Der Kaufvertrag ist beurkundet.', requiredDocuments: '- Kaufvertrag oder Auszug daraus\n- Angaben zum Flurstück', procedure: 'Das Notariat schickt den Vertrag. Wir prüfen ihn und stellen das Zeugnis aus.', legalBasis: '- §§ 24 bis 28 Baugesetzbuch (BauGB)', fees: ['25–50 €'], times: ['2–4 Wochen'], deadlines: ['3 Monate: So lange kann die Gemeinde ihr Recht ausüben.'],
  },
  {
    key: 'hausnummer', code: '99012019008000', name: 'Hausnummer Zuteilung', publicName: 'Hausnummer bekommen', typing: ['4b'], addressees: ['001', '002'], synonyms: ['Adresse', 'Grundstücksnummer', 'Neubau'],
    summary: 'Für ein neues Haus teilt die Gemeinde eine Nummer zu. Damit finden Post und Rettungswagen zu Ihnen.',
    prerequisites: 'Das Haus ist genehmigt oder schon im Bau.', requiredDocuments: '- Lageplan\n- Flurstück und Straße', procedure: 'Sie beantragen die Nummer formlos. Wir legen sie fest, sagen den anderen Stellen Bescheid und schicken Ihnen ein Schreiben.', legalBasis: '- § 126 Absatz 3 Baugesetzbuch (BauGB)\n- Satzung der Gemeinde über Hausnummern', fees: ['25 €'], times: ['2–4 Wochen'], notes: 'Das Schild kaufen Sie selbst und bringen es gut lesbar an der Straße an.', defects: ['CMP-03'],
  },
  {
    key: 'bebauungsplan', code: '99012021009000', name: 'Bauleitplan Auskunft', publicName: 'Bebauungsplan einsehen', typing: ['2b'], addressees: ['001', '002'], synonyms: ['B-Plan', 'Flächennutzungsplan', 'Baurecht', 'Bauleitplanung'],
    summary: 'Was darf auf einem Grundstück gebaut werden? Das steht im Bebauungsplan, den jeder ansehen darf.', description: 'Der Plan zeigt zum Beispiel, wo Häuser stehen dürfen, wie hoch sie sind und welche Bäume bleiben. Nicht für jedes Grundstück gibt es einen. Dann zählt, was in der Nachbarschaft üblich ist. Neue Pläne liegen einen Monat öffentlich aus. In dieser Zeit können Sie Ihre Meinung sagen.',
    prerequisites: 'Keine.', requiredDocuments: '- Straße oder Nummer des Flurstücks', procedure: '<p>Sie sehen die Pläne im Netz an<br>– auch die alten –<br>oder lassen sich vor Ort beraten.</p>', legalBasis: '- §§ 3 und 10 Baugesetzbuch (BauGB)', fees: ['frei: Einsicht', '10–40 €: schriftliche Auskunft'], times: ['Einsicht sofort, schriftliche Auskunft in etwa zwei Wochen.'], near: ['ACC-04', 'CMP-06', 'CMP-07'],
  },
  {
    key: 'bodenrichtwert', code: '99012027009000', name: 'Bodenrichtwert Auskunft', publicName: 'Wert von Bauland erfahren', typing: ['4b'], at: districtAreas, addressees: ['001', '002'], synonyms: ['Bodenrichtwert', 'Grundstückspreis', 'Verkehrswert'],
    summary: 'Der Bodenrichtwert sagt, was ein Quadratmeter Land in einer Gegend im Mittel kostet.', description: 'Die Werte werden jedes Jahr aus echten Kaufverträgen errechnet. Sie helfen beim Kauf, beim Erben und bei der Grundsteuer. Was Ihr eigenes Grundstück genau wert ist, sagt erst ein Gutachten.',
    prerequisites: 'Keine.', requiredDocuments: '- Lage des Grundstücks', procedure: 'Im Netz sehen Sie die Werte selbst nach. Für eine schriftliche Auskunft oder ein Gutachten schreiben Sie uns.', legalBasis: '- §§ 192 bis 196 Baugesetzbuch (BauGB)', fees: ['frei: im Netz', '36 €: schriftliche Auskunft', 'ab 900 €: Gutachten'], times: ['1–2 Wochen: Auskunft', '3–6 Monate: Gutachten'],
  },
];
