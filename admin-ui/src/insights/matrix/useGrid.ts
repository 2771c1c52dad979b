// Which part of the matrix is in sight, and which cell has the focus?
import { useCallback, useEffect, useLayoutEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type UIEvent } from 'react';
import { afterKey, cellSize, headHeight, headWidth, inside, offsetFor, type At, type Size } from './grid-window.js';

interface Sight {
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly width: number;
}
/** Until it is known how large the place is. */
const guess: Sight = { top: 0, left: 0, height: 600, width: 1200 };

const sightOf = (place: HTMLElement): Sight => ({
  top: place.scrollTop,
  left: place.scrollLeft,
  height: (place.clientHeight || guess.height) - headHeight,
  width: (place.clientWidth || guess.width) - headWidth,
});
const isSame = (a: Sight, b: Sight): boolean => a.top === b.top && a.left === b.left && a.height === b.height && a.width === b.width;

const cellIn = (place: HTMLElement | null, { row, column }: At): HTMLElement | null | undefined =>
  place?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`);

/** The part in sight, measured whenever the place moves or changes its size; on arrival it shows `start`. */
const useSight = (start: At) => {
  const place = useRef<HTMLDivElement>(null);
  const [sight, setSight] = useState(guess);
  const measure = useCallback(() => {
    if (place.current)
      setSight((before) => {
        const next = sightOf(place.current as HTMLElement);
        return isSame(before, next) ? before : next;
      });
  }, []);
  const bringIntoSight = useCallback(
    ({ row, column }: At) => {
      const here = place.current;
      if (!here) return;
      const { top, left, height, width } = sightOf(here);
      here.scrollTop = offsetFor(row, top, height);
      here.scrollLeft = offsetFor(column, left, width);
      measure();
    },
    [measure],
  );
  useLayoutEffect(() => {
    bringIntoSight(start);
    const observer = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(measure);
    if (place.current) observer?.observe(place.current);
    return () => observer?.disconnect();
    // Only on arrival: later the place is wherever somebody has gone.
  }, [bringIntoSight, measure]);
  return { place, sight, measure, bringIntoSight };
};

/** Inside the grid it is in sight already; the page follows when the grid reaches beyond the window. */
const focusOn = (cell: HTMLElement | null | undefined): void => {
  cell?.focus({ preventScroll: true });
  cell?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
};

/** `start`: the cell that somebody comes back to. */
export const useGrid = (size: Size, start: At) => {
  const { place, sight, measure, bringIntoSight } = useSight(start);
  const [reached, setReached] = useState(start);
  const wanted = useRef(false);
  const at = inside(reached, size);

  useEffect(() => {
    if (!wanted.current) return;
    wanted.current = false;
    focusOn(cellIn(place.current, at));
  }, [at.row, at.column]);

  /** A cell that is not drawn yet gets the focus as soon as it is. */
  const goTo = useCallback(
    (next: At) => {
      bringIntoSight(next);
      const cell = cellIn(place.current, next);
      focusOn(cell);
      wanted.current = !cell;
      setReached(next);
    },
    [bringIntoSight],
  );

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey) return;
    const next = afterKey(event.key, event.ctrlKey, at, size, Math.max(1, Math.floor(sight.height / cellSize) - 1));
    if (!next) return;
    event.preventDefault();
    goTo(next);
  };
  const onFocus = (event: FocusEvent) => {
    const { row, column } = (event.target as HTMLElement).dataset;
    if (row !== undefined && column !== undefined) setReached({ row: Number(row), column: Number(column) });
  };

  return { place, sight, at, goTo, handlers: { onKeyDown, onFocus, onScroll: (_event: UIEvent) => measure() } };
};
