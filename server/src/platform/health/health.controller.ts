// Is this process alive, and can it work? Asked by machines that start, stop and route; it tells them nothing else.
import { Controller, Get, Inject, Res } from '@nestjs/common';
import { migrations } from '../../migrations/index.js';
import { Database } from '../database.js';
import { Public, type Reply } from '../http/contract.js';
import { LOG, type Log } from '../log.js';

const rememberMs = 5000;

@Controller('health')
export class HealthController {
  private readiness: { readonly answer: Promise<boolean>; readonly until: number } | undefined;

  constructor(
    @Inject(LOG) private readonly log: Log,
    private readonly db: Database,
  ) {}

  // Public: asked by the platform, which has no account.
  @Get('live')
  @Public()
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  // Public: asked by the platform; remembered for a while, so that asking often costs nothing.
  @Get('ready')
  @Public()
  async ready(@Res({ passthrough: true }) reply: Reply): Promise<{ status: 'ok' | 'unavailable' }> {
    const now = performance.now();
    if (!this.readiness || this.readiness.until < now) this.readiness = { answer: this.check(), until: now + rememberMs };
    if (await this.readiness.answer) return { status: 'ok' };
    void reply.status(503);
    return { status: 'unavailable' };
  }

  /** All migrations applied, and no role in use that could look over the walls. */
  private async check(): Promise<boolean> {
    try {
      const [applied] = await this.db
        .readAsNobody()
        .rows<{ n: number }>(`select count(*)::int as n from migration where name = any ($1)`, [migrations.map(({ name }) => name)]);
      const roles = await this.db.rolesInUse();
      const tooMighty = roles.filter(({ superuser, bypass, owns }) => superuser || bypass || owns);
      if (tooMighty.length > 0) this.log.error({ roles: tooMighty.map(({ name }) => name) }, 'a role in use could look over the walls');
      return applied?.n === migrations.length && tooMighty.length === 0;
    } catch (error) {
      this.log.warn({ err: error }, 'not ready');
      return false;
    }
  }
}
