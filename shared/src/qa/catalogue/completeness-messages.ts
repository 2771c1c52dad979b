// What do the rules about what must be there say, for services and online services?
import { defineMessages } from '../../api/messages.js';
import { figures, needs } from './sources.js';

const emptyParagraph = ['Leerer Absatz', 'Empty paragraph'] as const;
const englishOnly = ['Nur auf Englisch vorhanden', 'In English only'] as const;
const inMaster = ['Ergänzung; die Angabe steht im Stammtext', 'Supplement; the master text says it'] as const;
const inOther = [
  'Ergänzung; die Angabe steht in einer anderen Ergänzung, die dort gilt',
  'Supplement; another supplement that holds there says it',
] as const;
const neitherHere = ['Weder in der Ergänzung noch im Stammtext', 'Neither in the supplement nor in the master text'] as const;

export const completenessMessages = defineMessages({
  'qa.CMP-01.title': ['Leistung mit Namen', 'Service with a name'],
  'qa.CMP-01.why': [
    'Ohne deutschen Namen erscheint die Leistung in keiner Liste, und niemand findet sie.',
    'Without a German name the service appears in no list, and nobody finds it.',
  ],
  'qa.CMP-01.fix': [
    'Tragen Sie die amtliche Bezeichnung oder den verständlichen Namen auf Deutsch ein, am besten beide.',
    'Enter the official or the plain name in German, preferably both.',
  ],
  'qa.CMP-01.source': ['XZuFi, Textmodule 02 und 03 (Leistungsbezeichnung)', 'XZuFi, text modules 02 and 03 (name of the service)'],
  'qa.CMP-01.none': [
    'Die Leistung hat keinen deutschen Namen. Bitte tragen Sie einen ein.',
    'The service has no German name. Please enter one.',
  ],
  'qa.CMP-01.example.both': ['Amtliche Bezeichnung und verständlicher Name', 'Official and plain name'],
  'qa.CMP-01.example.official-only': ['Nur die amtliche Bezeichnung', 'The official name only'],
  'qa.CMP-01.example.public-only': ['Nur der verständliche Name', 'The plain name only'],
  'qa.CMP-01.example.none': ['Kein Name', 'No name'],
  'qa.CMP-01.example.english-only': englishOnly,
  'qa.CMP-01.example.blanks': ['Nur Leerzeichen', 'Blanks only'],

  'qa.CMP-02.title': ['Kurztext oder Teaser', 'Short text or teaser'],
  'qa.CMP-02.why': [
    'Der Kurztext steht unter dem Namen in jeder Trefferliste. Fehlt er, raten die Menschen, ob sie richtig sind.',
    'The short text stands below the name in every list of results. Without it people guess whether they are right.',
  ],
  'qa.CMP-02.fix': [
    'Sagen Sie in ein bis drei Sätzen, worum es geht und wen es betrifft.',
    'Say in one to three sentences what it is about and whom it concerns.',
  ],
  'qa.CMP-02.source': figures,
  'qa.CMP-02.none': [
    'Es gibt weder Kurztext noch Teaser auf Deutsch. Bitte schreiben Sie einen kurzen Text.',
    'There is neither a short text nor a teaser in German. Please write a short text.',
  ],
  'qa.CMP-02.example.summary': ['Nur der Kurztext', 'The short text only'],
  'qa.CMP-02.example.teaser': ['Nur der Teaser', 'The teaser only'],
  'qa.CMP-02.example.both': ['Kurztext und Teaser', 'Short text and teaser'],
  'qa.CMP-02.example.neither': ['Weder noch, aber ein Volltext', 'Neither, but a full text'],
  'qa.CMP-02.example.empty-paragraph': emptyParagraph,
  'qa.CMP-02.example.english-only': englishOnly,

  'qa.CMP-03.title': ['Volltext vorhanden', 'Full text given'],
  'qa.CMP-03.why': [
    'Der Volltext erklärt die Leistung. Ohne ihn bleibt nur ein Name.',
    'The full text explains the service. Without it there is only a name.',
  ],
  'qa.CMP-03.fix': [
    'Beschreiben Sie den üblichen Fall: was die Leistung ist, für wen sie gilt und was sie bewirkt.',
    'Describe the usual case: what the service is, for whom it is meant and what it brings about.',
  ],
  'qa.CMP-03.source': figures,
  'qa.CMP-03.none': [
    'Der Volltext fehlt auf Deutsch. Bitte beschreiben Sie die Leistung.',
    'The full text is missing in German. Please describe the service.',
  ],
  'qa.CMP-03.example.text': ['Ein Absatz', 'One paragraph'],
  'qa.CMP-03.example.list': ['Nur eine Liste', 'A list only'],
  'qa.CMP-03.example.short': ['Sehr kurz, aber vorhanden', 'Very short, but there'],
  'qa.CMP-03.example.none': ['Kein Text', 'No text'],
  'qa.CMP-03.example.summary-only': ['Nur der Kurztext', 'The short text only'],
  'qa.CMP-03.example.empty-paragraphs': ['Zwei leere Absätze', 'Two empty paragraphs'],

  'qa.CMP-04.title': ['Kosten angegeben', 'Fees stated'],
  'qa.CMP-04.why': [
    'Was es kostet, ist eine der häufigsten Fragen. Auch „kostenfrei“ ist eine Antwort, aber sie muss dastehen.',
    'What it costs is one of the most frequent questions. “Free of charge” is an answer as well, but it has to be there.',
  ],
  'qa.CMP-04.fix': [
    'Tragen Sie den Betrag oder den Rahmen ein, wählen Sie „kostenfrei“, oder erklären Sie im Kostentext, wovon die Höhe abhängt.',
    'Enter the amount or the range, choose “free of charge”, or explain in the fee text what the amount depends on.',
  ],
  'qa.CMP-04.source': needs,
  'qa.CMP-04.service': [
    'Es gibt keine Angabe zu den Kosten. Bitte tragen Sie sie ein oder wählen Sie „kostenfrei“.',
    'Nothing is said about fees. Please enter them or choose “free of charge”.',
  ],
  'qa.CMP-04.supplement': [
    'Weder der Stammtext noch Ihre Ergänzung sagt etwas zu den Kosten. Bitte tragen Sie sie ein oder wählen Sie „kostenfrei“.',
    'Neither the master text nor your supplement says anything about fees. Please enter them or choose “free of charge”.',
  ],
  'qa.CMP-04.example.amount': ['Fester Betrag', 'Fixed amount'],
  'qa.CMP-04.example.free': ['Ausdrücklich kostenfrei', 'Explicitly free of charge'],
  'qa.CMP-04.example.words': ['In Worten erklärt', 'Explained in words'],
  'qa.CMP-04.example.general': ['Allgemeiner Hinweis (Typ 6)', 'General note (type 6)'],
  'qa.CMP-04.example.in-master': inMaster,
  'qa.CMP-04.example.in-other-supplement': inOther,
  'qa.CMP-04.example.none': ['Keine Angabe', 'Nothing stated'],
  'qa.CMP-04.example.empty-entry': ['Eintrag ohne Betrag und ohne Worte', 'Entry without amount and without words'],
  'qa.CMP-04.example.empty-paragraph': emptyParagraph,
  'qa.CMP-04.example.neither': neitherHere,

  'qa.CMP-05.title': ['Erforderliche Unterlagen angegeben', 'Required documents stated'],
  'qa.CMP-05.why': ['Wer ohne die richtigen Unterlagen kommt, kommt zweimal.', 'Who comes without the right documents comes twice.'],
  'qa.CMP-05.fix': [
    'Nennen Sie die Unterlagen als Liste. Sind keine nötig, schreiben Sie „Keine“.',
    'Name the documents as a list. If none are needed, write “None”.',
  ],
  'qa.CMP-05.source': figures,
  'qa.CMP-05.none': [
    'Die erforderlichen Unterlagen fehlen. Bitte tragen Sie sie ein; sind keine nötig, schreiben Sie „Keine“.',
    'The required documents are missing. Please enter them; if none are needed, write “None”.',
  ],
  'qa.CMP-05.example.text': ['Als Text', 'As a text'],
  'qa.CMP-05.example.entry': ['Als Eintrag', 'As an entry'],
  'qa.CMP-05.example.nothing-needed': ['Keine nötig, und das steht da', 'None needed, and the text says so'],
  'qa.CMP-05.example.neither': ['Keine Angabe', 'Nothing stated'],
  'qa.CMP-05.example.empty-list': ['Leere Liste', 'Empty list'],
  'qa.CMP-05.example.empty-entry': ['Eintrag ohne Bezeichnung', 'Entry without a name'],
  'qa.CMP-05.example.handed-out': ['Nur, was die Stelle aushändigt', 'Only what the office hands out'],

  'qa.CMP-06.title': ['Bearbeitungsdauer angegeben', 'Processing time stated'],
  'qa.CMP-06.why': [
    'Wer weiß, wie lange es dauert, plant richtig und fragt nicht nach.',
    'Who knows how long it takes plans well and does not have to ask.',
  ],
  'qa.CMP-06.fix': [
    'Tragen Sie die übliche Dauer ein, zum Beispiel „2 bis 4 Wochen“, oder erklären Sie in Worten, wovon sie abhängt.',
    'Enter the usual time, such as “2 to 4 weeks”, or explain in words what it depends on.',
  ],
  'qa.CMP-06.source': figures,
  'qa.CMP-06.service': [
    'Die Bearbeitungsdauer fehlt. Bitte tragen Sie ein, wie lange es üblicherweise dauert.',
    'The processing time is missing. Please enter how long it usually takes.',
  ],
  'qa.CMP-06.supplement': [
    'Weder der Stammtext noch Ihre Ergänzung nennt eine Bearbeitungsdauer. Bitte tragen Sie ein, wie lange es bei Ihnen dauert.',
    'Neither the master text nor your supplement gives a processing time. Please enter how long it takes with you.',
  ],
  'qa.CMP-06.example.weeks': ['Zwei Wochen', 'Two weeks'],
  'qa.CMP-06.example.words': ['In Worten', 'In words'],
  'qa.CMP-06.example.explained': ['Nur erläutert, ohne Zahl', 'Explained only, without a number'],
  'qa.CMP-06.example.general': ['Servicenummer (Typ 7)', 'Service number (type 7)'],
  'qa.CMP-06.example.in-master': inMaster,
  'qa.CMP-06.example.in-other-supplement': inOther,
  'qa.CMP-06.example.none': ['Keine Angabe', 'Nothing stated'],
  'qa.CMP-06.example.empty-entry': ['Einheit ohne Zahl', 'Unit without a number'],
  'qa.CMP-06.example.empty-paragraph': emptyParagraph,
  'qa.CMP-06.example.deadline-only': ['Nur eine Frist für die Antragstellenden', 'A deadline for applicants only'],
  'qa.CMP-06.example.neither': neitherHere,

  'qa.CMP-07.title': ['Verfahrensablauf beschrieben', 'Procedure described'],
  'qa.CMP-07.why': [
    'Schritt für Schritt zu lesen, was zu tun ist, nimmt die Scheu vor dem Amt und spart Rückfragen.',
    'Reading step by step what to do takes away reluctance and saves questions.',
  ],
  'qa.CMP-07.fix': [
    'Beschreiben Sie die Schritte in ihrer Reihenfolge, am besten als nummerierte Liste.',
    'Describe the steps in their order, preferably as a numbered list.',
  ],
  'qa.CMP-07.source': needs,
  'qa.CMP-07.none': [
    'Der Verfahrensablauf fehlt auf Deutsch. Bitte beschreiben Sie, was nacheinander zu tun ist.',
    'The procedure is missing in German. Please describe what is to be done in which order.',
  ],
  'qa.CMP-07.example.steps': ['Nummerierte Schritte', 'Numbered steps'],
  'qa.CMP-07.example.sentence': ['Ein Satz', 'One sentence'],
  'qa.CMP-07.example.service-number': ['Servicenummer (Typ 7)', 'Service number (type 7)'],
  'qa.CMP-07.example.none': ['Keine Angabe', 'Nothing stated'],
  'qa.CMP-07.example.empty-list': ['Leere Liste', 'Empty list'],
  'qa.CMP-07.example.english-only': englishOnly,

  'qa.CMP-12.title': ['Leistungsschlüssel oder eigene Kennung', 'Service key or own id'],
  'qa.CMP-12.why': [
    'Über den Schlüssel finden Portale und Antragswege die Leistung. Ohne Schlüssel laufen Anträge ins Leere.',
    'Portals and applications find the service by its key. Without it applications go nowhere.',
  ],
  'qa.CMP-12.fix': [
    'Suchen Sie den Schlüssel im Leistungskatalog. Nur Leistungen, die die Kommune selbst regelt (Typ 5), dürfen stattdessen eine eigene Kennung haben.',
    'Look the key up in the catalogue of services. Only services ruled by the municipality itself (type 5) may have an own id instead.',
  ],
  'qa.CMP-12.source': [
    'FIM-Leistungskatalog (Leistungsschlüssel) und gängige Kennzahlen für Verwaltungsportale',
    'FIM catalogue of services (service key) and common figures for administrative portals',
  ],
  'qa.CMP-12.key': [
    'Zu dieser Typisierung gehört ein Leistungsschlüssel. Bitte tragen Sie ihn ein.',
    'This typing calls for a service key. Please enter it.',
  ],
  'qa.CMP-12.either': [
    'Es gibt weder Leistungsschlüssel noch eigene Kennung. Bitte tragen Sie eines von beiden ein.',
    'There is neither a service key nor an own id. Please enter one of them.',
  ],
  'qa.CMP-12.example.with-key': ['Typ 2b mit Schlüssel', 'Type 2b with a key'],
  'qa.CMP-12.example.local-id': ['Typ 5 mit eigener Kennung', 'Type 5 with an own id'],
  'qa.CMP-12.example.not-typed': ['Ohne Typisierung', 'Without typing'],
  'qa.CMP-12.example.general': ['Allgemeiner Hinweis (Typ 6)', 'General note (type 6)'],
  'qa.CMP-12.example.no-key': ['Typ 2/3b ohne Schlüssel', 'Type 2/3b without a key'],
  'qa.CMP-12.example.local-id-only': ['Typ 4b nur mit eigener Kennung', 'Type 4b with an own id only'],
  'qa.CMP-12.example.neither': ['Typ 5 ohne beides', 'Type 5 without either'],

  'qa.CMP-26.title': ['Onlinedienst mit Link', 'Online service with a link'],
  'qa.CMP-26.why': ['Ohne Link kann niemand den Onlinedienst nutzen.', 'Without a link nobody can use the online service.'],
  'qa.CMP-26.fix': ['Tragen Sie die Adresse ein, unter der der Dienst beginnt.', 'Enter the address where the service starts.'],
  'qa.CMP-26.source': ['XZuFi, Klasse Onlinedienst (Angabe „Link“)', 'XZuFi, class Onlinedienst (element “link”)'],
  'qa.CMP-26.none': [
    'Der Onlinedienst hat keinen Link. Bitte tragen Sie die Adresse ein.',
    'The online service has no link. Please enter the address.',
  ],
  'qa.CMP-26.example.link': ['Ein Link', 'One link'],
  'qa.CMP-26.example.second': ['Erster Eintrag leer, zweiter gefüllt', 'First entry empty, second filled'],
  'qa.CMP-26.example.english': ['Nur ein englischer Link', 'An English link only'],
  'qa.CMP-26.example.none': ['Kein Eintrag', 'No entry'],
  'qa.CMP-26.example.empty': ['Eintrag ohne Adresse', 'Entry without an address'],
  'qa.CMP-26.example.help-only': ['Nur ein Link zur Hilfe', 'A link to the help only'],

  'qa.CMP-27.title': ['Onlinedienst mit Namen', 'Online service with a name'],
  'qa.CMP-27.why': [
    'Fehlt der Name, zeigen Portale den Titel des Links oder gar nichts.',
    'Without a name portals show the title of the link, or nothing.',
  ],
  'qa.CMP-27.fix': [
    'Geben Sie dem Dienst einen deutschen Namen, der sagt, was man damit erledigt.',
    'Give the service a German name that says what one does with it.',
  ],
  'qa.CMP-27.source': ['XZuFi, Klasse Onlinedienst (Angabe „Bezeichnung“)', 'XZuFi, class Onlinedienst (element “name”)'],
  'qa.CMP-27.none': [
    'Der Onlinedienst hat keinen deutschen Namen. Bitte tragen Sie einen ein.',
    'The online service has no German name. Please enter one.',
  ],
  'qa.CMP-27.example.name': ['Deutscher Name', 'German name'],
  'qa.CMP-27.example.two-languages': ['Zwei Sprachen', 'Two languages'],
  'qa.CMP-27.example.one-word': ['Nur ein Wort', 'One word only'],
  'qa.CMP-27.example.none': ['Kein Name', 'No name'],
  'qa.CMP-27.example.english-only': englishOnly,
  'qa.CMP-27.example.short-name-only': ['Nur ein Kurzname', 'A short name only'],
});
