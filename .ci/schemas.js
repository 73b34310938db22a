/** Writes dist/schemas/: JSON Schema 2020-12 for each published schema, and policy.json. */
import {mkdirSync, writeFileSync} from 'node:fs';
import {toJsonSchema} from '@valibot/to-json-schema';
import * as rules from '../dist/domain/regie/policy.js';
import {schemas} from '../dist/domain/schemas.js';

const folder = new URL('../dist/schemas/', import.meta.url);

/**
 * @param {string} name
 * @param {unknown} content
 */
function write(name, content) {
  writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(content, null, 2)}\n`);
}

mkdirSync(folder, {recursive: true});
for (const [name, schema] of Object.entries(schemas)) {
  // JSON Schema cannot say what a check in code says: what it lets through, the code may still refuse.
  const {$schema, ...rest} = toJsonSchema(schema, {target: 'draft-2020-12', errorMode: 'ignore'});
  write(name, {$schema, $id: `urn:resourcegroep:elements:1:${name}`, title: name, ...rest});
}
write('policy', {
  policy: rules.policy,
  roles: rules.policyRoles,
  grants: rules.grants,
  delegableAs: rules.taskFor,
});
console.log(`  ${Object.keys(schemas).length} schemas and policy.json`);
