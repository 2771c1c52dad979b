// How are the fields of a supplement called that no service has?
import { defineMessages } from '../../api/messages.js';

export const supplementMessages = defineMessages({
  'field.supplement.service': ['Ergänzte Leistung', 'Service supplemented'],
  'field.supplement.service.help': [
    'Der allgemeine Text, zu dem Sie örtliche Angaben machen. Schreiben Sie nur, was bei Ihnen hinzukommt oder anders ist.',
    'The general text to which you add local information. Write only what is added or different in your place.',
  ],
  'field.supplement.serviceName': ['Name der Leistung', 'Name of the service'],
  'field.supplement.serviceName.help': [
    'So, wie die Leistung hieß, als die Ergänzung entstand. Daran erkennt man sie in Listen.',
    'What the service was called when the supplement was written. Lists show it by this name.',
  ],
  'field.supplement.masterEdition': ['Fassung des allgemeinen Textes', 'Version of the general text'],
  'field.supplement.areas': ['Gilt in', 'Holds in'],
  'field.supplement.areas.help': [
    'Leer lassen, wenn die Ergänzung im ganzen Gebiet Ihrer Verwaltung gilt.',
    'Leave empty if the supplement holds in the whole area of your administration.',
  ],
});
