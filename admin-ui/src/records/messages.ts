// Which words does the room records use?
import { defineMessages } from '@kommunalredaktion/shared';

export const recordsMessages = defineMessages({
  'records.search': ['Datensätze durchsuchen', 'Search records'],
  'records.empty': ['Gesucht wurde in allen Datensätzen, die Sie sehen dürfen.', 'All records that you may see were searched.'],
  'records.column.title': ['Name', 'Name'],
  'records.column.kind': ['Art', 'Kind'],
  'records.column.state': ['Status', 'State'],
  'records.column.findings': ['Offene Befunde', 'Open findings'],
  'records.column.updated': ['Geändert', 'Changed'],
  'records.column.review-by': ['Durchsicht bis', 'Review by'],
  'records.no-findings': ['keine', 'none'],
  'records.overdue': ['überfällig', 'overdue'],
  'records.filter.open-state': ['In Arbeit', 'In the making'],
  'records.filter.severity': ['Schwere', 'Severity'],
  'records.filter.service': ['Ergänzungen zu einer Leistung', 'Supplements to one service'],
  'records.filter.parent': ['Stellen unter einer anderen', 'Offices below another one'],
  'records.filter.fresh': ['Geändert oder bestätigt', 'Changed or confirmed'],
  'records.filter.overdue': ['Durchsicht überfällig', 'Review overdue'],
  'records.filter.second-look': ['Nachprüfung steht aus', 'Second look due'],
  'records.filter.commons': ['Auch Texte von Bund und Land', 'With texts of Bund and Land'],
  'records.filter.mine': ['Von mir in Arbeit', 'My drafts'],
  'records.download': ['Liste herunterladen', 'Download list'],
  'records.create': ['Neuer Datensatz', 'New record'],
  'records.create.lead': [
    'Es entsteht ein Entwurf. Öffentlich wird er erst nach Prüfung und Freigabe.',
    'A draft is made. It becomes public only after review and approval.',
  ],
  'records.create.kind': ['Was möchten Sie anlegen?', 'What would you like to create?'],
  'records.create.kind.organisational-unit': [
    'Eine Stelle mit Anschrift und Öffnungszeiten, zum Beispiel ein Bürgerbüro.',
    'An office with its address and opening hours.',
  ],
  'records.create.kind.service': [
    'Der allgemeine Text zu etwas, das man bei der Verwaltung erledigt. Kommunen legen nur Leistungen an, die sie selbst regeln.',
    'The general text about something that people get done. Municipalities create only services that they rule themselves.',
  ],
  'records.create.kind.supplement': [
    'Was in Ihrem Ort zu einer Leistung hinzukommt oder anders ist: Gebühren, Fristen, Unterlagen, Hinweise.',
    'What is added or different in your place: fees, deadlines, documents, notes.',
  ],
  'records.create.kind.online-service': [
    'Ein Antrag oder eine Auskunft im Internet, mit Link und Anmeldung.',
    'An application or information on the web, with link and sign-in.',
  ],
  'records.create.service-help': [
    'Suchen Sie die Leistung, zu der Sie etwas ergänzen möchten. Nach ihr heißt die Ergänzung.',
    'Look for the service to which you want to add something. The supplement takes its name.',
  ],
  'records.create.service-missing': ['Bitte wählen Sie eine Leistung aus der Liste.', 'Please choose a service from the list.'],
  'records.create.title-help.organisational-unit': [
    'So, wie die Stelle nach außen heißt, zum Beispiel „Bürgerbüro“.',
    'As the office is called in public, for example “Bürgerbüro”.',
  ],
  'records.create.title-help.service': [
    'So, wie sie im Leistungskatalog steht, zum Beispiel „Wohnsitz Anmeldung“.',
    'As it stands in the catalogue of services.',
  ],
  'records.create.title-help.online-service': [
    'Was man damit erledigt, zum Beispiel „Wohngeld online beantragen“.',
    'What can be done with it.',
  ],
  'records.create.submit': ['Entwurf beginnen', 'Begin draft'],
  'records.review-by': ['Durchsicht festlegen', 'Set review date'],
  'records.review-by.lead': [
    'Bis wann sollen die ausgewählten Datensätze (%{n}) durchgesehen sein?',
    'Until when should the selected records (%{n}) be reviewed?',
  ],
  'records.review-by.done': ['Der Termin ist für %{n} Datensätze gesetzt.', 'The date is set for %{n} records.'],
});
