// Which doors lead to the accounts?
import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import {
  accountList,
  accountListQuery,
  accountView,
  changeAccountBody,
  id,
  inviteBody,
  type AccountView,
  type Actor,
  type ListOf,
} from '@kommunalredaktion/shared';
import type { z } from 'zod';
import { CurrentActor, Requires, Returns } from '../../platform/http/contract.js';
import { AccountsCommands } from './accounts.commands.js';
import { AccountsQueries } from './accounts.queries.js';

@Controller('users')
export class AccountsController {
  constructor(
    private readonly queries: AccountsQueries,
    private readonly commands: AccountsCommands,
  ) {}

  @Get()
  @Requires('account.view')
  @Returns(accountList)
  list(
    @Query({ schema: accountListQuery }) query: z.infer<typeof accountListQuery>,
    @CurrentActor() actor: Actor,
  ): Promise<ListOf<AccountView>> {
    return this.queries.list(query, actor);
  }

  @Post()
  @Requires('account.manage')
  @Returns(accountView)
  invite(@Body({ schema: inviteBody }) body: z.infer<typeof inviteBody>, @CurrentActor() actor: Actor): Promise<AccountView> {
    return this.commands.invite(body, actor);
  }

  @Get(':id')
  @Requires('account.view')
  @Returns(accountView)
  view(@Param('id', { schema: id }) accountId: string, @CurrentActor() actor: Actor): Promise<AccountView> {
    return this.queries.view(accountId, actor);
  }

  @Patch(':id')
  @Requires('account.manage')
  @Returns(accountView)
  change(
    @Param('id', { schema: id }) accountId: string,
    @Body({ schema: changeAccountBody }) body: z.infer<typeof changeAccountBody>,
    @CurrentActor() actor: Actor,
  ): Promise<AccountView> {
    return this.commands.change(accountId, body, actor);
  }

  @Post(':id/invitation')
  @HttpCode(200)
  @Requires('account.manage')
  @Returns(accountView)
  inviteAgain(@Param('id', { schema: id }) accountId: string, @CurrentActor() actor: Actor): Promise<AccountView> {
    return this.commands.inviteAgain(accountId, actor);
  }
}
