// How often may somebody try? Each further failure makes the next one wait longer, per account and per network.
import { isIPv6 } from 'node:net';
import { Injectable } from '@nestjs/common';
import { RateLimiterPostgres, type RateLimiterRes } from 'rate-limiter-flexible';
import { Database } from '../../platform/database.js';
import { Refused } from '../../platform/refused.js';
import { hashOf } from '../secrets.js';

interface Patience {
  readonly free: number;
  readonly longestSeconds: number;
}
const patience = {
  /** Somebody who has forgotten which of three passwords it was should not notice anything. */
  account: { free: 5, longestSeconds: 300 },
  device: { free: 10, longestSeconds: 300 },
  /** A whole town hall comes from one address. */
  network: { free: 50, longestSeconds: 60 },
  reset: { free: 3, longestSeconds: 900 },
} as const satisfies Record<string, Patience>;
export type Kind = keyof typeof patience;
const rememberSeconds = 3600;

/** The eight groups of an IPv6 address; `::` stands for as many zeros as are missing. */
const groupsOf = (address: string): string[] => {
  const [head = '', tail] = address.split('::');
  const left = head.split(':').filter(Boolean);
  const right = (tail ?? '').split(':').filter(Boolean);
  return tail === undefined ? left : [...left, ...Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0'), ...right];
};

/** One line at home has 2^64 IPv6 addresses: count the network, not the address. */
export const networkOf = (address: string): string => {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  return isIPv6(address)
    ? groupsOf(address)
        .slice(0, 4)
        .map((group) => Number.parseInt(group, 16).toString(16))
        .join(':')
    : address;
};

const isLimit = (answer: unknown): answer is RateLimiterRes => typeof (answer as RateLimiterRes).msBeforeNext === 'number';

@Injectable()
export class Attempts {
  private readonly tries: RateLimiterPostgres;
  private readonly pauses: RateLimiterPostgres;

  constructor(db: Database) {
    const query = async ({ text, values }: { text: string; values: unknown[] }) => {
      const rows = await db.readAsNobody().rows(text, values);
      return { rows, rowCount: rows.length };
    };
    const store = {
      storeClient: { query },
      storeType: 'client',
      tableName: 'rate_limit',
      tableCreated: true,
      clearExpiredByTimeout: false,
    };
    this.tries = new RateLimiterPostgres({ ...store, keyPrefix: 'try', points: 1, duration: rememberSeconds });
    this.pauses = new RateLimiterPostgres({ ...store, keyPrefix: 'pause', points: 1, duration: 1 });
  }

  /** Counts before the work, so that a thousand tries at the same moment are a thousand tries. Of those that come during a pause none gets in. */
  async count(kind: Kind, whose: string, counted?: (tries: number) => void): Promise<void> {
    const key = `${kind}:${hashOf(whose)}`;
    const { consumedPoints } = await this.tries.penalty(key);
    counted?.(consumedPoints);
    const { free, longestSeconds } = patience[kind];
    if (consumedPoints <= free) return;
    const seconds = Math.min(longestSeconds, 2 ** Math.min(20, consumedPoints - free - 1));
    try {
      await this.pauses.consume(key, 1, { customDuration: seconds });
    } catch (answer) {
      if (!isLimit(answer)) throw answer;
      const wait = Math.max(1, Math.ceil(answer.msBeforeNext / 1000));
      throw new Refused('api.too-many', { params: { n: wait }, retryAfter: wait });
    }
  }

  async forgive(kind: Kind, whose: string): Promise<void> {
    const key = `${kind}:${hashOf(whose)}`;
    await Promise.all([this.tries.delete(key), this.pauses.delete(key)]);
  }

  /** A success does not count against the others of its network. */
  async takeBack(kind: Kind, whose: string): Promise<void> {
    await this.tries.reward(`${kind}:${hashOf(whose)}`);
  }
}
