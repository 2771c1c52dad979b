// Which pieces make a text or a validity wrong in one way and in no other?
import type { Validity } from '@kommunalredaktion/shared';
import type { GeneratedDefect } from './defects.js';
import type { Random } from './random.js';

const pieces: Readonly<Partial<Record<GeneratedDefect, string>>> = {
  'ACC-01': '<p><strong>Was noch wichtig ist</strong></p><p>Planen Sie etwas Zeit ein.</p>',
  'ACC-04': '<p>- Ausweis oder Pass<br>- Antrag mit Datum</p>',
  'CON-10': '<p>Rufen Sie uns an: Telefon 030 23125-417.</p>',
  'FMT-12': '<table><tr><td>Fall</td><td>Folge</td></tr></table>',
  'LNG-16': '<p>Der Text folgt in Kürze.</p>',
};
const oddSigns = ['\u{1F600}', '\uF0B7', '\u200B'] as const;

/** To be put behind a text; empty when the defect lies elsewhere. */
export const oddMarkup = (defect: GeneratedDefect | null, random: Random): string =>
  defect === 'FMT-11' ? `<p>Neu ${random.pick(oddSigns)} für alle.</p>` : ((defect && pieces[defect]) ?? '');

export const oddValidity = (defect: GeneratedDefect | null, random: Random): { validity?: Validity } => {
  if (defect === 'CUR-03') return { validity: { from: '2015-01-01', to: '2024-06-30' } };
  if (defect === 'CUR-04') return { validity: { from: '2039-01-01', to: '2035-12-31' } };
  return random.chance(0.05) ? { validity: { from: '2019-01-01', to: '2039-12-31' } } : {};
};
