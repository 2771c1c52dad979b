// How do people follow long work without asking again and again? A stream that says when to look, for as long as they may look.
import { Injectable, type MessageEvent, type OnModuleDestroy } from '@nestjs/common';
import { may, type Actor } from '@kommunalredaktion/shared';
import { exhaustMap, filter, from, map, ReplaySubject, takeUntil, takeWhile, timer, type Observable } from 'rxjs';
import { TaskQueries } from './task.queries.js';

interface Seen {
  readonly last: boolean;
  readonly news: boolean;
}
const everyMs = 1000;

@Injectable()
export class TaskFollower implements OnModuleDestroy {
  private readonly stopping = new ReplaySubject<void>(1);

  constructor(private readonly queries: TaskQueries) {}

  onModuleDestroy(): void {
    this.stopping.next();
  }

  /** Ends with the task, and soon after the session or the right has ended. Carries the id only; what may be read is fetched. */
  follow(id: string, actorNow: () => Promise<Actor | null>): Observable<MessageEvent> {
    let before = '';
    const look = async (): Promise<Seen> => {
      const actor = await actorNow();
      const pulse = actor && may(actor, 'task.view') ? await this.queries.pulse(id, actor) : undefined;
      const news = pulse !== undefined && pulse.sign !== before;
      before = pulse?.sign ?? before;
      return { news, last: pulse === undefined || pulse.ended };
    };
    return timer(0, everyMs).pipe(
      exhaustMap(() => from(look().catch(() => ({ news: false, last: true })))),
      takeWhile(({ last }) => !last, true),
      filter(({ news }) => news),
      map(() => ({ type: 'task', data: { id } })),
      takeUntil(this.stopping),
    );
  }
}
