// What does a generated online service look like?
import type { OnlineServiceContent } from '@kommunalredaktion/shared';
import type { Administration } from './administrations.js';
import type { GeneratedMaster } from './catalogue.js';
import { defectOf, type GeneratedDefect } from './defects.js';
import { fill } from './fill.js';
import { onlineSentences, privacyWords } from './local-sentences.js';
import { oddMarkup, oddValidity } from './odd-pieces.js';
import { randomFor, type Random } from './random.js';

type Content = Omit<OnlineServiceContent, 'competences'>;
type Defect = GeneratedDefect<'online-service'>;

const helpOf = (defect: Defect | null, { domain }: Administration, { whole }: Random): Content['help'] => ({
  text: { de: 'Wir helfen Ihnen gern weiter.' },
  phone: defect === 'FMT-08' ? '12345' : `030 23125-${whole(100, 999)}`,
  email: defect === 'FMT-09' ? `hilfe(at)${domain}` : `hilfe@${domain}`,
});

/** The content without its competences, which end in an unknown area where that is the defect. */
export const onlineServiceContent = (
  service: GeneratedMaster,
  administration: Administration,
  index: number,
  seed: number,
): { content: Content; defect: Defect | null } => {
  const random = randomFor(seed ^ 0x62b5e371, index);
  const defect = defectOf('online-service', index, seed);
  const gaps = { a: service.thing.accusative, v: service.verb, n: () => String(random.whole(2, 10)) };
  const sentences = (count: number): string =>
    random
      .some(onlineSentences, count)
      .map((sentence) => fill(sentence, gaps))
      .join(' ');
  return {
    defect,
    content: {
      name: defect === 'CMP-27' ? {} : { de: `${service.title} im Netz` },
      teaser: { de: fill(onlineSentences[0]!, gaps) },
      description: { de: `<p>${sentences(4)}</p><p>${sentences(3)} Diese Angaben sind erfunden.</p>${oddMarkup(defect, random)}` },
      links:
        defect === 'CMP-26'
          ? []
          : [{ id: 'v1', type: '01', uri: `https://dienste.${administration.domain}/antrag/${index}`, title: 'Zum Antrag' }],
      languages: ['de'],
      trustLevel: random.pick(['10', '20', '30'] as const),
      identification: [random.pick(['none', 'bundid', 'online-id'] as const)],
      paymentRequired: false,
      privacy: { de: fill(privacyWords, gaps) },
      help: helpOf(defect, administration, random),
      maturity: { model: '2.0', level: random.whole(1, 4), ratedOn: '2026-02-02' },
      parameters: [{ id: 'p1', name: 'gebiet', kind: 'dynamic', source: 'area', required: true, inAddress: true }],
      ...oddValidity(defect, random),
    },
  };
};
