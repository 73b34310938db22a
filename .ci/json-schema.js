import {toJsonSchema} from '@valibot/to-json-schema';

/**
 * A schema as it is published: JSON Schema 2020-12. It cannot say what a check in code says, so what
 * it lets through the code may still refuse.
 *
 * @param {string} name
 * @param {Parameters<typeof toJsonSchema>[0]} schema
 */
export function published(name, schema) {
  const {$schema, ...rest} = toJsonSchema(schema, {target: 'draft-2020-12', errorMode: 'ignore'});
  return {$schema, $id: `urn:resourcegroep:elements:1:${name}`, title: name, ...rest};
}
