// How is a piece of a text shown as evidence, so that the invisible is seen and nothing does harm?
import type { TextLanguage } from '../records/languages.js';
import { plainText } from '../records/plain-text.js';
import { signsOutside } from './wording/latin.js';

/** The text between two places; every character outside the usual set is replaced by its name. */
export const excerpt = (text: string, from: number, to: number, language: TextLanguage | null = null): string => {
  const piece = text.slice(Math.max(0, from), to);
  let shown = '';
  let next = 0;
  for (const { at, length, name } of signsOutside(piece, language)) {
    shown += `${piece.slice(next, at)}[${name}]`;
    next = at + length;
  }
  return shown + piece.slice(next);
};

/** How a piece of markup reads that may begin or end inside a tag. */
export const readable = (piece: string): string => plainText(piece.replace(/^[^<>]*>|<[^<>]*$/g, ''));
