// What does the Verbandsgemeinde Liebenwerda add to the texts of the Land, for all its towns and for single ones?
import type { SupplementNote } from './note.js';

const spaTown = ['120625031024'];
const falkenberg = ['120625031128'];
const muehlberg = ['120625031341'];
const uebigau = ['120625031500'];

export const liebenwerdaSupplements: readonly SupplementNote[] = [
  { to: 'personalausweis', times: ['2–3 Wochen'], procedure: 'Den Antrag stellen Sie in Bad Liebenwerda oder Falkenberg. Abholen können Sie an allen vier Standorten.' },
  { to: 'vorlaeufiger-personalausweis', notes: 'Das Papier drucken wir nur in Bad Liebenwerda.', times: ['15 Minuten'] },
  { to: 'reisepass', times: ['3–5 Wochen'], notes: 'Für Reisen nach Polen und Tschechien genügt der Personalausweis.' },
  { to: 'wohnsitz-anmelden', procedure: 'Für Falkenberg und Uebigau-Wahrenbrück ist das Bürgerbüro im Lokschuppen da, für die beiden anderen Städte das im Kurpark.', times: ['15–20 Minuten'] },
  { to: 'wohnsitz-abmelden', times: ['2 Tage'], notes: 'Wer in eine andere Stadt der Verbandsgemeinde zieht, meldet sich dort an und nicht hier ab.' },
  { to: 'meldebescheinigung', fees: [{ note: '8 €', validity: { from: '2031-07-01', to: '2031-01-31' } }], notes: 'Auf Englisch stellen wir die Bescheinigung ebenfalls aus.', defects: ['CUR-04'] },
  { to: 'fuehrungszeugnis', procedure: 'Mitglieder der Feuerwehren bringen nur den Dienstausweis mit. Das Schreiben liegt uns schon vor.' },
  { to: 'beglaubigung', fees: ['3 €: je Seite'], times: ['2 Arbeitstage: bei mehr als fünf Seiten'] },
  { to: 'ehe-anmelden', fees: ['50 €: wenn deutsches Recht gilt', '80 €: wenn auch ausländisches Recht zu prüfen ist', '65 €: Zuschlag für den Lubwartturm', '80 €: Zuschlag für das Kloster'], notes: 'Auf den Turm führen 112 Stufen. Für Gäste im Rollstuhl empfehlen wir das Kloster.' },
  { to: 'geburtsurkunde', times: ['2 Wochen'], notes: 'Die Bücher aus Mühlberg von vor 1920 liegen im Archiv. Dort fragen Sie bitte zuerst.' },
  { to: 'geburt-anzeigen', notes: 'Das Krankenhaus in Elsterwerda gehört zu einem anderen Standesamt. Kinder, die dort zur Welt kommen, stehen nicht bei uns.' },
  { to: 'sterbefall-anzeigen', times: ['2 Arbeitstage'], procedure: 'Papiere nehmen alle vier Standorte an. Die Urkunde kommt aus Bad Liebenwerda.' },
  { to: 'vaterschaft-anerkennen', procedure: 'Wir machen die Beurkundung auch in Falkenberg. Sagen Sie bei der Anmeldung, wo es Ihnen lieber ist.', times: ['45 Minuten'] },
  { to: 'kita-platz', times: ['3–4 Wochen'], notes: 'Siebzehn Kitas stehen zur Wahl. In zwei Häusern hören die Kinder jeden Tag auch Tschechisch.' },
  { to: 'kita-platz', key: 'kita-platz-muehlberg', areas: muehlberg, notes: 'In Mühlberg gibt es zurzeit auch kurzfristig freie Plätze.', deadlines: ['1 Monat'] },
  { to: 'elternbeitrag', fees: ['0–295 €: im Monat'], times: ['4–5 Wochen'], notes: 'Die Beiträge sind in allen vier Städten gleich.' },
  { to: 'grundschule-anmelden', deadlines: ['01.02.–15.02.'], procedure: 'Kinder aus Uebigau gehen in Wahrenbrück zur Schule. Der Bus ist darauf abgestimmt.' },
  { to: 'archivgut', procedure: '<p>- Anfrage schreiben<br>- Termin bekommen<br>- Akten lesen</p>', defects: ['ACC-04'], times: ['10 Arbeitstage'] },
  { to: 'wohnberechtigungsschein', fees: ['12 €'], notes: 'Geförderte Wohnungen gibt es vor allem in Falkenberg.', times: ['3 Wochen'] },
  { to: 'sondernutzung', fees: ['25 €: je Woche'], deadlines: ['3 Wochen'], notes: 'Am Markt in Bad Liebenwerda gelten während der Saison strengere Regeln.' },
  { to: 'strassenschaden', procedure: 'Vier Bauhöfe teilen sich die Arbeit. Ihre Meldung geht von selbst an den richtigen.', times: ['1–4 Wochen'] },
  { to: 'gewerbe-anmelden', fees: ['26 €'], times: ['1–2 Arbeitstage'], notes: 'Gründerinnen und Gründer beraten wir an jedem ersten Mittwoch im Monat.' },
  { to: 'gewerbe-ummelden', fees: ['20 €'], procedure: 'Verlegen Sie den Betrieb von Mühlberg nach Falkenberg, ist das eine Abmeldung und eine neue Anmeldung.' },
  { to: 'gewerbe-abmelden', notes: 'Marktstände melden Sie bitte zusätzlich beim Marktmeister ab.', times: ['2 Arbeitstage'] },
  { to: 'reisegewerbekarte', fees: ['140 €'], times: ['4 Wochen'] },
  { to: 'gaststaette', fees: ['55 €', '15 €: Vereine'], times: ['3 Wochen'] },
  { to: 'standplatz-markt', fees: ['3 €: je Meter'], procedure: 'Drei der vier Städte haben einen Wochenmarkt. Wer an mehreren verkaufen möchte, braucht nur einen Antrag.' },
  { to: 'vorkaufsrecht', fees: ['40 €'], times: ['3–4 Wochen'] },
  { to: 'hausnummer', fees: ['25 €'], description: 'Seit die vier Städte zusammenarbeiten, kommen manche Straßennamen doppelt vor. Geben Sie deshalb immer die Stadt mit an.' },
  { to: 'bebauungsplan', notes: 'Die Pläne aller vier Städte liegen in Uebigau.', times: ['10 Arbeitstage: schriftliche Auskunft'] },
  { to: 'baum-faellen', prerequisites: 'Im Kurpark und an den Alleen ist jeder Baum geschützt.', fees: ['30 €'], times: ['3 Wochen'] },
  { to: 'hund-anmelden', procedure: 'Das Formular für alle vier Städte ist dasselbe. Kreuzen Sie oben an, wo Sie wohnen.', fees: ['25 €'], defects: ['CUR-07'] },
  { to: 'feuer-anzeigen', fees: ['12 €'], notes: 'An den Deichen darf im Umkreis von 100 Metern kein Feuer brennen.' },
  { to: 'hundesteuer', key: 'hundesteuer-bad-liebenwerda', areas: spaTown, fees: ['50 €: erster Hund', '85 €: zweiter Hund'] },
  { to: 'hundesteuer', key: 'hundesteuer-falkenberg', areas: falkenberg, fees: ['36 €: erster Hund', '60 €: zweiter Hund'], notes: 'Für Hunde von Eisenbahnern gab es früher einen Nachlass. Er ist weggefallen.' },
  { to: 'hundesteuer', key: 'hundesteuer-muehlberg', areas: muehlberg, fees: ['30 €: erster Hund', '48 €: zweiter Hund'] },
  { to: 'hundesteuer', key: 'hundesteuer-uebigau', areas: uebigau, fees: ['32 €: erster Hund', '50 €: zweiter Hund'], notes: 'Zwei Hunde, die zusammen eine Herde hüten, zählen wie einer.' },
  { to: 'grundsteuer', key: 'grundsteuer-bad-liebenwerda', areas: spaTown, feesText: 'Hebesatz B: 405 Prozent.' },
  { to: 'grundsteuer', key: 'grundsteuer-falkenberg', areas: falkenberg, feesText: 'Hebesatz B: 400 Prozent.' },
  { to: 'kurbeitrag', areas: spaTown, fees: ['1,80 €: von Mai bis Oktober', '1,20 €: im Winter'], procedure: 'Die Kurkarte gibt es in jeder Unterkunft und im Haus des Gastes.' },
  { to: 'fundsache', fees: ['5–15 €'], notes: 'Was in den Zügen liegen bleibt, bringt die Bahn nach Falkenberg.' },
  { to: 'veranstaltung', deadlines: ['8 Wochen: am Elbdeich und bei mehr als 500 Gästen', '4 Wochen: sonst'], procedure: 'Wir fragen Feuerwehr, Polizei und Deichverband, damit Sie das nicht selbst tun müssen.' },
  { to: 'briefwahl', times: ['2–5 Tage'], notes: 'Für die Wahl der Ortsvorsteher bekommen Sie einen zweiten, gelben Zettel.' },
];
