// What do the rules about wording, layout and repetition say?
import { defineMessages } from '../../api/messages.js';
import { central, leikaCriteria, wcag } from './sources.js';

const easy = ['Kurze Sätze, bekannte Wörter', 'Short sentences, familiar words'] as const;
const hard = ['Lange Sätze: ein Hinweis', 'Long sentences: a hint'] as const;
const veryHard = ['Schachtelsätze mit langen Wörtern: eine Warnung', 'Nested sentences with long words: a warning'] as const;
const tooShort = ['Schwer, aber zu kurz für ein Urteil', 'Hard, but too short to be judged'] as const;
const simplify = [
  'Teilen Sie lange Sätze. Ersetzen Sie Hauptwörter auf „-ung“ durch Verben und lange Zusammensetzungen durch mehrere Wörter. Beginnen Sie mit dem markierten Satz.',
  'Split long sentences. Replace nouns by verbs and long compounds by several words. Begin with the marked sentence.',
] as const;
const understood = [
  'Behördentexte lesen auch Menschen, die wenig Übung haben oder gerade Deutsch lernen.',
  'Official texts are read by people with little practice or who are just learning German as well.',
] as const;

export const wordingMessages = defineMessages({
  'qa.LNG-01.title': ['Gut lesbar (Flesch-Amstad)', 'Readable (Flesch-Amstad)'],
  'qa.LNG-01.why': understood,
  'qa.LNG-01.fix': simplify,
  'qa.LNG-01.source': [
    'Lesbarkeitsformel von Rudolf Flesch in der deutschen Fassung von Toni Amstad (1978)',
    'Reading ease by Rudolf Flesch in the German version of Toni Amstad (1978)',
  ],
  'qa.LNG-01.very-hard': [
    'Der Text ist sehr schwer zu lesen: Wert %{value}, verständlich ist er ab %{limit}. Bitte beginnen Sie mit dem markierten Satz.',
    'The text is very hard to read: %{value}, understandable from %{limit}. Please begin with the marked sentence.',
  ],
  'qa.LNG-01.hard': [
    'Der Text ist schwer zu lesen: Wert %{value}, besser wären mindestens %{limit}. Bitte sehen Sie sich den markierten Satz an.',
    'The text is hard to read: %{value}, better would be at least %{limit}. Please look at the marked sentence.',
  ],
  'qa.LNG-01.example.easy': easy,
  'qa.LNG-01.example.too-short': tooShort,
  'qa.LNG-01.example.legal-basis': ['Rechtsgrundlage: dort stehen Namen von Gesetzen', 'Legal basis: names of laws stand there'],
  'qa.LNG-01.example.hard': hard,
  'qa.LNG-01.example.very-hard': veryHard,
  'qa.LNG-01.example.notes': ['Derselbe Text unter „Hinweise“', 'The same text under “notes”'],

  'qa.LNG-02.title': [
    'Verständlich ohne langen Schulbesuch (Wiener Sachtextformel)',
    'Understandable without long schooling (Wiener Sachtextformel)',
  ],
  'qa.LNG-02.why': understood,
  'qa.LNG-02.fix': simplify,
  'qa.LNG-02.source': [
    'Erste Wiener Sachtextformel (Richard Bamberger und Erich Vanecek, 1984)',
    'First Wiener Sachtextformel (Richard Bamberger and Erich Vanecek, 1984)',
  ],
  'qa.LNG-02.very-hard': [
    'Den Text versteht man etwa nach %{value} Schuljahren; er sollte mit höchstens %{limit} auskommen. Bitte beginnen Sie mit dem markierten Satz.',
    'The text takes about %{value} years of school; it should do with at most %{limit}. Please begin with the marked sentence.',
  ],
  'qa.LNG-02.hard': [
    'Den Text versteht man etwa nach %{value} Schuljahren; besser wären höchstens %{limit}. Bitte sehen Sie sich den markierten Satz an.',
    'The text takes about %{value} years of school; at most %{limit} would be better. Please look at the marked sentence.',
  ],
  'qa.LNG-02.example.easy': easy,
  'qa.LNG-02.example.too-short': tooShort,
  'qa.LNG-02.example.english': ['Schwerer englischer Text neben leichtem deutschen', 'Hard English text beside an easy German one'],
  'qa.LNG-02.example.hard': hard,
  'qa.LNG-02.example.very-hard': veryHard,
  'qa.LNG-02.example.one-of-two': ['Einer von zwei Texten', 'One of two texts'],

  'qa.LNG-03.title': ['Sätze und Wörter nicht zu lang (LIX)', 'Sentences and words not too long (LIX)'],
  'qa.LNG-03.why': understood,
  'qa.LNG-03.fix': simplify,
  'qa.LNG-03.source': ['Lesbarkeitsindex LIX (Carl-Hugo Björnsson, 1968)', 'Readability index LIX (Carl-Hugo Björnsson, 1968)'],
  'qa.LNG-03.very-hard': [
    'Sätze und Wörter sind zusammen viel zu lang: Wert %{value}, höchstens %{limit} sollten es sein. Bitte beginnen Sie mit dem markierten Satz.',
    'Sentences and words are far too long together: %{value}, it should be at most %{limit}. Please begin with the marked sentence.',
  ],
  'qa.LNG-03.hard': [
    'Sätze und Wörter sind zusammen recht lang: Wert %{value}, besser wären höchstens %{limit}. Bitte sehen Sie sich den markierten Satz an.',
    'Sentences and words are rather long together: %{value}, at most %{limit} would be better. Please look at the marked sentence.',
  ],
  'qa.LNG-03.example.easy': easy,
  'qa.LNG-03.example.too-short': tooShort,
  'qa.LNG-03.example.required-documents': ['Liste der Unterlagen: dort zählen Namen', 'List of documents: names count there'],
  'qa.LNG-03.example.hard': hard,
  'qa.LNG-03.example.very-hard': veryHard,
  'qa.LNG-03.example.description': ['Derselbe Text als Volltext', 'The same text as full text'],

  'qa.LNG-16.title': ['Keine Platzhalter', 'No placeholders'],
  'qa.LNG-16.why': [
    '„Text folgt“ oder „xxx“ zeigt allen, dass niemand fertig geworden ist.',
    '“Text to follow” or “xxx” shows everybody that nobody finished.',
  ],
  'qa.LNG-16.fix': [
    'Schreiben Sie den Text zu Ende, oder löschen Sie den Platzhalter. Ein leeres Feld ist ehrlicher.',
    'Finish the text, or delete the placeholder. An empty field is more honest.',
  ],
  'qa.LNG-16.source': central,
  'qa.LNG-16.placeholder': [
    'Hier steht ein Platzhalter statt eines Textes. Bitte ersetzen oder löschen Sie ihn.',
    'There is a placeholder instead of a text. Please replace or delete it.',
  ],
  'qa.LNG-16.example.follows': ['„Wie folgt“ und „folgen im Bescheid“', '“As follows” and “will follow in the notice”'],
  'qa.LNG-16.example.inside-word': ['„To-do-Liste“, „XXXL“ und „Methodos“', '“To-do list”, “XXXL” and “Methodos”'],
  'qa.LNG-16.example.counter': ['Ein Schritt am Schalter, kein Text', 'A step at the counter, not a text'],
  'qa.LNG-16.example.roman': ['Römische Dreiunddreißig', 'Roman thirty-three'],
  'qa.LNG-16.example.address': ['Teil einer Adresse im Netz', 'Part of an address on the net'],
  'qa.LNG-16.example.todo': ['Merkzettel für die Redaktion', 'Note to the editors'],
  'qa.LNG-16.example.xxx': ['xxx statt einer Nummer', 'xxx instead of a number'],
  'qa.LNG-16.example.lorem': ['Blindtext', 'Dummy text'],
  'qa.LNG-16.example.follows-soon': ['„Text folgt in Kürze“', '“Text to follow soon”'],
  'qa.LNG-16.example.crosses': ['Kreuze statt eines Betrags', 'Crosses instead of an amount'],
  'qa.LNG-16.example.brackets': ['Lücke in eckigen Klammern', 'Gap in square brackets'],
  'qa.LNG-16.example.your-request': ['Über den Antrag, nicht über den Text', 'About the application, not about the text'],
  'qa.LNG-16.example.in-progress': ['Text, an dem noch gearbeitet wird', 'Text that is still being worked on'],
  'qa.LNG-16.example.underscores': ['Unterstriche statt eines Betrags', 'Underscores instead of an amount'],
  'qa.LNG-16.example.alone': ['Nur das Wort „Platzhalter“', 'Only the word “placeholder”'],

  'qa.ACC-01.title': ['Richtige Überschriften', 'Real headings'],
  'qa.ACC-01.why': [
    'Wer den Text vorlesen lässt, springt von Überschrift zu Überschrift. Fette Schrift und übersprungene Ebenen führen dabei in die Irre.',
    'Who has the text read out jumps from heading to heading. Bold letters and skipped levels lead astray.',
  ],
  'qa.ACC-01.fix': [
    'Machen Sie aus der fetten Zeile eine Überschrift, und lassen Sie keine Ebene aus.',
    'Turn the bold line into a heading, and skip no level.',
  ],
  'qa.ACC-01.source': wcag,
  'qa.ACC-01.level': [
    'Auf eine Überschrift der Ebene %{from} folgt eine der Ebene %{to}. Bitte lassen Sie keine Ebene aus.',
    'A heading of level %{from} is followed by one of level %{to}. Please skip no level.',
  ],
  'qa.ACC-01.bold': [
    'Eine fette Zeile steht da, wo eine Überschrift hingehört. Bitte machen Sie eine Überschrift daraus.',
    'A bold line stands where a heading belongs. Please turn it into a heading.',
  ],
  'qa.ACC-01.example.in-order': ['Ebenen der Reihe nach', 'Levels in order'],
  'qa.ACC-01.example.bold-word': ['Fettes Wort am Anfang eines Absatzes', 'Bold word at the beginning of a paragraph'],
  'qa.ACC-01.example.bold-sentence': ['Ganzer Satz fett, als Betonung', 'Whole sentence bold, for emphasis'],
  'qa.ACC-01.example.bold-end': ['Fette Zeile am Ende, als Unterschrift', 'Bold line at the end, as a signature'],
  'qa.ACC-01.example.skipped': ['Ebene 3 ausgelassen', 'Level 3 skipped'],
  'qa.ACC-01.example.bold-paragraph': ['Fetter Absatz über einem Text', 'Bold paragraph above a text'],
  'qa.ACC-01.example.bold-line': ['Fette Zeile vor einem Zeilenumbruch', 'Bold line before a line break'],
  'qa.ACC-01.example.bold-list': ['Fetter Absatz über einer Liste', 'Bold paragraph above a list'],
  'qa.ACC-01.example.bold-question': ['Frage als fette Zeile', 'Question as a bold line'],
  'qa.ACC-01.example.bold-slanted': ['Fett und kursiv zugleich', 'Bold and slanted at once'],

  'qa.ACC-04.title': ['Richtige Listen', 'Real lists'],
  'qa.ACC-04.why': [
    'Eine richtige Liste sagt beim Vorlesen an, wie viele Punkte sie hat. Getippte Striche werden nur mitgelesen.',
    'A real list announces when read out how many items it has. Typed dashes are merely read.',
  ],
  'qa.ACC-04.fix': [
    'Markieren Sie die Zeilen, wählen Sie Aufzählung oder Nummerierung, und löschen Sie die getippten Zeichen.',
    'Mark the lines, choose bullets or numbering, and delete the typed characters.',
  ],
  'qa.ACC-04.source': wcag,
  'qa.ACC-04.typed': [
    'Diese Liste ist mit Zeichen getippt. Bitte machen Sie eine richtige Liste daraus.',
    'This list is typed with characters. Please turn it into a real list.',
  ],
  'qa.ACC-04.breaks': [
    'Diese Zeilen sind eine Liste, aber nur mit Zeilenumbrüchen getippt. Bitte machen Sie eine richtige Liste daraus.',
    'These lines are a list, but typed with line breaks only. Please turn them into a real list.',
  ],
  'qa.ACC-04.example.list': ['Richtige Liste', 'Real list'],
  'qa.ACC-04.example.one-dash': ['Ein einzelner Gedankenstrich', 'A single dash'],
  'qa.ACC-04.example.dates': ['Zeilen, die mit einem Datum beginnen', 'Lines that begin with a date'],
  'qa.ACC-04.example.range': ['Striche mitten in der Zeile', 'Dashes in the middle of lines'],
  'qa.ACC-04.example.dashes': ['Getippte Striche', 'Typed dashes'],
  'qa.ACC-04.example.paragraphs': ['Punkte vor eigenen Absätzen', 'Bullets before paragraphs'],
  'qa.ACC-04.example.numbers': ['Getippte Nummern', 'Typed numbers'],
  'qa.ACC-04.example.letters': ['Getippte Buchstaben', 'Typed letters'],
  'qa.ACC-04.example.bold-numbers': ['Fette Nummern', 'Bold numbers'],
  'qa.ACC-04.example.post': ['Anschrift in Zeilen', 'Postal address in lines'],
  'qa.ACC-04.example.breaks': ['Nur Zeilenumbrüche', 'Nothing but line breaks'],
  'qa.ACC-04.example.no-blank': ['Striche ohne Leerzeichen', 'Dashes without a blank'],

  'qa.CON-10.title': ['Keine Kontaktdaten im Text', 'No contact data in the text'],
  'qa.CON-10.why': [
    'Telefon, E-Mail, Anschrift und Öffnungszeiten stehen bei der zuständigen Stelle und werden dort gepflegt. Im Text veralten sie unbemerkt und gelten oft nicht für alle.',
    'Phone, e-mail, address and opening hours stand with the office and are kept up there. In the text they age unnoticed and often do not hold for everybody.',
  ],
  'qa.CON-10.fix': [
    'Löschen Sie die Angabe im Text, und prüfen Sie, ob sie bei der zuständigen Stelle steht.',
    'Delete it from the text, and check whether it stands with the office.',
  ],
  'qa.CON-10.source': central,
  'qa.CON-10.phone': [
    'Im Text steht eine Telefonnummer. Sie gehört zur zuständigen Stelle; bitte löschen Sie sie hier.',
    'There is a phone number in the text. It belongs to the office; please delete it here.',
  ],
  'qa.CON-10.address': [
    'Im Text steht eine Anschrift. Sie gehört zur zuständigen Stelle; bitte löschen Sie sie hier.',
    'There is an address in the text. It belongs to the office; please delete it here.',
  ],
  'qa.CON-10.email': [
    'Im Text steht eine E-Mail-Adresse. Sie gehört zur zuständigen Stelle; bitte löschen Sie sie hier.',
    'There is an e-mail address in the text. It belongs to the office; please delete it here.',
  ],
  'qa.CON-10.hours': [
    'Im Text stehen Öffnungszeiten. Sie gehören zur zuständigen Stelle; bitte löschen Sie sie hier.',
    'There are opening hours in the text. They belong to the office; please delete them here.',
  ],
  'qa.CON-10.example.sections': ['Paragrafen, Verordnungen, Schlüssel', 'Sections, regulations, keys'],
  'qa.CON-10.example.amounts': ['Beträge und eine Kontonummer', 'Amounts and an account number'],
  'qa.CON-10.example.rest-periods': ['Ruhezeiten und der Name einer Straße im Land', 'Rest periods and the name of a road'],
  'qa.CON-10.example.emergency': ['Notrufe gelten für alle', 'Emergency numbers hold for everybody'],
  'qa.CON-10.example.appeal': ['Rechtsbehelf: dort muss stehen, wohin er geht', 'Appeal: it has to say where it goes'],
  'qa.CON-10.example.no-house': ['Platz und Weg ohne Häuser', 'Pitch and path without houses'],
  'qa.CON-10.example.others': ['Öffnungszeiten, die jemand im Antrag angibt', 'Opening hours that somebody states in an application'],
  'qa.CON-10.example.email': ['E-Mail-Adresse', 'E-mail address'],
  'qa.CON-10.example.fee': ['Telefonnummer bei den Kosten', 'Phone number with the fees'],
  'qa.CON-10.example.square': ['Platz mit Hausnummer', 'Square with a house number'],
  'qa.CON-10.example.called': ['Vorwahl in Paaren', 'Area code in pairs'],
  'qa.CON-10.example.phone': ['Telefonnummer ohne das Wort', 'Phone number without the word'],
  'qa.CON-10.example.address': ['Straße, Postleitzahl und Ort', 'Street, postcode and place'],
  'qa.CON-10.example.hours': ['Sprechzeiten', 'Office hours'],
  'qa.CON-10.example.supplement': ['Telefonnummer in einer Ergänzung', 'Phone number in a supplement'],

  'qa.CON-12.title': ['Ergänzung wiederholt den Stammtext nicht', 'Supplement does not repeat the master text'],
  'qa.CON-12.why': [
    'Stammtext und Ergänzung stehen untereinander. Was doppelt dasteht, liest niemand, und nach einer Änderung widerspricht es sich.',
    'Master text and supplement stand below each other. Nobody reads what stands there twice, and after a change it contradicts itself.',
  ],
  'qa.CON-12.fix': [
    'Löschen Sie, was schon im Stammtext steht, und lassen Sie nur stehen, was bei Ihnen anders oder zusätzlich ist.',
    'Delete what the master text says already, and leave only what is different or additional with you.',
  ],
  'qa.CON-12.source': leikaCriteria,
  'qa.CON-12.repeats': [
    'Die Ergänzung wiederholt %{percent} Prozent des Stammtextes. Bitte lassen Sie nur stehen, was bei Ihnen anders oder zusätzlich ist.',
    'The supplement repeats %{percent} per cent of the master text. Please leave only what is different or additional with you.',
  ],
  'qa.CON-12.example.own-words': ['Nur das Eigene', 'Only what is one’s own'],
  'qa.CON-12.example.first-half': ['Ein Satz von zweien übernommen', 'One sentence of two taken over'],
  'qa.CON-12.example.other-module': ['Derselbe Text in einem anderen Teil', 'The same text in another part'],
  'qa.CON-12.example.no-master': ['Der Stammtext ist nicht bekannt', 'The master text is not known'],
  'qa.CON-12.example.copied': ['Ganz übernommen', 'Taken over as a whole'],
  'qa.CON-12.example.copied-and-added': ['Ganz übernommen und ein Satz dazu', 'Taken over as a whole, and one sentence added'],
  'qa.CON-12.example.one-word-changed': ['Ein Wort geändert', 'One word changed'],

  'qa.CON-13.title': ['Gesperrte Teile unberührt', 'Locked parts untouched'],
  'qa.CON-13.why': [
    'Manche Teile schreiben nur Bund und Land, und die zuständige Stelle ergibt sich aus den Zuständigkeiten. Ein zweiter Text widerspräche ihnen eines Tages.',
    'Some parts are written by federation and Land only, and the office in charge follows from the competences. A second text would contradict them one day.',
  ],
  'qa.CON-13.fix': [
    'Löschen Sie den Text. Ist der Stammtext falsch, schlagen Sie dem Land eine Änderung vor; stimmt die Stelle nicht, ändern Sie die Zuständigkeit.',
    'Delete the text. If the master text is wrong, propose a change to the Land; if the office is wrong, change the competence.',
  ],
  'qa.CON-13.source': central,
  'qa.CON-13.locked': [
    'Diesen Teil darf eine Ergänzung nicht füllen. Bitte löschen Sie den Text hier.',
    'A supplement must not fill this part. Please delete the text here.',
  ],
  'qa.CON-13.example.procedure': ['Ablauf ergänzt: erlaubt', 'Procedure supplemented: permitted'],
  'qa.CON-13.example.empty-paragraph': ['Gesperrter Teil mit leerem Absatz', 'Locked part with an empty paragraph'],
  'qa.CON-13.example.own-service': ['Leistung, die die Kommune selbst regelt (Typ 5)', 'Service ruled by the municipality itself (type 5)'],
  'qa.CON-13.example.originator': ['Eigener Urheber', 'Own originator'],
  'qa.CON-13.example.teaser': ['Eigener Teaser', 'Own teaser'],
  'qa.CON-13.example.contact-point': ['Ansprechpunkt als Text', 'Contact point as a text'],
});
