// What does the database announce to every process at once? One connection that listens, and comes back when it is lost.
import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import pg from 'pg';
import type { Config } from './config.js';
import { CONFIG, LOG, type Log } from './log.js';

type Hearer = (payload: string) => void;
const patienceMs = 500;

@Injectable()
export class Announcements implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly hearers = new Map<string, Hearer>();
  private readonly whenLost: (() => void)[] = [];
  private client: pg.Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  private stopping = false;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOG) private readonly log: Log,
  ) {}

  /** `lost`: nothing was heard for a while, so whatever was remembered may be old. */
  on(channel: string, hear: Hearer, lost: () => void): void {
    this.hearers.set(channel, hear);
    this.whenLost.push(lost);
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.listen();
  }

  private async listen(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.config.DATABASE_URL,
      keepAlive: true,
      application_name: 'kommunalredaktion-listener',
      options: '-c role=kr_tenant',
    });
    this.client = client;
    client.on('notification', ({ channel, payload }) => this.hearers.get(channel)?.(payload ?? ''));
    client.on('error', (error) => this.log.warn({ error: error.message }, 'the listening connection was lost'));
    client.on('end', () => this.comeBack());
    try {
      await client.connect();
      for (const channel of this.hearers.keys()) await client.query(`listen ${client.escapeIdentifier(channel)}`);
    } catch (error) {
      this.log.warn({ error: (error as Error).message }, 'could not listen to the database');
      await client.end().catch(() => undefined);
      this.comeBack();
    }
    for (const lost of this.whenLost) lost();
  }

  private comeBack(): void {
    for (const lost of this.whenLost) lost();
    if (this.stopping || this.timer) return;
    this.timer = setTimeout(() => {
      this.timer = undefined;
      void this.listen();
    }, patienceMs);
    this.timer.unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    clearTimeout(this.timer);
    await this.client?.end().catch(() => undefined);
  }
}
