// Which general notes does the Land give, and which of its texts came over damaged from an older system?
import { districtAreas, land } from '../territory.js';
import type { ServiceNote } from './note.js';

export const general: readonly ServiceNote[] = [
  {
    key: 'umzug', code: '99115000000000', name: 'Hinweise Umzug', publicName: 'Umziehen: Woran Sie denken sollten', typing: ['6'], synonyms: ['Umzug', 'neue Wohnung', 'Checkliste'],
    summary: 'Eine Liste für die Wochen vor und nach dem Umzug.', description: '<h3>Vor dem Umzug</h3>\n- Post nachsenden lassen\n- Kita und Schule Bescheid geben\n- Sperrmüll anmelden\n<h3>Nach dem Umzug</h3>\n- innerhalb von zwei Wochen anmelden\n- Anschrift im Fahrzeugschein ändern lassen\n- Hund ummelden\n- Bank, Versicherung und Arbeitgeber informieren\n<h4>Nicht vergessen</h4>\nNamen am Briefkasten anbringen.',
    near: ['CMP-03', 'CMP-04', 'CMP-05', 'CMP-06', 'CMP-07', 'ACC-01', 'FMT-04'], legalBasis: '- § 17 Bundesmeldegesetz (BMG)',
  },
  {
    key: 'servicenummer-115', code: '99603001001000', name: 'Behördennummer 115', publicName: 'Fragen an die Behörden: die 115', typing: ['7'], at: [land], synonyms: ['115', 'Behördennummer', 'Hotline'],
    summary: 'Unter der 115 bekommen Sie Auskunft zu Bund, Land und Gemeinde.', description: 'Wählen Sie 115, wo immer Sie in Deutschland sind. Sie müssen nicht wissen, welches Amt zuständig ist. Für Menschen, die nicht hören, gibt es ein Gebärdentelefon.', near: ['FMT-02', 'CON-10', 'CMP-07'],
  },
  {
    key: 'halterwechsel', code: '99036003011000', english: { name: 'Change of vehicle keeper', summary: 'Whoever buys a used car has it transferred to their name.' }, typing: ['2b'], at: districtAreas, synonyms: ['Umschreibung', 'Gebrauchtwagen'],
    summary: 'Haben Sie ein gebrauchtes Auto gekauft? Lassen Sie es auf Ihren Namen umschreiben.', description: 'Die Umschreibung ist nötig, sobald das Auto Ihnen gehört. Das bisherige Kennzeichen dürfen Sie behalten.', prerequisites: 'Das Auto ist versichert.', requiredDocuments: '- Ausweis\n- Zulassungsbescheinigung Teil I und Teil II\n- Nummer der Versicherung (eVB)',
    procedure: 'Sie legen alles bei der Zulassungsstelle vor oder nutzen den Onlinedienst.', legalBasis: '- § 15 Fahrzeug-Zulassungsverordnung (FZV)', fees: ['27,90 €'], times: ['20–40 Minuten'], defects: ['CMP-01'],
  },
  {
    key: 'jagdschein', name: 'Jagdschein Erteilung', publicName: 'Jagdschein beantragen', typing: ['2/3b'], at: districtAreas, synonyms: ['Jäger', 'Jagd'],
    summary: 'Wer jagen will, braucht einen Jagdschein.', description: 'Den Schein gibt es für ein Jahr oder für drei Jahre. Vorher legen Sie die Jägerprüfung ab und schließen eine Versicherung ab.', prerequisites: 'Sie sind 18 Jahre oder älter, zuverlässig und haben die Prüfung bestanden.', requiredDocuments: '- Zeugnis der Jägerprüfung\n- Nachweis der Versicherung\n- Foto',
    procedure: 'Sie stellen den Antrag bei der unteren Jagdbehörde. Sie prüft, ob Sie zuverlässig sind, und stellt den Schein aus.', legalBasis: '- §§ 15 bis 18 Bundesjagdgesetz (BJagdG)', fees: ['60–150 €'], times: ['3–6 Wochen'], defects: ['CMP-12'],
  },
  {
    key: 'parkerleichterung', code: '99089041264000', name: 'Parkerleichterung für schwerbehinderte Menschen Erteilung', publicName: 'Blauen Parkausweis bekommen', typing: ['2b'], at: districtAreas, synonyms: ['Behindertenparkplatz', 'EU-Parkausweis'],
    summary: 'Mit dem blauen Ausweis stehen Sie auf Plätzen mit dem Zeichen für Rollstühle, in ganz Europa.', description: 'Der Ausweis gilt für Sie als Person, nicht für ein bestimmtes Auto. Auch wer Sie fährt, darf ihn nutzen. Er gilt höchstens fünf Jahre.', prerequisites: 'In Ihrem Schwerbehindertenausweis steht aG oder Bl, oder Sie haben eine vergleichbare Behinderung.', requiredDocuments: '- Schwerbehindertenausweis\n- Foto',
    procedure: 'Sie schicken den Antrag oder kommen vorbei. Den Ausweis bekommen Sie meist sofort.', legalBasis: '- § 46 Absatz 1 Nummer 11 Straßenverkehrs-Ordnung (StVO)', fees: ['frei'], times: ['1–10 Arbeitstage'], defects: ['FMT-03'],
  },
];
