// Is it remembered how the findings stood at the end of each day? Asked again and again: a day is counted once it is over, and today after a full run.
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { BackgroundJob, Outcome } from '../platform/jobs/job.js';
import { DaysCommands } from './days.commands.js';

const payload = z.strictObject({ day: z.iso.date() });
type Payload = z.infer<typeof payload>;

@Injectable()
export class CountDays implements BackgroundJob<Payload> {
  readonly name = 'insights.count-days';
  readonly payload = payload;
  readonly retry = { attempts: 3, backoffSeconds: 10 }; // the sweep asks again anyway

  constructor(private readonly commands: DaysCommands) {}

  key({ day }: Payload): string {
    return day;
  }

  run({ day }: Payload): Promise<Outcome> {
    return this.commands.count(day);
  }

  async backlog(limit: number): Promise<Payload[]> {
    return (await this.commands.uncounted(limit)).map((day) => ({ day }));
  }
}
