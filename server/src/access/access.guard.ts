// May this request come in at all? Every route says what it requires; who calls is known by the session.
import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Permission } from '@kommunalredaktion/shared';
import type { Config } from '../platform/config.js';
import { PUBLIC, REQUIRES, signedIn, type Request } from '../platform/http/contract.js';
import { CONFIG } from '../platform/log.js';
import { Refused } from '../platform/refused.js';
import { ActorCache } from './actor-cache.js';
import { cookiesOf } from './cookies.js';
import { hashOf } from './secrets.js';
import { SessionsCommands } from './sessions.commands.js';

@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly reflector: Reflector,
    private readonly actors: ActorCache,
    private readonly sessions: SessionsCommands,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const route = context.getHandler();
    if (this.reflector.get<true | undefined>(PUBLIC, route)) return true;
    const required = this.reflector.get<Permission | typeof signedIn | undefined>(REQUIRES, route);
    if (!required) throw new Error('a route without a declaration was reached');
    const request = context.switchToHttp().getRequest<Request>();
    const { session } = cookiesOf(request, this.config);
    const hash = session ? hashOf(session) : undefined;
    const known = hash ? await this.actors.known(hash) : null;
    if (!hash || !known) throw new Refused('access.session-expired');
    request.actor = known.actor;
    request.sessionHash = hash;
    request.actorNow = () => this.actors.actorOf(hash);
    if (required !== signedIn && !known.actor.permissions.includes(required)) throw new Refused('access.forbidden');
    this.sessions.noteContact(hash, known.lastSeenAt);
    return true;
  }
}
