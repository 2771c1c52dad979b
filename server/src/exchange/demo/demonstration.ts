// What does the demonstration consist of: which lines, how old, with which defects on purpose?
import type { RecordLine } from '@kommunalredaktion/shared';
import { amtBrueck, amtBrueckOffices } from './amt-brueck.js';
import { badBelzig, badBelzigOffices } from './bad-belzig.js';
import { cottbus, cottbusOffices } from './cottbus.js';
import { liebenwerda, liebenwerdaOffices } from './liebenwerda.js';
import { mittenwalde, mittenwaldeOffices } from './mittenwalde.js';
import { officeLine, type Office, type Town } from './office.js';
import { cottbusOnline, potsdamMittelmarkOnline } from './online/districts.js';
import { landHost, landServices } from './online/land.js';
import { onlineLine, type Host, type OnlineNote } from './online/note.js';
import { amtBrueckOnline, badBelzigOnline, liebenwerdaOnline, mittenwaldeOnline } from './online/towns.js';
import { ageOf, type DemoAge, type DemoJudgement, type DemoRule, type Planned } from './planned.js';
import { potsdamMittelmark, potsdamMittelmarkOffices } from './potsdam-mittelmark.js';
import { catalogue } from './services/catalogue.js';
import { serviceLine } from './services/note.js';
import { amtBrueckSupplements } from './supplements/amt-brueck.js';
import { badBelzigSupplements } from './supplements/bad-belzig.js';
import { cottbusForCitizens } from './supplements/cottbus-citizens.js';
import { cottbusForTheCity } from './supplements/cottbus-city.js';
import { liebenwerdaSupplements } from './supplements/liebenwerda.js';
import { mittenwaldeSupplements } from './supplements/mittenwalde.js';
import { supplementLine, type SupplementNote } from './supplements/note.js';
import { potsdamMittelmarkSupplements } from './supplements/potsdam-mittelmark.js';

interface Member { readonly town: Town; readonly offices: readonly Office[]; readonly supplements: readonly SupplementNote[]; readonly online: readonly OnlineNote[] }
const members: readonly Member[] = [
  { town: badBelzig, offices: badBelzigOffices, supplements: badBelzigSupplements, online: badBelzigOnline },
  { town: amtBrueck, offices: amtBrueckOffices, supplements: amtBrueckSupplements, online: amtBrueckOnline },
  { town: potsdamMittelmark, offices: potsdamMittelmarkOffices, supplements: potsdamMittelmarkSupplements, online: potsdamMittelmarkOnline },
  { town: cottbus, offices: cottbusOffices, supplements: [...cottbusForCitizens, ...cottbusForTheCity], online: cottbusOnline },
  { town: mittenwalde, offices: mittenwaldeOffices, supplements: mittenwaldeSupplements, online: mittenwaldeOnline },
  { town: liebenwerda, offices: liebenwerdaOffices, supplements: liebenwerdaSupplements, online: liebenwerdaOnline },
];
const hosts: readonly (readonly [Host, readonly OnlineNote[]])[] = [[landHost, landServices], ...members.map(({ town, online }) => [town, online] as const)];

interface Invented { readonly planned: Planned; readonly line: (year: number) => RecordLine }
const invented = <Note extends Planned>(notes: readonly Note[], line: (note: Note, year: number, position: number) => RecordLine): Invented[] =>
  notes.map((note, position) => ({ planned: note, line: (year) => line(note, year, position) }));

/** What others refer to comes before them: services, offices with those above them, then supplements and online services. */
const all: readonly Invented[] = [
  ...invented(catalogue, serviceLine),
  ...members.flatMap(({ town, offices }) => invented(offices, (office, year, position) => officeLine(town, office, position, year))),
  ...members.flatMap(({ town, supplements }) => invented(supplements, (note, year) => supplementLine(town, note, year))),
  ...hosts.flatMap(([host, notes]) => invented(notes, (note, year) => onlineLine(host, note, year))),
];

/** The administrations shown, by regional key. */
export const demoAdministrations: readonly string[] = members.map(({ town }) => town.ars);

/** The lines to load; holidays and validities lie in or around this year. */
export const demoLines = (year: number): RecordLine[] => all.map(({ line }) => line(year));

const someYear = 2026;
const named = all.map(({ planned, line }) => ({ planned, id: line(someYear).externalId.value }));

/** Days since the last change of each record, and since its owner confirmed it. */
export const demoAges: Readonly<Record<string, DemoAge>> = Object.fromEntries(named.map(({ id, planned }, position) => [id, ageOf(planned, position)]));

const judgements = (of: (planned: Planned) => readonly DemoRule[] | undefined): DemoJudgement[] =>
  named.flatMap(({ id, planned }) => (of(planned) ?? []).map((rule) => ({ externalIdValue: id, rule })));

/** Everything that the rules find in the live stock, and nothing else. */
export const demoDefects: readonly DemoJudgement[] = judgements(({ defects }) => defects);
/** Records that keep a rule only just. */
export const demoNearMisses: readonly DemoJudgement[] = judgements(({ near }) => near);
