// How does the page follow a running task? The server tells; where it cannot, the page asks every two seconds.
import { useEffect } from 'react';
import type { TaskView } from '@kommunalredaktion/shared';

const pause = 2_000;

/** The event only says that something changed; what changed is fetched, with today's rights. */
export const useTaskLive = (task: TaskView | undefined, look: () => unknown): void => {
  const id = task?.id;
  const runs = task?.state === 'running' || task?.state === 'waiting';
  useEffect(() => {
    if (!id || !runs) return undefined;
    let timer: ReturnType<typeof setInterval> | undefined;
    const ask = () => {
      timer ??= setInterval(look, pause);
    };
    if (typeof EventSource === 'undefined') ask();
    const events = typeof EventSource === 'undefined' ? null : new EventSource(`/api/tasks/${id}/events`);
    events?.addEventListener('task', () => look());
    events?.addEventListener('error', ask);
    events?.addEventListener('open', () => {
      clearInterval(timer);
      timer = undefined;
      look();
    });
    return () => {
      events?.close();
      clearInterval(timer);
    };
  }, [id, runs, look]);
};
