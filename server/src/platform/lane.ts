// How does heavy work go on without a crowd of it stopping everything else? So many at a time, the others in the order of their coming.
import { Refused } from './refused.js';

export class Lane {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  /** More than `mostWaiting` are told to come back later: they would wait longer than anybody does. */
  constructor(
    private readonly atOnce: number,
    private readonly mostWaiting: number,
  ) {}

  async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= this.atOnce) {
      if (this.waiting.length >= this.mostWaiting) throw new Refused('api.unavailable', { params: { n: 5 }, retryAfter: 5 });
      await new Promise<void>((resolve) => {
        this.waiting.push(resolve);
      });
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
