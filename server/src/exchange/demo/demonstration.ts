// What does the demonstration consist of: which lines, how old, with which defects on purpose?
import type { RecordLine } from '@kommunalredaktion/shared';
import { amtBrueck, amtBrueckOffices } from './amt-brueck.js';
import { badBelzig, badBelzigOffices } from './bad-belzig.js';
import { cottbus, cottbusOffices } from './cottbus.js';
import { liebenwerda, liebenwerdaOffices } from './liebenwerda.js';
import { mittenwalde, mittenwaldeOffices } from './mittenwalde.js';
import { demoId, officeLine, type DemoRule, type Office, type Town } from './office.js';
import { potsdamMittelmark, potsdamMittelmarkOffices } from './potsdam-mittelmark.js';

const towns: readonly (readonly [Town, readonly Office[]])[] = [
  [badBelzig, badBelzigOffices], [amtBrueck, amtBrueckOffices], [potsdamMittelmark, potsdamMittelmarkOffices],
  [cottbus, cottbusOffices], [mittenwalde, mittenwaldeOffices], [liebenwerda, liebenwerdaOffices],
];
const all = towns.flatMap(([town, offices]) => offices.map((office, position) => ({ town, office, position, id: demoId(town, office.key).value })));

/** The administrations shown, by regional key. */
export const demoAdministrations: readonly string[] = towns.map(([{ ars }]) => ars);

/** The lines to load; holidays and validities lie in or around this year. Parents come before their children. */
export const demoLines = (year: number): RecordLine[] => all.map(({ town, office, position }) => officeLine(town, office, position, year));

/** Days since the last change of each record, and since its owner confirmed it. */
export const demoAges: Readonly<Record<string, { readonly changed: number; readonly assured: number | null }>> =
  Object.fromEntries(all.map(({ id, office }) => [id, { changed: office.age, assured: office.assured ?? null }]));

export interface DemoJudgement { readonly externalIdValue: string; readonly rule: DemoRule }
const judgements = (of: (office: Office) => readonly DemoRule[] | undefined): DemoJudgement[] =>
  all.flatMap(({ id, office }) => (of(office) ?? []).map((rule) => ({ externalIdValue: id, rule })));

/** Everything that the rules find in the live stock, and nothing else. */
export const demoDefects: readonly DemoJudgement[] = judgements(({ defects }) => defects);
/** Offices that keep a rule only just. */
export const demoNearMisses: readonly DemoJudgement[] = judgements(({ near }) => near);
