// What does a generated master text of the Land look like?
import type { ServiceContent } from '@kommunalredaktion/shared';
import { serviceAt, type GeneratedMaster } from './catalogue.js';
import { defectOf, type GeneratedDefect } from './defects.js';
import { fill, type Gaps } from './fill.js';
import { oddMarkup, oddValidity } from './odd-pieces.js';
import { randomFor, type Random } from './random.js';
import {
  appeals,
  beginnings,
  conditions,
  explanations,
  furtherWords,
  hardSentences,
  laws,
  papers,
  remarks,
  steps,
  teasers,
} from './service-sentences.js';

type Content = ServiceContent;
type Defect = GeneratedDefect<'service'>;
interface Subject {
  readonly service: GeneratedMaster;
  readonly random: Random;
  readonly defect: Defect | null;
  readonly gaps: Gaps;
}

/** What a municipality may lean on is there, and a key is asked for only where the catalogue has one. */
const bearable = (defect: Defect | null, { isMunicipal, typing }: GeneratedMaster): Defect | null => {
  if (isMunicipal && (defect === 'CMP-04' || defect === 'CMP-06')) return 'CMP-05';
  return defect === 'CMP-12' && !/^[234]/.test(typing) ? 'CMP-02' : defect;
};
export const serviceDefect = (service: GeneratedMaster, seed: number): Defect | null =>
  bearable(defectOf('service', service.position, seed), service);

const wrongGroup = '149';
const wrongAction = '237';

/** As it stands in the record; none where it is missing on purpose. */
const keyOf = ({ key: { group, object, action, detail } }: GeneratedMaster, defect: Defect | null): string | undefined => {
  if (defect === 'CMP-12') return undefined;
  const key = `99${defect === 'FMT-02' ? wrongGroup : group}${object}${defect === 'FMT-03' ? wrongAction : action}${detail}`;
  return defect === 'FMT-01' ? key.slice(0, -1) : key;
};
export const keyInRecord = (position: number, scale: number, seed: number): string | undefined => {
  const service = serviceAt(position, scale);
  return keyOf(service, serviceDefect(service, seed));
};

const structureOf = ({ key: { action, detail } }: GeneratedMaster, defect: Defect | null): Content['structure'] => {
  const structure = detail !== '000' ? 'lovd' : action === '000' && defect !== 'FMT-03' ? 'lo' : 'lov';
  return defect !== 'FMT-04' ? structure : structure === 'lov' ? 'lo' : 'lov';
};

const basicsOf = ({
  service,
  random,
  defect,
  gaps,
}: Subject): Pick<
  Content,
  'name' | 'publicName' | 'key' | 'structure' | 'detail' | 'typing' | 'addressees' | 'synonyms' | 'teaser' | 'summary'
> => {
  const { thing, verb, title, detail, typing } = service;
  const key = keyOf(service, defect);
  return {
    name: defect === 'CMP-01' ? {} : { de: `${thing.noun}: ${verb}${detail === null ? '' : `, ${detail}`}` },
    ...(defect !== 'CMP-01' && { publicName: { de: title } }),
    ...(key !== undefined && { key }),
    structure: structureOf(service, defect),
    ...(detail !== null && { detail: { de: detail } }),
    typing: [typing],
    addressees: random.chance(0.7) ? ['001'] : ['001', '002'],
    synonyms: [`${thing.noun} im Amt`, 'Beispiel'],
    ...(defect !== 'CMP-02' && {
      teaser: { de: fill(random.pick(teasers), gaps) },
      summary: { de: `<p>${fill(random.pick(beginnings), gaps)} ${fill(random.pick(explanations), gaps)}</p>` },
    }),
  };
};

const paragraphsOf = ({ random, gaps, defect }: Subject): string => {
  if (defect === 'LNG-01') return `<p>${hardSentences.join(' ')}</p>`;
  const told = random.some(explanations, random.whole(16, 30)).map((sentence) => fill(sentence, gaps));
  const [first, second, third] = [random.whole(4, 6), random.whole(9, 10), random.whole(12, 14)];
  const middle = random.chance(0.5)
    ? `<h3>Gut zu wissen</h3><p>${told.slice(second, third).join(' ')}</p>`
    : `<ul><li>${told.slice(second, third).join('</li><li>')}</li></ul>`;
  return `<p>${fill(random.pick(beginnings), gaps)} ${told.slice(0, first).join(' ')}</p><p>${told.slice(first, second).join(' ')}</p>${middle}<p>${told.slice(third).join(' ')}</p>`;
};

const listOf = (items: readonly string[], gaps: Gaps, tag: 'ul' | 'ol'): string =>
  `<${tag}>${items.map((item) => `<li>${fill(item, gaps)}</li>`).join('')}</${tag}>`;

