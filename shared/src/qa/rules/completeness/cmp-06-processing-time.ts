// How long does it take? Who knows does not have to ask.
import { z } from 'zod';
import type { Content } from '../../../records/kinds.js';
import { germanOf, isEmpty, itemsOf } from '../../content-parts.js';
import { dueFields, exemptTypings, isMissing } from '../../due-information.js';
import { service, supplement, withMaster } from '../../example.js';
import { defineRule } from '../../rule.js';

const parameters = z.strictObject({ exemptTypings });
type Parameters = z.infer<typeof parameters>;

const isNumber = (value: unknown): boolean => typeof value === 'number';
const hasTime = (content: Content): boolean =>
  itemsOf(content, 'processingTimes').some(
    ({ duration, durationTo, text }) => isNumber(duration) || isNumber(durationTo) || germanOf(text) !== '',
  ) || !isEmpty(germanOf(content['processingTimesText']));

const title = (name: string) => `qa.CMP-06.example.${name}`;
const kind = 'supplement' as const;
const twoWeeks = { processingTimes: [{ id: 'p1', duration: 2, unit: 'WOCHE' }] };

export const processingTime = defineRule<Parameters>({
  id: 'CMP-06',
  version: 3,
  severity: 'warning',
  kinds: ['service', 'supplement'],
  needs: ['master'],
  source: 'qa.CMP-06.source',
  parameters,
  check: (input, limits) =>
    isMissing(input, hasTime, limits.exemptTypings, dueFields.processingTime)
      ? [{ field: 'processingTimes', message: `qa.CMP-06.${input.kind}` }]
      : [],
  examples: {
    passes: [
      { title: title('weeks'), content: service(twoWeeks) },
      { title: title('words'), content: service({ processingTimes: [{ id: 'p1', text: { de: 'Sie können darauf warten.' } }] }) },
      { title: title('explained'), content: service({ processingTimesText: { de: '<p>Die Dauer hängt vom Gutachten ab.</p>' } }) },
      { title: title('general'), content: service({ typing: ['7'] }) },
      { title: title('in-master'), kind, content: supplement(), facts: withMaster(twoWeeks) },
      { title: title('in-other-supplement'), kind, content: supplement(), facts: withMaster({}, [], ['processingTimes']) },
    ],
    fails: [
      { title: title('none'), content: service() },
      { title: title('empty-entry'), content: service({ processingTimes: [{ id: 'p1', unit: 'WOCHE' }] }) },
      { title: title('empty-paragraph'), content: service({ processingTimesText: { de: '<p> </p>' } }) },
      { title: title('deadline-only'), content: service({ deadlines: [{ id: 'd1', kind: 'duration', duration: 2, unit: 'WOCHE' }] }) },
      { title: title('neither'), kind, content: supplement(), facts: withMaster({}, [], ['fees']) },
    ],
  },
});
