// How is a row of the journal called outside? Not by its number, whose gaps tell how much others do, but by that number in cipher.
import { createCipheriv, createDecipheriv, createHash } from 'node:crypto';

/** One block for one number: no two rows have the same name, and none says where the next one stands. */
const cipher = 'aes-256-ecb';
const keyOf = (secret: string): Buffer => createHash('sha256').update(`journal row ${secret}`).digest();

export const nameOfRow = (secret: string, n: string): string => {
  const block = Buffer.alloc(16);
  block.writeBigUInt64BE(BigInt(n), 8);
  const hidden = createCipheriv(cipher, keyOf(secret), null).setAutoPadding(false).update(block).toString('hex');
  return hidden.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
};

/** Of a name that we gave; whoever brings one has brought our signature as well. */
export const numberOfRow = (secret: string, name: string): string =>
  createDecipheriv(cipher, keyOf(secret), null)
    .setAutoPadding(false)
    .update(Buffer.from(name.replaceAll('-', ''), 'hex'))
    .readBigUInt64BE(8)
    .toString();
