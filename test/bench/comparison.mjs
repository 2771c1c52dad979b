// Does reading take longer where there is more? Each row beside the same row of a smaller stock, in time for an answer of the same size.

const changes = ['save', 'transition', 'bulk'];

/** One entry for each row and number of people that both have measured. */
export const compare = ({ rows, scale }, smaller) => ({
  scale,
  smallerScale: smaller.scale,
  rows: rows
    .filter(({ key }) => !changes.includes(key))
    .flatMap(({ key, title, cells }) =>
      cells.flatMap(({ clients, product }) => {
        const before = smaller.rows.find((row) => row.key === key)?.cells.find((cell) => cell.clients === clients)?.product;
        return before
          ? [{ key, title, clients, p50: [before.p50, product.p50], p95: [before.p95, product.p95], factor: product.p95 / before.p95 }]
          : [];
      }),
    ),
});

/** So short a read nobody notices, and its factor says more about the shortness of the smaller one. */
export const unnoticed = 20;

/** The largest factor where nobody had to wait for somebody else, of reads that somebody notices. */
export const worstFactor = ({ rows }) => {
  const fewest = Math.min(...rows.map(({ clients }) => clients));
  return Math.max(0, ...rows.filter(({ clients, p95 }) => clients === fewest && p95[1] >= unnoticed).map(({ factor }) => factor));
};
