// Does reading take longer where there is more? Each row beside the same row of a smaller stock, in time for an answer of the same size.

const changes = ['save', 'transition', 'bulk'];

/** One entry for each row and number of people that both have measured. */
export const compare = ({ rows, scale }, smaller) => ({
  scale, smallerScale: smaller.scale,
  rows: rows.filter(({ key }) => !changes.includes(key)).flatMap(({ key, title, cells }) => cells.flatMap(({ clients, product }) => {
    const before = smaller.rows.find((row) => row.key === key)?.cells.find((cell) => cell.clients === clients)?.product;
    return before ? [{ key, title, clients, p50: [before.p50, product.p50], p95: [before.p95, product.p95], factor: product.p95 / before.p95 }] : [];
  })),
});

/** The largest factor where nobody had to wait for somebody else. */
export const worstFactor = (comparison) => {
  const fewest = Math.min(...comparison.rows.map(({ clients }) => clients));
  return Math.max(...comparison.rows.filter(({ clients }) => clients === fewest).map(({ factor }) => factor));
};
