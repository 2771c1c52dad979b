// Which cells of a large grid are in sight, and where does a key lead? Pure: sizes in pixels, places as numbers.

export const cellSize = 30;
export const headWidth = 220;
export const headHeight = 176;
/** So many beyond the edge are drawn, too, so that scrolling shows no gaps. */
const margin = 4;

export interface At {
  readonly row: number;
  readonly column: number;
}
export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** From the first to before the last of those in sight. */
export const rangeInSight = (offset: number, length: number, count: number): readonly [from: number, to: number] => {
  const from = Math.max(0, Math.floor(offset / cellSize) - margin);
  return [Math.min(from, Math.max(0, count - 1)), Math.min(count, Math.ceil((offset + length) / cellSize) + margin)];
};

/** Those in sight, and always the one that has the focus: it must not vanish under the hands. */
export const shown = ([from, to]: readonly [number, number], always: number, count: number): number[] => {
  const some = Array.from({ length: Math.max(0, to - from) }, (_, n) => from + n);
  if (always < 0 || always >= count || (always >= from && always < to)) return some;
  return always < from ? [always, ...some] : [...some, always];
};

const within = (value: number, count: number): number => Math.min(Math.max(0, value), Math.max(0, count - 1));
export const inside = ({ row, column }: At, { rows, columns }: Size): At => ({ row: within(row, rows), column: within(column, columns) });

/** Arrows go one on, Home and End along the row, with Ctrl to the corners, the page keys a screen up and down. Null for any other key. */
export const afterKey = (key: string, withControl: boolean, { row, column }: At, size: Size, page: number): At | null => {
  const to = (next: At) => inside(next, size);
  switch (key) {
    case 'ArrowUp':
      return to({ row: withControl ? 0 : row - 1, column });
    case 'ArrowDown':
      return to({ row: withControl ? size.rows : row + 1, column });
    case 'ArrowLeft':
      return to({ row, column: withControl ? 0 : column - 1 });
    case 'ArrowRight':
      return to({ row, column: withControl ? size.columns : column + 1 });
    case 'Home':
      return to({ row: withControl ? 0 : row, column: 0 });
    case 'End':
      return to({ row: withControl ? size.rows : row, column: size.columns });
    case 'PageUp':
      return to({ row: row - page, column });
    case 'PageDown':
      return to({ row: row + page, column });
    default:
      return null;
  }
};

/** How far to scroll so that a cell lies in sight and not under the headings. */
export const offsetFor = (index: number, offset: number, length: number): number => {
  const start = index * cellSize;
  if (start < offset) return start;
  return start + cellSize > offset + length ? start + cellSize - length : offset;
};

/** The next cell with this letter after a place, row by row, beginning again at the top; null when there is none. */
export const nextWith = (letter: string, rows: readonly string[], { row, column }: At): At | null => {
  for (let step = 0; step <= rows.length; step += 1) {
    const at = (row + step) % rows.length;
    const found = rows[at]?.indexOf(letter, step === 0 ? column + 1 : 0) ?? -1;
    if (found >= 0) return { row: at, column: found };
  }
  return null;
};
