// How is chance made repeatable? Every line draws from its own stream, so that it depends on nothing but the seed and its number.

export interface Random {
  /** From 0 up to, not including, 1. */
  readonly next: () => number;
  readonly whole: (from: number, to: number) => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
  /** Different items in the order of the list's circle, starting anywhere. */
  readonly some: <T>(list: readonly T[], count: number) => T[];
}

const mix = (value: number): number => {
  let mixed = value | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
  return (mixed ^ (mixed >>> 15)) >>> 0;
};

export const randomFor = (seed: number, index: number): Random => {
  let state = mix(mix(seed) + Math.imul(index + 1, 0x9e3779b9));
  const next = (): number => {
    state = (state + 0x9e3779b9) | 0;
    return mix(state) / 2 ** 32;
  };
  const whole = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    whole,
    chance: (share) => next() < share,
    pick: (list) => list[whole(0, list.length - 1)]!,
    some: (list, count) => {
      const start = whole(0, list.length - 1);
      return Array.from({ length: Math.min(count, list.length) }, (_, at) => list[(start + at) % list.length]!);
    },
  };
};
