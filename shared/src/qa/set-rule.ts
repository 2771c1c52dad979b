// What is a rule across records? The same words and thresholds as a rule; what it finds is told by one SQL statement over any scope, on the server.
import type { z } from 'zod';
import type { Severity } from '../findings/finding.js';
import type { RecordKind } from '../records/record.js';

export interface SetRule<P = unknown> {
  readonly id: string;
  readonly version: number;
  readonly severity: Severity;
  /** Kinds of record that its findings stand at. */
  readonly kinds: readonly RecordKind[];
  /** Public source by title, or `proposal of the central team`. A message key. */
  readonly source: string;
  /** Thresholds with default and range; each is called `qa.<id>.parameter.<name>`. */
  readonly parameters: z.ZodType<P>;
  /** What a finding can say: message key, with the names of the parameters that the statement has to give. */
  readonly messages: Readonly<Record<string, readonly string[]>>;
  /** Message keys: what it finds, and what it only just does not find. */
  readonly examples: { readonly finds: readonly string[]; readonly spares: readonly string[] };
}

/** Declares a rule across records; its texts are the messages `qa.<id>.title`, `.why`, `.fix`, `.source`. */
export const defineSetRule = <P>(
  rule: Omit<SetRule<P>, 'source' | 'examples'> & { examples: { finds: readonly string[]; spares: readonly string[] } },
): SetRule => {
  const named = (names: readonly string[]) => names.map((name) => `qa.${rule.id}.example.${name}`);
  return {
    ...rule,
    source: `qa.${rule.id}.source`,
    examples: { finds: named(rule.examples.finds), spares: named(rule.examples.spares) },
  } as unknown as SetRule;
};
