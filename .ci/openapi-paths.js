/** @typedef {typeof import('../src/backend/http/http.js')} Http */

/** What can be asked at each address, and with what it is answered. @param {Http} http */
export function pathsOf(http) {
  const {paths} = http;
  const said = sayings(http);
  return {
    [paths.group]: loading(said),
    [paths.changes]: saving(said),
    [paths.events]: following(said),
    [paths.history]: reading(said),
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
    description:
      'In ids only, and only what this user may read of it. May be left out: 404; a page then says that it is not kept there.',
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
