// What do the quality rules say? Per rule: what it checks, why, what to do, where the demand comes from, and one sentence per kind of finding.
import { defineMessages } from '../api/messages.js';
import { completenessMessages } from './catalogue/completeness-messages.js';
import { currencyMessages } from './catalogue/currency-messages.js';
import { formatMessages } from './catalogue/format-messages.js';
import { officeMessages } from './catalogue/office-messages.js';
import { parameterMessages } from './catalogue/parameter-messages.js';
import { central, figures, municipalities, portalNotes as portal } from './catalogue/sources.js';
import { wordingMessages } from './catalogue/wording-messages.js';
import { duplicateMessages } from './catalogue/duplicate-messages.js';
import { responsibilityMessages } from './catalogue/responsibility-messages.js';
import { ruleExampleMessages } from './example-messages.js';

export const qaMessages = defineMessages({
  ...ruleExampleMessages,
  ...completenessMessages,
  ...currencyMessages,
  ...formatMessages,
  ...wordingMessages,
  ...officeMessages,
  ...parameterMessages,
  ...responsibilityMessages,
  ...duplicateMessages,

  'qa.CMP-19.title': ['Anschrift vollständig', 'Complete address'],
  'qa.CMP-19.why': [
    'Ohne Straße, Postleitzahl und Ort findet niemand hin, und Portale übernehmen die Stelle nicht.',
    'Without street, postcode and place nobody finds the way, and portals do not take the office over.',
  ],
  'qa.CMP-19.fix': [
    'Tragen Sie eine Haus- oder Besucheranschrift mit Straße, Postleitzahl und Ort ein, oder ordnen Sie die Stelle einer übergeordneten Stelle zu, die eine hat.',
    'Enter a house or visitors’ address with street, postcode and place, or assign the office to a unit above it that has one.',
  ],
  'qa.CMP-19.source': portal,
  'qa.CMP-19.none': [
    'Es fehlt eine Anschrift. Bitte tragen Sie eine Haus- oder Besucheranschrift ein oder ordnen Sie die Stelle einer übergeordneten Stelle zu.',
    'There is no address. Please enter a house or visitors’ address or assign the office to a unit above it.',
  ],
  'qa.CMP-19.only-post': [
    'Es gibt nur eine Anschrift für Post oder Lieferungen. Bitte ergänzen Sie die Haus- oder Besucheranschrift.',
    'There is only an address for mail or deliveries. Please add the house or visitors’ address.',
  ],
  'qa.CMP-19.street': [
    'Die Anschrift hat keine Straße. Bitte tragen Sie sie ein oder ordnen Sie die Stelle einer übergeordneten Stelle zu.',
    'The address has no street. Please enter it or assign the office to a unit above it.',
  ],
  'qa.CMP-19.postcode': [
    'Die Anschrift hat keine Postleitzahl. Bitte tragen Sie sie ein oder ordnen Sie die Stelle einer übergeordneten Stelle zu.',
    'The address has no postcode. Please enter it or assign the office to a unit above it.',
  ],
  'qa.CMP-19.city': [
    'Die Anschrift hat keinen Ort. Bitte tragen Sie ihn ein oder ordnen Sie die Stelle einer übergeordneten Stelle zu.',
    'The address has no place. Please enter it or assign the office to a unit above it.',
  ],

  'qa.CMP-20.title': ['Telefonnummer vorhanden', 'Phone number given'],
  'qa.CMP-20.why': [
    'Viele Fragen klärt ein Anruf. Ohne Nummer kommen die Menschen vergebens oder gar nicht.',
    'A call settles many questions. Without a number people come in vain or not at all.',
  ],
  'qa.CMP-20.fix': [
    'Tragen Sie unter „Erreichbarkeit“ eine öffentliche Telefonnummer ein. Die Nummer einer übergeordneten Stelle genügt.',
    'Enter a public phone number under “Contact”. The number of a unit above is enough.',
  ],
  'qa.CMP-20.source': portal,
  'qa.CMP-20.none': [
    'Es fehlt eine Telefonnummer. Bitte tragen Sie Festnetz oder Mobiltelefon ein.',
    'There is no phone number. Please enter a landline or mobile number.',
  ],
  'qa.CMP-20.hidden': [
    'Die Telefonnummer ist nicht öffentlich. Bitte geben Sie sie frei oder tragen Sie eine öffentliche Nummer ein.',
    'The phone number is not public. Please make it public or enter a public number.',
  ],

  'qa.CMP-21.title': ['E-Mail-Adresse vorhanden', 'E-mail address given'],
  'qa.CMP-21.why': [
    'Wer nicht anrufen kann, schreibt. Auch Portale verlangen eine E-Mail-Adresse.',
    'Those who cannot call write. Portals demand an e-mail address as well.',
  ],
  'qa.CMP-21.fix': [
    'Tragen Sie unter „Erreichbarkeit“ eine öffentliche E-Mail-Adresse ein, am besten ein Funktionspostfach. Die Adresse einer übergeordneten Stelle genügt.',
    'Enter a public e-mail address under “Contact”, preferably a shared mailbox. The address of a unit above is enough.',
  ],
  'qa.CMP-21.source': portal,
  'qa.CMP-21.none': [
    'Es fehlt eine E-Mail-Adresse. Bitte tragen Sie eine ein, am besten ein Funktionspostfach.',
    'There is no e-mail address. Please enter one, preferably a shared mailbox.',
  ],
  'qa.CMP-21.hidden': [
    'Die E-Mail-Adresse ist nicht öffentlich. Bitte geben Sie sie frei oder tragen Sie eine öffentliche Adresse ein.',
    'The e-mail address is not public. Please make it public or enter a public address.',
  ],

  'qa.CMP-23.title': ['Öffnungszeiten oder Termin', 'Opening hours or appointment'],
  'qa.CMP-23.why': [
    'Die häufigste Frage an jede Stelle lautet: Wann ist geöffnet?',
    'The most frequent question to any office is: when are you open?',
  ],
  'qa.CMP-23.fix': [
    'Tragen Sie Öffnungszeiten ein, oder geben Sie an, dass ein Termin nötig ist.',
    'Enter opening hours, or state that an appointment is needed.',
  ],
  'qa.CMP-23.source': central,
  'qa.CMP-23.none': [
    'Es gibt weder Öffnungszeiten noch die Angabe, dass ein Termin nötig ist. Bitte ergänzen Sie eines von beiden.',
    'There are neither opening hours nor the note that an appointment is needed. Please add one of them.',
  ],

  'qa.CUR-01.title': ['Regelmäßig bestätigt', 'Confirmed regularly'],
  'qa.CUR-01.why': [
    'Angaben veralten still: Zimmer, Zeiten und Namen ändern sich, ohne dass jemand an den Eintrag denkt.',
    'Information ages quietly: rooms, hours and names change without anybody thinking of the entry.',
  ],
  'qa.CUR-01.fix': [
    'Prüfen Sie die Angaben. Stimmt alles, genügt „Stimmt noch“; sonst ändern Sie den Eintrag.',
    'Check the information. If all is right, “Still correct” is enough; otherwise change the entry.',
  ],
  'qa.CUR-01.source': figures,
  'qa.CUR-01.ageing': [
    'Seit mehr als %{months} Monaten hat niemand diesen Eintrag geändert oder bestätigt. Bitte prüfen Sie ihn und bestätigen Sie, was noch stimmt.',
    'Nobody has changed or confirmed this entry for more than %{months} months. Please check it and confirm what is still correct.',
  ],
  'qa.CUR-01.outdated': [
    'Dieser Eintrag ist seit mehr als %{months} Monaten unverändert und unbestätigt und gilt als veraltet. Bitte prüfen Sie ihn bald.',
    'This entry has been neither changed nor confirmed for more than %{months} months and counts as outdated. Please check it soon.',
  ],

  'qa.CUR-03.title': ['Nicht über die Gültigkeit hinaus öffentlich', 'Not public beyond its validity'],
  'qa.CUR-03.why': [
    'Was nicht mehr gilt, darf niemanden mehr zum falschen Schalter schicken.',
    'What is no longer valid must not send anybody to the wrong counter.',
  ],
  'qa.CUR-03.fix': [
    'Ziehen Sie die Veröffentlichung zurück, oder passen Sie das Ende der Gültigkeit an.',
    'Withdraw the publication, or change the end of validity.',
  ],
  'qa.CUR-03.source': ['XZuFi, Angabe „Gültigkeit“ (Zeitraum)', 'XZuFi, element “validity” (period)'],
  'qa.CUR-03.ended': [
    'Die Gültigkeit ist abgelaufen, der Eintrag ist aber noch öffentlich. Bitte ziehen Sie ihn zurück oder passen Sie das Ende an.',
    'The validity has ended, but the entry is still public. Please withdraw it or change the end.',
  ],

  'qa.FMT-06.title': ['Gemeindeschlüssel (AGS) richtig', 'Municipality key (AGS) correct'],
  'qa.FMT-06.why': [
    'Portale ordnen Stellen nach dem Schlüssel zu. Mit einem falschen Schlüssel erscheint die Stelle in der falschen Gemeinde.',
    'Portals assign offices by this key. With a wrong key the office appears in the wrong municipality.',
  ],
  'qa.FMT-06.fix': [
    'Geben Sie den achtstelligen Schlüssel der Gemeinde an. Er besteht aus den Ziffern 1 bis 5 und 10 bis 12 des Regionalschlüssels.',
    'Enter the key of the municipality with eight digits. It consists of digits 1 to 5 and 10 to 12 of the regional key.',
  ],
  'qa.FMT-06.source': municipalities,
  'qa.FMT-06.form': [
    'Der Gemeindeschlüssel (AGS) muss aus genau acht Ziffern bestehen. Bitte prüfen Sie ihn; führende Nullen gehören dazu.',
    'The municipality key (AGS) must have exactly eight digits. Please check it; leading zeros belong to it.',
  ],
  'qa.FMT-06.differs': [
    'Gemeindeschlüssel (AGS) und Regionalschlüssel (ARS) passen nicht zusammen: Zum Regionalschlüssel gehört %{expected}. Bitte prüfen Sie beide.',
    'Municipality key (AGS) and regional key (ARS) do not fit: %{expected} belongs to the regional key. Please check both.',
  ],

  'qa.FMT-08.title': ['Telefonnummer wählbar', 'Phone number can be dialled'],
  'qa.FMT-08.why': [
    'Handys und Portale wählen die Nummer auf einen Fingertipp. Das gelingt nur mit einer vollständigen, eindeutigen Nummer.',
    'Mobile phones and portals dial the number at a tap. That works with one complete number only.',
  ],
  'qa.FMT-08.fix': [
    'Schreiben Sie eine Nummer je Feld, mit Vorwahl: 033841 91-0 oder +49 33841 91-0.',
    'Write one number per field, with area code: 033841 91-0 or +49 33841 91-0.',
  ],
  'qa.FMT-08.source': ['ITU-T E.164 und Nummernplan der Bundesnetzagentur', 'ITU-T E.164 and the numbering plan of the Bundesnetzagentur'],
  'qa.FMT-08.not-a-number': [
    'Das ist keine Telefonnummer. Bitte tragen Sie nur die Nummer ein, zum Beispiel 033841 91-0.',
    'This is not a phone number. Please enter the number only, for example 033841 91-0.',
  ],
  'qa.FMT-08.too-short': [
    'Die Nummer ist zu kurz. Bitte prüfen Sie, ob Ziffern fehlen.',
    'The number is too short. Please check whether digits are missing.',
  ],
  'qa.FMT-08.too-long': [
    'Die Nummer ist zu lang. Bitte prüfen Sie, ob Ziffern zu viel oder zwei Nummern eingetragen sind.',
    'The number is too long. Please check for surplus digits or a second number.',
  ],
  'qa.FMT-08.placeholder': [
    'Das ist ein Platzhalter und keine echte Nummer. Bitte tragen Sie die richtige Nummer ein oder lassen Sie das Feld leer.',
    'This is a placeholder, not a real number. Please enter the right number or leave the field empty.',
  ],
  'qa.FMT-08.no-area-code': [
    'Der Nummer fehlt die Vorwahl. Bitte ergänzen Sie sie, zum Beispiel 033841 91-0.',
    'The area code is missing. Please add it, for example 033841 91-0.',
  ],
  'qa.FMT-08.no-plus': [
    'Vor der 49 fehlt das Pluszeichen. Bitte schreiben Sie +49 oder beginnen Sie mit der Vorwahl.',
    'The plus sign before 49 is missing. Please write +49 or begin with the area code.',
  ],
  'qa.FMT-08.double-zero': [
    'Nach +49 entfällt die Null der Vorwahl. Bitte schreiben Sie zum Beispiel +49 33841 91-0.',
    'After +49 the zero of the area code is dropped. Please write for example +49 33841 91-0.',
  ],
  'qa.FMT-08.several': [
    'Hier stehen offenbar mehrere Nummern. Bitte legen Sie für jede einen eigenen Eintrag an.',
    'There seem to be several numbers here. Please make an entry of its own for each.',
  ],
  'qa.FMT-08.words': [
    'Neben der Nummer stehen Worte. Bitte tragen Sie hier nur die Nummer ein und alles andere in den Zusatz.',
    'There are words beside the number. Please enter the number only here, and anything else as an addition.',
  ],
  'qa.FMT-08.prefix': [
    'Diese Vorwahl ist in Deutschland nicht vergeben. Bitte prüfen Sie die Nummer.',
    'This area code is not in use in Germany. Please check the number.',
  ],
  'qa.FMT-08.french': [
    'Mit 0033 und +33 beginnen französische Nummern, und für eine solche passt die Länge nicht. Bitte schreiben Sie zum Beispiel 033841 91-0 oder +49 33841 91-0.',
    'French numbers begin with 0033 and +33, and for one of those the length is wrong. Please write for example 033841 91-0 or +49 33841 91-0.',
  ],
  'qa.FMT-08.pattern': [
    'Die Nummer sieht wie ein Platzhalter aus. Bitte prüfen Sie, ob sie stimmt.',
    'The number looks like a placeholder. Please check whether it is right.',
  ],

  'qa.FMT-11.title': ['Nur Zeichen, die überall ankommen', 'Only characters that arrive everywhere'],
  'qa.FMT-11.why': [
    'Fachverfahren und Portale verwenden einen festen Zeichensatz. Andere Zeichen gehen unterwegs still verloren.',
    'Specialist systems and portals use a fixed set of characters. Others are lost silently on the way.',
  ],
  'qa.FMT-11.fix': [
    'Ersetzen Sie das Zeichen durch Buchstaben, Ziffern oder übliche Satzzeichen, oder löschen Sie es.',
    'Replace the character by letters, digits or usual punctuation, or delete it.',
  ],
  'qa.FMT-11.source': [
    'DIN 91379:2022-08 (String.Latin) und Hinweise des Portalverbunds zur Datenqualität (PVOG)',
    'DIN 91379:2022-08 (String.Latin) and data quality notes of the portal network (PVOG)',
  ],
  'qa.FMT-11.lost': [
    'Hier ging ein Zeichen verloren (%{character}), meist beim Kopieren oder Übernehmen. Bitte tippen Sie das Wort neu.',
    'A character was lost here (%{character}), mostly while copying or loading. Please type the word again.',
  ],
  'qa.FMT-11.private': [
    'Das Zeichen %{character} hat keine allgemein gültige Bedeutung; es stammt oft aus Aufzählungen eines Schreibprogramms. Bitte ersetzen Sie es.',
    'The character %{character} has no general meaning; it often comes from bullet lists of a word processor. Please replace it.',
  ],
  'qa.FMT-11.direction': [
    'Ein unsichtbares Steuerzeichen für die Schreibrichtung (%{character}) verändert die Darstellung. Bitte löschen Sie es.',
    'An invisible mark for the writing direction (%{character}) changes how the text looks. Please delete it.',
  ],
  'qa.FMT-11.control': [
    'Der Text enthält ein Steuerzeichen (%{character}). Bitte löschen Sie es oder tippen Sie die Stelle neu.',
    'The text contains a control character (%{character}). Please delete it or type the passage again.',
  ],
  'qa.FMT-11.invisible': [
    'Der Text enthält ein unsichtbares Zeichen oder einen Sonderabstand (%{character}). Bitte löschen Sie es oder setzen Sie ein gewöhnliches Leerzeichen.',
    'The text contains an invisible character or a special blank (%{character}). Please delete it or use an ordinary blank.',
  ],
  'qa.FMT-11.emoji': [
    'Das Bildzeichen %{character} kommt nicht überall an. Bitte sagen Sie es in Worten.',
    'The pictograph %{character} does not arrive everywhere. Please say it in words.',
  ],
  'qa.FMT-11.composed': [
    'Der Buchstabe ist aus mehreren Zeichen zusammengesetzt (%{character}). Bitte tippen Sie ihn neu.',
    'The letter is composed of several characters (%{character}). Please type it again.',
  ],
  'qa.FMT-11.letter': [
    'Der Buchstabe %{character} gehört nicht zum vereinbarten lateinischen Zeichensatz. Bitte ersetzen Sie ihn; er sieht vielleicht nur so aus wie ein lateinischer.',
    'The letter %{character} is not part of the agreed Latin character set. Please replace it; it may only look like a Latin one.',
  ],
  'qa.FMT-11.sign': [
    'Das Zeichen %{character} gehört nicht zum vereinbarten Zeichensatz. Bitte ersetzen Sie es durch ein übliches Zeichen oder durch Worte.',
    'The character %{character} is not part of the agreed character set. Please replace it by a usual one or by words.',
  ],

  'qa.FMT-12.title': ['Nur zulässige Formatierung', 'Only permitted formatting'],
  'qa.FMT-12.why': [
    'Portale nehmen nur wenige Formatierungen an. Alles andere wird dort entfernt, oder der Text wird abgelehnt.',
    'Portals accept only a few kinds of formatting. Anything else is removed there, or the text is refused.',
  ],
  'qa.FMT-12.fix': [
    'Verwenden Sie nur Absätze, Überschriften, Listen, Links, fett, kursiv, hoch- und tiefgestellt. Fügen Sie Text aus anderen Programmen ohne Formatierung ein.',
    'Use only paragraphs, headings, lists, links, bold, italic, super- and subscript. Paste text from other programs without formatting.',
  ],
  'qa.FMT-12.source': portal,
  'qa.FMT-12.tag': [
    'Die Formatierung ‚%{name}‘ ist nicht zulässig. Bitte entfernen Sie sie oder gestalten Sie die Stelle mit Absätzen und Listen.',
    'The formatting ‘%{name}’ is not permitted. Please remove it or lay the passage out with paragraphs and lists.',
  ],
  'qa.FMT-12.attribute': [
    'Die Angabe ‚%{name}‘ ist nicht zulässig, zum Beispiel Farbe, Größe oder Stil. Bitte entfernen Sie sie.',
    'The setting ‘%{name}’ is not permitted, such as colour, size or style. Please remove it.',
  ],
  'qa.FMT-12.scheme': [
    'Links dürfen nur mit http, https, mailto oder tel beginnen, dieser beginnt mit ‚%{name}‘. Bitte berichtigen Sie die Adresse.',
    'Links may only begin with http, https, mailto or tel; this one begins with ‘%{name}’. Please correct the address.',
  ],
  'qa.FMT-12.comment': [
    'Der Text enthält eine unsichtbare Anmerkung (‚%{name}‘), meist aus einem Schreibprogramm. Bitte fügen Sie den Text ohne Formatierung neu ein.',
    'The text contains an invisible note (‘%{name}’), mostly from a word processor. Please paste the text again without formatting.',
  ],
  'qa.FMT-12.removed': [
    'Beim Speichern wurde nicht zulässige Formatierung entfernt (%{n}). Bitte prüfen Sie, ob der Text noch sagt, was er soll.',
    'Formatting that is not permitted was removed while saving (%{n}). Please check whether the text still says what it should.',
  ],
});
