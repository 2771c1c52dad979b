// Which kinds of long work can the workers do? Filled once at start from the list in jobs.module.ts.
import { Injectable } from '@nestjs/common';
import type { TaskKind, TaskRunner } from './task-runner.js';

@Injectable()
export class TaskRunners {
  private readonly byKind = new Map<TaskKind, TaskRunner>();

  register(runners: readonly TaskRunner[]): void {
    for (const runner of runners) this.byKind.set(runner.kind, runner);
  }
  of(kind: TaskKind): TaskRunner | undefined {
    return this.byKind.get(kind);
  }
  get kinds(): TaskKind[] {
    return [...this.byKind.keys()];
  }
}