const textsOf = (subject: Subject): Partial<Content> => {
  const { random, gaps, defect } = subject;
  const sentences = (pool: readonly string[], count: number): string =>
    random
      .some(pool, count)
      .map((sentence) => fill(sentence, gaps))
      .join(' ');
  return {
    ...(defect !== 'CMP-03' && {
      description: {
        de: `${paragraphsOf(subject)}<p>Diese Angaben sind erfunden.</p>`,
        ...(random.chance(0.1) && { en: '<p>You can apply online or in person. This text is made up.</p>' }),
      },
    }),
    legalBasis: { de: listOf(random.some(laws, random.whole(1, 3)), gaps, 'ul') },
    ...(defect !== 'CMP-05' && { requiredDocuments: { de: listOf(random.some(papers, random.whole(3, 6)), gaps, 'ul') } }),
    prerequisites: { de: listOf(random.some(conditions, random.whole(3, 6)), gaps, 'ul') },
    ...(defect !== 'CMP-07' && { procedure: { de: listOf(random.some(steps, random.whole(4, 7)), gaps, 'ol') } }),
    forms: { de: '<ul><li>Formulare vorhanden: ja</li><li>Schriftform nötig: nein</li></ul>' },
    furtherInformation: { de: `<p>${sentences(furtherWords, 2)}</p>` },
    notes: { de: `<p>${sentences(remarks, random.whole(2, 4))}</p>${oddMarkup(defect, random)}` },
    originator: { de: '<p>Musterministerium des Landes Brandenburg</p>' },
    competentBody: { de: '<p>Das Amt an Ihrem Ort</p>' },
    contactPoint: { de: '<p>Das Rathaus an Ihrem Ort</p>' },
    appeal: { de: `<p>${sentences(appeals, 2)}</p>` },
  };
};

const feesOf = ({ random, defect }: Subject): Content['fees'] => {
  const areas = defect === 'FMT-05' ? { areas: ['129999999999'] } : {};
  if (defect === 'CUR-05') return [{ id: 'f1', kind: 'fixed', amount: 1500, validity: { to: '2022-12-31' } }];
  if (defect === 'FMT-19') return [{ id: 'f1', kind: 'variable', from: 9000, to: 2500 }];
  if (random.chance(0.3)) return [{ id: 'f1', kind: 'free', ...areas }];
  if (random.chance(0.6)) return [{ id: 'f1', kind: 'fixed', type: '001', amount: random.whole(5, 200) * 100, ...areas }];
  const from = random.whole(10, 90) * 100;
  return [{ id: 'f1', kind: 'variable', from, to: from * random.whole(2, 5), text: { de: 'Je nach Aufwand' }, ...areas }];
};

const timesOf = ({ random, defect }: Subject): Content['processingTimes'] => {
  const duration = random.whole(1, 6);
  return [
    {
      id: 't1',
      duration,
      unit: 'WOCHE',
      ...(random.chance(0.5) && { durationTo: duration + 2, unitTo: 'WOCHE' as const }),
      ...(defect === 'FMT-20' && { duration: 9, durationTo: 2, unitTo: 'WOCHE' as const }),
    },
  ];
};

const listsOf = (subject: Subject): Partial<Content> => {
  const { service, random, defect } = subject;
  return {
    ...(defect !== 'CMP-04' && { fees: feesOf(subject) }),
    ...(random.chance(0.5) && { deadlines: [{ id: 'l1', kind: 'duration', type: '001', duration: random.whole(1, 8), unit: 'WOCHE' }] }),
    ...(defect !== 'CMP-06' && { processingTimes: timesOf(subject) }),
    ...(defect !== 'CMP-05' &&
      random.chance(0.6) && {
        documents: random
          .some(papers, 2)
          .map((name, at) => ({ id: `d${at + 1}`, direction: 'incoming' as const, name: { de: name }, required: at === 0 })),
      }),
    links: [{ id: 'v1', title: `Blatt: ${service.title}`, uri: `https://land.example/blatt/${service.position}` }],
    categories: [service.key.group],
    trustLevel: random.pick(['10', '20', '30'] as const),
    writtenForm: random.chance(0.2),
    release: { on: '2025-03-03', by: 'Musterministerium' },
    publisher: 'Musterredaktion des Landes',
  };
};

export const serviceContent = (service: GeneratedMaster, seed: number): { content: Content; defect: Defect | null } => {
  const random = randomFor(seed ^ 0x7feb352d, service.position);
  const defect = serviceDefect(service, seed);
  const gaps = { a: service.thing.accusative, v: service.verb, n: () => String(random.whole(2, 30)) };
  const subject = { service, random, defect, gaps };
  return { defect, content: { ...basicsOf(subject), ...textsOf(subject), ...listsOf(subject), ...oddValidity(defect, random) } };
};
