import {toJsonSchemaDefs} from '@valibot/to-json-schema';
import {pathsOf} from './openapi-paths.js';

/** @typedef {typeof import('../src/backend/http/http.js')} Http */

/**
 * The HTTP contract as OpenAPI 3.1, from the schemas and names that the code itself uses. It cannot
 * say what a check in code says, so what it lets through the code may still refuse.
 *
 * @param {Http} http
 * @param {typeof import('../src/domain/schemas.js').schemas} schemas
 * @param {{version: string, license: string}} manifest
 */
export function openApiOf(http, schemas, {version, license}) {
  const {limits, problemSchemas, messages} = http;
  // A group as a file is not what goes over the line.
  const spoken = Object.fromEntries(Object.entries(schemas).filter(([name]) => name !== 'group'));
  const components = toJsonSchemaDefs(
    {...spoken, ...messages, ...problemSchemas},
    {
      target: 'draft-2020-12',
      errorMode: 'ignore',
      overrideRef: ({referenceId}) => `#/components/schemas/${referenceId}`,
    },
  );

  return {
    openapi: '3.1.0',
    info: {
      title: 'Resource groups: the contract between a page and a portal’s server',
      version,
      summary: 'Load a group, save a change, hear what others changed.',
      description: about(limits),
      license: {name: license, identifier: license},
    },
    servers: [
      {
        url: '{base}',
        description: 'The portal’s own choice.',
        variables: {base: {default: 'https://portal.example/api'}},
      },
    ],
    security: [{token: []}, {session: []}],
    tags: [{name: 'group', description: 'One resource group, as this user may see it.'}],
    paths: pathsOf(http),
    components: {
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          description: 'A token of the portal’s own sign-in.',
        },
        session: {
          ...{type: 'apiKey', in: 'cookie', name: 'session'},
          description: 'The portal’s own cookie; with a header of its own against forged requests.',
        },
      },
      schemas: components,
    },
  };
}

const about = (/** @type {Http['limits']} */ limits) =>
  `
A server stores records and writes by compare-and-set; \`policy.json\` in this package says by table who may
do what. Every answer about a group is \`Cache-Control: private, no-store\` and
\`X-Content-Type-Options: nosniff\`. A group that this user has no part in is answered as one that does not
exist. Problems (RFC 9457) never repeat what was typed.

Who keeps back from somebody a part of what is there gives them versions that tell nothing of it, such as a
digest of what they see.

A body has at most ${limits.body} bytes, and an id at most ${limits.idCharacters} characters.
`.trim();
