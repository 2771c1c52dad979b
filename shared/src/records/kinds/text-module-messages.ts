// How are the text modules of a service called, what belongs into each, and who may write there?
import { defineMessages } from '../../api/messages.js';

export const textModuleMessages = defineMessages({
  'field.module.teaser': ['Teaser', 'Teaser'],
  'field.module.teaser.help': [
    'Höchstens zwei Sätze für Trefferlisten: Worum geht es, und für wen ist das? Keine Gebühren, keine Fristen.',
    'Two sentences at most for search results: what is it about, and for whom? No fees, no deadlines.',
  ],
  'field.module.summary': ['Kurztext', 'Short text'],
  'field.module.summary.help': [
    'Das Wichtigste in zwei bis vier Sätzen: Was ist das, wer braucht es, was kommt dabei heraus? Einzelheiten gehören in die anderen Felder.',
    'The most important in two to four sentences: what is it, who needs it, what is the outcome? Details belong into the other fields.',
  ],
  'field.module.description': ['Volltext', 'Full text'],
  'field.module.description.help': [
    'Erst das Allgemeine, dann das Besondere, am üblichen Fall entlang und in der Anrede „Sie“. Kosten, Fristen, Unterlagen und Zuständigkeit haben eigene Felder und werden hier nicht wiederholt.',
    'The general first, then the special, along the usual case and addressing the reader. Fees, deadlines, documents and responsibility have their own fields and are not repeated here.',
  ],
  'field.module.legalBasis': ['Rechtsgrundlagen', 'Legal basis'],
  'field.module.legalBasis.help': [
    'Paragraf und Name der Vorschrift, zum Beispiel „§ 17 Absatz 1 Bundesmeldegesetz (BMG)“, je Vorschrift ein Listenpunkt. In einer Ergänzung nur die eigene Satzung; Wortlaut und Auslegung gehören nicht hierher.',
    'Section and name of the law, one per list item. In a supplement only the local statute; neither wording nor interpretation.',
  ],
  'field.module.requiredDocuments': ['Erforderliche Unterlagen', 'Required documents'],
  'field.module.requiredDocuments.help': [
    'Was jemand mitbringt oder einreicht, als Liste und mit dem Hinweis, ob Original oder Kopie. Nicht hierher gehören Voraussetzungen, Gebühren und Papiere, die das Amt selbst besorgt.',
    'What people bring or hand in, as a list, saying whether an original or a copy is needed. Not prerequisites, fees or papers that the office obtains itself.',
  ],
  'field.module.prerequisites': ['Voraussetzungen', 'Prerequisites'],
  'field.module.prerequisites.help': [
    'Was erfüllt sein muss, damit ein Antrag Erfolg hat, zum Beispiel Alter oder Wohnsitz. Die Nachweise dafür stehen bei den Unterlagen.',
    'What must be fulfilled for an application to succeed, such as age or residence. Proofs of it are listed with the documents.',
  ],
  'field.module.procedure': ['Verfahrensablauf', 'Procedure'],
  'field.module.procedure.help': [
    'Die Schritte in ihrer Reihenfolge, je Schritt ein Listenpunkt: Wie beginnt man, was tut das Amt, wie erfährt man das Ergebnis?',
    'The steps in their order, one per list item: how to begin, what the office does, how to learn the outcome.',
  ],
  'field.module.forms': ['Formulare', 'Forms'],
  'field.module.forms.help': [
    'Welches Formular gebraucht wird, ob es ohne geht und ob jemand persönlich kommen muss. In einer Ergänzung treten Ihre eigenen Formulare an die Stelle der allgemeinen.',
    'Which form is needed, whether it works without one, and whether someone has to come in person. In a supplement your own forms take the place of the general ones.',
  ],
  'field.module.furtherInformation': ['Weiterführende Informationen', 'Further information'],
  'field.module.furtherInformation.help': [
    'Was über die Leistung hinaus nützt, zum Beispiel ein Merkblatt oder ein Ratgeber. Verweise bitte als Link mit Titel und nicht als nackte Adresse.',
    'What is useful beyond the service, such as a leaflet or a guide. Please give links a title instead of showing the bare address.',
  ],
  'field.module.notes': ['Hinweise (Besonderheiten)', 'Notes (special cases)'],
  'field.module.notes.help': [
    'Was nur in besonderen Fällen gilt. Kein Sammelplatz: Was ein eigenes Feld hat, gehört dorthin.',
    'What holds in special cases only. Not a collecting place: whatever has its own field belongs there.',
  ],
  'field.module.originator': ['Urheber', 'Originator'],
  'field.module.originator.help': [
    'Die Stelle, die den Text verfasst hat und für den Inhalt einsteht, nicht die einzelne Person.',
    'The body that wrote the text and answers for its content, not a single person.',
  ],
  'field.module.competentBody': ['Zuständige Stelle', 'Competent body'],
  'field.module.competentBody.help': [
    'Nur ein Satz, der überall stimmt, zum Beispiel „die Meldebehörde Ihres Wohnortes“. Name und Anschrift ergeben sich aus den Zuständigkeiten.',
    'Only a sentence that is right everywhere. Name and address follow from the competences.',
  ],
  'field.module.contactPoint': ['Ansprechpunkt', 'Point of contact'],
  'field.module.contactPoint.help': [
    'Wohin man sich wendet, falls das eine andere Stelle ist als die zuständige. Name, Telefon und Anschrift ergeben sich aus den Zuständigkeiten.',
    'Where to turn to if this is another body than the competent one. Name, phone and address follow from the competences.',
  ],
  'field.module.appeal': ['Rechtsbehelf', 'Legal remedy'],
  'field.module.appeal.help': [
    'Was jemand gegen die Entscheidung tun kann: Widerspruch oder Klage, in welcher Frist und bei welcher Stelle. In einer Ergänzung nur die Anschrift der Stelle.',
    'What can be done against the decision: objection or action, by when and with which body. In a supplement only the address of the body.',
  ],

  'field.ownModules': ['Eigene Abschnitte', 'Sections of your own'],
  'field.ownModules.help': [
    'Nur für Inhalte, die in kein anderes Feld passen. Portale zeigen eigene Abschnitte nicht immer an.',
    'Only for content that fits into no other field. Portals do not always show sections of your own.',
  ],
  'field.ownModule.title': ['Überschrift', 'Heading'],
  'field.ownModule.text': ['Text', 'Text'],

  'module-right.locked': ['Nicht änderbar', 'Locked'],
  'module-right.locked.help': [
    'Hier gilt allein der Text von Bund oder Land. Wenn er nicht stimmt, schlagen Sie dort bitte eine Änderung vor.',
    'Here the text of Bund or Land stands alone. If it is wrong, please suggest a change there.',
  ],
  'module-right.supplement': ['Ergänzbar', 'May be supplemented'],
  'module-right.supplement.help': [
    'Ihr Text steht unter dem von Bund oder Land und ist als Ergänzung zu erkennen. Wiederholen Sie bitte nichts.',
    'Your text stands below that of Bund or Land and can be seen as an addition. Please repeat nothing.',
  ],
  'module-right.own': ['Eigene Angaben', 'Of your own'],
  'module-right.own.help': [
    'Was Sie hier eintragen, ersetzt in Ihrem Gebiet alle Angaben von Bund oder Land an dieser Stelle.',
    'What you enter here takes the place of all that Bund or Land say in this place, within your area.',
  ],
});
