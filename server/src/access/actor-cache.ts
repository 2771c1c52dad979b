// Who is calling? Remembered for at most a second, and forgotten the moment the database says that something changed.
import { Injectable } from '@nestjs/common';
import type { Actor } from '@kommunalredaktion/shared';
import { Announcements } from '../platform/announcements.js';
import { ActorsQueries, type Known } from './actors.queries.js';

interface Remembered {
  readonly answer: Promise<Known | null>;
  readonly until: number;
  accountId?: string;
}
const rememberMs = 1000;
const mostRemembered = 20_000;

@Injectable()
export class ActorCache {
  private readonly sessions = new Map<string, Remembered>();

  constructor(
    private readonly queries: ActorsQueries,
    announcements: Announcements,
  ) {
    announcements.on(
      'actor_changed',
      (accountId) => this.forget(accountId),
      () => this.sessions.clear(),
    );
  }

  async actorOf(sessionHash: string): Promise<Actor | null> {
    return (await this.known(sessionHash))?.actor ?? null;
  }

  /** Requests that arrive together ask once; only a good answer is remembered. */
  known(sessionHash: string): Promise<Known | null> {
    const now = performance.now();
    const remembered = this.sessions.get(sessionHash);
    if (remembered && remembered.until > now) return remembered.answer;
    if (this.sessions.size >= mostRemembered) this.sessions.clear();
    const entry: Remembered = { answer: this.queries.bySession(sessionHash), until: now + rememberMs };
    this.sessions.set(sessionHash, entry);
    entry.answer.then(
      (found) => {
        if (found) entry.accountId = found.actor.id;
        else this.drop(sessionHash, entry);
      },
      () => this.drop(sessionHash, entry),
    );
    return entry.answer;
  }

  /** A question that is still under way may be about this account too, so its answer is not remembered either. */
  forget(accountId: string): void {
    for (const [hash, entry] of this.sessions) if (entry.accountId === undefined || entry.accountId === accountId) this.drop(hash, entry);
  }

  private drop(hash: string, entry: Remembered): void {
    if (this.sessions.get(hash) === entry) this.sessions.delete(hash);
  }
}
