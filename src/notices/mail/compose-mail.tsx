import { renderPage } from '../../platform/http/render.js';
import { MailPage } from './MailPage.js';
import { type MailLine, moreWord, subjectOf, toLine, whyWord } from './mail-words.js';
import type { OutgoingMail } from './mailer.js';
import type { Mail } from './next-mail.js';

/**
 * A mail as it goes out.
 * @param publicUrl where readers reach the service: its links lead there, and its Message-ID has that name
 */
export function composeMail(mail: Mail, publicUrl: string): OutgoingMail {
  const lines = mail.items.map((item) => toLine(item, publicUrl));
  const at = (path: string) => new URL(path, publicUrl).href;
  const unsubscribeUrl = at(`/unsubscribe?key=${mail.unsubscribeKey}`);
  const settingsUrl = at('/settings#notices');
  const subject = subjectOf(mail, lines);
  const [more, why] = [moreWord(mail), whyWord(mail)];
  const foot = [`${why} Choose what to be told of:\n${settingsUrl}`, `Get no more mail:\n${unsubscribeUrl}`];
  const links = { noticesUrl: at('/notices'), settingsUrl, unsubscribeUrl };
  return {
    messageId: `<${mail.id}@${new URL(publicUrl).hostname}>`,
    to: mail.email,
    subject,
    text: [...lines.map(toText), ...(more ? [`${more}\n${links.noticesUrl}`] : []), '-- ', ...foot].join(
      '\n\n',
    ),
    html: renderPage(<MailPage title={subject} lines={lines} more={more} why={why} {...links} />),
    unsubscribeUrl,
  };
}

const toText = ({ heading, text, below, action, url }: MailLine): string =>
  `${heading}\n${text}\n${below}\n${action}: ${url}`;
