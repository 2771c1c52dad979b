// Does the municipality key fit the regional key beside it? Portals find the office by area through both.
import { z } from 'zod';
import { agsForm, agsFromArs, arsForm } from '../../../areas/area-keys.js';
import { office } from '../../example.js';
import { excerpt } from '../../excerpt.js';
import { itemsOf, written, type Address } from '../../content-parts.js';
import { defineRule, type Hit } from '../../rule.js';

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
  id: 'FMT-06',
  version: 1,
  severity: 'blocker',
  kinds: ['organisational-unit'],
  needs: [],
  source: 'qa.FMT-06.source',
  parameters: z.strictObject({}),
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
