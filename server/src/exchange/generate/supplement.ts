// What does a generated municipality add to a master text?
import type { SupplementContent } from '@kommunalredaktion/shared';
import type { Administration } from './administrations.js';
import type { GeneratedMaster } from './catalogue.js';
import { defectOf, type GeneratedDefect } from './defects.js';
import { fill, type Gaps } from './fill.js';
import { localFees, localLaws, localNotes, localPapers, localSteps } from './local-sentences.js';
import { oddMarkup, oddValidity } from './odd-pieces.js';
import { randomFor, type Random } from './random.js';
import { serviceContent } from './service.js';
import { hardSentences } from './service-sentences.js';
import { streetEnds, streetStems } from './vocabulary.js';

type Content = Omit<SupplementContent, 'service'>;
type Defect = GeneratedDefect<'supplement'>;
interface Subject {
  readonly service: GeneratedMaster;
  readonly administration: Administration;
  readonly random: Random;
  readonly defect: Defect | null;
  readonly gaps: Gaps;
  readonly seed: number;
}

/** A service that the municipalities rule themselves has nothing that is locked; one whose text lacks the procedure cannot be repeated. */
const bearable = (defect: Defect | null, { typing }: GeneratedMaster): Defect | null =>
  defect === 'CON-13' && typing === '5' ? 'CON-10' : defect;

const procedureOf = ({ service, random, defect, gaps, seed }: Subject): string => {
  if (defect === 'CON-12') return serviceContent(service, seed).content.procedure?.de ?? '';
  if (defect === 'LNG-01') return `<p>${hardSentences.join(' ')}</p>`;
  return `<ol>${random
    .some(localSteps, random.whole(2, 4))
    .map((step) => `<li>${fill(step, gaps)}</li>`)
    .join('')}</ol>`;
};

const feesOf = ({ random, defect }: Subject): Content['fees'] => {
  if (defect === 'CUR-05') return [{ id: 'f1', kind: 'fixed', amount: 1200, validity: { to: '2022-12-31' } }];
  if (defect === 'FMT-19') return [{ id: 'f1', kind: 'variable', from: 8000, to: 2000 }];
  if (defect === 'FMT-05') return [{ id: 'f1', kind: 'free', areas: ['129999999999'] }];
  return random.chance(0.6) ? [{ id: 'f1', kind: 'fixed', amount: random.whole(3, 90) * 100 }] : undefined;
};

const timesOf = ({ random, defect }: Subject): Content['processingTimes'] => {
  if (defect === 'FMT-20') return [{ id: 't1', duration: 0, unit: 'TAG' }];
  return random.chance(0.5) ? [{ id: 't1', duration: random.whole(2, 20), unit: 'TAG' }] : undefined;
};

const listsOf = (subject: Subject): Partial<Content> => {
  const { random, gaps } = subject;
  const [fees, processingTimes] = [feesOf(subject), timesOf(subject)];
  return {
    ...(fees && { fees, feesText: { de: `<p>${fill(random.pick(localFees), gaps)}</p>` } }),
    ...(processingTimes && { processingTimes }),
    ...(random.chance(0.2) && { deadlines: [{ id: 'l1', kind: 'dates' as const, from: '--04-01', to: '--09-30' }] }),
    ...(random.chance(0.3) && {
      documents: [{ id: 'd1', direction: 'incoming' as const, name: { de: fill(random.pick(localPapers), gaps) } }],
    }),
    ...(random.chance(0.3) && {
      links: [
        {
          id: 'v1',
          title: `Satzung von ${subject.administration.seat.name}`,
          uri: `https://www.${subject.administration.domain}/satzung/${random.whole(1, 400)}`,
        },
      ],
    }),
  };
};

const areasOf = ({ administration: { places }, random }: Subject): Content['areas'] =>
  places.length > 1 && random.chance(0.25) ? random.some(places, Math.ceil(places.length / 2)).map(({ ars }) => ars) : undefined;

/** The content without its service. */
export const supplementContent = (
  service: GeneratedMaster,
  administration: Administration,
  index: number,
  seed: number,
): { content: Content; defect: Defect | null } => {
  const random = randomFor(seed ^ 0x46a2c19f, index);
  const defect = bearable(defectOf('supplement', index, seed), service);
  const place = random.pick(administration.places).name;
  const gaps = {
    o: place,
    a: service.thing.accusative,
    v: service.verb,
    n: () => String(random.whole(2, 30)),
    s: () => random.pick(streetStems) + random.pick(streetEnds.slice(0, 4)),
  };
  const subject = { service, administration, random, defect, gaps, seed };
  const areas = areasOf(subject);
  return {
    defect,
    content: {
      serviceName: service.title,
      ...(areas && { areas }),
      ...(defect === 'CON-13' && { originator: { de: '<p>Fachdienst der Stadt</p>' } }),
      ...(random.chance(0.4) && { legalBasis: { de: `<ul><li>${fill(random.pick(localLaws), gaps)}</li></ul>` } }),
      procedure: { de: procedureOf(subject) },
      notes: {
        de: `<p>${random
          .some(localNotes, random.whole(2, 4))
          .map((sentence) => fill(sentence, gaps))
          .join(' ')} Diese Angaben sind erfunden.</p>${oddMarkup(defect, random)}`,
      },
      ...listsOf(subject),
      ...oddValidity(defect, random),
    },
  };
};
