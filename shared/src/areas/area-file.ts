// How is a file of official areas read, and which of its lines are refused?
import { areaLevels } from './area.js';
import { splitLine } from './csv-line.js';

export const areaFileColumns = [
  'ars',
  'ags',
  'name',
  'level',
  'type',
  'parent',
  'seat',
  'population',
  'postcode',
  'valid_from',
  'valid_to',
  'successor',
] as const;
type Column = (typeof areaFileColumns)[number];
export type AreaLevel = (typeof areaLevels)[number];

export interface AreaRow {
  readonly ars: string;
  readonly ags: string | null;
  readonly name: string;
  readonly level: AreaLevel;
  readonly type: string;
  readonly parent: string | null;
  readonly seat: string | null;
  readonly population: number | null;
  readonly postcode: string | null;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly successor: string | null;
}

/** A refused line; `message` is a key of area-file-messages, `column` is empty where the whole line is meant. */
export interface AreaFileError {
  readonly line: number;
  readonly column: Column | '';
  readonly message: string;
  readonly params?: Record<string, string | number>;
}

type Cells = Readonly<Record<Column, string>>;
interface Read {
  readonly line: number;
  readonly cells: Cells;
}
type Reason = Omit<AreaFileError, 'line'>;

/** How many digits of a key say which area of this level it is; the rest are zeros. */
const ownDigits: Readonly<Record<AreaLevel, number>> = { land: 2, district: 5, association: 9, municipality: 12 };
const agsOf = (ars: string): string => ars.slice(0, 5) + ars.slice(9);
const isLevel = (value: string): value is AreaLevel => (areaLevels as readonly string[]).includes(value);
const isDate = (value: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)) && new Date(value).toISOString().startsWith(value);
const refuse = (column: Column | '', word: string, params?: AreaFileError['params']): Reason => ({
  column,
  message: `areas.file.${word}`,
  ...(params && { params }),
});

/** What one line says by itself. */
const ownReasons = (cells: Cells): (Reason | false)[] => {
  const { ars, ags, level, valid_from: from, valid_to: to } = cells;
  const arsFits = /^\d{12}$/.test(ars);
  const isMunicipality = level === 'municipality';
  return [
    !arsFits && refuse('ars', 'ars-form', { value: ars }),
    !isLevel(level) && refuse('level', 'level-unknown', { value: level, levels: areaLevels.join(', ') }),
    arsFits && isLevel(level) && /[^0]/.test(ars.slice(ownDigits[level])) && refuse('ars', 'ars-level', { ars, level }),
    ags !== '' && !/^\d{8}$/.test(ags) && refuse('ags', 'ags-form', { value: ags }),
    ags !== '' && isLevel(level) && !isMunicipality && refuse('ags', 'ags-unexpected'),
    arsFits && isMunicipality && ags === '' && refuse('ags', 'ags-missing', { expected: agsOf(ars) }),
    arsFits && isMunicipality && /^\d{8}$/.test(ags) && ags !== agsOf(ars) && refuse('ags', 'ags-differs', { ags, expected: agsOf(ars) }),
    cells.name === '' && refuse('name', 'name-missing'),
    cells.type === '' && refuse('type', 'type-missing'),
    cells.population !== '' && !/^\d{1,9}$/.test(cells.population) && refuse('population', 'population-form', { value: cells.population }),
    cells.postcode !== '' && !/^\d{5}$/.test(cells.postcode) && refuse('postcode', 'postcode-form', { value: cells.postcode }),
    !isDate(from) && refuse('valid_from', 'date-form', { value: from }),
    to !== '' && !isDate(to) && refuse('valid_to', 'date-form', { value: to }),
    isDate(from) && isDate(to) && to < from && refuse('valid_to', 'date-order', { from, to }),
  ];
};

const isBelowItself = (cells: Cells, byArs: ReadonlyMap<string, Read>): boolean => {
  const seen = new Set<string>();
  for (let above = cells.parent; above !== '' && !seen.has(above); above = byArs.get(above)?.cells.parent ?? '') {
    if (above === cells.ars) return true;
    seen.add(above);
  }
  return false;
};

