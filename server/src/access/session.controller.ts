// Which doors lead in and out?
import { Body, Controller, Delete, Get, HttpCode, Inject, Ip, Patch, Post, Req, Res, UseGuards } from '@nestjs/common';
import {
  changePasswordBody,
  changeSessionBody,
  loginBody,
  loginInfo,
  redeemBody,
  requestResetBody,
  sessionView,
  type Actor,
  type LoginInfo,
  type SessionView,
} from '@kommunalredaktion/shared';
import type { z } from 'zod';
import type { Config } from '../platform/config.js';
import { CurrentActor, Public, Returns, SignedIn, type Reply, type Request } from '../platform/http/contract.js';
import { CONFIG } from '../platform/log.js';
import { cookiesOf, giveCookies, takeSessionCookie } from './cookies.js';
import { LoginGuard, type LoginRequest } from './login.guard.js';
import { PasswordResetsCommands } from './passwords/password-resets.commands.js';
import { PasswordsCommands } from './passwords/passwords.commands.js';
import { hashOf, isDeviceOf, newDeviceMark } from './secrets.js';
import { SessionsCommands } from './sessions.commands.js';
import { SessionsQueries } from './sessions.queries.js';

@Controller('session')
export class SessionController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly queries: SessionsQueries,
    private readonly commands: SessionsCommands,
    private readonly passwords: PasswordsCommands,
    private readonly resets: PasswordResetsCommands,
  ) {}

  // Public: this is how a session begins.
  @Post()
  @HttpCode(200)
  @Public()
  @UseGuards(LoginGuard)
  @Returns(sessionView)
  async logIn(
    @Body({ schema: loginBody }) _body: z.infer<typeof loginBody>,
    @Req() request: LoginRequest,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<SessionView> {
    const { session, device } = cookiesOf(request, this.config);
    const accountId = request.user.id;
    const secret = await this.commands.begin(accountId, session);
    const mark =
      device !== undefined && isDeviceOf(this.config.SECRET_KEY, accountId, device)
        ? device
        : newDeviceMark(this.config.SECRET_KEY, accountId);
    giveCookies(reply, this.config, secret, mark);
    return this.queries.view(hashOf(secret));
  }

  @Get()
  @SignedIn()
  @Returns(sessionView)
  view(@Req() request: Request): Promise<SessionView> {
    return this.queries.view(request.sessionHash as string);
  }

  // Public: leaving is always possible, also when the session has ended meanwhile.
  @Delete()
  @HttpCode(204)
  @Public()
  async logOut(@Req() request: Request, @Res({ passthrough: true }) reply: Reply): Promise<void> {
    const { session } = cookiesOf(request, this.config);
    if (session) await this.commands.end(session);
    takeSessionCookie(reply, this.config);
  }

  @Patch()
  @SignedIn()
  @Returns(sessionView)
  async change(
    @Body({ schema: changeSessionBody }) { language }: z.infer<typeof changeSessionBody>,
    @Req() request: Request,
    @CurrentActor() actor: Actor,
  ): Promise<SessionView> {
    await this.commands.speak(language, actor);
    return this.queries.view(request.sessionHash as string);
  }

  // Public: the login page shows the accounts of a rehearsal; otherwise it says nothing.
  @Get('login-info')
  @Public()
  @Returns(loginInfo)
  info(): Promise<LoginInfo> {
    return this.queries.loginInfo();
  }

  @Post('password')
  @HttpCode(204)
  @SignedIn()
  changePassword(
    @Body({ schema: changePasswordBody }) body: z.infer<typeof changePasswordBody>,
    @Req() request: Request,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    return this.passwords.change(body, request.sessionHash as string, actor);
  }

  // Public: whoever has forgotten a password cannot log in. The answer never tells whether the account exists.
  @Post('reset')
  @HttpCode(202)
  @Public()
  requestReset(@Body({ schema: requestResetBody }) { email }: z.infer<typeof requestResetBody>, @Ip() address: string): Promise<void> {
    return this.resets.request(email, address);
  }

  // Public: invited people have no password yet. The link in the mail only shows a page; this request uses it up.
  @Post('redeem')
  @HttpCode(204)
  @Public()
  redeem(@Body({ schema: redeemBody }) body: z.infer<typeof redeemBody>, @Ip() address: string): Promise<void> {
    return this.passwords.redeem(body, address);
  }
}
