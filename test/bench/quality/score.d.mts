// What does a test have to know of the scores?

export interface Case {
  readonly rule: string | null;
  readonly way: string;
  readonly isNear: boolean;
  readonly expected: readonly string[];
  readonly may?: readonly string[];
  readonly found: readonly string[];
}
export interface Score {
  readonly rule: string;
  readonly planted: number;
  readonly nears: number;
  readonly found: number;
  readonly missed: readonly Case[];
  readonly surplus: readonly Case[];
  readonly recall: number;
  readonly precision: number;
}
export const goal: number;
export function scoreOf(rule: string, cases: readonly Case[]): Score;
export function isGood(score: Score): boolean;
export function groupBy<T, K>(things: readonly T[], keyOf: (thing: T) => K): Map<K, T[]>;
