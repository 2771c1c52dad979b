// Which doors lead to the outgoing mails? Operators only.
import { Controller, Get, Param, Query } from '@nestjs/common';
import { id, mailList, mailListQuery, mailView, type Actor, type ListOf, type MailView } from '@kommunalredaktion/shared';
import type { z } from 'zod';
import { CurrentActor, Requires, Returns } from '../platform/http/contract.js';
import { MailQueries } from './mail.queries.js';

@Controller('mails')
export class MailController {
  constructor(private readonly queries: MailQueries) {}

  @Get()
  @Requires('mail.view')
  @Returns(mailList)
  list(@Query({ schema: mailListQuery }) query: z.infer<typeof mailListQuery>, @CurrentActor() actor: Actor): Promise<ListOf<MailView>> {
    return this.queries.list(query, actor);
  }

  @Get(':id')
  @Requires('mail.view')
  @Returns(mailView)
  view(@Param('id', { schema: id }) mailId: string, @CurrentActor() actor: Actor): Promise<MailView> {
    return this.queries.view(mailId, actor);
  }
}
