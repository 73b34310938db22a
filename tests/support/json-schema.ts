/** A JSON Schema, as far as the published ones go. */
export type Schema = Readonly<Record<string, unknown>>;

const described = ['$schema', '$id', 'title', 'description', 'examples'];

/**
 * Where a value does not fit a schema, as paths; an unknown keyword is an error, so that nothing in
 * a published schema goes unchecked. Independent of the library that the schemas come from.
 */
export function misfits(schema: Schema, value: unknown, path = ''): readonly string[] {
  return Object.entries(schema).flatMap(([keyword, wanted]) => {
    if (described.includes(keyword)) return [];
    const check = keywords[keyword];
    if (!check) throw new Error(`unknown keyword ${keyword}`);
    // Each keyword's check names the type that its own value has.
    return check(wanted as never, value, path, schema);
  });
}

type Check = (wanted: never, value: unknown, path: string, schema: Schema) => readonly string[];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const when = (wrong: boolean, path: string) => (wrong ? [path] : []);
const fitting = (schemas: readonly Schema[], value: unknown) =>
  schemas.filter((schema) => misfits(schema, value).length === 0).length;

const keywords: Readonly<Record<string, Check>> = {
  type: (wanted: string, value, path) => when(typeOf(value, wanted) !== wanted, path),
  const: (wanted: unknown, value, path) => when(value !== wanted, path),
  enum: (wanted: readonly unknown[], value, path) => when(!wanted.includes(value), path),
  minLength: (wanted: number, value, path) =>
    when(typeof value === 'string' && value.length < wanted, path),
  maxLength: (wanted: number, value, path) =>
    when(typeof value === 'string' && [...value].length > wanted, path),
  minimum: (wanted: number, value, path) => when(typeof value === 'number' && value < wanted, path),
  maximum: (wanted: number, value, path) => when(typeof value === 'number' && value > wanted, path),
  required: (wanted: readonly string[], value, path) =>
    isObject(value) ? wanted.filter((key) => !(key in value)).map((key) => `${path}.${key}`) : [],
  properties: (wanted: Readonly<Record<string, Schema>>, value, path) =>
    isObject(value)
      ? Object.entries(wanted).flatMap(([key, schema]) =>
          key in value ? misfits(schema, value[key], `${path}.${key}`) : [],
        )
      : [],
  additionalProperties: (wanted: unknown, value, path, {properties}) =>
    wanted === false && isObject(value)
      ? Object.keys(value)
          .filter((key) => !(key in (properties as object)))
          .map((key) => `${path}.${key}`)
      : [],
  items: (wanted: Schema, value, path) =>
    Array.isArray(value)
      ? value.flatMap((item, index) => misfits(wanted, item, `${path}.${index}`))
      : [],
  anyOf: (wanted: readonly Schema[], value, path) => when(fitting(wanted, value) === 0, path),
  oneOf: (wanted: readonly Schema[], value, path) => when(fitting(wanted, value) !== 1, path),
};

function typeOf(value: unknown, wanted: string): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return wanted === 'integer' && Number.isInteger(value) ? 'integer' : typeof value;
}
