// How is a list walked through with the keyboard: `/` to the search, `j` and `k` along the rows, Enter opens?
import { useEffect, useRef } from 'react';
import { useShortcuts } from '../useShortcuts.js';

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest('input, textarea, select, [role="combobox"], [role="dialog"], [role="menu"]') !== null);

const walk = (links: HTMLElement[], step: 1 | -1): void => {
  const here = links.findIndex((link) => link === document.activeElement);
  links[here === -1 ? (step === 1 ? 0 : links.length - 1) : here + step]?.focus();
};

/** Single letters act only where nothing is typed, and not at all for people who switched them off. */
export const useListKeys = () => {
  const place = useRef<HTMLDivElement>(null);
  const [on] = useShortcuts();
  useEffect(() => {
    if (!on) return undefined;
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || typing(event.target)) return;
      const links = [...(place.current?.querySelectorAll<HTMLElement>('[data-row-link]') ?? [])];
      if (event.key === '/') place.current?.querySelector<HTMLElement>('[data-search] input')?.focus();
      else if (event.key === 'j') walk(links, 1);
      else if (event.key === 'k') walk(links, -1);
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [on]);
  return place;
};
