// What do people change? Everybody has drafts of their own, and every request really changes what is stored.

const drafts = (pool) => ({
  of: ({ index }) => pool[index],
  answered: ({ index }, { revision, state }) => Object.assign(pool[index], { revision, state }),
});

/** The summary says something else each time; two sides of the house differ in no other way. */
const reworded = (content, turn) => ({
  ...content,
  summary: { ...content.summary, de: `Stand ${turn}: ${content.summary?.de ?? 'Auskunft zu allen Anliegen.'}`.slice(0, 500) },
});

export const save = {
  key: 'save',
  title: 'Speichern eines geänderten Entwurfs',
  work: ({ pools }, side) => {
    const { of, answered } = drafts(pools[side.name].drafts);
    return {
      answered,
      ask: (someone) => ({
        method: 'PATCH',
        path: `/api/editions/${of(someone).id}`,
        body: { expectedRevision: of(someone).revision, content: reworded(of(someone).content, someone.turn) },
      }),
    };
  },
};

export const transition = {
  key: 'transition',
  title: 'Arbeitsschritt: einreichen und zurückholen im Wechsel',
  work: ({ pools }, side) => {
    const { of, answered } = drafts(pools[side.name].submissions);
    const action = (someone) => (of(someone).state === 'draft' ? 'submit' : 'take-back');
    return {
      answered,
      ask: (someone) => ({
        method: 'POST',
        path: `/api/editions/${of(someone).id}/transitions`,
        body: { action: action(someone), expectedRevision: of(someone).revision },
      }),
    };
  },
};

const dayMs = 86_400_000;
const bulkSize = 1000;

export const bulk = {
  key: 'bulk',
  title: 'Prüftermin für 1.000 auf einmal',
  // Spread over the whole stock, as a list sorted by anything would be; people at the same time have different ones.
  work: ({ recordIds, start }) => {
    const stride = Math.max(1, Math.floor(recordIds.length / bulkSize));
    return {
      ask: ({ index, turn }) => ({
        method: 'POST',
        path: '/api/records/review-by',
        body: {
          ids: Array.from(
            { length: Math.min(bulkSize, recordIds.length) },
            (_, n) => recordIds[n * stride + ((index + turn * 32) % stride)],
          ),
          reviewBy: new Date(start + ((turn * 32 + index) % 700) * dayMs).toISOString().slice(0, 10),
        },
      }),
    };
  },
};
