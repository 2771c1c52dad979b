// Does an office offer one of these channels to the public, itself or through the units above it?
import type { Content } from '../../records/kinds.js';
import { itemsOf, written, type Channel } from '../content-parts.js';
import type { Hit, RuleInput } from '../rule.js';

const offered = (content: Content, types: readonly string[]): Channel[] =>
  itemsOf(content, 'channels').filter(({ channel, value }) => types.includes(channel) && written(value) !== '');

/** No hit when a public entry is there, own or inherited; otherwise the entry that is kept hidden, or the whole list. */
export const reachableBy = (types: readonly string[], { content, facts }: RuleInput, messages: { hidden: string; none: string }): Hit[] => {
  const own = offered(content, types);
  const isPublic = (channel: Channel) => channel.public === true;
  if (own.some(isPublic) || facts.parents.some((parent) => offered(parent, types).some(isPublic))) return [];
  const [hidden] = own;
  return [hidden ? { field: `channels.${hidden.id}.public`, message: messages.hidden } : { field: 'channels', message: messages.none }];
};
