// What is a quality rule? Pure check + metadata + examples; the examples are its tests and its page in the catalogue.
import type { z } from 'zod';
import type { RuleFinding, Severity } from '../findings/finding.js';
import type { ContentText } from '../records/content-texts.js';
import type { Content } from '../records/kinds.js';
import type { RecordKind } from '../records/record.js';

/** The live text of the service that a supplement belongs to. */
export interface MasterFacts {
  readonly editionId: string;
  readonly content: Content;
  /** Top-level fields in which it differs from the edition that the supplement was written for. */
  readonly changed: readonly string[];
  /** Top-level fields that other public supplements say where this one holds. */
  readonly alsoSaid?: readonly string[];
}

/** Facts beyond the content that a rule may ask for. All but `today` and `isLive` are part of the facts hash: they change without an edit. */
export interface RuleFacts {
  /** Today, ISO date in Europe/Berlin. */
  readonly today: string;
  /** Last change of the live content, or creation of the draft; ISO timestamp. */
  readonly changedAt: string;
  /** When the owner last said "still correct"; ISO timestamp. */
  readonly assuredAt: string | null;
  /** Contents of the parent units, nearest first. */
  readonly parents: readonly Content[];
  /** Pieces of markup that cleaning took away. */
  readonly removedHtml: readonly string[];
  /** Is this the edition that is public? */
  readonly isLive: boolean;
  // The next four may be left out by a caller that does not have them: rules then say what can be said without.
  /** The day on which somebody wants to look again; ISO date. */
  readonly reviewBy?: string | null;
  /** The regional keys of all official areas. */
  readonly knownAreas?: ReadonlySet<string> | null;
  readonly master?: MasterFacts | null;
  /** The service was public when the supplement was written, and is so no more. */
  readonly masterGone?: boolean;
}
export type Need = 'dates' | 'parents' | 'removed-html' | 'review-by' | 'areas' | 'master';

/** What is judged: a content and the facts around it. */
export interface Judged {
  readonly content: Content;
  readonly facts: RuleFacts;
}

/** What a check sees: the same, with its kind and with the texts of the content read once for all rules. */
export interface RuleInput extends Judged {
  readonly kind: RecordKind;
  readonly texts: readonly ContentText[];
}

/** What a check returns: place, target where one place can have several, message key, its parameters, evidence in the text, a lower severity. */
export interface Hit {
  readonly field: string;
  readonly message: string;
  readonly target?: string;
  readonly params?: Record<string, string | number>;
  readonly evidence?: string;
  readonly severity?: Severity;
}

/** A content that passes or fails. `title` is a message key: what this example shows; `kind` only where it is not the first kind of the rule. */
export interface Example {
  readonly content: Content;
  readonly facts?: Partial<RuleFacts>;
  readonly title: string;
  readonly kind?: RecordKind;
}

export interface Rule<P = unknown> {
  readonly id: string;
  readonly version: number;
  readonly severity: Severity;
  readonly kinds: readonly RecordKind[];
  readonly needs: readonly Need[];
  /** Public source by title, or `proposal of the central team`. A message key. */
  readonly source: string;
  /** Thresholds with default and range; each is called `qa.<id>.parameter.<name>`. */
  readonly parameters: z.ZodType<P>;
  readonly check: (input: RuleInput, parameters: P) => Hit[];
  /** ISO date after today at which the verdict can change without an edit; null when never. */
  readonly dueAt?: (input: RuleInput, parameters: P) => string | null;
  readonly examples: { readonly passes: readonly Example[]; readonly fails: readonly Example[] };
}

/** Declares a rule; its texts are the messages `qa.<id>.title`, `.why`, `.fix`, `.source` and one per message it gives. */
export const defineRule = <P>(rule: Rule<P>): Rule => rule as unknown as Rule;

export type { RuleFinding };
