// How does a login reach passport? First the contract is kept, then the strategy is asked.
import { Injectable, type ExecutionContext } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import { loginBody } from '@kommunalredaktion/shared';
import { ContractPipe } from '../platform/http/contract-pipe.js';
import type { Request } from '../platform/http/contract.js';
import { Refused } from '../platform/refused.js';

export type LoginRequest = Request & { user: { id: string } };

@Injectable()
export class LoginGuard extends AuthGuard('local') {
  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<Request>();
    request.body = await new ContractPipe().transform(request.body, { type: 'body', schema: loginBody as never });
    return (await super.canActivate(context)) as boolean;
  }

  override handleRequest<T>(error: unknown, user: T | false | null): T {
    if (error) throw error;
    if (!user) throw new Refused('access.login-failed');
    return user;
  }

  /** Sessions are our own; passport must not look for one. */
  override getAuthenticateOptions(): { session: false } {
    return { session: false };
  }
}
