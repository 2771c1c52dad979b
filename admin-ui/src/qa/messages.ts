// Which words does the catalogue of rules use?
import { defineMessages } from '@kommunalredaktion/shared';

export const qaMessages = defineMessages({
  'rules.lead': ['%{n} Regeln prüfen jeden Text: beim Schreiben, beim Einreichen und danach regelmäßig.', '%{n} rules check every text: while writing, on submission and regularly afterwards.'],
  'rules.run': ['Alle Texte jetzt prüfen', 'Check all texts now'],
  'rules.open': ['%{n} offene Befunde in %{records} Datensätzen', '%{n} open findings in %{records} records'],
  'rules.open.short': ['%{n} offen', '%{n} open'],
  'rules.waived': ['%{n} Ausnahmen', '%{n} waived'],
  'rules.why': ['Warum', 'Why'],
  'rules.fix': ['Was ist zu tun', 'What to do'],
  'rules.source': ['Quelle', 'Source'],
  'rules.severity': ['Folge', 'Consequence'],
  'rules.parameters': ['Einstellungen', 'Settings'],
  'rules.version': ['Fassung der Regel', 'Version of the rule'],
  'rules.findings': ['Im Bestand', 'In the stock'],
  'rules.fails': ['Das wird beanstandet', 'This is objected to'],
  'rules.passes': ['Das ist in Ordnung', 'This is in order'],
  'rules.fact.changed-at': ['Zuletzt geändert', 'Last changed'],
  'rules.fact.assured-at': ['Zuletzt bestätigt', 'Last confirmed'],
  'rules.fact.today': ['Tag der Prüfung', 'Day of the check'],
  'rules.fact.state': ['Status', 'State'],
  'rules.fact.removed': ['Beim Speichern entfernt', 'Removed while saving'],
  'rules.fact.parent': ['Übergeordnete Stelle', 'Unit above'],
});
