// Does the coordinate lie in Brandenburg? Somewhere else the map leads people astray.
import { z } from 'zod';
import { arsForm } from '../../../areas/area-keys.js';
import { itemsOf, written, type Address } from '../../content-parts.js';
import { brandenburg, faultOf, pointOf } from '../../office/coordinates.js';
import { office } from '../../example.js';
import { defineRule, type Hit } from '../../rule.js';

const latitude = z.number().min(-90).max(90);
const longitude = z.number().min(-180).max(180);
const parameters = z.strictObject({
  south: latitude.default(brandenburg.south),
  north: latitude.default(brandenburg.north),
  west: longitude.default(brandenburg.west),
  east: longitude.default(brandenburg.east),
});
type Parameters = z.infer<typeof parameters>;

/** An address whose regional key names another Land lies outside rightly. */
const isElsewhere = ({ ars }: Address): boolean => arsForm.test(written(ars)) && !written(ars).startsWith('12');

const judgeAddress = (address: Address, box: Parameters): Hit[] => {
  const point = pointOf(address);
  if (point === null || isElsewhere(address) || faultOf(point, box) !== 'outside') return [];
  return [{ field: `addresses.${address.id}.coordinates`, message: 'qa.GEO-02.outside', evidence: `${point.x} / ${point.y}` }];
};

const at = (epsg: string, x: number, y: number, more: object = {}) =>
  office({ addresses: [{ id: 'a1', type: '001', coordinates: { epsg, x, y }, ...more }] });
const title = (name: string) => `qa.GEO-02.example.${name}`;

export const outsideBrandenburg = defineRule<Parameters>({
  id: 'GEO-02',
  version: 1,
  severity: 'warning',
  kinds: ['organisational-unit'],
  needs: [],
  source: 'qa.GEO-02.source',
  parameters,
  check: ({ content }, box) => itemsOf(content, 'addresses').flatMap((address) => judgeAddress(address, box)),
  examples: {
    passes: [
      { title: title('degrees'), content: at('4326', 12.5956, 52.1422) },
      { title: title('utm'), content: at('25833', 335_400, 5_779_300) },
      { title: title('border'), content: at('4326', 14.7, 51.6) },
      { title: title('other-land'), content: at('4326', 9.7397, 52.3745, { ars: '032410001001' }) },
    ],
    fails: [
      { title: title('munich'), content: at('4326', 11.5755, 48.1374) },
      { title: title('digit'), content: at('25833', 335_400, 5_179_300) },
      { title: title('just-outside'), content: at('4326', 11.1, 52.1422) },
    ],
  },
});
