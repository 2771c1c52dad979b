// How much of what was planted is found, and how much of what is found was planted?

export const goal = 0.95;
const share = (part, whole) => (whole === 0 ? 1 : part / whole);

/** A case says which rules should find it (`expected`), which may (`may`), which did (`found`), and for which rule it was planted, wrong or only just right. */
export const scoreOf = (rule, cases) => {
  const planted = cases.filter(({ expected }) => expected.includes(rule));
  const missed = planted.filter(({ found }) => !found.includes(rule));
  const surplus = cases.filter(({ expected, may = [], found }) => found.includes(rule) && !expected.includes(rule) && !may.includes(rule));
  const hits = planted.length - missed.length;
  return {
    rule,
    planted: planted.length,
    nears: cases.filter((one) => one.rule === rule && one.isNear).length,
    found: hits,
    missed,
    surplus,
    recall: share(hits, planted.length),
    precision: share(hits, hits + surplus.length),
  };
};

/** What nothing was planted for has not been measured. */
export const isGood = ({ planted, nears, recall, precision }) => planted > 0 && nears > 0 && recall >= goal && precision >= goal;

/** Lists by what `keyOf` says of each thing. */
export const groupBy = (things, keyOf) => {
  const groups = new Map();
  for (const thing of things) {
    const key = keyOf(thing);
    if (groups.has(key)) groups.get(key).push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
};
