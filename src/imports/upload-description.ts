import type { ApiOperationOptions } from '@nestjs/swagger';
import { openApiSchema } from '../platform/http/open-api-schema.js';
import { importOptionsSchema } from './import.schemas.js';

const { properties: options = {} } = openApiSchema(importOptionsSchema);

const file = { type: 'string', format: 'binary', description: 'CSV in UTF-8; the last part of the form' };

/** An upload in the API's document: a form, or a bare file with its options in the query. */
export const uploadOperation: ApiOperationOptions = {
  summary: 'Import a CSV file',
  requestBody: {
    required: true,
    content: {
      'multipart/form-data': {
        schema: { type: 'object', required: ['file'], properties: { ...options, file } },
      },
      'text/csv': { schema: { type: 'string' } },
    },
  },
};

/** The options of an upload, as they come in the query. */
export const uploadQueries = Object.entries(options).map(([name, schema]) => ({
  name,
  required: false,
  schema,
}));
