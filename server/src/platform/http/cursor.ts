// How does a list go on beyond its counted pages? With a signed cursor that fits this person and this question only.
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Actor } from '@kommunalredaktion/shared';
import { Refused } from '../refused.js';

export type CursorValues = readonly (string | number | null)[];

const signature = (secret: string, actor: Actor, question: unknown, values: string): Buffer =>
  createHmac('sha256', secret)
    .update(`${actor.id}\n${JSON.stringify(question)}\n${values}`)
    .digest()
    .subarray(0, 18);

export const signCursor = (secret: string, actor: Actor, question: unknown, values: CursorValues): string => {
  const text = JSON.stringify(values);
  return `${Buffer.from(text).toString('base64url')}.${signature(secret, actor, question, text).toString('base64url')}`;
};

export const readCursor = (secret: string, actor: Actor, question: unknown, cursor: string): CursorValues => {
  const [body = '', sealed = ''] = cursor.split('.');
  const text = Buffer.from(body, 'base64url').toString();
  const given = Buffer.from(sealed, 'base64url');
  const right = signature(secret, actor, question, text);
  if (given.length !== right.length || !timingSafeEqual(given, right))
    throw new Refused('api.malformed', { params: { parameter: 'after' } });
  return JSON.parse(text) as CursorValues;
};
