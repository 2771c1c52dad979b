// Which stocks are measured, how are they made, and what is asked of each?
import { recordsAtScaleOne } from '../../server/dist/exchange/generate/brandenburg.js';
import * as reads from './rows/reads.mjs';
import * as wholeLand from './rows/whole-land.mjs';
import * as writes from './rows/writes.mjs';

const rows = {
  offices: [
    reads.list,
    reads.text,
    reads.search,
    reads.open,
    writes.save,
    writes.transition,
    reads.history,
    reads.board,
    reads.far,
    writes.bulk,
    reads.download,
  ],
  brandenburg: [
    reads.list,
    reads.text,
    reads.search,
    reads.open,
    reads.history,
    reads.board,
    reads.far,
    reads.download,
    wholeLand.effective,
    wholeLand.texts,
    wholeLand.matrix,
    wholeLand.boards,
  ],
};
const keysOf = (some, ...others) => [...some.map(({ key }) => key), 'load', 'run', ...others, 'memory'];
/** What `--only` may name. */
export const stockKeys = { offices: keysOf(rows.offices), brandenburg: keysOf(rows.brandenburg, 'rules') };

const stocks = {
  offices: ({ records }) => ({
    name: `bench_${records}`,
    title: 'Viele Stellen',
    records,
    words: ['--records', String(records)],
    hasFloor: true,
    hasSetRules: false,
  }),
  brandenburg: ({ scale }) => ({
    name: scale === 1 ? 'bench_brandenburg' : `bench_brandenburg_${scale}`,
    title: scale === 1 ? 'Brandenburg' : `Brandenburg × ${scale}`,
    records: recordsAtScaleOne * scale,
    scale,
    words: ['--brandenburg', '--scale', String(scale)],
    hasFloor: false,
    hasSetRules: true,
  }),
};

/** A quick look at both stocks asks everything once: lists in the first, runs of all rules in the second. */
const leftOut = { offices: ['run'], brandenburg: rows.offices.map(({ key }) => key) };

export const stocksOf = (options) => {
  const isShort = options.quick && !options.only && options.stocks.length > 1;
  return options.stocks.map((kind) => {
    const wants = (key) => options.only?.includes(key) ?? !(isShort && leftOut[kind].includes(key));
    return { kind, wants, ...stocks[kind](options), rows: rows[kind].filter(({ key }) => wants(key)) };
  });
};
