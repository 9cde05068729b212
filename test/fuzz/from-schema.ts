import fc from 'fast-check';
import { type ApiDocument, follow, type Schema } from './document.js';
import { anyDay } from './meaningful.js';

type Arbitrary = fc.Arbitrary<unknown>;

/** How likely it is that a field that may be left out is there, of 100. */
const OPTIONAL_PERCENT = 25;

/** Makes values that a schema allows; fields with a meaning get it from `fields`, by their name. */
export class FromSchema {
  constructor(
    private readonly schemas: ApiDocument['schemas'],
    private readonly fields: Readonly<Record<string, Arbitrary>>,
  ) {}

  field(name: string, schema: Schema): Arbitrary {
    return this.fields[name] ?? this.value(schema);
  }

  value(unresolved: Schema): Arbitrary {
    const schema = follow(unresolved, this.schemas);
    const { nullable, ...rest } = schema;
    if (nullable)
      return fc.oneof(
        { weight: 3, arbitrary: this.value(rest) },
        { weight: 1, arbitrary: fc.constant(null) },
      );
    if (schema.enum) return fc.constantFrom(...schema.enum);
    const choices = schema.anyOf ?? schema.oneOf;
    if (choices) return fc.oneof(...choices.map((choice) => this.value(choice)));
    switch (schema.type) {
      case 'object':
        return this.object(schema);
      case 'array':
        return this.array(schema);
      case 'string':
        return text(schema);
      case 'boolean':
        return fc.boolean();
      case 'integer':
        return fc.integer(bounds(schema));
      case 'number':
        return number(schema);
      default:
        return fc.jsonValue();
    }
  }

  private object({ properties = {}, required = [] }: Schema): Arbitrary {
    const entries = Object.entries(properties).map(([name, schema]) => {
      const value = this.field(name, schema);
      if (required.includes(name)) return [name, value] as const;
      const left = { weight: 100 - OPTIONAL_PERCENT, arbitrary: fc.constant(undefined) };
      return [name, fc.oneof(left, { weight: OPTIONAL_PERCENT, arbitrary: value })] as const;
    });
    return fc.record(Object.fromEntries(entries)).map(withoutUndefined);
  }

  private array({ items = {}, minItems = 0, maxItems = 5 }: Schema): Arbitrary {
    return fc.uniqueArray(this.value(items), {
      minLength: minItems,
      maxLength: Math.min(maxItems, minItems + 3),
      selector: (item) => JSON.stringify(item).toLowerCase(),
    });
  }
}

/** Fields that were left out are not there at all. */
export function withoutUndefined(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function text({ format, minLength = 0, maxLength = 200 }: Schema): Arbitrary {
  if (format === 'date') return anyDay;
  if (format === 'date-time') return anyDay.map((day) => `${day}T12:34:56Z`);
  if (format === 'uuid') return fc.uuid();
  const most = Math.min(maxLength, 30);
  return fc
    .string({ unit: 'grapheme', minLength, maxLength: most })
    .map((made) => (made.trim() === '' || made.includes('|') ? 'plain'.slice(0, most) : made));
}

function bounds({ minimum = -1000, maximum = 1000 }: Schema): { min: number; max: number } {
  return { min: Math.max(minimum, -(2 ** 31)), max: Math.min(maximum, 2 ** 31 - 1) };
}

function number(schema: Schema): Arbitrary {
  const { minimum = -1e9, maximum = 1e9, exclusiveMinimum = false, exclusiveMaximum = false } = schema;
  return fc.double({
    min: minimum,
    max: maximum,
    minExcluded: exclusiveMinimum,
    maxExcluded: exclusiveMaximum,
    noNaN: true,
  });
}
