// When may people come? Opening hours, written or structured, or the word that an appointment is needed.
import { z } from 'zod';
import type { Content } from '../../../records/kinds.js';
import { plainText } from '../../../records/plain-text.js';
import { office } from '../../example.js';
import { itemsOf, written } from '../../content-parts.js';
import { defineRule } from '../../rule.js';

const hasHours = (content: Content): boolean =>
  itemsOf(content, 'openingHours').some(
    ({ note, slots }) => written(note) !== '' || (slots ?? []).some((slot) => written(slot.from) !== '' || written(slot.note) !== ''),
  );

/** An empty paragraph of the editor is no text. */
const hasHoursText = (content: Content): boolean =>
  Object.values((content['openingHoursText'] ?? {}) as Record<string, unknown>).some(
    (text) => typeof text === 'string' && plainText(text) !== '',
  );

const needsAppointment = (content: Content): boolean =>
  (content['appointment'] as { required?: boolean } | null | undefined)?.required === true;

const slot = { id: 's1', day: 'tu', from: '09:00', to: '12:00' };
const title = (name: string) => `qa.CMP-23.example.${name}`;

export const hours = defineRule({
  id: 'CMP-23',
  version: 1,
  severity: 'warning',
  kinds: ['organisational-unit'],
  needs: [],
  source: 'qa.CMP-23.source',
  parameters: z.strictObject({}),
  check: ({ content }) =>
    hasHours(content) || hasHoursText(content) || needsAppointment(content) ? [] : [{ field: 'openingHours', message: 'qa.CMP-23.none' }],
  examples: {
    passes: [
      { title: title('slots'), content: office({ openingHours: [{ id: 'h1', kind: 'opening', slots: [slot] }] }) },
      { title: title('text'), content: office({ openingHoursText: { de: '<p>dienstags 9 bis 12 Uhr</p>' } }) },
      { title: title('appointment'), content: office({ appointment: { required: true } }) },
    ],
    fails: [
      { title: title('nothing'), content: office() },
      {
        title: title('empty-series'),
        content: office({ openingHours: [{ id: 'h1', kind: 'opening', slots: [{ ...slot, from: '', to: '' }] }] }),
      },
      { title: title('empty-text'), content: office({ openingHoursText: { de: '<p>&nbsp;</p>' } }) },
      { title: title('link-only'), content: office({ appointment: { required: false, link: 'https://termine.musterstadt.example' } }) },
    ],
  },
});
