// Which words does the room records use?
import { defineMessages } from '@kommunalredaktion/shared';

export const recordsMessages = defineMessages({
  'records.search': ['Datensätze durchsuchen', 'Search records'],
  'records.empty': ['Gesucht wurde in allen Datensätzen, die Sie sehen dürfen.', 'All records that you may see were searched.'],
  'records.column.title': ['Name', 'Name'],
  'records.column.state': ['Status', 'State'],
  'records.column.findings': ['Offene Befunde', 'Open findings'],
  'records.column.updated': ['Geändert', 'Changed'],
  'records.column.review-by': ['Durchsicht bis', 'Review by'],
  'records.no-findings': ['keine', 'none'],
  'records.overdue': ['überfällig', 'overdue'],
  'records.filter.open-state': ['In Arbeit', 'In the making'],
  'records.filter.severity': ['Schwere', 'Severity'],
  'records.filter.rule': ['Regel', 'Rule'],
  'records.filter.overdue': ['Durchsicht überfällig', 'Review overdue'],
  'records.filter.second-look': ['Nachprüfung steht aus', 'Second look due'],
  'records.filter.mine': ['Von mir in Arbeit', 'My drafts'],
  'records.download': ['Liste herunterladen', 'Download list'],
  'records.create': ['Neuer Datensatz', 'New record'],
  'records.create.lead': ['Es entsteht ein Entwurf. Öffentlich wird er erst nach Prüfung und Freigabe.', 'A draft is made. It becomes public only after review and approval.'],
  'records.create.title-help': ['So, wie die Stelle nach außen heißt, zum Beispiel „Bürgerbüro“.', 'As the office is called in public, for example “Bürgerbüro”.'],
  'records.create.submit': ['Entwurf beginnen', 'Begin draft'],
  'records.review-by': ['Durchsicht festlegen', 'Set review date'],
  'records.review-by.lead': ['Bis wann sollen die ausgewählten Datensätze (%{n}) durchgesehen sein?', 'Until when should the selected records (%{n}) be reviewed?'],
  'records.review-by.done': ['Der Termin ist für %{n} Datensätze gesetzt.', 'The date is set for %{n} records.'],
});
