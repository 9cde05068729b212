import type { Actor } from './actors.js';

/** How a request was made: right in every respect, or in which way not. */
export type Intent = 'valid' | 'corrupted' | 'arbitrary' | 'protocol' | 'page' | 'form';

export interface FuzzRequest {
  /** What it is meant for, as in `POST /api/v1/questions/{id}`; `null` for no route in particular. */
  route: string | null;
  intent: Intent;
  actor: Actor;
  method: string;
  /** With its query, as it is sent. */
  path: string;
  headers: Record<string, string>;
  body: string | Buffer | null;
}

export interface FuzzAnswer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
  text: string;
  /** The tables of the record that it wrote to. */
  wrote: string[];
  ms: number;
}

/** A request as a line that can be sent again by hand. */
export function asCurl({ method, path, headers, body, actor }: FuzzRequest): string {
  const quoted = (text: string) => `'${text.replaceAll("'", String.raw`'\''`)}'`;
  const parts = Object.entries(headers).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`);
  if (typeof body === 'string') parts.push(`--data-binary ${quoted(shorten(body))}`);
  else if (body)
    parts.push(`--data-binary @- <<< ${quoted(`base64: ${body.toString('base64').slice(0, 400)}`)}`);
  return `[${actor.name}] curl -i -X ${quoted(method)} ${parts.join(' ')} ${quoted(path)}`;
}

const shorten = (text: string) =>
  text.length > 1500 ? `${text.slice(0, 1200)}… (${text.length} characters)` : text;
