// Which world do the examples of rules live in? One small office and one day, the same in tests and in the catalogue.
import type { Content } from '../records/kinds.js';
import type { Example, RuleFacts } from './rule.js';

export const exampleFacts: RuleFacts = {
  today: '2026-03-16', changedAt: '2026-01-12T09:30:00.000Z', assuredAt: null, parents: [], removedHtml: [], isLive: true,
};

/** The facts of an example: the common ones with what the example says itself. */
export const factsOf = ({ facts }: Example): RuleFacts => ({ ...exampleFacts, ...facts });

/** An office that holds only what an example is about. */
export const office = (content: Content = {}): Content => ({ name: { de: 'Bürgeramt Musterstadt' }, ...content });
