// How are findings, their severities and the steps of their life called?
import { defineMessages } from '../api/messages.js';

export const findingsMessages = defineMessages({
  'finding.severity.blocker': ['Blocker', 'Blocker'],
  'finding.severity.blocker.help': [
    'Muss behoben werden, bevor eine neue Fassung eingereicht werden kann.',
    'Must be mended before a new version can be submitted.',
  ],
  'finding.severity.warning': ['Warnung', 'Warning'],
  'finding.severity.warning.help': ['Sollte behoben werden; hält aber nichts auf.', 'Should be mended, but stops nothing.'],
  'finding.severity.hint': ['Hinweis', 'Hint'],
  'finding.severity.hint.help': ['Ein Vorschlag, der den Text besser macht.', 'A suggestion that makes the text better.'],
  'finding.state.open': ['Offen', 'Open'],
  'finding.state.assigned': ['Zugewiesen', 'Assigned'],
  'finding.state.waived': ['Ausnahme', 'Waived'],
  'finding.state.fixed': ['Behoben', 'Fixed'],
  'finding.state.recurred': ['Wieder aufgetreten', 'Recurred'],
  'finding.event.appeared': ['wurde gefunden', 'was found'],
  'finding.event.assigned': ['wurde zugewiesen', 'was assigned'],
  'finding.event.waived': ['wurde als Ausnahme hingenommen', 'was waived'],
  'finding.event.reopened': ['ist wieder offen', 'is open again'],
  'finding.event.fixed': ['ist behoben', 'is fixed'],
  'finding.event.recurred': ['ist wieder aufgetreten', 'has recurred'],
});
