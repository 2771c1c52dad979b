// How is a rule across records asked? One statement for a few administrations or for all of them, with its values as parameters.

/** Where to look: these administrations; null is everywhere. */
export type Scope = readonly string[] | null;

/** Collects the parameters of one statement. */
export class Question {
  readonly params: unknown[] = [];
  private scopeAt: string | undefined;

  constructor(
    private readonly scope: Scope,
    readonly today: string,
  ) {}

  /** The placeholder of a value. */
  $(value: unknown): string {
    this.params.push(value);
    return `$${this.params.length}`;
  }

  get isEverywhere(): boolean {
    return this.scope === null;
  }

  /** Written out only when there is something to narrow, so that an index fits in either case. */
  within(column: string): string {
    if (this.scope === null) return 'true';
    this.scopeAt ??= this.$(this.scope);
    return `${column} = any (${this.scopeAt}::uuid[])`;
  }
}

/** Gives rows of record_id, administration_id, field, target, message, params, evidence: what the rule finds around the administrations asked about. */
export type FindAcross<P = unknown> = (ask: Question, parameters: P) => string;
