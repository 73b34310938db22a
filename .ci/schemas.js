/** Writes dist/schemas/: JSON Schema 2020-12 for each published schema, and policy.json; and dist/openapi.json. */
import {mkdirSync, writeFileSync} from 'node:fs';
import * as http from '../dist/backend/http/http.js';
import {policyDocument} from '../dist/domain/regie/policy-document.js';
import {schemas} from '../dist/domain/schemas.js';
import manifest from '../package.json' with {type: 'json'};
import {published} from './json-schema.js';
import {openApiOf} from './openapi.js';

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
write('../openapi', openApiOf(http, schemas, manifest));
console.log(`  ${Object.keys(schemas).length} schemas, policy.json and openapi.json`);
