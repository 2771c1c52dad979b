// Which record did an earlier line of the same file name? Kept for the whole load, so by short keys: a quarter of a million lines take some megabytes.
import type { ExternalId } from '@kommunalredaktion/shared';

export class SeenLines {
  private readonly groups = new Map<string, Map<string, number>>();

  /** Answers the first line that named the record, which may be this one. */
  note(administration: string, name: ExternalId, n: number): number {
    const key = groupOf(administration, name);
    let lines = this.groups.get(key);
    if (!lines) this.groups.set(key, (lines = new Map()));
    const first = lines.get(name.value) ?? n;
    lines.set(name.value, first);
    return first;
  }

  /** A rehearsal takes what an earlier line named for loaded. */
  has(administration: string, name: ExternalId): boolean {
    return this.groups.get(groupOf(administration, name))?.has(name.value) ?? false;
  }
}

const groupOf = (administration: string, { agency, scheme }: ExternalId): string => `${administration}\n${agency}\n${scheme}`;
