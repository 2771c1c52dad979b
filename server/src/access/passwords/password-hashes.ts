// How is a password kept, and how is one checked without letting a crowd of logins stop everything else?
import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { Refused } from '../../platform/refused.js';

/** Argon2id is the default algorithm of the library; 19 MiB and two rounds take about a tenth of a second. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const atOnce = 4;
const mostWaiting = 50;

@Injectable()
export class PasswordHashes {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  private readonly nobodys: Promise<string> = hash('an account that does not exist', cost);

  make(password: string): Promise<string> { return this.inTurn(() => hash(password, cost)); }

  /** Without a stored hash the same work is done, so that the time does not tell whether an account exists. */
  async fits(stored: string | null | undefined, password: string): Promise<boolean> {
    const against = stored ?? (await this.nobodys);
    const fits = await this.inTurn(() => verify(against, password));
    return fits && stored !== null && stored !== undefined;
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= atOnce) {
      if (this.waiting.length >= mostWaiting) throw new Refused('api.unavailable', { params: { n: 5 }, retryAfter: 5 });
      await new Promise<void>((resolve) => { this.waiting.push(resolve); });
    } else this.running += 1;
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }
}
