import type { ApiOperationOptions } from '@nestjs/swagger';
import { openApiSchema } from '../platform/http/open-api-schema.js';
import { FILE_TYPES } from './accept-uploads.js';
import { importOptionsSchema } from './import.schemas.js';

const { properties: options = {} } = openApiSchema(importOptionsSchema);

const bytes = { type: 'string', format: 'binary' };
const file = { ...bytes, description: 'The last part of the form' };

/** An upload in the API's document: a form, or a bare file with its options in the query. */
export const uploadOperation: ApiOperationOptions = {
  summary:
    'Import a file of forecasts: our CSV or NDJSON, or the export of another tracker, told by its content',
  requestBody: {
    required: true,
    content: {
      'multipart/form-data': {
        schema: { type: 'object', required: ['file'], properties: { ...options, file } },
      },
      ...Object.fromEntries(FILE_TYPES.map((type) => [type, { schema: bytes }])),
    },
  },
};

/** The options of an upload, as they come in the query. */
export const uploadQueries = Object.entries(options).map(([name, schema]) => ({
  name,
  required: false,
  schema,
}));
