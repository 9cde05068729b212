/** What a ledger payload may hold. Instants are passed as `Date` and written as RFC 3339 text. */
export type LedgerValue =
  | string
  | number
  | boolean
  | null
  | undefined
  | Date
  | readonly LedgerValue[]
  | { readonly [key: string]: LedgerValue };

/**
 * One text for one value: keys sorted, strings in NFC, integers as they are and every other number as a
 * decimal string, so that no verifier in any language can read it differently. `undefined` is left out.
 */
export function canonicalJson(value: LedgerValue): string {
  if (value instanceof Date) return JSON.stringify(value.toISOString());
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC'));
  if (typeof value === 'number')
    return Number.isSafeInteger(value) ? String(value) : JSON.stringify(String(value));
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  if (Array.isArray(value)) return `[${(value as readonly LedgerValue[]).map(canonicalJson).join(',')}]`;
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, field]) => `${JSON.stringify(key.normalize('NFC'))}:${canonicalJson(field as LedgerValue)}`);
  return `{${fields.join(',')}}`;
}
