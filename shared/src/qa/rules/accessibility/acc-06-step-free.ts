// Can somebody in a wheelchair get in? Who has to plan the way needs a yes or a no.
import { z } from 'zod';
import { itemsOf, type Address } from '../../content-parts.js';
import { office } from '../../example.js';
import { defineRule, type Hit } from '../../rule.js';

/** Visitors' address: the one that people are sent to; where there is none, they go to the house address. */
const visited = ['002', '001'];
const visitedIn = (addresses: readonly Address[]): readonly Address[] =>
  visited.map((wanted) => addresses.filter(({ type }) => type === wanted)).find(({ length }) => length > 0) ?? [];
/** A lift says nothing about the steps at the door; without the wheelchair statement nobody can plan. */
const isStated = (statement: unknown): boolean => statement === 'yes' || statement === 'no';

const at = (more: object, type = '002') =>
  office({
    addresses: [{ id: 'a1', type, street: 'Wiesenburger Straße', houseNumber: '6', postcode: '14806', city: 'Bad Belzig', ...more }],
  });
const title = (name: string) => `qa.ACC-06.example.${name}`;

export const stepFree = defineRule({
  id: 'ACC-06',
  version: 2,
  severity: 'warning',
  kinds: ['organisational-unit'],
  needs: [],
  source: 'qa.ACC-06.source',
  parameters: z.strictObject({}),
  check: ({ content }) =>
    visitedIn(itemsOf(content, 'addresses'))
      .filter(({ wheelchair }) => !isStated(wheelchair))
      .map(({ id, wheelchair }): Hit => ({
        field: `addresses.${id}.wheelchair`,
        message: wheelchair === 'unknown' ? 'qa.ACC-06.unknown' : 'qa.ACC-06.missing',
      })),
  examples: {
    passes: [
      { title: title('accessible'), content: at({ wheelchair: 'yes', lift: 'yes' }) },
      { title: title('honest-no'), content: at({ wheelchair: 'no' }) },
      { title: title('post-address'), content: at({}, '006') },
    ],
    fails: [
      { title: title('nothing'), content: at({}) },
      { title: title('lift-only'), content: at({ lift: 'yes' }) },
      { title: title('house-only'), content: at({}, '001') },
      { title: title('not-known'), content: at({ wheelchair: 'unknown', lift: 'unknown' }) },
    ],
  },
});
