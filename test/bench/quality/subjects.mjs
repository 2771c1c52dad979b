// Which faultless records are there to plant something in? From the product's own generator, one of its seeds that nobody else uses.
import fs from 'node:fs';
import { readAreas } from '../../../shared/dist/index.js';
import { planOffices } from '../../../server/dist/exchange/generate.js';
import { positionsAt, serviceAt } from '../../../server/dist/exchange/generate/catalogue.js';
import { holdersFrom } from '../../../server/dist/exchange/generate/holders.js';
import { onlineServiceContent } from '../../../server/dist/exchange/generate/online-service.js';
import { randomFor } from '../../../server/dist/exchange/generate/random.js';
import { serviceContent } from '../../../server/dist/exchange/generate/service.js';
import { supplementContent } from '../../../server/dist/exchange/generate/supplement.js';
import { inRoot } from '../../../server/src/platform/local/machine/places.mjs';

const seed = 4711;
const offices = 3000;
const others = 900;
const scale = 1;

export const { areas } = readAreas(fs.readFileSync(inRoot('server', 'data', 'areas-brandenburg.csv'), 'utf8'));
export const today = '2026-11-16';
const masterEdition = '0198c5a2-7c7e-7000-8000-0000000000b2';
const knownAreas = new Set(areas.map(({ ars }) => ars));

export const dayFromToday = (days) => new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);
/** Looked at this year, and to be looked at again next year. */
const factsAt = (random) => ({
  today,
  changedAt: `${dayFromToday(-random.whole(3, 300))}T09:00:00.000Z`,
  assuredAt: null,
  reviewBy: dayFromToday(random.whole(10, 300)),
  parents: [],
  removedHtml: [],
  isLive: true,
  knownAreas,
  master: null,
});

/** Some lean on the office above them; here each stands alone. */
const isWhole = ({ addresses = [], channels = [] }) =>
  addresses.some(({ type, street, postcode, city }) => ['001', '002'].includes(type) && street && postcode && city) &&
  ['01', '02'].every((wanted) => channels.some(({ channel }) => channel === wanted));
const withoutNames = ({ parent: _, competences = [], ...content }) => ({
  ...content,
  competences: competences.map(({ service: _service, ...entry }) => entry),
});

function* faultlessOffices() {
  for (const {
    line: { content },
    defect,
  } of planOffices(offices, areas, seed)) {
    if (defect === null && isWhole(content)) yield { kind: 'organisational-unit', content: withoutNames(content) };
  }
}

function* faultless(kind, contentAt) {
  for (let index = 0; index < others; index += 1) {
    const { content, defect, master } = contentAt(index);
    if (defect === null) yield { kind, content, ...(master && { master }) };
  }
}

/** By kind; each with facts of its own, and a supplement with the text that it adds to. */
export function readSubjects() {
  const administrations = holdersFrom(areas, positionsAt(scale), scale)
    .filter(({ isLand }) => !isLand)
    .map(({ administration }) => administration);
  const municipal = positionsAt(scale).municipal;
  const administrationAt = (index) => administrations[(index * 37) % administrations.length];
  const all = [
    ...faultlessOffices(),
    ...faultless('service', (index) => serviceContent(serviceAt(index * 2, scale), seed)),
    ...faultless('supplement', (index) => {
      const service = serviceAt(municipal[index % municipal.length], scale);
      const master = serviceContent(service, seed);
      const { content, defect } = supplementContent(service, administrationAt(index), index, seed);
      return { content: { ...content, masterEdition }, defect: defect ?? master.defect, master: master.content };
    }),
    ...faultless('online-service', (index) =>
      onlineServiceContent(serviceAt(municipal[index % municipal.length], scale), administrationAt(index), index, seed),
    ),
  ];
  return all.map(({ kind, content, master }, index) => {
    const random = randomFor(seed, index);
    return {
      kind,
      content,
      facts: { ...factsAt(random), ...(master && { master: { editionId: masterEdition, content: master, changed: [] } }) },
    };
  });
}
