// What do the rules about currency say, beyond age and end?
import { defineMessages } from '../../api/messages.js';
import { central } from './sources.js';

export const currencyMessages = defineMessages({
  'qa.CUR-02.title': ['Wiedervorlage eingehalten', 'Review date kept'],
  'qa.CUR-02.why': [
    'Jemand wollte an diesem Tag noch einmal hinsehen, meist aus gutem Grund.',
    'Somebody wanted to look again on that day, mostly for a good reason.',
  ],
  'qa.CUR-02.fix': [
    'Prüfen Sie den Eintrag. Stimmt alles, genügt „Stimmt noch“; die Wiedervorlage rückt dann weiter.',
    'Check the entry. If all is right, “Still correct” is enough; the review date then moves on.',
  ],
  'qa.CUR-02.source': central,
  'qa.CUR-02.passed': [
    'Die Wiedervorlage ist überschritten. Bitte prüfen Sie den Eintrag und bestätigen oder ändern Sie ihn.',
    'The review date has passed. Please check the entry and confirm or change it.',
  ],
  'qa.CUR-02.example.none': ['Keine Wiedervorlage', 'No review date'],
  'qa.CUR-02.example.today': ['Heute ist der Tag', 'Today is the day'],
  'qa.CUR-02.example.draft': ['Entwurf, nicht öffentlich', 'Draft, not public'],
  'qa.CUR-02.example.yesterday': ['Seit gestern überschritten', 'Passed since yesterday'],
  'qa.CUR-02.example.confirmed': ['Überschritten, obwohl vor Monaten bestätigt', 'Passed, though confirmed months ago'],
  'qa.CUR-02.example.years-ago': ['Seit Jahren überschritten', 'Passed for years'],

  'qa.CUR-04.title': ['Beginn vor Ende', 'Begins before it ends'],
  'qa.CUR-04.why': [
    'Was nach seinem Ende beginnt, gilt nie; oft ist nur eine Jahreszahl vertippt.',
    'What begins after its end never holds; often only a year is mistyped.',
  ],
  'qa.CUR-04.fix': ['Prüfen Sie Beginn und Ende, vor allem die Jahreszahlen.', 'Check begin and end, above all the years.'],
  'qa.CUR-04.source': ['XZuFi, Angabe „Gültigkeit“ (Zeitraum)', 'XZuFi, element “validity” (period)'],
  'qa.CUR-04.reversed': [
    'Das Ende liegt vor dem Beginn. Bitte prüfen Sie beide Tage.',
    'The end lies before the begin. Please check both days.',
  ],
  'qa.CUR-04.example.in-order': ['Ein Jahr', 'One year'],
  'qa.CUR-04.example.one-day': ['Ein einziger Tag', 'A single day'],
  'qa.CUR-04.example.open-begin': ['Ohne Beginn', 'Without a begin'],
  'qa.CUR-04.example.over-new-year': ['Jedes Jahr von November bis Februar', 'Every year from November to February'],
  'qa.CUR-04.example.reversed': ['Beginn und Ende vertauscht', 'Begin and end swapped'],
  'qa.CUR-04.example.wrong-year': ['Schließung über Neujahr mit falscher Jahreszahl', 'Closure over New Year with a wrong year'],
  'qa.CUR-04.example.fee': ['Gebühr beginnt nach ihrem Ende', 'Fee begins after its end'],

  'qa.CUR-05.title': ['Keine abgelaufenen Kosten und Fristen', 'No fees or deadlines that have ended'],
  'qa.CUR-05.why': [
    'Wer einen alten Betrag mitbringt oder eine alte Frist abwartet, hat den Schaden.',
    'Who brings an old amount or waits for an old deadline bears the damage.',
  ],
  'qa.CUR-05.fix': [
    'Tragen Sie ein, was jetzt gilt, mit dem Tag des Beginns. Gilt nichts mehr, löschen Sie den Eintrag.',
    'Enter what holds now, with the day it begins. If nothing holds any more, delete the entry.',
  ],
  'qa.CUR-05.source': [
    'XZuFi, Module Kosten, Frist und Bearbeitungsdauer (Angabe „Gültigkeit“)',
    'XZuFi, modules fees, deadline and processing time (element “validity”)',
  ],
  'qa.CUR-05.fees': [
    'Diese Kostenangabe gilt nicht mehr, und es gibt keine neue. Bitte tragen Sie den jetzigen Betrag ein oder löschen Sie den Eintrag.',
    'This fee has ended, and there is no new one. Please enter the present amount or delete the entry.',
  ],
  'qa.CUR-05.deadlines': [
    'Diese Frist gilt nicht mehr, und es gibt keine neue. Bitte tragen Sie die jetzige Frist ein oder löschen Sie den Eintrag.',
    'This deadline has ended, and there is no new one. Please enter the present deadline or delete the entry.',
  ],
  'qa.CUR-05.processingTimes': [
    'Diese Bearbeitungsdauer gilt nicht mehr, und es gibt keine neue. Bitte tragen Sie die jetzige Dauer ein oder löschen Sie den Eintrag.',
    'This processing time has ended, and there is no new one. Please enter the present time or delete the entry.',
  ],
  'qa.CUR-05.example.last-day': ['Heute ist der letzte Tag', 'Today is the last day'],
  'qa.CUR-05.example.successor': ['Abgelaufen, der Nachfolger gilt', 'Ended, its successor holds'],
  'qa.CUR-05.example.successor-open': ['Abgelaufen, der Nachfolger hat kein eigenes Datum', 'Ended, its successor has no date of its own'],
  'qa.CUR-05.example.no-end': ['Ohne Ende', 'Without an end'],
  'qa.CUR-05.example.yesterday': ['Gestern abgelaufen', 'Ended yesterday'],
  'qa.CUR-05.example.deadline': ['Frist vom vorigen Herbst', 'Deadline of last autumn'],
  'qa.CUR-05.example.other-fee': ['Abgelaufen; die andere Gebühr ist für Kinder', 'Ended; the other fee is for children'],
  'qa.CUR-05.example.held-beside': [
    'Abgelaufen; die andere Gebühr galt schon lange daneben',
    'Ended; the other fee has long held beside it',
  ],
  'qa.CUR-05.example.successor-ended': ['Auch der Nachfolger ist abgelaufen', 'The successor has ended as well'],

  'qa.CUR-07.title': ['Ergänzung passt zum Stammtext', 'Supplement fits the master text'],
  'qa.CUR-07.why': [
    'Ändert sich der Stammtext, kann die Ergänzung ihm widersprechen oder wiederholen, was nun dort steht.',
    'When the master text changes, the supplement may contradict it or repeat what it now says.',
  ],
  'qa.CUR-07.fix': [
    'Vergleichen Sie Ihre Ergänzung mit dem neuen Stammtext. Passt sie noch, bestätigen Sie das mit einem Klick; sonst ändern Sie sie.',
    'Compare your supplement with the new master text. If it still fits, confirm that with one click; otherwise change it.',
  ],
  'qa.CUR-07.source': central,
  'qa.CUR-07.changed': [
    'Der Stammtext hat sich an dieser Stelle geändert, seit Sie die Ergänzung geschrieben haben. Bitte prüfen Sie, ob beides noch zusammenpasst.',
    'The master text has changed here since you wrote the supplement. Please check whether the two still fit.',
  ],
  'qa.CUR-07.gone': [
    'Die Leistung ist nicht mehr öffentlich, deshalb liest niemand diese Ergänzung. Bitte klären Sie mit der Zentralredaktion, ob eine andere Leistung an ihre Stelle tritt oder die Ergänzung entfällt.',
    'The service is no longer public, so nobody reads this supplement. Please ask the central team whether another service takes its place or the supplement is dropped.',
  ],
  'qa.CUR-07.example.current': ['Zur jetzigen Fassung geschrieben', 'Written for the present version'],
  'qa.CUR-07.example.other-module': ['Geändert haben sich andere Teile', 'Other parts have changed'],
  'qa.CUR-07.example.no-master': ['Der Stammtext ist nicht bekannt', 'The master text is not known'],
  'qa.CUR-07.example.gone': ['Die Leistung wurde zurückgezogen', 'The service has been withdrawn'],
  'qa.CUR-07.example.same-module': ['Der Ablauf hat sich geändert und ist ergänzt', 'The procedure has changed and is supplemented'],
  'qa.CUR-07.example.fees': ['Die Kosten haben sich geändert', 'The fees have changed'],
  'qa.CUR-07.example.fees-explained': ['Erläutert sind Kosten, die sich geändert haben', 'It explains fees that have changed'],
  'qa.CUR-07.example.two-modules': ['Zwei ergänzte Teile haben sich geändert', 'Two supplemented parts have changed'],
});
