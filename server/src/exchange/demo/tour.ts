// What should somebody see first? Ten minutes through the demonstration, step by step, told on the start page of a rehearsal system.
import type { Permission } from '@kommunalredaktion/shared';
import type { DemoAccountKey } from './accounts.js';
import { placeOf } from './territory.js';

/** German, English. */
type Said = readonly [de: string, en: string];
export interface DemoStep {
  readonly key: string;
  readonly title: Said;
  readonly text: Said;
  /** Path in the UI; `{value}` stands for the id of the record with this external id, below /review/ for that of its edition in work. */
  readonly link: string;
  /** Whose eyes to see it with. */
  readonly as: DemoAccountKey;
  /** What the step speaks of is there only for somebody with this right, or who sees all administrations. */
  readonly needs?: Permission;
  readonly everywhere?: true;
}

const list = (resource: string, filter: Readonly<Record<string, string>>): string => `/${resource}?${new URLSearchParams({ filter: JSON.stringify(filter) }).toString()}`;
const golzow = '120695904216';

export const demoTour: readonly DemoStep[] = [
  {
    key: 'start', as: 'editorFalk', needs: 'edition.approve', link: '/', title: ['Ankommen', 'Arriving'],
    text: [
      'Miriam Falk arbeitet in der Zentrale. Die Startseite zeigt ihr, was auf sie wartet. Wählen Sie eine Zahl: Sie führt zu ihrer Liste.',
      'Miriam Falk works for the central team. The start page shows what is waiting for her. Choose a figure: it leads to its list.',
    ],
  },
  {
    key: 'master', as: 'editorFalk', link: '/records/{leistung-personalausweis}/show', title: ['Ein Text für alle', 'One text for everybody'],
    text: [
      'Das Land beschreibt den Personalausweis ein einziges Mal. Lesen Sie, was er kostet, was man mitbringt und wie es abläuft.',
      'The Land describes the identity card once. Read what it costs, what to bring and how it works.',
    ],
  },
  {
    key: 'supplement', as: 'contactBelzig', link: '/records/{ergaenzung-bad-belzig-personalausweis}/show', title: ['Was vor Ort anders ist', 'What is different on the spot'],
    text: [
      'Bad Belzig ergänzt nur, was nur dort gilt: die Dauer und einen Hinweis auf das Fotogeschäft gegenüber. Links steht der Text des Landes, rechts der eigene.',
      'Bad Belzig adds only what holds there alone: how long it takes, and a word about the photographer across the street. On the left is the text of the Land, on the right their own.',
    ],
  },
  {
    key: 'effective', as: 'contactBelzig', link: `/services/{leistung-personalausweis}/effective?area=${placeOf.badBelzig}`, title: ['Wessen Worte gelten', 'Whose words hold'],
    text: [
      'Beides zusammen ist, was Menschen in Bad Belzig lesen. An jedem Absatz steht, wer ihn geschrieben hat. Wechseln Sie zur Bürgersicht: Dort sind die Nähte weg.',
      'Both together are what people in Bad Belzig read. Each paragraph says who wrote it. Switch to what citizens see: there the seams are gone.',
    ],
  },
  {
    key: 'responsible', as: 'editorFalk', link: `/services/{leistung-fischereischein}/effective?area=${golzow}`, title: ['Wer zuständig ist', 'Who is responsible'],
    text: [
      'In Golzow ist für den Fischereischein das Amt Brück da; daneben steht Schritt für Schritt, wie gesucht wurde. Wählen Sie Teltow als Gebiet: Dort ist es der Landkreis.',
      'For the fishing licence people in Golzow turn to the Amt Brück; beside it stands step by step how it was found. Choose Teltow as the area: there it is the district.',
    ],
  },
  {
    key: 'office', as: 'contactCottbus', link: '/records/{cottbus-stadtbuero}/show?view=competences', title: ['Und umgekehrt', 'And the other way round'],
    text: [
      'Wofür ist das Stadtbüro in Cottbus/Chóśebuz da? Zwölf Leistungen führen zu ihm, und von jeder führt ein Link zurück.',
      'What does the citizens’ office in Cottbus/Chóśebuz do? Twelve services lead to it, and a link leads back to each.',
    ],
  },
  {
    key: 'review', as: 'editorBrandt', needs: 'edition.approve', link: '/review/{ergaenzung-bad-belzig-hundesteuer}', title: ['Alt und neu nebeneinander', 'Old and new side by side'],
    text: [
      'Jonas Brandt prüft, was Kommunen einreichen. In der Hundesteuer von Bad Belzig sind zwei Beträge neu; was er beim ersten Mal beanstandet hat, steht am Feld. Haken Sie beide ab und geben Sie frei.',
      'Jonas Brandt reviews what municipalities submit. In the dog tax of Bad Belzig two amounts are new; what he objected to the first time stands at its field. Tick both and approve.',
    ],
  },
  {
    key: 'master-changed', as: 'editorBrandt', link: '/records/{ergaenzung-amt-brueck-hund-anmelden}/master', title: ['Wenn sich oben etwas ändert', 'When something changes above'],
    text: [
      'Das Land hat heute die Unterlagen für große Hunde geändert. Wer dazu etwas ergänzt hatte, sieht damals, heute und die eigenen Worte nebeneinander; alle anderen bleiben verschont.',
      'Today the Land changed the papers for large dogs. Whoever had added to them sees then, now and the own words side by side; nobody else is bothered.',
    ],
  },
  {
    key: 'gap', as: 'coordinator', everywhere: true, link: list('findings', { rule: 'RSP-01' }), title: ['Lücken finden', 'Finding gaps'],
    text: [
      'In Mittenwalde vergibt niemand Wohnberechtigungsscheine, in Golzow fehlt das Zeugnis zum Vorkaufsrecht. Von Hand hätte es niemand bemerkt. Öffnen Sie einen Befund: Er sagt, was zu tun ist.',
      'In Mittenwalde nobody issues housing certificates, in Golzow nobody confirms the right of first refusal. By hand nobody would have noticed. Open a finding: it says what to do.',
    ],
  },
  {
    key: 'matrix', as: 'coordinator', everywhere: true, link: list('matrix', { district: placeOf.potsdamMittelmark }), title: ['Alles auf einen Blick', 'Everything at a glance'],
    text: [
      'Jede Zeile eine Gemeinde in Potsdam-Mittelmark, jede Spalte eine Leistung. Wählen Sie ein rotes Feld: Es öffnet, was dort nicht stimmt.',
      'Each row a municipality of Potsdam-Mittelmark, each column a service. Choose a red cell: it opens what is wrong there.',
    ],
  },
  {
    key: 'board', as: 'coordinator', link: '/boards', title: ['Wie es vorangeht', 'How things are going'],
    text: [
      'Offene Befunde, Alter der Texte, Wartezeiten: Zu jedem Bild gibt es eine Tabelle und zu jeder Zahl die Liste. Wählen Sie einen Balken.',
      'Open findings, age of the texts, waiting times: behind every picture is a table, behind every figure the list. Choose a bar.',
    ],
  },
  {
    key: 'rules', as: 'lead', needs: 'rule.configure', link: '/rules', title: ['Regeln mit Augenmaß', 'Rules with a sense of proportion'],
    text: [
      'Die Leitung stellt ein, wie streng eine Regel ist, und schreibt auf, warum. Klappen Sie eine Regel auf: Beispiele zeigen, was ihr genügt und was nicht.',
      'The lead sets how strict a rule is and writes down why. Unfold a rule: examples show what satisfies it and what does not.',
    ],
  },
];
