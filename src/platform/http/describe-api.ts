import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';

const DESCRIPTION = `Dated predictions, who made them, what came true, and whom to believe.

Times are RFC 3339 with a zone, or a bare date: the start of that day in saidAt, openedAt and withdrawnAt, its end
in closesAt, deadline and knownAt. Errors are RFC 9457 problem details. Writes take an Idempotency-Key; changes take
If-Match with the version that was read.`;

/** Serves the OpenAPI document at /api/openapi.json and a readable form of it at /api/docs. */
export function describeApi(app: NestFastifyApplication): void {
  const info = new DocumentBuilder().setTitle('Reckoner').setDescription(DESCRIPTION).setVersion('1').build();
  const createDocument = () => SwaggerModule.createDocument(app, info);
  SwaggerModule.setup('api/docs', app, createDocument, {
    jsonDocumentUrl: 'api/openapi.json',
    raw: ['json'],
  });
}
