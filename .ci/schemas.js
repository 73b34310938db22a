/** Writes dist/schemas/: JSON Schema 2020-12 for each published schema, and policy.json. */
import {mkdirSync, writeFileSync} from 'node:fs';
import {policyDocument} from '../dist/domain/regie/policy-document.js';
import {schemas} from '../dist/domain/schemas.js';
import {published} from './json-schema.js';

const folder = new URL('../dist/schemas/', import.meta.url);

/**
 * @param {string} name
 * @param {unknown} content
 */
function write(name, content) {
  writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(content, null, 2)}\n`);
}

mkdirSync(folder, {recursive: true});
for (const [name, schema] of Object.entries(schemas)) write(name, published(name, schema));
write('policy', policyDocument());
console.log(`  ${Object.keys(schemas).length} schemas and policy.json`);
