// Where do the points of a line lie in a picture, and which round figures stand at its side? Pure.

export interface Frame {
  readonly width: number;
  readonly height: number;
}

/** The smallest of 1, 2, 5, 10, 20, 50 … with which four steps reach the highest value. */
export const stepFor = (highest: number): number => {
  for (let power = 1; ; power *= 10) for (const step of [power, 2 * power, 5 * power]) if (step * 4 >= highest) return step;
};

export const pointsOf = (values: readonly number[], top: number, { width, height }: Frame): readonly (readonly [x: number, y: number])[] =>
  values.map(
    (value, index) =>
      [values.length < 2 ? width / 2 : (index / (values.length - 1)) * width, height - (top === 0 ? 0 : (value / top) * height)] as const,
  );

const rounded = (value: number): string => String(Math.round(value * 10) / 10);
export const pathOf = (points: readonly (readonly [number, number])[]): string =>
  points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${rounded(x)} ${rounded(y)}`).join(' ');
