import { z } from 'zod';
import { prose } from '../platform/http/wire-text.js';
import { instantView } from '../platform/http/wire-time.js';

const WHOLE = { error: 'must be a whole number, 0 or above' };
const count = z.coerce.number(WHOLE).int(WHOLE).min(0, WHOLE).max(Number.MAX_SAFE_INTEGER, WHOLE);
const size = count.refine((n) => n > 0, { error: 'must be at least 1' });

/** The place of an entry in a path. */
export const pathSeq = z
  .string()
  .regex(/^(?:0|[1-9]\d{0,14})$/)
  .transform(Number);

export const inclusionQuery = z.strictObject({
  size: size.optional().describe('Entries of the tree to prove it in; all that are sealed if left out'),
});
export type InclusionQuery = z.output<typeof inclusionQuery>;

export const consistencyQuery = z.strictObject({
  from: size.describe('Entries of the older tree'),
  to: size.optional().describe('Entries of the newer tree; all that are sealed if left out'),
});
export type ConsistencyQuery = z.output<typeof consistencyQuery>;

export const redactionSchema = z
  .strictObject({ reason: prose(500).describe('Stays in the ledger, for all to read') })
  .meta({ id: 'Redact' });
export type Redaction = z.output<typeof redactionSchema>;

const hash = z.string().describe('32 bytes in hex');
const path = z.array(hash);

export const ledgerView = z
  .object({
    size: z.number().int().describe('Entries that are sealed'),
    pending: z.number().int().describe('Entries that wait for the sealer'),
    rootHash: hash.nullable(),
    sealedAt: instantView.nullable(),
    verifierKey: z.string().nullable().describe('Whose signature the checkpoints bear, as C2SP writes it'),
  })
  .meta({ id: 'Ledger' });

export const inclusionView = z
  .object({
    seq: z.number().int(),
    leafHash: hash,
    size: z.number().int(),
    rootHash: hash,
    path: path.describe('From the leaf upwards, as in RFC 6962'),
  })
  .meta({ id: 'InclusionProof' });

export const consistencyView = z
  .object({
    from: z.number().int(),
    fromRootHash: hash,
    to: z.number().int(),
    toRootHash: hash,
    path: path.describe('From the leaves upwards, as in RFC 6962'),
  })
  .meta({ id: 'ConsistencyProof' });

export const redactionView = z
  .object({ seq: z.number().int(), id: z.uuid(), reason: z.string() })
  .meta({ id: 'Redaction' });
