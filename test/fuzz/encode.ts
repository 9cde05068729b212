/** A text as a part of an address; what is no Unicode goes as the bytes that it would be. */
export function encodePart(text: string): string {
  return text.isWellFormed()
    ? encodeURIComponent(text)
    : encodeURIComponent(text.toWellFormed()).replaceAll('%EF%BF%BD', '%ED%A0%80');
}

export function encodeQuery(query: readonly (readonly [string, string])[]): string {
  if (query.length === 0) return '';
  return `?${query.map(([name, value]) => `${encodePart(name)}=${encodePart(value)}`).join('&')}`;
}

export function encodeForm(fields: readonly (readonly [string, string])[]): string {
  return encodeQuery(fields).slice(1);
}

/** A form with one file, which comes last. */
export function encodeMultipart(
  fields: readonly (readonly [string, string])[],
  file: string,
  boundary = 'fuzz',
): string {
  const part = (head: string, body: string) =>
    `--${boundary}\r\nContent-Disposition: form-data; ${head}\r\n\r\n${body}\r\n`;
  return [
    ...fields.map(([name, value]) => part(`name="${name.replaceAll(/["\r\n]/g, '')}"`, value)),
    part('name="file"; filename="rows.csv"\r\nContent-Type: text/csv', file),
    `--${boundary}--\r\n`,
  ].join('');
}
