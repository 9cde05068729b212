import { type AddressInfo, connect } from 'node:net';
import { once } from 'node:events';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  to: string;
  /** As it was sent, with soft line breaks and all. */
  raw: string;
  /** A header’s value, unfolded; undefined where there is none. */
  header(name: string): string | undefined;
  /** All parts, decoded. */
  text: string;
}

/** A mail server on this machine, which a test can take down and make refuse. */
export class MailServer {
  received: ReceivedMail[] = [];
  /** What it says to a recipient, by SMTP code; 250 takes the mail. */
  recipientCode: (address: string) => number = () => 250;
  /** What it says to the mail itself. */
  dataCode: () => number = () => 250;
  private server: SMTPServer | undefined;
  private port = 0;

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  async up(): Promise<void> {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onRcptTo: ({ address }, _session, done) => done(refusal(this.recipientCode(address))),
      onData: (stream, { envelope }, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const refused = refusal(this.dataCode());
          const to = envelope.rcptTo.map(({ address }) => address).join();
          if (refused === null) this.received.push(toMail(to, Buffer.concat(chunks).toString()));
          done(refused);
        });
      },
    });
    server.on('error', () => undefined);
    server.listen(this.port, '127.0.0.1');
    await once(server.server, 'listening');
    this.port = (server.server.address() as AddressInfo).port;
    this.server = server;
  }

  async down(): Promise<void> {
    await new Promise<void>((resolve) => this.server!.close(resolve));
    await refusing(this.port);
  }
}

async function refusing(port: number): Promise<void> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect').then(
    () => Promise.reject(new Error('It still listens')),
    () => undefined,
  );
}

const refusal = (code: number): Error | null =>
  code < 400 ? null : Object.assign(new Error(`Refused by the test`), { responseCode: code });

function toMail(to: string, raw: string): ReceivedMail {
  const headers = raw
    .slice(0, raw.indexOf('\r\n\r\n'))
    .replaceAll(/\r\n[ \t]+/g, ' ')
    .split('\r\n');
  const header = (name: string) => {
    const line = headers.find((one) => one.toLowerCase().startsWith(`${name.toLowerCase()}:`));
    return line?.slice(name.length + 1).trim();
  };
  return { to, raw, header, text: decode(raw) };
}

/** Quoted-printable in UTF-8, which plain text survives as it is. */
const decode = (raw: string): string =>
  Buffer.from(
    raw
      .replaceAll(/=\r\n/g, '')
      .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString();
