// How is long work called, and how far is it?
import { defineMessages } from '../api/messages.js';

export const tasksMessages = defineMessages({
  'task.kind.qa.full-run': ['Alle Texte prüfen', 'Check all texts'],
  'task.kind.records.load': ['Datensätze laden', 'Load records'],
  'task.kind.records.generate': ['Probedaten erzeugen', 'Generate sample data'],
  'task.state.waiting': ['Wartet', 'Waiting'],
  'task.state.running': ['Läuft', 'Running'],
  'task.state.done': ['Fertig', 'Done'],
  'task.state.cancelled': ['Abgebrochen', 'Cancelled'],
  'task.state.failed': ['Fehlgeschlagen', 'Failed'],
});
