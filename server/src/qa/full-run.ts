// How is the whole stock judged by several workers? By ranges of ids, each one transaction; what stands is passed over.
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database.js';
import { robotActor } from '../platform/robots.js';
import type { PartResult, Plan, TaskRunner } from '../platform/tasks/task-runner.js';
import { QaCommands } from './qa.commands.js';

const rangeSize = 500;
interface Range {
  readonly from: string;
  readonly to: string | null;
}

@Injectable()
export class FullRun implements TaskRunner {
  readonly kind = 'qa.full-run';

  constructor(
    private readonly db: Database,
    private readonly commands: QaCommands,
  ) {}

  async plan(): Promise<Plan> {
    const starts = await this.db.read(robotActor('checker')).rows<{ id: string; total: number }>(
      `select id, total from (select id, row_number() over (order by id) as n, count(*) over ()::int as total from record
          where live_edition_id is not null) r where n % ${rangeSize} = 1 order by id`,
    );
    return { total: starts[0]?.total ?? 0, parts: starts.map(({ id }, i): Range => ({ from: id, to: starts[i + 1]?.id ?? null })) };
  }

  async runPart(_task: unknown, part: unknown): Promise<PartResult> {
    return { done: await this.commands.checkRange(part as Range), failed: [] };
  }
}
