// Which services of the registry offices does the Land describe?
import type { ServiceNote } from './note.js';

export const family: readonly ServiceNote[] = [
  {
    key: 'ehe-anmelden', code: '99059001104000', name: 'Eheschließung Anmeldung', publicName: 'Ehe anmelden', typing: ['2b'], synonyms: ['Heirat', 'Hochzeit', 'Trauung', 'Aufgebot'],
    english: { publicName: 'Register a marriage', summary: 'Before you marry, the registry office checks whether you may.' },
    teaser: 'Sie wollen heiraten? Fragen Sie zuerst beim Standesamt nach.', summary: 'Wer heiraten möchte, meldet die Ehe beim Standesamt des Wohnortes an. Heiraten können Sie dann überall in Deutschland.',
    description: 'Das Standesamt prüft, ob etwas gegen die Ehe spricht. Sie erklären dabei auch, welchen Namen Sie später führen wollen. Die Anmeldung gilt sechs Monate. In dieser Zeit muss die Trauung sein, sonst beginnt alles von vorn.\nWohnen Sie an zwei Orten, dürfen Sie sich einen aussuchen. Wo gefeiert wird, spielt für die Anmeldung keine Rolle.',
    prerequisites: '- Sie sind beide 18 Jahre oder älter.\n- Keiner von Ihnen ist noch mit jemand anderem verheiratet.', requiredDocuments: '- Ausweis oder Pass\n- Auszug aus dem Geburtenregister\n- erweiterte Meldebescheinigung\n- nach einer Ehe: Scheidungsurteil oder Sterbeurkunde',
    procedure: '1. Sie lassen sich beraten, welche Papiere in Ihrem Fall nötig sind.\n2. Sie kommen zu zweit zur Anmeldung.\n3. Das Standesamt prüft alles.\n4. Der Termin für die Trauung wird fest.', legalBasis: '- §§ 11 bis 13 Personenstandsgesetz (PStG)\n- §§ 1303 bis 1312 Bürgerliches Gesetzbuch (BGB)',
    fees: ['50 €: wenn deutsches Recht gilt', '80 €: wenn auch ausländisches Recht zu prüfen ist'], times: ['1–2 Stunden: für die Anmeldung'], deadlines: ['6 Monate: So lange gilt die Anmeldung.'],
  },
  {
    key: 'geburtsurkunde', code: '99043006012000', name: 'Geburtsurkunde Ausstellung', publicName: 'Geburtsurkunde ausstellen lassen', typing: ['2b'], trustLevel: '30', synonyms: ['Abstammungsurkunde', 'internationale Geburtsurkunde', 'Geburtenregister'],
    summary: 'Die Urkunde belegt Ort und Tag Ihrer Geburt. Ausgestellt wird sie immer dort, wo Sie geboren sind.',
    description: 'Nicht der Wohnort zählt, sondern der Ort der Geburt. Das dortige Standesamt führt das Register. Sind mehr als 110 Jahre vergangen, liegt der Eintrag im Archiv. Für das Ausland gibt es eine Urkunde in mehreren Sprachen.',
    prerequisites: 'Sie sind 16 Jahre oder älter und fragen nach Ihrer eigenen Urkunde oder nach der von Eltern, Kindern oder Ehepartnern.', requiredDocuments: '- Ausweis oder Pass\n- bei Verwandten: ein Nachweis, wie Sie verwandt sind',
    procedure: 'Sie bestellen am Schalter, schriftlich oder online. Die Urkunde kommt mit der Post, meist zusammen mit der Rechnung.', legalBasis: '- §§ 55, 59 und 62 Personenstandsgesetz (PStG)',
    fees: ['15 €: erste Urkunde', '7,50 €: jede weitere zur selben Zeit', 'frei: für Rente und Sozialversicherung'], times: ['3–10 Arbeitstage'],
  },
  {
    key: 'geburt-anzeigen', code: '99043003104000', name: 'Geburt Beurkundung', publicName: 'Geburt anzeigen', typing: ['2b'], synonyms: ['Neugeborenes anmelden', 'Name des Kindes', 'Geburtsmeldung'],
    summary: 'Ein Kind ist da! Innerhalb einer Woche wird die Geburt beim Standesamt angezeigt.',
    description: 'Kommt Ihr Kind in einer Klinik oder einem Geburtshaus zur Welt, schickt das Haus die Anzeige ab. Sie unterschreiben dort und nennen den Namen. Nach einer Hausgeburt gehen Sie selbst zum Standesamt oder bitten die Hebamme darum.\nMit der Urkunde beantragen Sie danach Kindergeld und Elterngeld.',
    prerequisites: 'Zuständig ist das Standesamt am Ort der Geburt.', requiredDocuments: '- Bescheinigung der Hebamme oder der Klinik\n- Ausweise beider Eltern\n- Eheurkunde oder Erklärung über die Vaterschaft',
    procedure: '1. Die Geburt wird angezeigt.\n2. Sie legen Vornamen und Familiennamen fest.\n3. Das Standesamt trägt das Kind ein.\n4. Sie erhalten die Urkunden.', legalBasis: '- §§ 18 bis 21 Personenstandsgesetz (PStG)', fees: ['frei: Eintrag und Urkunden für Elterngeld und Kindergeld', '15 €: jede weitere Urkunde'],
    times: ['3–5 Arbeitstage'], deadlines: ['1 Woche: nach der Geburt'],
  },
  {
    key: 'sterbefall-anzeigen', code: '99087004104000', name: 'Sterbefall Beurkundung', publicName: 'Sterbefall anzeigen', typing: ['2b'], synonyms: ['Todesfall', 'Sterbeurkunde', 'Tod melden'],
    summary: 'Ist jemand gestorben, muss das Standesamt es spätestens am dritten Werktag danach erfahren.',
    description: 'In den Tagen nach einem Todesfall ist viel zu regeln. Die meisten Familien bitten ein Bestattungshaus, den Tod anzuzeigen und die Urkunden zu holen. Starb die Person in einer Klinik oder einem Heim, meldet die Einrichtung den Fall.\nMit der Sterbeurkunde wenden Sie sich an Bank, Rentenkasse und Versicherung.',
    prerequisites: 'Eine Ärztin oder ein Arzt hat den Tod festgestellt.', requiredDocuments: '- Totenschein\n- Ausweis der verstorbenen Person\n- Geburtsurkunde, bei Eheleuten auch die Eheurkunde', papers: ['! Totenschein', '! Ausweis der verstorbenen Person', '> Sterbeurkunde'],
    procedure: '1. Der Tod wird angezeigt, mündlich oder durch das Bestattungshaus.\n2. Das Standesamt prüft die Papiere.\n3. Die Urkunden werden ausgestellt.', legalBasis: '- §§ 28 bis 31 Personenstandsgesetz (PStG)',
    fees: ['15 €: erste Urkunde', '7,50 €: jede weitere'], times: ['1–3 Arbeitstage'], deadlines: ['3 Werktage: nach dem Todestag'],
  },
  {
    key: 'vaterschaft-anerkennen', code: '99043012001000', name: 'Vaterschaft Anerkennung', publicName: 'Vaterschaft anerkennen', typing: ['2b'], synonyms: ['Vater eintragen', 'Sorgerecht'],
    summary: 'Sind Sie nicht mit der Mutter verheiratet, werden Sie durch Ihre Erklärung rechtlich zum Vater.',
    description: 'Die Erklärung ist auch vor der Geburt möglich. Die Mutter muss zustimmen. Beides kann am selben Tag geschehen, beim Standesamt oder beim Jugendamt. Für das gemeinsame Sorgerecht ist nur das Jugendamt da.',
    prerequisites: 'Die Mutter ist nicht mit einem anderen Mann verheiratet.', requiredDocuments: '- Ausweis oder Pass von Mutter und Vater\n- Geburtsurkunden von beiden\n- Mutterpass, wenn das Kind noch nicht da ist',
    procedure: 'Sie kommen am besten gemeinsam. Wir lesen Ihnen die Erklärung vor, Sie unterschreiben und erhalten eine Abschrift.', legalBasis: '- §§ 1592 bis 1598 Bürgerliches Gesetzbuch (BGB)\n- § 44 Personenstandsgesetz (PStG)', fees: ['frei'], times: ['30–60 Minuten'],
  },
];
