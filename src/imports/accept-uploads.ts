import multipart from '@fastify/multipart';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { MAX_FILE_BYTES } from './guard-upload.js';

/** As what a bare file may be sent; what it is, is told by its content. */
export const FILE_TYPES = ['text/csv', 'application/x-ndjson', 'application/zip', 'application/octet-stream'];

/** Lets requests bring files: as `multipart/form-data`, or as a bare body. Neither is read in advance. */
export async function acceptUploads(app: NestFastifyApplication): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance();
  await fastify.register(multipart, {
    limits: {
      fileSize: MAX_FILE_BYTES + 1,
      files: 1,
      fields: 10,
      fieldSize: 16_384,
      parts: 11,
      headerPairs: 100,
    },
  });
  fastify.addContentTypeParser(FILE_TYPES, (_request, _body, done) => done(null));
}
