import type { ComponentChildren } from 'preact';
import type { MailLine } from './mail-words.js';

/** The colours of the pages, which a mail cannot ask for. */
const CANVAS = '#f7f6f3';
const SURFACE = '#ffffff';
const INK = '#1c1e21';
const MUTED = '#5a6067';
const RULE = '#e3e1dc';
const ACCENT = '#1f5fa8';
const SERIF = "'Source Serif 4', Georgia, serif";
const SANS = "Inter, 'Segoe UI', Helvetica, Arial, sans-serif";

interface Props {
  title: string;
  lines: readonly MailLine[];
  more: string | null;
  why: string;
  noticesUrl: string;
  settingsUrl: string;
  unsubscribeUrl: string;
}

function Link({ href, children }: { href: string; children: ComponentChildren }) {
  return (
    <a href={href} style={{ color: ACCENT }}>
      {children}
    </a>
  );
}

function Line({ line, isFirst }: { line: MailLine; isFirst: boolean }) {
  const edge = isFirst ? undefined : `1px solid ${RULE}`;
  return (
    <tr>
      <td style={{ padding: '20px 0', borderTop: edge }}>
        <p style={{ margin: '0 0 4px', color: MUTED, fontSize: '13px' }}>{line.heading}</p>
        <p style={{ margin: '0 0 4px', fontFamily: SERIF, fontSize: '18px', lineHeight: '1.4' }}>
          <a href={line.url} style={{ color: INK, textDecoration: 'none' }}>
            {line.text}
          </a>
        </p>
        <p style={{ margin: '0 0 8px', color: MUTED, fontSize: '13px' }}>{line.below}</p>
        <p style={{ margin: 0 }}>
          <Link href={line.url}>{line.action}</Link>
        </p>
      </td>
    </tr>
  );
}

const table = { role: 'presentation', width: '100%', cellPadding: '0', cellSpacing: '0' } as const;
const card = { padding: '8px 24px', border: `1px solid ${RULE}`, borderRadius: '8px', background: SURFACE };

function Card({ lines, more, noticesUrl }: Pick<Props, 'lines' | 'more' | 'noticesUrl'>) {
  return (
    <td style={card}>
      <table {...table}>
        {lines.map((line, i) => (
          <Line key={i} line={line} isFirst={i === 0} />
        ))}
      </table>
      {more && (
        <p style={{ margin: '0 0 16px' }}>
          <Link href={noticesUrl}>{more}</Link>
        </p>
      )}
    </td>
  );
}

function Foot({ why, settingsUrl, unsubscribeUrl }: Pick<Props, 'why' | 'settingsUrl' | 'unsubscribeUrl'>) {
  return (
    <td style={{ padding: '12px 0', color: MUTED, fontSize: '13px' }}>
      {`${why} `}
      <Link href={settingsUrl}>Choose what to be told of</Link>
      {', or '}
      <Link href={unsubscribeUrl}>get no more mail</Link>.
    </td>
  );
}

const rows = (props: Props) => [
  <td style={{ padding: '0 0 12px' }}>
    <Link href={props.noticesUrl}>Reckoner</Link>
  </td>,
  <Card {...props} />,
  <Foot {...props} />,
];

/** A mail, in the look of the pages: it loads nothing, and says everything without styles. */
export function MailPage(props: Props) {
  return (
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light" />
        <title>{props.title}</title>
      </head>
      <body style={{ margin: 0, background: CANVAS, color: INK, fontFamily: SANS, fontSize: '15px' }}>
        <table {...table} style={{ background: CANVAS }}>
          <tr>
            <td align="center" style={{ padding: '24px 12px' }}>
              <table {...table} style={{ maxWidth: '600px', textAlign: 'left', lineHeight: '1.5' }}>
                {rows(props).map((row, i) => (
                  <tr key={i}>{row}</tr>
                ))}
              </table>
            </td>
          </tr>
        </table>
      </body>
    </html>
  );
}
