// Which parts of a service may a municipality leave alone, add to, or replace by its own? One table for the form, the effective text and rule CON-13.
import type { Content } from '../kinds.js';
import { textModuleNames, type TextModule } from './text-modules.js';

/** What is said about a list as a whole, beside its entries. */
export const explanationNames = ['feesText', 'deadlinesText', 'processingTimesText'] as const;
export type Explanation = (typeof explanationNames)[number];

/** `locked`: the words of Bund and Land stand alone. `supplement`: words are added and can be seen as an addition. `own`: own words or values take the place. */
export const moduleRights = {
  teaser: 'locked',
  summary: 'supplement',
  description: 'supplement',
  /** Federal and state law is named already; a local statute is added. */
  legalBasis: 'supplement',
  requiredDocuments: 'supplement',
  prerequisites: 'supplement',
  procedure: 'supplement',
  forms: 'own',
  furtherInformation: 'supplement',
  notes: 'supplement',
  originator: 'locked',
  /** Who is responsible follows from the competences; a second, typed answer would contradict it one day. */
  competentBody: 'locked',
  contactPoint: 'locked',
  appeal: 'supplement',
  ownModules: 'supplement',
  links: 'supplement',
  fees: 'own',
  feesText: 'own',
  deadlines: 'own',
  deadlinesText: 'own',
  processingTimes: 'own',
  processingTimesText: 'own',
  documents: 'supplement',
} as const satisfies Readonly<
  Record<
    TextModule | Explanation | 'ownModules' | 'links' | 'fees' | 'deadlines' | 'processingTimes' | 'documents',
    'locked' | 'supplement' | 'own'
  >
>;
export type SupplementedField = keyof typeof moduleRights;
export type ModuleRight = (typeof moduleRights)[SupplementedField];

/** Typing 5 alone: the municipalities rule the service themselves, and no word of Bund or Land stands above theirs. */
const isMunicipal = (service: Content | undefined): boolean => {
  const typing = service?.['typing'];
  return Array.isArray(typing) && typing.length > 0 && typing.every((one) => one === '5');
};

/** The right at a field of a supplement to `service`; nothing where the field is none of the service's own. */
export const moduleRightOf = (name: string, service?: Content): ModuleRight | undefined => {
  const right = Object.hasOwn(moduleRights, name) ? moduleRights[name as SupplementedField] : undefined;
  return right === 'locked' && isMunicipal(service) ? 'own' : right;
};

/** Text modules that a supplement to `service` has to leave alone. */
export const lockedModules = (service?: Content): readonly TextModule[] =>
  textModuleNames.filter((name) => moduleRightOf(name, service) === 'locked');

/** An explanation stands beside the entries: whoever replaces those replaces it, and when those change, it is to be looked at again. */
const explained: Readonly<Partial<Record<SupplementedField, readonly SupplementedField[]>>> = {
  feesText: ['fees'],
  deadlinesText: ['deadlines'],
  processingTimesText: ['processingTimes'],
};
/** The field and what it explains. */
export const withExplained = (name: SupplementedField): readonly SupplementedField[] => [name, ...(explained[name] ?? [])];
