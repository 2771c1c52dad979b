// Where does the office live? Citizens and the national portal need street, postcode and place.
import { z } from 'zod';
import type { Content } from '../../../records/kinds.js';
import { office } from '../../example.js';
import { itemsOf, written, type Address } from '../../content-parts.js';
import { defineRule, type Hit } from '../../rule.js';

const parts = ['street', 'postcode', 'city'] as const;
/** House and visitors' address; a post box alone leads nobody to the counter. */
const visitable = ['001', '002'];

const missingIn = (address: Address) => parts.filter((part) => written(address[part]) === '');
const placesOf = (content: Content) => itemsOf(content, 'addresses').filter(({ type }) => visitable.includes(type));
const hasAddress = (content: Content): boolean => placesOf(content).some((address) => missingIn(address).length === 0);

/** What is missing, told at the address that is nearest to complete. */
const tellGaps = (own: readonly Address[]): Hit[] => {
  const [nearest] = [...own].sort((a, b) => missingIn(a).length - missingIn(b).length);
  return nearest ? missingIn(nearest).map((part) => ({ field: `addresses.${nearest.id}.${part}`, message: `qa.CMP-19.${part}` })) : [];
};

const hall = { id: 'a1', type: '001', street: 'Wiesenburger Straße', houseNumber: '6', postcode: '14806', city: 'Bad Belzig' };
const postBox = { id: 'a2', type: '003', postBox: '12 34', postcode: '14801', city: 'Bad Belzig' };
const title = (name: string) => `qa.CMP-19.example.${name}`;

export const address = defineRule({
  id: 'CMP-19',
  version: 1,
  severity: 'blocker',
  kinds: ['organisational-unit'],
  needs: ['parents'],
  source: 'qa.CMP-19.source',
  parameters: z.strictObject({}),
  check: ({ content, facts }) => {
    if (hasAddress(content) || facts.parents.some(hasAddress)) return [];
    const own = placesOf(content);
    if (own.length > 0) return tellGaps(own);
    const message = itemsOf(content, 'addresses').length > 0 ? 'qa.CMP-19.only-post' : 'qa.CMP-19.none';
    return [{ field: 'addresses', message }];
  },
  examples: {
    passes: [
      { title: title('own'), content: office({ addresses: [hall] }) },
      { title: title('visitors'), content: office({ addresses: [postBox, { ...hall, type: '002' }] }) },
      { title: title('inherited'), content: office(), facts: { parents: [office(), office({ addresses: [hall] })] } },
    ],
    fails: [
      { title: title('no-address'), content: office() },
      { title: title('no-postcode'), content: office({ addresses: [{ ...hall, postcode: ' ' }] }) },
      { title: title('post-box'), content: office({ addresses: [postBox] }) },
      { title: title('parent-without'), content: office(), facts: { parents: [office({ addresses: [{ ...hall, city: '' }] })] } },
    ],
  },
});
