import { createTransport } from 'nodemailer';

/** Well below a lease, all of them together. */
const TIMEOUTS = {
  connectionTimeout: 10_000,
  dnsTimeout: 5_000,
  greetingTimeout: 10_000,
  socketTimeout: 15_000,
};

export interface MailSettings {
  smtpUrl: string;
  /** The address that mail comes from. */
  from: string;
  /** Where its links lead. */
  publicUrl: string;
}

export interface OutgoingMail {
  /** The same for every try, so that a mail that comes twice can be known again. */
  messageId: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  /** The address that ends them by one POST. */
  unsubscribeUrl: string;
}

/** Why a mail was not taken. */
export class MailFailure extends Error {
  constructor(
    message: string,
    /** The server will go on refusing it, and not for want of a name and password. */
    readonly isFinal: boolean,
  ) {
    super(message);
  }
}

/** The way out for mail, where there is one. */
export class Mailer {
  constructor(private readonly config: MailSettings | null) {}

  /** Whether this service sends mail. */
  get isOn(): boolean {
    return this.config !== null;
  }

  /** Where links in mails lead. */
  get publicUrl(): string {
    return this.configured().publicUrl;
  }

  /**
   * Hands a mail to the server.
   * @throws MailFailure unless the server took it
   */
  async send({ to, unsubscribeUrl, ...mail }: OutgoingMail): Promise<void> {
    const { smtpUrl: url, from } = this.configured();
    const transport = createTransport({ url, ...TIMEOUTS, disableFileAccess: true, disableUrlAccess: true });
    try {
      await transport.sendMail({
        ...mail,
        from: { name: 'Reckoner', address: from },
        to: { name: '', address: to },
        headers: {
          'List-Unsubscribe': `<${unsubscribeUrl}>`,
          'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
          'Auto-Submitted': 'auto-generated',
        },
      });
    } catch (error) {
      throw toFailure(error);
    } finally {
      transport.close();
    }
  }

  private configured(): MailSettings {
    if (this.config === null) throw new Error('No mail server is configured');
    return this.config;
  }
}

/** Only what is said of the recipient or the mail itself is final; who is not let in has a setting to mend. */
function toFailure(error: unknown): MailFailure {
  const {
    message,
    responseCode = 0,
    command = '',
  } = error as Error & { responseCode?: number; command?: string };
  const isFinal = responseCode >= 500 && /^(RCPT TO|DATA)/.test(command);
  return new MailFailure(message.replaceAll(/\s+/g, ' ').slice(0, 300), isFinal);
}
