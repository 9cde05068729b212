import type { MultipartFile, MultipartValue } from '@fastify/multipart';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { PassThrough, type Readable } from 'node:stream';
import { DomainError, invalidField } from '../platform/domain-error.js';
import { invalidInput } from '../platform/http/schema.pipe.js';
import { PLAINLY } from '../platform/plain-issues.js';
import { type ImportOptions, importOptionsSchema } from './import.schemas.js';
import { FILE_TYPES } from './accept-uploads.js';

/** A file that is on its way, and what to do with it. */
export interface Upload {
  file: Readable;
  options: ImportOptions;
}

/** The upload of a request; its file has to be read to the end, or the request be answered with an error. */
export const Uploaded = createParamDecorator((_: unknown, context: ExecutionContext): Promise<Upload> => {
  return uploadOf(context.switchToHttp().getRequest<FastifyRequest>());
});

/**
 * The upload of a request.
 * @param fields is given the text fields of the form as they come in, also where the upload is then refused
 * @throws DomainError where there is no file, or the fields are not right
 */
export async function uploadOf(
  request: FastifyRequest,
  fields: Record<string, unknown> = {},
): Promise<Upload> {
  // It may be gone by the time we know who sends it; nothing would tell of that any more.
  if (request.raw.destroyed) throw brokeOff();
  if (!request.isMultipart()) {
    const [type = ''] = (request.headers['content-type'] ?? '').toLowerCase().split(';');
    if (!FILE_TYPES.includes(type.trim()))
      throw missingFile(`Send the file as multipart/form-data, or as a body of ${FILE_TYPES.join(' or ')}.`);
    const options = parseOptions(request.query, 'query');
    return { file: abandonable(request.raw, Promise.resolve()), options };
  }
  const parts = request.parts();
  const part = await readToFile(parts, fields);
  if (!part) throw missingFile('The form has no part named file.');
  const file = abandonable(part.file, requireEnd(parts));
  try {
    if (part.fieldname !== 'file') throw missingFile(`The file came as ${part.fieldname}, not as file.`);
    const query = request.query as Record<string, unknown>;
    const filled = Object.entries(fields).filter(([, value]) => value !== '');
    return { file, options: parseOptions({ ...query, ...Object.fromEntries(filled) }, '') };
  } catch (error) {
    file.destroy();
    throw error;
  }
}

/**
 * What arrives, as a stream that may be given up: the rest is then read and dropped, because a client hears of the
 * refusal only once it has sent everything, and leaves unseen from a connection that nobody reads.
 * @param ended fails where what arrives breaks off, or should not have ended there
 */
function abandonable(arriving: Readable, ended: Promise<void>): Readable {
  const file = new PassThrough({ flush: (done) => void ended.then(() => done(), done) });
  // A short form has broken off before anybody listens to its file.
  ended.catch((error: Error) => file.destroy(error));
  // It may break off before anybody reads it, who then is told.
  file.on('error', () => {});
  const breakOff = () => file.destroy(brokeOff());
  arriving.on('error', breakOff).on('close', () => arriving.readableEnded || breakOff());
  file.on('close', () => arriving.unpipe(file).resume());
  return arriving.pipe(file);
}

type Parts = AsyncIterator<MultipartFile | MultipartValue>;

/** @throws DomainError where what arrives is no form, or breaks off; what goes beyond a limit has a status of its own */
function nextPart(parts: Parts): ReturnType<Parts['next']> {
  return parts.next().catch((error: Error) => {
    if ('statusCode' in error) throw error;
    throw new DomainError('malformed', 'malformed_form', `The form cannot be read: ${error.message}.`);
  });
}

/** Takes the text fields of a form, up to its file. */
async function readToFile(parts: Parts, fields: Record<string, unknown>): Promise<MultipartFile | undefined> {
  for (;;) {
    const { done, value: part } = await nextPart(parts);
    if (done) return undefined;
    if (part.type === 'file') return part;
    fields[part.fieldname] = part.value;
  }
}

/** The file is read as it comes in, so that how to read it has to be known by then. */
async function requireEnd(parts: Parts): Promise<void> {
  const { done, value: part } = await nextPart(parts);
  if (done) return;
  throw invalidField(
    part.fieldname,
    'field_after_file',
    `${part.fieldname}: came after the file`,
    'Send the fields of the form before its file.',
  );
}

function parseOptions(values: unknown, prefix: string): ImportOptions {
  const result = importOptionsSchema.safeParse(values ?? {}, PLAINLY);
  if (result.success) return result.data;
  throw invalidInput(result.error, prefix);
}

const brokeOff = () =>
  new DomainError('malformed', 'upload_broke_off', 'The upload broke off. Nothing was kept.');

function missingFile(message: string): DomainError {
  return new DomainError('malformed', 'file_missing', message, [
    { path: 'file', code: 'file_missing', message },
  ]);
}
