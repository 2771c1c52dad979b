// How is a password kept, and how is one checked without letting a crowd of logins stop everything else?
import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { Lane } from '../../platform/lane.js';

/** Argon2id is the default algorithm of the library; 19 MiB and two rounds take about a tenth of a second. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

@Injectable()
export class PasswordHashes {
  private readonly lane = new Lane(4, 50);
  private readonly nobodys: Promise<string> = hash('an account that does not exist', cost);

  make(password: string): Promise<string> {
    return this.lane.inTurn(() => hash(password, cost));
  }

  /** Without a stored hash the same work is done, so that the time does not tell whether an account exists. */
  async fits(stored: string | null | undefined, password: string): Promise<boolean> {
    const against = stored ?? (await this.nobodys);
    const fits = await this.lane.inTurn(() => verify(against, password));
    return fits && stored !== null && stored !== undefined;
  }
}
