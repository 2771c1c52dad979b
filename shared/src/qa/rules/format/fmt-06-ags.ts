// Does the municipality key fit the regional key beside it? Portals find the office by area through both.
import { z } from 'zod';
import { office } from '../../example.js';
import { excerpt } from '../../excerpt.js';
import { itemsOf, written, type Address } from '../../office.js';
import { defineRule, type Hit } from '../../rule.js';

const agsForm = /^\d{8}$/;
const arsForm = /^\d{12}$/;

/** The AGS inside an ARS: Land, Regierungsbezirk and Kreis (digits 1–5), then the municipality (digits 10–12); digits 6–9 name the association. */
export const agsFromArs = (ars: string): string => ars.slice(0, 5) + ars.slice(9, 12);

const judgeKeys = ({ id, ags, ars }: Address): Hit[] => {
  const [municipality, region] = [written(ags), written(ars)];
  if (municipality === '') return [];
  const field = `addresses.${id}.ags`;
  if (!agsForm.test(municipality)) return [{ field, message: 'qa.FMT-06.form', evidence: excerpt(municipality, 0, 20) }];
  if (!arsForm.test(region) || agsFromArs(region) === municipality) return [];
  return [{ field, message: 'qa.FMT-06.differs', params: { expected: agsFromArs(region) }, evidence: municipality }];
};

const at = (ags: string, ars?: string) => office({ addresses: [{ id: 'a1', type: '001', ags, ...(ars !== undefined && { ars }) }] });
const title = (name: string) => `qa.FMT-06.example.${name}`;

export const municipalityKey = defineRule({
  id: 'FMT-06', version: 1, severity: 'blocker', kinds: ['organisational-unit'], needs: [],
  source: 'qa.FMT-06.source', parameters: z.strictObject({}),
  check: ({ content }) => itemsOf(content, 'addresses').flatMap(judgeKeys),
  examples: {
    passes: [
      { title: title('town'), content: at('12069020', '120690020020') },
      { title: title('in-amt'), content: at('12064268', '120645406268') },
      { title: title('ags-alone'), content: at('12054000') },
    ],
    fails: [
      { title: title('seven-digits'), content: at('1206902', '120690020020') },
      { title: title('neighbour'), content: at('12061332', '120735305404') },
      { title: title('first-eight'), content: at('12064540', '120645406268') },
      { title: title('blanks'), content: at('12 69 20') },
    ],
  },
});
