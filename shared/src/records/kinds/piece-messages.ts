// How are the parts called that several kinds have: fees, deadlines, documents, links, competences, validity?
import { defineMessages } from '../../api/messages.js';

export const pieceMessages = defineMessages({
  'field.fees': ['Kosten', 'Fees'],
  'field.fees.help': [
    'Für jeden Fall ein Eintrag. Kostet die Leistung nichts, wählen Sie bitte „Gebührenfrei“: Ein leeres Feld heißt nur, dass niemand es weiß.',
    'One entry for each case. If the service costs nothing, please choose “Free of charge”: an empty field only says that nobody knows.',
  ],
  'field.fee.kind': ['Wie viel', 'How much'],
  'field.fee.type': ['Kostenart', 'Type of fee'],
  'field.fee.type.help': [
    'Schlüssel der bundesweiten Liste. Lassen Sie das Feld leer, wenn Sie ihn nicht kennen.',
    'Code of the national list. Leave it empty if you do not know it.',
  ],
  'field.fee.amount': ['Betrag', 'Amount'],
  'field.fee.amount.help': ['In Euro und Cent, zum Beispiel „28,80“.', 'In euros and cents.'],
  'field.fee.from': ['von', 'from'],
  'field.fee.to': ['bis', 'to'],
  'field.fee.text': ['Wofür', 'For what'],
  'field.fee.text.help': [
    'Welcher Fall gemeint ist: „Personalausweis ab 24 Jahren“. Den Betrag selbst bitte nicht noch einmal nennen.',
    'Which case is meant. Please do not repeat the amount.',
  ],
  'field.fee.prepayment': ['Vorkasse', 'Payment in advance'],
  'field.fee.prepayment.help': ['Ja, wenn das Amt erst nach der Zahlung tätig wird.', 'Yes, if the office begins only after the payment.'],
  'field.fee.costLink': ['Link zur Gebührenordnung', 'Link to the table of fees'],
  'field.fee.costLink.help': [
    'Die vollständige Internetadresse, beginnend mit „https://“.',
    'The whole web address, beginning with “https://”.',
  ],
  'field.fee.areas': ['Gilt in', 'Holds in'],
  'field.fee.areas.help': [
    'Nur ausfüllen, wenn die Angabe nicht überall gilt, wo der Text gilt.',
    'Only if this does not hold everywhere the text does.',
  ],
  'field.feesText': ['Erläuterung der Kosten', 'Explanation of the fees'],
  'field.feesText.help': [
    'Ermäßigungen, Befreiungen und wie gezahlt wird. Beträge stehen in der Liste darüber, damit sie sich nicht widersprechen.',
    'Reductions, exemptions and how to pay. Amounts stand in the list above, so that they cannot contradict each other.',
  ],

  'field.deadlines': ['Fristen', 'Deadlines'],
  'field.deadlines.help': [
    'Was die Menschen einhalten müssen, zum Beispiel „innerhalb von zwei Wochen nach dem Einzug“. Wie lange das Amt braucht, steht unter „Bearbeitungsdauer“.',
    'What people have to meet. How long the office takes is the processing time.',
  ],
  'field.deadline.kind': ['Art der Angabe', 'Form'],
  'field.deadline.type': ['Fristart', 'Type of deadline'],
  'field.deadline.type.help': [
    'Schlüssel der bundesweiten Liste. Lassen Sie das Feld leer, wenn Sie ihn nicht kennen.',
    'Code of the national list. Leave it empty if you do not know it.',
  ],
  'field.deadline.duration': ['Dauer', 'Duration'],
  'field.deadline.unit': ['Einheit', 'Unit'],
  'field.deadline.durationTo': ['Dauer bis', 'Duration up to'],
  'field.deadline.durationTo.help': [
    'Nur bei einer Spanne, zum Beispiel „2 bis 4 Wochen“.',
    'Only for a range, for example “2 to 4 weeks”.',
  ],
  'field.deadline.unitTo': ['Einheit bis', 'Unit up to'],
  'field.deadline.from': ['vom', 'from'],
  'field.deadline.from.help': [
    'Ein Tag in einem bestimmten Jahr oder derselbe Tag in jedem Jahr, zum Beispiel der 1. März.',
    'A day of one year, or the same day of every year.',
  ],
  'field.deadline.to': ['bis zum', 'until'],
  'field.deadline.text': ['Erläuterung', 'Explanation'],
  'field.deadline.text.help': [
    'Ab wann die Frist läuft und was gilt, wenn sie versäumt wird.',
    'When the time begins, and what follows if it is missed.',
  ],
  'field.deadline.areas': ['Gilt in', 'Holds in'],
  'field.deadlinesText': ['Erläuterung der Fristen', 'Explanation of the deadlines'],
  'field.deadlinesText.help': [
    'Was für alle Fristen zusammen gilt, zum Beispiel wie sie sich verlängern lassen. Tage und Wochen stehen in der Liste darüber.',
    'What holds for all deadlines together, such as how to have them extended. Days and weeks stand in the list above.',
  ],
  'field.processingTimes': ['Bearbeitungsdauer', 'Processing time'],
  'field.processingTimes.help': [
    'Wie lange das Amt üblicherweise braucht, sobald alle Unterlagen da sind. Bitte ehrlich: Danach planen die Menschen.',
    'How long the office usually takes once all documents are there. Please be honest: people plan by it.',
  ],
  'field.processingTime.duration': ['Dauer', 'Duration'],
  'field.processingTime.unit': ['Einheit', 'Unit'],
  'field.processingTime.durationTo': ['Dauer bis', 'Duration up to'],
  'field.processingTime.durationTo.help': [
    'Nur bei einer Spanne, zum Beispiel „2 bis 4 Wochen“.',
    'Only for a range, for example “2 to 4 weeks”.',
  ],
  'field.processingTime.unitTo': ['Einheit bis', 'Unit up to'],
  'field.processingTime.text': ['Erläuterung', 'Explanation'],
  'field.processingTime.text.help': [
    'Wovon die Dauer abhängt, zum Beispiel von Rückfragen bei anderen Ämtern.',
    'What the time depends on, such as enquiries with other offices.',
  ],
  'field.processingTime.areas': ['Gilt in', 'Holds in'],
  'field.processingTimesText': ['Erläuterung der Bearbeitungsdauer', 'Explanation of the processing time'],
  'field.processingTimesText.help': [
    'Was für jede Dauer gilt, oder warum sich keine nennen lässt. Zahlen stehen in der Liste darüber.',
    'What holds for every time, or why none can be given. Numbers stand in the list above.',
  ],

  'field.documents': ['Unterlagen einzeln', 'Documents one by one'],
  'field.documents.help': [
    'Je Papier ein Eintrag, damit Portale und Online-Dienste damit rechnen können. Der Text „Erforderliche Unterlagen“ nennt dieselben.',
    'One entry for each paper, so that portals and online services can work with it. The text “Required documents” names the same ones.',
  ],
  'field.document.direction': ['Richtung', 'Direction'],
  'field.document.name': ['Bezeichnung', 'Name'],
  'field.document.name.help': [
    'So, wie das Papier im Alltag heißt: „Personalausweis“, „Bestätigung des Wohnungsgebers“.',
    'As the paper is called in everyday life.',
  ],
  'field.document.type': ['Dokumentart', 'Type of document'],
  'field.document.type.help': [
    'Schlüssel der bundesweiten Liste. Lassen Sie das Feld leer, wenn Sie ihn nicht kennen.',
    'Code of the national list. Leave it empty if you do not know it.',
  ],
  'field.document.required': ['Pflicht', 'Required'],
  'field.document.required.help': [
    'Nein, wenn das Papier nur in manchen Fällen gebraucht wird; wann, steht in der Erläuterung.',
    'No, if the paper is needed in some cases only; say when in the explanation.',
  ],
  'field.document.text': ['Erläuterung', 'Explanation'],
  'field.document.text.help': [
    'Original oder Kopie, wie alt es sein darf und woher man es bekommt.',
    'Original or copy, how old it may be and where to get it.',
  ],
  'field.document.formLink': ['Link zum Formular', 'Link to the form'],
  'field.document.formLink.help': [
    'Die vollständige Internetadresse, beginnend mit „https://“, am besten direkt auf die Datei.',
    'The whole web address, beginning with “https://”, best of all of the file itself.',
  ],
  'field.document.areas': ['Gilt in', 'Holds in'],
  'field.document.areas.help': [
    'Nur ausfüllen, wenn das Papier nicht überall verlangt wird, wo der Text gilt.',
    'Only if the paper is not asked for everywhere the text holds.',
  ],

  'field.links': ['Links', 'Links'],
  'field.links.help': [
    'Seiten, die zu dieser Leistung weiterhelfen. Den Online-Dienst bitte nicht hier, sondern als eigenen Eintrag anlegen.',
    'Pages that help with this service. Please enter the online service as a record of its own, not here.',
  ],
  'field.link.title': ['Titel', 'Title'],
  'field.link.title.help': [
    'Sagt, was man dort findet: „Merkblatt zum Wohngeld“, nicht „hier“ oder „mehr“.',
    'Says what is found there, not “here” or “more”.',
  ],
  'field.link.uri': ['Adresse', 'Address'],
  'field.link.uri.help': [
    'Die vollständige Internetadresse, beginnend mit „https://“, möglichst nicht nur die Startseite.',
    'The whole web address, beginning with “https://”, if possible not just the home page.',
  ],
  'field.link.module': ['Gehört zu', 'Belongs to'],
  'field.link.module.help': [
    'Bei welchem Text der Link steht. Leer heißt: am Ende.',
    'The text at which the link stands. Empty means: at the end.',
  ],
  'field.link.language': ['Sprache der Seite', 'Language of the page'],
  'field.link.description': ['Beschreibung', 'Description'],

  'field.competences': ['Zuständigkeiten', 'Competences'],
  'field.competences.help': [
    'Für welche Leistung in welchem Gebiet. Ohne Zuständigkeit wird der Eintrag zu keiner Leistung gefunden.',
    'For which service and in which area. Without a competence the record is found with no service.',
  ],
  'field.competence.service': ['Leistung im Bestand', 'Service on record'],
  'field.competence.service.help': [
    'Wählen Sie die Leistung aus. Schlüssel und Name brauchen Sie nur, wenn es sie hier noch nicht gibt.',
    'Choose the service. Key and name are only needed if it is not on record here yet.',
  ],
  'field.competence.serviceKey': ['Leistungsschlüssel', 'Service key'],
  'field.competence.serviceKey.help': [
    '14 Ziffern, beginnend mit 99; bei eigenen Leistungen Ihre eigene Kennung.',
    '14 digits beginning with 99; for services of your own, your own key.',
  ],
  'field.competence.serviceName': ['Leistung', 'Service'],
  'field.competence.areas': ['Gebiete', 'Areas'],
  'field.competence.areas.help': [
    'Wo die Zuständigkeit gilt. Suchen Sie nach dem Namen oder dem Regionalschlüssel.',
    'Where the competence holds. Search by name or regional key.',
  ],
  'field.competence.role': ['Rolle', 'Role'],
  'field.competence.criterion': ['Einschränkung', 'Restriction'],
  'field.competence.criterion.help': [
    'Wenn mehrere Stellen zuständig sind: wofür diese hier? Zum Beispiel „Buchstaben A bis K“.',
    'If several offices are responsible: what for is this one? For example “letters A to K”.',
  ],

  'field.validity': ['Gültigkeit', 'Validity'],
  'field.validity.help': [
    'Leer lassen, wenn die Angaben bis auf Weiteres gelten.',
    'Leave empty if the information applies until further notice.',
  ],
  'field.validity.from': ['gültig ab', 'valid from'],
  'field.validity.to': ['gültig bis', 'valid until'],
});
