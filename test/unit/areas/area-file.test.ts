// Does the file of official areas hold what it should, and are malformed lines refused by line?
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import {
  administrationsOf,
  areaFileMessages,
  compareAreas,
  displayName,
  displayNames,
  homonyms,
  readAreas,
  type AreaRow,
} from '@kommunalredaktion/shared';

const official = readFileSync(new URL('../../../server/data/areas-brandenburg.csv', import.meta.url), 'utf8');
const { areas, errors } = readAreas(official);
const header = 'ars,ags,name,level,type,parent,seat,population,postcode,valid_from,valid_to,successor';
const land = '120000000000,,Brandenburg,land,Land,,Potsdam,,,2023-11-30,,';
const district = '120690000000,,Potsdam-Mittelmark,district,Landkreis,120000000000,Bad Belzig,,,2023-11-30,,';
const town = '120690020020,12069020,Bad Belzig,municipality,Stadt,120690000000,,11172,14806,2023-11-30,,';
const fileOf = (...lines: string[]): string => [header, land, district, ...lines].join('\n');
const count = <T>(items: readonly T[], holds: (item: T) => boolean): number => items.filter(holds).length;
const byArs = (ars: string): AreaRow => areas.find((area) => area.ars === ars)!;

test('the official file holds 480 areas: Land, Landkreise, Ämter, Verbandsgemeinde, towns and villages', () => {
  expect(errors).toEqual([]);
  expect(areas).toHaveLength(480);
  expect(
    areas.map(({ level }) => level).reduce<Record<string, number>>((sum, level) => ({ ...sum, [level]: (sum[level] ?? 0) + 1 }), {}),
  ).toEqual({ land: 1, district: 14, association: 52, municipality: 413 });
  expect(count(areas, ({ type }) => type === 'Amt')).toBe(51);
  expect(count(areas, ({ type }) => type === 'Verbandsgemeinde')).toBe(1);
  expect(count(areas, ({ type }) => type === 'Kreisfreie Stadt')).toBe(4);
  expect(areas.reduce((sum, { level, population }) => sum + (level === 'municipality' ? population! : 0), 0)).toBe(2_573_135);
});

test('a municipality of an Amt lies below its Amt, the Amt below its Landkreis, a kreisfreie Stadt below the Land', () => {
  expect(byArs('120645406268')).toMatchObject({ name: 'Lebus', type: 'Stadt', parent: '120645406000' });
  expect(byArs('120645406000')).toMatchObject({ name: 'Lebus', type: 'Amt', parent: '120640000000' });
  expect(byArs('120520000000')).toMatchObject({ name: 'Cottbus/Chóśebuz', ags: '12052000', postcode: '03046', parent: '120000000000' });
});

test('208 administrations follow from the areas: 207 and the Land', () => {
  const administrations = administrationsOf(areas);
  const kinds = ['land', 'district', 'amt', 'verbandsgemeinde', 'municipality'].map((kind) =>
    count(administrations, (one) => one.kind === kind),
  );
  expect(kinds).toEqual([1, 14, 51, 1, 141]);
  const names = new Map(administrations.map(({ ars, name }) => [ars, name]));
  expect(
    ['120000000000', '120690000000', '120695904000', '120625031000', '120520000000', '120600005005', '120735051000', '120645406268'].map(
      (ars) => names.get(ars),
    ),
  ).toEqual([
    'Land Brandenburg',
    'Landkreis Potsdam-Mittelmark',
    'Amt Brück',
    'Verbandsgemeinde Liebenwerda',
    'Stadt Cottbus/Chóśebuz',
    'Gemeinde Ahrensfelde',
    'Stadt Schwedt/Oder',
    undefined,
  ]);
});

test('places that share a spoken name are always shown with their Landkreis', () => {
  expect([...homonyms(areas).keys()].sort()).toEqual(
    expect.arrayContaining(['Briesen', 'Falkenberg', 'Golzow', 'Herzberg', 'Mittenwalde']),
  );
  expect(displayName(byArs('120610332332'), areas)).toBe('Mittenwalde, Landkreis Dahme-Spreewald');
  expect(displayName(byArs('120735305404'), areas)).toBe('Mittenwalde, Landkreis Uckermark');
  expect(displayName(byArs('120645404000'), areas)).toBe('Amt Golzow, Landkreis Märkisch-Oderland');
  expect(displayName(byArs('120620224224'), areas)).toBe('Herzberg (Elster), Landkreis Elbe-Elster');
  expect(displayName(byArs('120690020020'), areas)).toBe('Bad Belzig');
  expect(new Set(displayNames(areas).values()).size).toBe(480);
});

