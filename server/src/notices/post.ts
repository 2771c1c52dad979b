// How does a mail leave the house? By SMTP to the configured server.
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import type { Config } from '../platform/config.js';
import { CONFIG } from '../platform/log.js';

@Injectable()
export class Post implements OnApplicationShutdown {
  private transport: Transporter | undefined;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** The id of the row is the id of the message, so that a mail that went out twice is shown once. */
  async send({ id, to, subject, body }: { id: string; to: string; subject: string; body: string }): Promise<void> {
    if (!this.config.SMTP_URL) throw new Error('no mail server is set');
    this.transport ??= createTransport({
      url: this.config.SMTP_URL,
      pool: true,
      maxConnections: 2,
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      socketTimeout: 30_000,
      disableFileAccess: true,
      disableUrlAccess: true,
    } as never);
    const { hostname } = new URL(this.config.BASE_URL);
    await this.transport.sendMail({
      from: this.config.MAIL_FROM,
      to: { name: '', address: to },
      subject,
      text: body,
      messageId: `<${id}@${hostname}>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
  }

  onApplicationShutdown(): void {
    this.transport?.close();
  }
}
