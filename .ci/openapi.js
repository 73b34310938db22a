import {toJsonSchemaDefs} from '@valibot/to-json-schema';

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
  const {limits, paths, problemSchemas, messages} = http;
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
  const said = sayings(http);

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
    paths: {
      [paths.group]: loading(said),
      [paths.changes]: saving(said),
      [paths.events]: following(said),
      [paths.history]: reading(said),
    },
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

/** @typedef {ReturnType<typeof sayings>} Said */

/** How the operations below say what they have in common. @param {Http} http */
function sayings(http) {
  const {headerNames, limits, mediaType, eventStreamType, plainJsonType, problems, problemType} =
    http;
  const ref = (/** @type {string} */ name) => ({$ref: `#/components/schemas/${name}`});

  const events = {
    type: 'string',
    description: 'Lines of events; the data of `changed` is JSON by `contentSchema`.',
    contentSchema: ref('news'),
  };

  /** @typedef {keyof typeof problems} Name */
  /** @param {readonly Name[]} names */
  const refusals = (names) => {
    /** @type {Map<number, Name[]>} */
    const byStatus = new Map();
    for (const name of names)
      for (const status of problems[name].statuses)
        byStatus.set(status, [...(byStatus.get(status) ?? []), name]);
    return Object.fromEntries(
      [...byStatus].map(([status, all]) => [
        status,
        {
          description: all.map((name) => problems[name].title).join('; or: '),
          ...(retryable.includes(status) && {headers: {[headerNames.retryAfter]: retryAfter}}),
          content: {
            [problemType]: {
              schema: all.length === 1 ? ref(all[0] ?? '') : {oneOf: all.map((name) => ref(name))},
            },
          },
        },
      ]),
    );
  };
  const answer = (
    /** @type {string} */ description,
    /** @type {string} */ schema,
    /** @type {object} */ headers = {},
  ) => ({
    description,
    headers: {...always, ...headers},
    content: {[mediaType]: {schema: ref(schema)}},
  });
  return {
    ref,
    refusals,
    answer,
    events,
    headerNames,
    limits,
    mediaType,
    eventStreamType,
    plainJsonType,
  };
}

/** Load. @param {Said} said */
const loading = ({answer, refusals}) => ({
  parameters: [groupId],
  get: {
    ...{
      operationId: 'loadGroup',
      tags: ['group'],
      summary: 'Load all that this user may see',
    },
    parameters: [
      {
        ...{name: 'If-None-Match', in: 'header', schema: {type: 'string'}},
        description: 'The `ETag` of the last answer: 304 when nothing of it is other.',
      },
    ],
    responses: {
      200: answer('The records, who asks, and where the stream goes on.', 'snapshot', {
        ETag: {
          description: 'Another one whenever what this user sees is other.',
          required: true,
          schema: {type: 'string'},
        },
      }),
      304: {description: 'It is as it was.', headers: always},
      ...refusals(['unauthenticated', ...ofAll, 'gone']),
    },
  },
});

/** Save. @param {Said} said */
const saving = ({answer, refusals, ref, headerNames, limits, mediaType, plainJsonType}) => ({
  parameters: [groupId],
  post: {
    ...{
      operationId: 'saveChange',
      tags: ['group'],
      summary: 'Save a change, all of it or nothing',
    },
    description:
      'Each write is made on the version in its `base` (as `If-Match`; `null` as `If-None-Match: *`). ' +
      'The answer comes when it is durable. The same key again has no second effect, and is told how ' +
      'the same records stand now.',
    parameters: [
      {
        ...{name: headerNames.idempotencyKey, in: 'header', required: true},
        description: `The \`id\` of the change. Known per user and group for ${limits.keyHours} hours at least.`,
        schema: {type: 'string', minLength: 1},
      },
    ],
    requestBody: {
      required: true,
      description: `At most ${limits.body} bytes.`,
      content: {
        [mediaType]: {schema: ref('change')},
        [plainJsonType]: {schema: ref('change')},
      },
    },
    responses: {
      200: answer('What is new by it for its author.', 'saved'),
      ...refusals(ofChanges),
    },
  },
});

/** Listen. @param {Said} said */
const following = ({refusals, events, headerNames, limits, eventStreamType}) => ({
  parameters: [groupId],
  get: {
    ...{operationId: 'followGroup', tags: ['group'], summary: 'Hear what others change'},
    description:
      'Server-Sent Events. `changed` has `id` (the cursor) and as data the schema `news`; `stale` says to ' +
      'load again; `ended` says that access is over, and nothing comes after it. A comment comes at once, ' +
      `and every ${limits.heartbeatSeconds} seconds. 404: not offered; the page looks again by \`If-None-Match\`.`,
    parameters: [
      {
        ...{name: 'since', in: 'query', schema: {type: 'string'}},
        description: 'The cursor of what was loaded, or heard last.',
      },
      {
        ...{name: headerNames.lastEventId, in: 'header', schema: {type: 'string'}},
        description: 'The same, as a browser’s own `EventSource` says it.',
      },
    ],
    responses: {
      200: {
        description: 'The stream, as long as access lasts.',
        headers: always,
        content: {[eventStreamType]: {schema: events}},
      },
      ...refusals(['unauthenticated', ...ofAll, 'gone']),
    },
  },
});

/** Read what was done. @param {Said} said */
const reading = ({answer, refusals}) => ({
  parameters: [groupId],
  get: {
    ...{
      operationId: 'readHistory',
      tags: ['group'],
      summary: 'Read what was done, the newest first',
    },
    description: 'In ids only, and only what this user may read of it. May be left out: 404.',
    parameters: [
      {
        ...{name: 'before', in: 'query', schema: {type: 'string'}},
        description: '`before` of the page that came before.',
      },
    ],
    responses: {
      200: answer('One page.', 'historyPage'),
      ...refusals(['unauthenticated', ...ofAll, 'gone']),
    },
  },
});

/** What every address can say no with. @type {('not-found' | 'version' | 'rate-limited' | 'unavailable' | 'unknown')[]} */
const ofAll = ['not-found', 'version', 'rate-limited', 'unavailable', 'unknown'];
/** Of a change, all there is. @type {(keyof Http['problems'])[]} */
const ofChanges = [
  'malformed',
  'key-missing',
  'unauthenticated',
  'forbidden',
  ...ofAll,
  'gone',
  'conflict',
  'too-large',
  'media-type',
  'invalid',
  'key-reuse',
  'base-missing',
];
const retryable = [429, 503];

const groupId = {
  ...{name: 'groupId', in: 'path', required: true, schema: {type: 'string', minLength: 1}},
  description: 'An opaque id; never a name.',
};
const retryAfter = {
  description: 'When to ask again: seconds, or an HTTP date.',
  schema: {type: 'string'},
};
const always = {
  'Cache-Control': {
    ...{description: '`private, no-store`', required: true},
    schema: {type: 'string'},
  },
};

const about = (/** @type {Http['limits']} */ limits) =>
  `
A server stores records and writes by compare-and-set; \`policy.json\` in this package says by table who may
do what. Every answer about a group is \`Cache-Control: private, no-store\` and
\`X-Content-Type-Options: nosniff\`. A group that this user has no part in is answered as one that does not
exist. Problems (RFC 9457) never repeat what was typed.

Who keeps back from somebody a part of what is there gives them versions that tell nothing of it, such as a
digest of what they see.

A body has at most ${limits.body} bytes.
`.trim();
