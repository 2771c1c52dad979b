// What is known beforehand about an invented record: how old it is, and which rules it breaks on purpose or keeps only just?

export type DemoRule = `${'CMP' | 'CUR' | 'FMT' | 'CON' | 'LNG' | 'ACC' | 'DSG' | 'OEZ' | 'GEO'}-${string}`;

export interface Planned {
  /** Days since the last change, and since the owner said "still correct"; a year later somebody is to look again. */
  readonly age?: number; readonly assured?: number;
  readonly defects?: readonly DemoRule[]; readonly near?: readonly DemoRule[];
}

export interface DemoAge { readonly changed: number; readonly assured: number | null }
/** Ages differ, and nobody grows too old who is not meant to. */
export const ageOf = ({ age, assured }: Planned, position: number): DemoAge => ({ changed: age ?? 12 + ((position * 53) % 310), assured: assured ?? null });

/** A record, and a rule that it breaks or only just keeps. */
export interface DemoJudgement { readonly externalIdValue: string; readonly rule: DemoRule }
