// Which municipalities does a reader see in the matrix, and who has a say there?
import { expect, test } from '@jest/globals';
import { placesFor } from '@server/insights/places.js';

const areas = ['120690020020', '120695904076', '120695904216', '120520000000'].map((ars) => ({ ars, administrationId: ars }));
const [belzig, brueck, mittelmark, cottbus, land, dikom] = [
  '120690020020',
  '120695904000',
  '120690000000',
  '120520000000',
  '120000000000',
  null,
].map((ars, n) => ({ id: `a${n}`, ars })) as { id: string; ars: string | null }[];
const residents = [belzig!, brueck!, mittelmark!, cottbus!, land!, dikom!];
const seen = (filter: Parameters<typeof placesFor>[2], scope: Parameters<typeof placesFor>[3] = 'all') =>
  placesFor(areas, residents, filter, scope);
const keysOf = (filter: Parameters<typeof placesFor>[2], scope?: Parameters<typeof placesFor>[3]) =>
  seen(filter, scope).areas.map(({ ars }) => ars);

test('the centre sees everything, and nothing has to be left out for it', () => {
  expect(seen({})).toMatchObject({ areas, keys: null });
  expect(seen({ administration: dikom!.id })).toMatchObject({ areas, keys: null });
});

test('a town sees itself, an Amt its municipalities, a Landkreis all within it', () => {
  expect(keysOf({}, [belzig!.id])).toEqual(['120690020020']);
  expect(keysOf({}, [brueck!.id])).toEqual(['120695904076', '120695904216']);
  expect(keysOf({}, [mittelmark!.id])).toEqual(['120690020020', '120695904076', '120695904216']);
  expect(keysOf({}, [])).toEqual([]);
});

test('a filter narrows what the scope has left, and never widens it', () => {
  expect(keysOf({ district: '120690000000' })).toHaveLength(3);
  expect(keysOf({ administration: [brueck!.id, cottbus!.id] })).toEqual(['120695904076', '120695904216', '120520000000']);
  expect(keysOf({ administration: cottbus!.id }, [belzig!.id])).toEqual([]);
  expect(keysOf({ district: '120690000000' }, [cottbus!.id])).toEqual([]);
});

test('who has a say: everybody at home there or above, and the centre; nobody beside', () => {
  expect(seen({}, [brueck!.id]).residents).toEqual([brueck!.id, mittelmark!.id, land!.id, dikom!.id]);
  expect(seen({}, [belzig!.id]).keys).toEqual(['120690020020', '120690020000', '120690000000', '120000000000', '000000000000']);
});
