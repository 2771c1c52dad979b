// How are secrets made that people carry (sessions, links, devices), and what is kept of them?
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** 256 bits that nobody guesses. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What the database keeps: enough to recognise the secret, nothing to use it. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

const markOf = (key: string, accountId: string, nonce: string): string =>
  createHmac('sha256', key).update(`device ${accountId} ${nonce}`).digest('base64url');

/** A browser in which this account has logged in before carries a mark that only we can have made. */
export const newDeviceMark = (key: string, accountId: string): string => {
  const nonce = newSecret();
  return `${nonce}.${markOf(key, accountId, nonce)}`;
};

export const isDeviceOf = (key: string, accountId: string, mark: string | undefined): boolean => {
  const [nonce, signature] = (mark ?? '').split('.');
  if (!nonce || !signature) return false;
  const [given, right] = [Buffer.from(signature), Buffer.from(markOf(key, accountId, nonce))];
  return given.length === right.length && timingSafeEqual(given, right);
};
