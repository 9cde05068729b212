export interface CalendarDay {
  /** Stays the same for as long as there is a calendar entry. */
  uid: string;
  /** Grows each time that the day moves. */
  sequence: number;
  stampedAt: Date;
  /** A whole day, or else an instant. */
  on: string | null;
  at: Date;
  summary: string;
  description: string;
  url: string;
}

/** A calendar as RFC 5545 has it: lines end in CR LF and are folded at 75 octets. */
export function toICalendar(name: string, days: readonly CalendarDay[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Reckoner//Deadlines//EN',
    'CALSCALE:GREGORIAN',
    `NAME:${text(name)}`,
    `X-WR-CALNAME:${text(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    ...days.flatMap(toEvent),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

const toEvent = ({ uid, sequence, stampedAt, on, at, summary, description, url }: CalendarDay) => [
  'BEGIN:VEVENT',
  `UID:${uid}`,
  `DTSTAMP:${basic(stampedAt)}`,
  `SEQUENCE:${sequence}`,
  on === null ? `DTSTART:${basic(at)}` : `DTSTART;VALUE=DATE:${on.replaceAll('-', '')}`,
  `SUMMARY:${text(summary)}`,
  `DESCRIPTION:${text(description)}`,
  `URL:${url}`,
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

const basic = (at: Date): string => at.toISOString().replace(/[-:]|\.\d{3}/g, '');

/** Without control characters, and with what has a meaning escaped. */
const text = (raw: string): string =>
  raw
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');

const OCTETS = 74;

/** Breaks a line between characters, never inside one. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
