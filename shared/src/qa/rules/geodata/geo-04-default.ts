// Is the coordinate one that somebody looked up, or one that a program put there? Zero, and one point for two addresses, come from programs.
import { z } from 'zod';
import type { Content } from '../../../records/kinds.js';
import { itemsOf, written, type Address } from '../../content-parts.js';
import { isZero, pointOf, type Point } from '../../office/coordinates.js';
import { office } from '../../example.js';
import { defineRule, type Hit } from '../../rule.js';

const plain = (text: unknown): string =>
  written(text)
    .toLowerCase()
    .replace(/stra(?:ß|ss)e\b/, 'str')
    .replace(/[\s.,-]+/g, '');
/** Houses 6, 6a and 6–8 may share a door. */
const doorOf = ({ street, houseNumber, postcode, city }: Address): string =>
  [plain(street), /^\d+/.exec(written(houseNumber))?.[0] ?? '', plain(postcode), plain(city)].join('|');
/** A post box has no street and no place on the map. */
const hasStreet = ({ street }: Address): boolean => written(street) !== '';
const evidenceOf = ({ x, y }: Point): string => `${x} / ${y}`;

const judgeAddresses = (content: Content): Hit[] => {
  const located = itemsOf(content, 'addresses').flatMap((address) => {
    const point = pointOf(address);
    return point ? [{ address, point }] : [];
  });
  const zero = located
    .filter(({ point }) => isZero(point))
    .map(({ address, point }) => ({
      field: `addresses.${address.id}.coordinates`,
      message: 'qa.GEO-04.zero',
      evidence: evidenceOf(point),
    }));
  const streets = located.filter(({ address, point }) => hasStreet(address) && !isZero(point));
  const same = streets
    .filter(({ address, point }, at) =>
      streets
        .slice(0, at)
        .some((other) => other.point.x === point.x && other.point.y === point.y && doorOf(other.address) !== doorOf(address)),
    )
    .map(({ address, point }) => ({
      field: `addresses.${address.id}.coordinates`,
      message: 'qa.GEO-04.same',
      evidence: evidenceOf(point),
    }));
  return [...zero, ...same];
};

const hall = {
  id: 'a1',
  type: '001',
  street: 'Wiesenburger Straße',
  houseNumber: '6',
  postcode: '14806',
  city: 'Bad Belzig',
  coordinates: { epsg: '4326', x: 12.5956, y: 52.1422 },
};
const branch = { ...hall, id: 'a2', type: '002', street: 'Am Bahnhof', houseNumber: '11' };
const title = (name: string) => `qa.GEO-04.example.${name}`;

export const defaultCoordinates = defineRule({
  id: 'GEO-04',
  version: 1,
  severity: 'warning',
  kinds: ['organisational-unit'],
  needs: [],
  source: 'qa.GEO-04.source',
  parameters: z.strictObject({}),
  check: ({ content }) => judgeAddresses(content),
  examples: {
    passes: [
      {
        title: title('two-places'),
        content: office({ addresses: [hall, { ...branch, coordinates: { epsg: '4326', x: 12.6029, y: 52.1371 } }] }),
      },
      {
        title: title('same-house'),
        content: office({ addresses: [hall, { ...hall, id: 'a2', type: '002', street: 'Wiesenburger Str.', houseNumber: '6a' }] }),
      },
      { title: title('no-coordinates'), content: office({ addresses: [{ ...hall, coordinates: undefined }] }) },
    ],
    fails: [
      { title: title('zero'), content: office({ addresses: [{ ...hall, coordinates: { epsg: '25833', x: 0, y: 0 } }] }) },
      { title: title('zero-degrees'), content: office({ addresses: [{ ...hall, coordinates: { x: 0, y: 0 } }] }) },
      { title: title('same-point'), content: office({ addresses: [hall, branch] }) },
    ],
  },
});
