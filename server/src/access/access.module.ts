// What does the room of access offer? The guard in front of every route, sessions, passwords, accounts.
import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { NoticesModule } from '../notices/notices.module.js';
import { AccessGuard } from './access.guard.js';
import { AccountLinks } from './passwords/account-links.js';
import { AccountsCommands } from './accounts/accounts.commands.js';
import { AccountsController } from './accounts/accounts.controller.js';
import { AccountsQueries } from './accounts/accounts.queries.js';
import { ActorCache } from './actor-cache.js';
import { ActorsQueries } from './actors.queries.js';
import { Attempts } from './passwords/attempts.js';
import { CleanUp } from './clean-up.tick.js';
import { DeclaredRoutes } from './declared-routes.js';
import { LocalStrategy } from './local.strategy.js';
import { LoginFailuresCommands } from './login-failures.commands.js';
import { PasswordHashes } from './passwords/password-hashes.js';
import { PasswordResetsCommands } from './passwords/password-resets.commands.js';
import { PasswordsCommands } from './passwords/passwords.commands.js';
import { SessionController } from './session.controller.js';
import { SessionsCommands } from './sessions.commands.js';
import { SessionsQueries } from './sessions.queries.js';

@Module({
  imports: [NoticesModule],
  controllers: [AccountsController, SessionController],
  providers: [
    { provide: APP_GUARD, useClass: AccessGuard },
    AccountLinks,
    AccountsCommands,
    AccountsQueries,
    ActorCache,
    ActorsQueries,
    Attempts,
    CleanUp,
    DeclaredRoutes,
    LocalStrategy,
    LoginFailuresCommands,
    PasswordHashes,
    PasswordResetsCommands,
    PasswordsCommands,
    SessionsCommands,
    SessionsQueries,
  ],
  exports: [ActorCache, CleanUp, DeclaredRoutes, PasswordHashes],
})
export class AccessModule {}
