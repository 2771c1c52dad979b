// What does the room of notices offer? Mails: first written down, then sent.
import { Module } from '@nestjs/common';
import { MailCommands } from './mail.commands.js';
import { MailController } from './mail.controller.js';
import { MailQueries } from './mail.queries.js';
import { Post } from './post.js';
import { SendMail } from './send-mail.job.js';

@Module({ controllers: [MailController], providers: [MailCommands, MailQueries, Post, SendMail], exports: [MailCommands, SendMail] })
export class NoticesModule {}
