// What did somebody want to write later, and what only sounds like it?
import { given, inText, kinds, textual } from '../words.mjs';

/** Written apart: the repository allows itself none of them. */
const [toBeDone, three] = [['TO', 'DO'].join(''), 'X'.repeat(3)];
const placeholders = [
  'Lorem ipsum dolor sit amet.', 'Text folgt.', `${toBeDone}: Gebühren prüfen`, `Bitte melden Sie sich bei ${three}.`, 'Weitere Informationen folgen in Kürze.',
  '[Name der Gemeinde]',
  'Hier Text einfügen', '{{ansprechpartner}}', 'Der Betrag ist ??? Euro.', 'Wird noch ergänzt.', 'Blindtext', 'Die Seite ist noch im Aufbau.', 'Öffnungszeiten folgen.',
  '### fehlt noch ###', '[Platzhalter]', 'tbd', 'Dummy-Text', 'Link einfügen', '[bitte ergänzen]', 'Beschreibung folgt noch.', 'Inhalt folgt demnächst',
  'Die Angaben werden noch nachgetragen.',
  `Die Gebühr beträgt ${three.toLowerCase()} Euro.`, 'Mustertext für die Beschreibung', '[Hier Ansprechpartner eintragen]', 'Nähere Informationen folgen.',
  'Hier steht später ein Text.',
  'Text in Arbeit', 'Inhalte werden derzeit erarbeitet.', 'noch zu ergänzen', '<Name einsetzen>', 'Bitte hier die Gebühr eintragen.', '____ Euro', 'folgt noch',
];
const finished = [
  'Der Bescheid folgt per Post.', 'Es folgen zwei Termine.', 'Ihr Antrag wird um Ihre Angaben ergänzt.', 'Der Platzhalter im Ausweis bleibt frei.',
  `Die Anlage ${three} der Verordnung gilt weiter.`,
  'Die Unterlagen werden Ihrer Akte hinzugefügt.', 'Fügen Sie die Kopien bei.', 'Im Aufbau des Hauses gibt es zwei Eingänge.', 'Haben Sie Fragen? Wir antworten!',
  'Ein Test ist nicht nötig.',
  'Der Text des Gesetzes steht im Netz.', 'Größe XXL ist vorrätig.', 'Es gilt [wie bisher] das alte Recht.', 'Tragen Sie Ihren Namen in das Formular ein.',
  'Ihr Antrag ist dann in Arbeit.',
  'Bitte ergänzen Sie fehlende Angaben innerhalb von zwei Wochen.', 'Das Muster liegt bei.', 'Weitere Informationen folgen Ihrem Bescheid als Anlage.',
  'Das Kennzeichen lautet zum Beispiel P-XX 123.',
  'Wer folgt, braucht keinen eigenen Antrag.', 'Die Liste wird jedes Jahr ergänzt und ist öffentlich.', 'Der Name wird eingetragen, sobald die Urkunde da ist.',
  'Sie können Ihre Angaben später nachtragen.',
  'Der Test dauert zehn Minuten, der Text hat zwei Seiten.', 'Das Zentrum für Existenzgründung hilft beim Aufbau.', 'Sie bauen um? Dann ist dieser Text nichts für Sie.',
];
const escaped = (text) => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const loneOnes = ['folgt', 'Test', 'xx', '...', '???', 'Platzhalter', '…', 'folgt noch'];

export const unfinished = [
  ...kinds.map((kind) => ({
    rule: 'LNG-16', kind, wrong: placeholders.map((piece) => inText(kind, textual(escaped(piece)))), right: finished.map((piece) => inText(kind, textual(piece))),
  })),
  {
    rule: 'LNG-16', kind: 'organisational-unit', wrong: loneOnes.map((word) => () => ({ summary: { de: word } })),
    right: [() => ({ summary: { de: 'Ausweise' } }), ({ random }) => ({ summary: { de: random.pick(given) } })],
  },
];