test.each([
  ['a key with a letter', town.replace('120690020020', '12069002002O'), 'ars', 'ars-form'],
  [
    'a key that lost its leading zero in a table',
    '12069002020,12069020,Bad Belzig,municipality,Stadt,120690000000,,,,2023-11-30,,',
    'ars',
    'ars-form',
  ],
  [
    'a district whose key names a municipality',
    '120690020020,,Irgendwo,district,Landkreis,120000000000,,,,2023-11-30,,',
    'ars',
    'ars-level',
  ],
  ['a municipality key of another place', town.replace('12069020', '12069021'), 'ags', 'ags-differs'],
  ['a municipality key of seven digits', town.replace(',12069020,', ',1206920,'), 'ags', 'ags-form'],
  ['a municipality without a key', town.replace(',12069020,', ',,'), 'ags', 'ags-missing'],
  ['a municipality key at a district', district.replaceAll('12069', '12070').replace(',,', ',12070000,'), 'ags', 'ags-unexpected'],
  ['an unknown level', town.replace('municipality', 'village'), 'level', 'level-unknown'],
  ['an unknown parent', town.replace('120690000000', '120700000000'), 'parent', 'parent-unknown'],
  ['no parent', town.replace('120690000000', ''), 'parent', 'parent-missing'],
  ['a parent on the same level', '120700000000,,Prignitz,district,Landkreis,120690000000,,,,2023-11-30,,', 'parent', 'parent-level'],
  ['a parent elsewhere', '120700008008,12070008,Bad Wilsnack,municipality,Stadt,120690000000,,,,2023-11-30,,', 'parent', 'parent-key'],
  ['a place that is its own parent', town.replace('120690000000', '120690020020'), 'parent', 'cycle'],
  ['an area that is there already', district, 'ars', 'ars-twice'],
  ['no name', town.replace('Bad Belzig', ''), 'name', 'name-missing'],
  ['no type', town.replace('Stadt', ''), 'type', 'type-missing'],
  ['a population in words', town.replace('11172', 'viele'), 'population', 'population-form'],
  ['a postcode of four digits', town.replace('14806', '4806'), 'postcode', 'postcode-form'],
  ['a day that does not exist', town.replace('2023-11-30', '2023-11-31'), 'valid_from', 'date-form'],
  ['an end before the beginning', town.replace('2023-11-30,,', '2023-11-30,2022-01-01,'), 'valid_to', 'date-order'],
  ['an unknown successor', `${town}120690020021`, 'successor', 'successor-unknown'],
  ['an open quotation mark', town.replace('Bad Belzig', '"Bad Belzig'), '', 'quote-open'],
  ['a field too many', `${town},`, '', 'columns-count'],
])('refuses %s in line 4 and keeps the others', (_what, line, column, word) => {
  const result = readAreas(fileOf(line));
  expect(result.errors).toEqual([expect.objectContaining({ line: 4, column, message: `areas.file.${word}` })]);
  expect(Object.keys(areaFileMessages)).toContain(`areas.file.${word}`);
  expect(result.areas.map(({ ars }) => ars)).toEqual(['120000000000', '120690000000']);
});

test('a circle over several lines is refused at each of them', () => {
  const circle = readAreas([header, district.replace('120000000000', '120690020020'), town].join('\n'));
  expect(circle.errors.map(({ line, message }) => [line, message])).toEqual([
    [2, 'areas.file.cycle'],
    [3, 'areas.file.cycle'],
  ]);
});

test.each([
  ['an empty file', '# nur eine Bemerkung\n', 'header-missing'],
  ['a file with a missing column', header.replace(',seat', ''), 'column-missing'],
  ['a file with a column nobody knows', `${header},wappen`, 'column-unknown'],
  ['a file with a column that occurs twice', `${header},seat`, 'column-twice'],
])('%s is refused as a whole', (_what, text, word) => {
  expect(readAreas(text)).toEqual({ areas: [], errors: [expect.objectContaining({ message: `areas.file.${word}` })] });
});

test('quotes, comments, another order of lines, Windows line ends and a byte order mark change nothing', () => {
  const plain = readAreas(fileOf(town)).areas;
  const dressed = readAreas(`\uFEFF# Quelle\r\n${[header, town.replace('Bad Belzig', '"Bad Belzig"'), district, land].join('\r\n')}\r\n`);
  expect(dressed.errors).toEqual([]);
  expect(compareAreas(plain, dressed.areas)).toMatchObject({ added: [], changed: [], gone: [], same: { length: 3 } });
  expect(readAreas(fileOf(town.replace('Bad Belzig', '"Bad ""B"", Stadt"'))).areas[2]!.name).toBe('Bad "B", Stadt');
});

test('a loaded file says what it adds, changes and no longer names', () => {
  const present = readAreas(fileOf(town)).areas;
  const loaded = readAreas(
    fileOf('120690304304,12069304,Kleinmachnow,municipality,Gemeinde,120690000000,,,,2023-11-30,,').replace(
      'Potsdam-Mittelmark',
      'Havelaue',
    ),
  ).areas;
  const { added, changed, gone, same } = compareAreas(present, loaded);
  expect([added, changed, gone, same].map((rows) => rows.map(({ name }) => name))).toEqual([
    ['Kleinmachnow'],
    ['Havelaue'],
    ['Bad Belzig'],
    ['Brandenburg'],
  ]);
});
