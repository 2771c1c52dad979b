// Which world do the examples of rules live in? One small town and one day, the same in tests and in the catalogue.
import type { Content } from '../records/kinds.js';
import type { RecordKind } from '../records/record.js';
import type { Example, Rule, RuleFacts } from './rule.js';

export const exampleFacts: RuleFacts = {
  today: '2026-03-16',
  changedAt: '2026-01-12T09:30:00.000Z',
  assuredAt: null,
  parents: [],
  removedHtml: [],
  isLive: true,
  reviewBy: null,
  knownAreas: null,
  master: null,
};

/** The facts of an example: the common ones with what the example says itself. */
export const factsOf = ({ facts }: Pick<Example, 'facts'>): RuleFacts => ({ ...exampleFacts, ...facts });

/** The kind of record that an example is about. */
export const kindOf = (rule: Pick<Rule, 'kinds'>, { kind }: Pick<Example, 'kind'>): RecordKind =>
  kind ?? rule.kinds[0] ?? 'organisational-unit';

/** An office that holds only what an example is about. */
export const office = (content: Content = {}): Content => ({ name: { de: 'Bürgeramt Musterstadt' }, ...content });
/** A service that holds only what an example is about. */
export const service = (content: Content = {}): Content => ({ name: { de: 'Hund anmelden' }, ...content });
/** What a municipality adds to a service. */
export const supplement = (content: Content = {}): Content => ({ serviceName: 'Hund anmelden', ...content });
/** An online service that holds only what an example is about. */
export const online = (content: Content = {}): Content => ({ name: { de: 'Hund online anmelden' }, ...content });

/** Facts with a master text: what it says, in what it has changed since the supplement was written, and what other supplements say there. */
export const withMaster = (content: Content, changed: readonly string[] = [], alsoSaid: readonly string[] = []): Partial<RuleFacts> => ({
  master: { editionId: '0198c5a2-7c7e-7000-8000-0000000000b2', content: service(content), changed, alsoSaid },
});
