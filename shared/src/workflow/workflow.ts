// How is a workflow written down, and how is a decision taken? A table of actions; deciding is pure: facts in, target state or all reasons out.
import type { Reason } from '../api/problem.js';

/** A named sentence that must hold: null when it does, otherwise the reason that is shown before and after the click. */
export type Requirement<F> = (facts: F) => Reason | null;

export interface ActionSpec<F, S extends string, P extends string> {
  readonly from: readonly S[];
  readonly to: S | ((facts: F) => S);
  readonly permission: P;
  readonly requires: readonly Requirement<F>[];
  /** The action asks for a comment in the same step. */
  readonly needsReason?: true;
  /** Only the machine does this; it is never offered. */
  readonly robotOnly?: true;
}

export interface Workflow<F, S extends string, A extends string, P extends string> {
  readonly initial: S;
  readonly states: readonly S[];
  readonly actions: Readonly<Record<A, ActionSpec<F, S, P>>>;
}

export type Decision<S> =
  | { readonly allowed: true; readonly to: S }
  | { readonly allowed: false; readonly because: 'state' | 'refused'; readonly reasons: Reason[] };

interface MinimalFacts {
  readonly state: string;
  readonly actor: { readonly may: (permission: never) => boolean };
}

/** Decides one action. Reasons come all together; a missing right or requirement is `refused`, a wrong state alone is `state`. */
export const decide = <F extends MinimalFacts, S extends string, A extends string, P extends string>(
  workflow: Workflow<F, S, A, P>,
  action: A,
  facts: F,
): Decision<S> => {
  const spec = workflow.actions[action];
  const reasons: Reason[] = [];
  if (!facts.actor.may(spec.permission as never)) reasons.push({ code: 'workflow.permission' });
  const stateFits = spec.from.includes(facts.state as S);
  if (stateFits)
    for (const holds of spec.requires) {
      const reason = holds(facts);
      if (reason) reasons.push(reason);
    }
  if (reasons.length > 0) return { allowed: false, because: 'refused', reasons };
  if (!stateFits) return { allowed: false, because: 'state', reasons: [{ code: 'workflow.wrong-state', params: { state: facts.state } }] };
  return { allowed: true, to: typeof spec.to === 'function' ? spec.to(facts) : spec.to };
};
