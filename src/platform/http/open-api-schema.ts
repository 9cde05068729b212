import { z } from 'zod';

/** A named zod schema of an input as OpenAPI 3.0 writes it, where no decorator does so. */
export function openApiSchema(schema: z.ZodType): { properties?: Record<string, object> } {
  const { id } = schema.meta() as { id: string };
  const { definitions } = z.toJSONSchema(schema, { target: 'openapi-3.0', io: 'input' });
  return (definitions as Record<string, object>)[id]!;
}
