// Which words does the exchange of data with others use? A line of a file that cannot be taken over gets a sentence that says what to do.
import { defineMessages } from '../api/messages.js';

export const exchangeMessages = defineMessages({
  'exchange.load.title': ['Übernahme %{file}', 'Load of %{file}'],
  'exchange.generate.title': ['%{n} erzeugte Datensätze (Reihe %{seed})', '%{n} generated records (seed %{seed})'],
  'exchange.load.item': ['Zeile %{line}', 'Line %{line}'],
  'exchange.line.too-long': ['Die Zeile ist länger als %{n} KiB.', 'The line is longer than %{n} KiB.'],
  'exchange.line.not-utf8': ['Die Zeile ist nicht in UTF-8 geschrieben.', 'The line is not written in UTF-8.'],
  'exchange.line.unstorable': [
    'Die Zeile enthält Zeichen, die nicht gespeichert werden können (Null-Zeichen oder halbe Zeichenpaare).',
    'The line holds characters that cannot be stored (null characters or halves of pairs).',
  ],
  'exchange.line.not-json': ['Die Zeile ist kein JSON-Objekt.', 'The line is not a JSON object.'],
  'exchange.line.malformed': ['Diese Angabe fehlt oder hat die falsche Form.', 'This is missing or has the wrong form.'],
  'exchange.line.unknown-field': ['Diese Angabe ist in einer Zeile nicht vorgesehen.', 'A line has no such entry.'],
  'exchange.line.twice': ['Diese Kennung steht schon in Zeile %{line}.', 'This identifier already occurs in line %{line}.'],
  'exchange.line.other-kind': [
    'Unter dieser Kennung gibt es hier schon einen Datensatz anderer Art. Bitte geben Sie der Zeile eine eigene Kennung.',
    'A record of another kind already has this identifier here. Please give the line one of its own.',
  ],
  'exchange.line.administration': [
    'Diese Verwaltung gibt es nicht, oder Sie dürfen für sie nichts übernehmen.',
    'There is no such administration, or you may not load anything for it.',
  ],
  'exchange.line.parent': [
    'Die übergeordnete Stelle gibt es bei dieser Verwaltung nicht.',
    'This administration has no such superior office.',
  ],
  'exchange.line.named-service': [
    'Diese Leistung gibt es weder bei dieser Verwaltung noch beim Land oder bei DIKOM.',
    'Neither this administration nor the state nor DIKOM has such a service.',
  ],
  'exchange.line.parent-cycle': [
    'Die Stelle ist sich über ihre übergeordneten Stellen selbst untergeordnet.',
    'The office is below itself by way of its superior offices.',
  ],
  'exchange.line.open-edition': [
    'Zu diesem Datensatz gibt es schon einen Entwurf von jemand anderem. Bitte zuerst dort entscheiden.',
    'There is already somebody else’s draft of this record. Please decide there first.',
  ],
  'exchange.line.closed': [
    'Dieser Datensatz wurde zurückgezogen oder verworfen. Bitte zuerst dort einen Entwurf beginnen.',
    'This record was withdrawn or discarded. Please start a draft there first.',
  ],
});