/** What a line says together with the others. */
const mutualReasons = ({ line, cells }: Read, byArs: ReadonlyMap<string, Read>): (Reason | false)[] => {
  const { ars, level, parent, successor } = cells;
  const first = byArs.get(ars);
  const above = byArs.get(parent)?.cells;
  const cycle = isBelowItself(cells, byArs);
  const ranks = isLevel(level) && above && isLevel(above.level) ? { own: ownDigits[level], above: ownDigits[above.level] } : null;
  return [
    first !== undefined && first.line !== line && refuse('ars', 'ars-twice', { ars, line: first.line }),
    parent === '' && isLevel(level) && level !== 'land' && refuse('parent', 'parent-missing'),
    parent !== '' && !above && refuse('parent', 'parent-unknown', { parent }),
    cycle && refuse('parent', 'cycle', { ars }),
    !cycle && ranks !== null && ranks.above >= ranks.own && refuse('parent', 'parent-level', { parent }),
    !cycle &&
      ranks !== null &&
      ranks.above < ranks.own &&
      !ars.startsWith(parent.slice(0, ranks.above)) &&
      refuse('parent', 'parent-key', { ars, parent }),
    successor !== '' && !byArs.has(successor) && refuse('successor', 'successor-unknown', { successor }),
  ];
};

const toRow = (cells: Cells): AreaRow => ({
  ars: cells.ars,
  ags: cells.ags || null,
  name: cells.name,
  level: cells.level as AreaLevel,
  type: cells.type,
  parent: cells.parent || null,
  seat: cells.seat || null,
  population: cells.population === '' ? null : Number(cells.population),
  postcode: cells.postcode || null,
  validFrom: cells.valid_from,
  validTo: cells.valid_to || null,
  successor: cells.successor || null,
});

const headerReasons = (names: readonly string[]): Reason[] => [
  ...areaFileColumns.filter((column) => !names.includes(column)).map((column) => refuse(column, 'column-missing', { column })),
  ...names
    .filter((name) => !(areaFileColumns as readonly string[]).includes(name))
    .map((column) => refuse('', 'column-unknown', { column })),
  ...names.filter((name, at) => names.indexOf(name) !== at).map((column) => refuse('', 'column-twice', { column })),
];

/** Reads the product's area file. Good lines are kept; every refused one is named with all its reasons. */
export const readAreas = (text: string): { areas: AreaRow[]; errors: AreaFileError[] } => {
  const errors: AreaFileError[] = [];
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((source, at) => ({ line: at + 1, source }))
    .filter(({ source }) => source.trim() !== '' && !source.startsWith('#'));
  const header = lines.shift();
  if (!header) return { areas: [], errors: [{ line: 1, ...refuse('', 'header-missing') }] };
  const names = (splitLine(header.source) ?? []).map((name) => name.trim());
  const unusable = headerReasons(names).map((reason) => ({ line: header.line, ...reason }));
  if (unusable.length > 0) return { areas: [], errors: unusable };

  const read: Read[] = [];
  for (const { line, source } of lines) {
    const values = splitLine(source);
    if (!values) errors.push({ line, ...refuse('', 'quote-open') });
    else if (values.length !== names.length)
      errors.push({ line, ...refuse('', 'columns-count', { found: values.length, expected: names.length }) });
    else read.push({ line, cells: Object.fromEntries(names.map((name, at) => [name, values[at]!.trim()])) as Cells });
  }
  const byArs = new Map<string, Read>();
  for (const one of read) if (!byArs.has(one.cells.ars)) byArs.set(one.cells.ars, one);

  const areas: AreaRow[] = [];
  for (const one of read) {
    const reasons = [...ownReasons(one.cells), ...mutualReasons(one, byArs)].filter((reason) => reason !== false);
    if (reasons.length === 0) areas.push(toRow(one.cells));
    errors.push(...reasons.map((reason) => ({ line: one.line, ...reason })));
  }
  return { areas, errors: errors.sort((a, b) => a.line - b.line) };
};

export interface AreaComparison {
  readonly added: AreaRow[];
  readonly changed: AreaRow[];
  readonly gone: AreaRow[];
  readonly same: AreaRow[];
}

/** What a loaded file would change: `changed` and `same` hold the loaded rows, `gone` the present ones that it no longer names. */
export const compareAreas = (present: readonly AreaRow[], loaded: readonly AreaRow[]): AreaComparison => {
  const before = new Map(present.map((area) => [area.ars, area]));
  const named = new Set(loaded.map(({ ars }) => ars));
  const result: AreaComparison = { added: [], changed: [], gone: present.filter(({ ars }) => !named.has(ars)), same: [] };
  for (const area of loaded) {
    const known = before.get(area.ars);
    if (!known) result.added.push(area);
    else if (Object.entries(area).every(([key, value]) => known[key as keyof AreaRow] === value)) result.same.push(area);
    else result.changed.push(area);
  }
  return result;
};
