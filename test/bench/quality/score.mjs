// How much of what was planted is found, and how much of what is found was planted?

const share = (part, whole) => (whole === 0 ? 1 : part / whole);

/** `cases` say which rules they expect, which they found, and what may be found beside. */
export const scoreOf = (rule, cases) => {
  const planted = cases.filter(({ expected }) => expected.includes(rule));
  const hits = planted.filter(({ found }) => found.includes(rule));
  const surplus = cases.filter(({ expected, may = [], found }) => found.includes(rule) && !expected.includes(rule) && !may.includes(rule));
  const nears = cases.filter((one) => one.rule === rule && !one.expected.includes(rule));
  return { rule, planted: planted.length, nears: nears.length, found: hits.length, surplus: surplus.length, recall: share(hits.length, planted.length), precision: share(hits.length, hits.length + surplus.length), missed: planted.filter((one) => !hits.includes(one)), wrong: surplus };
};

export const goal = 0.95;
export const isGood = ({ planted, nears, recall, precision }) => planted > 0 && nears > 0 && recall >= goal && precision >= goal;

/** Lists by what `keyOf` says of each thing. */
export const groupBy = (things, keyOf) => {
  const groups = new Map();
  for (const thing of things) groups.set(keyOf(thing), [...(groups.get(keyOf(thing)) ?? []), thing]);
  return groups;
};
