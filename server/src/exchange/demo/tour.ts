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
    text: ['Miriam Falk arbeitet in der Zentrale. Die Startseite zeigt ihr, was auf sie wartet; jede Zahl führt zu ihrer Liste.', 'Miriam Falk works for the central team. The start page shows what is waiting for her; every figure leads to its list.'],
  },
  {
    key: 'master', as: 'editorFalk', link: '/records/{leistung-personalausweis}/show', title: ['Ein Text für alle', 'One text for everybody'],
    text: ['Das Land beschreibt den Personalausweis ein einziges Mal: was er kostet, was man mitbringt, wie es abläuft.', 'The Land describes the identity card once: what it costs, what to bring, how it works.'],
  },
  {
    key: 'supplement', as: 'contactBelzig', link: '/records/{ergaenzung-bad-belzig-personalausweis}/show', title: ['Was vor Ort anders ist', 'What is different on the spot'],
    text: ['Bad Belzig ergänzt nur, was nur dort gilt: die Dauer und einen Hinweis auf das Fotogeschäft gegenüber.', 'Bad Belzig adds only what holds there alone: how long it takes, and a word about the photographer across the street.'],
  },
  {
    key: 'effective', as: 'contactBelzig', link: `/services/{leistung-personalausweis}/effective?area=${placeOf.badBelzig}`, title: ['Wessen Worte gelten', 'Whose words hold'],
    text: ['Beides zusammen ist, was Menschen in Bad Belzig lesen. An jedem Absatz steht, wer ihn geschrieben hat.', 'Both together are what people in Bad Belzig read. Each paragraph says who wrote it.'],
  },
  {
    key: 'responsible', as: 'editorFalk', link: `/services/{leistung-fischereischein}/effective?area=${golzow}`, title: ['Wer zuständig ist', 'Who is responsible'],
    text: ['In Golzow ist für den Fischereischein das Amt Brück da, in Teltow der Landkreis. Die Suche erklärt sich Schritt für Schritt.', 'For the fishing licence people in Golzow turn to the Amt Brück, people in Teltow to the district. The search explains itself step by step.'],
  },
  {
    key: 'office', as: 'contactCottbus', link: '/records/{cottbus-stadtbuero}/show?view=competences', title: ['Und umgekehrt', 'And the other way round'],
    text: ['Wofür ist das Stadtbüro in Cottbus/Chóśebuz da? Zwölf Leistungen führen zu ihm.', 'What does the citizens’ office in Cottbus/Chóśebuz do? Twelve services lead to it.'],
  },
  {
    key: 'review', as: 'editorBrandt', needs: 'edition.approve', link: '/review/{ergaenzung-bad-belzig-hundesteuer}', title: ['Alt und neu nebeneinander', 'Old and new side by side'],
    text: ['Jonas Brandt prüft, was Kommunen einreichen. In der Hundesteuer von Bad Belzig sind zwei Beträge neu; was er beim ersten Mal beanstandet hat, steht am Feld.', 'Jonas Brandt reviews what municipalities submit. In the dog tax of Bad Belzig two amounts are new; what he objected to the first time stands at its field.'],
  },
  {
    key: 'master-changed', as: 'editorBrandt', link: '/records/{ergaenzung-amt-brueck-hund-anmelden}/show?view=findings', title: ['Wenn sich oben etwas ändert', 'When something changes above'],
    text: ['Das Land hat heute die Unterlagen für große Hunde geändert. Wer dazu etwas ergänzt hatte, bekommt einen Hinweis, sonst niemand.', 'Today the Land changed the papers for large dogs. Whoever had added to them is told, and nobody else.'],
  },
  {
    key: 'gap', as: 'coordinator', everywhere: true, link: list('findings', { rule: 'RSP-01' }), title: ['Lücken finden', 'Finding gaps'],
    text: ['In Mittenwalde vergibt niemand Wohnberechtigungsscheine, in Golzow fehlt das Zeugnis zum Vorkaufsrecht. Niemand hätte es von Hand bemerkt.', 'In Mittenwalde nobody issues housing certificates, in Golzow nobody confirms the right of first refusal. By hand nobody would have noticed.'],
  },
  {
    key: 'matrix', as: 'coordinator', everywhere: true, link: '/matrix', title: ['Alles auf einen Blick', 'Everything at a glance'],
    text: ['Jede Zeile eine Gemeinde, jede Spalte eine Leistung. Ein Druck auf die Eingabetaste öffnet, was hinter einer Zelle steht.', 'Each row a municipality, each column a service. Enter opens what stands behind a cell.'],
  },
  {
    key: 'board', as: 'coordinator', link: '/boards', title: ['Wie es vorangeht', 'How things are going'],
    text: ['Offene Befunde, Alter der Texte, Wartezeiten: Zu jedem Bild gibt es eine Tabelle und zu jeder Zahl die Liste.', 'Open findings, age of the texts, waiting times: behind every picture is a table, behind every figure the list.'],
  },
  {
    key: 'rules', as: 'lead', needs: 'rule.configure', link: '/rules', title: ['Regeln mit Augenmaß', 'Rules with a sense of proportion'],
    text: ['Die Leitung stellt ein, wie streng eine Regel ist, und schreibt auf, warum. Jede Regel zeigt Beispiele, die ihr genügen, und solche, die es nicht tun.', 'The lead sets how strict a rule is and writes down why. Every rule shows examples that satisfy it and some that do not.'],
  },
];
