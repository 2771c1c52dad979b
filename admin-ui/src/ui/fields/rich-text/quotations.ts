// Where in a text does the passage stand that a finding quotes? Bold words and links split it, blanks differ, and the quotation may be cut short or carry markup.
import { readable } from '@kommunalredaktion/shared';

/** A stretch of text of one form, and where in the document it begins. */
export interface Run {
  readonly text: string;
  readonly at: number;
  /** The first of its line. */
  readonly begins: boolean;
}
export interface Span {
  readonly from: number;
  readonly to: number;
}

const blank = /[\s\u00ad]/;
const withoutBlanks = (text: string): string => text.replace(/[\s\u00ad]/g, '');

/** Quotations show signs that nobody sees by their names. */
const withSigns = (quotation: string): string =>
  quotation.replace(/\[(U\+[\dA-F]{4,6}(?: U\+[\dA-F]{4,6})*)\]/g, (_, names: string) =>
    String.fromCodePoint(...names.split(' ').map((name) => parseInt(name.slice(2), 16))),
  );
/** Some rules quote the markup. */
const readings = (quotation: string): string[] => {
  const whole = withSigns(quotation.replace(/^…|…$/g, ''));
  return [whole, readable(whole)].map(withoutBlanks).filter((reading) => reading !== '');
};

/** Every place that reads like the quotation; where whole lines begin like it, only these are meant. */
export const spansOf = (runs: readonly Run[], quotation: string): Span[] => {
  const places: number[] = [];
  const beginnings = new Set<number>();
  let text = '';
  for (const run of runs) {
    if (run.begins) beginnings.add(places.length);
    for (let index = 0; index < run.text.length; index += 1) {
      if (blank.test(run.text.charAt(index))) continue;
      text += run.text.charAt(index);
      places.push(run.at + index);
    }
  }
  const wanted = readings(quotation).find((reading) => text.includes(reading));
  if (wanted === undefined) return [];
  const found: number[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) found.push(at);
  const ofLines = found.filter((at) => beginnings.has(at));
  return (ofLines.length > 0 ? ofLines : found).map((at) => ({ from: places[at]!, to: places[at + wanted.length - 1]! + 1 }));
};
