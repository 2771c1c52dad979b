// How are different questions asked in every run in the same order? Everything follows from a number.

/** A well mixed whole number from a few whole numbers. */
export const mixed = (...numbers) => {
  let state = 0x9e3779b9;
  for (const number of numbers) {
    state = Math.imul(state ^ number, 0x85ebca6b);
    state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
    state ^= state >>> 16;
  }
  return state >>> 0;
};

export const pick = (list, ...numbers) => list[mixed(...numbers) % list.length];
