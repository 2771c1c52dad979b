// Do the two numbers fit the coordinate system that they name? Swapped axes put a town hall into the sea.
import { z } from 'zod';
import { itemsOf, type Address } from '../../content-parts.js';
import { brandenburg, faultOf, pointOf } from '../../office/coordinates.js';
import { office } from '../../example.js';
import { excerpt } from '../../excerpt.js';
import { defineRule, type Hit } from '../../rule.js';

const judgeAddress = (address: Address): Hit[] => {
  const point = pointOf(address);
  const fault = point && faultOf(point, brandenburg);
  if (fault !== 'swapped' && fault !== 'range') return [];
  const evidence = `${point?.epsg ? `EPSG ${excerpt(point.epsg, 0, 10)}: ` : ''}${point?.x} / ${point?.y}`;
  return [{ field: `addresses.${address.id}.coordinates`, message: `qa.GEO-03.${fault}`, evidence }];
};

const at = (epsg: string, x: number, y: number) => office({ addresses: [{ id: 'a1', type: '001', coordinates: { epsg, x, y } }] });
const title = (name: string) => `qa.GEO-03.example.${name}`;

export const axes = defineRule({
  id: 'GEO-03',
  version: 1,
  severity: 'blocker',
  kinds: ['organisational-unit'],
  needs: [],
  source: 'qa.GEO-03.source',
  parameters: z.strictObject({}),
  check: ({ content }) => itemsOf(content, 'addresses').flatMap(judgeAddress),
  examples: {
    passes: [
      { title: title('degrees'), content: at('4326', 12.5956, 52.1422) },
      { title: title('utm'), content: at('25833', 335_400, 5_779_300) },
      { title: title('neighbour-zone'), content: at('25832', 746_200, 5_783_700) },
      { title: title('zone-in-front'), content: at('5650', 33_335_400, 5_779_300) },
    ],
    fails: [
      { title: title('degrees-swapped'), content: at('4326', 52.1422, 12.5956) },
      { title: title('utm-swapped'), content: at('25833', 5_779_300, 335_400) },
      { title: title('degrees-as-utm'), content: at('25833', 12.5956, 52.1422) },
      { title: title('utm-as-degrees'), content: at('4326', 335_400, 5_779_300) },
    ],
  },
});
