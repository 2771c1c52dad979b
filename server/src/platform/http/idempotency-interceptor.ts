// What happens when the same request comes twice? The same key and body get the stored answer; another body is refused.
import { createHash } from 'node:crypto';
import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { catchError, from, mergeMap, type Observable } from 'rxjs';
import { z } from 'zod';
import { Database } from '../database.js';
import { Refused } from '../refused.js';
import type { Request } from './contract.js';

interface Stored {
  request_hash: string;
  status: number;
  response: unknown;
}
const patience = 40;

@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(private readonly db: Database) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<Request>();
    const key = request.headers['idempotency-key'];
    if (key === undefined || !request.actor || !['POST', 'PATCH'].includes(request.method)) return next.handle();
    if (!z.uuid().safeParse(key).success) throw new Refused('api.malformed', { params: { parameter: 'Idempotency-Key' } });
    const owner = [request.actor.id, key];
    const hash = createHash('sha256')
      .update(`${request.method} ${request.url}\n${JSON.stringify(request.body ?? null)}`)
      .digest('hex');
    const nobody = this.db.readAsNobody();
    const fresh = await nobody.rows(
      `insert into idempotency (account_id, key, request_hash, status) values ($1, $2, $3, 0) on conflict do nothing returning 1`,
      [...owner, hash],
    );
    if (fresh.length === 0) return from([await this.replay(owner, hash)]);
    return next.handle().pipe(
      mergeMap(async (answer: unknown) => {
        await nobody.rows(`update idempotency set status = 200, response = $3 where account_id = $1 and key = $2`, [
          ...owner,
          JSON.stringify(answer ?? null),
        ]);
        return answer;
      }),
      catchError((error: unknown) =>
        from(this.forget(owner)).pipe(
          mergeMap(() => {
            throw error;
          }),
        ),
      ),
    );
  }

  private async forget(owner: readonly unknown[]): Promise<void> {
    await this.db.readAsNobody().rows(`delete from idempotency where account_id = $1 and key = $2 and status = 0`, owner);
  }

  /** Waits for the first request to end; a first request that died leaves its place after ten seconds. */
  private async replay(owner: readonly unknown[], hash: string): Promise<unknown> {
    for (let turn = 0; turn < patience; turn += 1) {
      const [stored] = await this.db
        .readAsNobody()
        .rows<Stored>(`select request_hash, status, response from idempotency where account_id = $1 and key = $2`, owner);
      if (!stored) break;
      if (stored.request_hash !== hash) throw new Refused('api.idempotency-mismatch');
      if (stored.status !== 0) return stored.response;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    await this.forget(owner);
    throw new Refused('api.unavailable', { params: { n: 5 }, retryAfter: 5 });
  }
}
