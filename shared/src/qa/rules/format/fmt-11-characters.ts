// Does every character survive the way to other authorities? Systems that follow DIN 91379 drop the others silently.
import { z } from 'zod';
import type { ContentText } from '../../../records/content-texts.js';
import { office } from '../../example.js';
import { excerpt } from '../../excerpt.js';
import { signsOutside, type OutsideSign } from '../../wording/latin.js';
import { defineRule, type Hit } from '../../rule.js';

const parameters = z.strictObject({
  /** A text in a foreign script would give one finding per letter; the first few say enough. */
  perField: z.int().min(1).max(50).default(5),
});
type Parameters = z.infer<typeof parameters>;

const surroundings = 20;

const judgeText = ({ path, text, language }: ContentText, { perField }: Parameters): Hit[] => {
  const outside = signsOutside(text, language);
  if (outside.length === 0) return [];
  const firsts = new Map<string, OutsideSign>();
  for (const sign of outside) if (firsts.size < perField && !firsts.has(sign.name)) firsts.set(sign.name, sign);
  return [...firsts.values()].map((sign) => ({
    field: path,
    target: sign.name,
    message: `qa.FMT-11.${sign.class}`,
    params: { character: sign.name },
    evidence: excerpt(text, sign.at - surroundings, sign.at + sign.length + surroundings, language),
    ...(sign.class === 'composed' && { severity: 'warning' as const }),
  }));
};

const summary = (de: string) => office({ summary: { de } });
const title = (name: string) => `qa.FMT-11.example.${name}`;

export const characters = defineRule<Parameters>({
  id: 'FMT-11',
  version: 1,
  severity: 'blocker',
  kinds: ['organisational-unit', 'service', 'supplement', 'online-service'],
  needs: [],
  source: 'qa.FMT-11.source',
  parameters,
  check: ({ texts }, limits) => texts.flatMap((text) => judgeText(text, limits)),
  examples: {
    passes: [
      { title: title('german'), content: summary('Wir öffnen für Sie – auch „spät“, § 5 Absatz 2, Gebühr: 12,50 €.') },
      { title: title('sorbian'), content: office({ name: { de: 'Amt Burg (Spreewald)', dsb: 'Amt Bórkowy (Błota), Chóśebuz' } }) },
      { title: title('own-script'), content: office({ summary: { de: 'Beratung', uk: 'Консультація щодо притулку' } }) },
    ],
    fails: [
      { title: title('emoji'), content: summary('Wir freuen uns auf Sie 😀') },
      { title: title('zero-width'), content: summary('Öffnungs\u200Bzeiten') },
      { title: title('private'), content: summary('\uF0B7 Personalausweis') },
      { title: title('cyrillic'), content: summary('\u0410nmeldung') },
      { title: title('direction'), content: office({ appointment: { note: 'Termin \u202Enur online' } }) },
      { title: title('composed'), content: summary('Bu\u0308rgeramt') },
    ],
  },
});
