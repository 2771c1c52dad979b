// Which mails really arrive? A mail server on the loopback that speaks SMTP, keeps what it gets, and can be told to refuse.
import { createServer, type AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface Arrived {
  readonly to: readonly string[];
  readonly source: string;
  readonly messageId: string;
  readonly subject: string;
  readonly text: string;
}
export interface MailServer {
  readonly url: string;
  readonly arrived: Arrived[];
  /** What the server says to the next messages instead of taking them. */
  refusal: { code: number; text: string } | undefined;
  close(): Promise<void>;
}

const header = (source: string, name: string): string =>
  new RegExp(`^${name}: (.*(?:\\r\\n[ \\t].*)*)`, 'im').exec(source)?.[1]?.replace(/\r\n[ \t]/g, ' ') ?? '';
const decodedWords = (text: string): string =>
  text
    .replace(/\?= =\?/g, '?==?')
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_all, form: string, coded: string) =>
      form.toLowerCase() === 'b' ? Buffer.from(coded, 'base64').toString('utf8') : quotedPrintable(coded.replaceAll('_', ' ')),
    );
const quotedPrintable = (text: string): string =>
  Buffer.from(
    text.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');
const bodyOf = (source: string): string => {
  const body = source.slice(source.indexOf('\r\n\r\n') + 4);
  const coding = header(source, 'Content-Transfer-Encoding').toLowerCase();
  if (coding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  return coding === 'quoted-printable' ? quotedPrintable(body) : body;
};

export const startMailServer = async (): Promise<MailServer> => {
  const arrived: Arrived[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream
        .on('data', (part: Buffer) => parts.push(part))
        .on('end', () => {
          if (mails.refusal) return done(Object.assign(new Error(mails.refusal.text), { responseCode: mails.refusal.code }));
          const source = Buffer.concat(parts).toString('latin1');
          arrived.push({
            to: session.envelope.rcptTo.map(({ address }) => address),
            source,
            messageId: header(source, 'Message-ID'),
            subject: decodedWords(header(source, 'Subject')),
            text: bodyOf(source),
          });
          return done();
        });
    },
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve());
  });
  const { port } = server.server.address() as AddressInfo;
  const mails: MailServer = {
    url: `smtp://127.0.0.1:${port}`,
    arrived,
    refusal: undefined,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
      }),
  };
  return mails;
};

/** A port on which nobody listens. */
export const deadPort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
