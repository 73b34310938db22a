import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {BackendError, type BackendErrorReason} from '../../../src/backend/backend.js';
import {
  httpBackend,
  problemOf,
  problemType,
  type ProblemName,
} from '../../../src/backend/http/http.js';
import {memoryBackend} from '../../../src/backend/memory/memory.js';
import type {Change} from '../../../src/domain/records.js';
import {threePeople} from '../../../src/testing/small-groups.js';
import {openPortal, refuse, say, type Portal} from '../../support/http-portal.js';
import {until} from '../../support/until.js';

const group = threePeople();
const signal = new AbortController().signal;
const secret = 'Wat niemand mag lezen';
let portal: Portal;
/** The tokens that the server takes. */
let valid: readonly string[];

beforeEach(async () => {
  valid = ['first'];
  const backend = memoryBackend({group});
  portal = await openPortal((token) => (valid.includes(token) ? backend : undefined));
});
afterEach(() => portal.close());

const page = (more: Partial<Parameters<typeof httpBackend>[0]> = {}) =>
  httpBackend({base: portal.base, getToken: () => 'first', ...more});
const load = (more = {}) => page(more).load(group.id, {signal});

function newPerson(id = crypto.randomUUID()): Change {
  const person = {id, displayName: secret, kind: 'informal'} as const;
  return {
    ...{id: crypto.randomUUID(), groupId: group.id, by: {kind: 'client'}},
    ...{at: '2026-11-22T09:00:00Z', command: {type: 'addPerson', person}},
    writes: [{kind: 'person', id, base: null, body: person}],
  };
}

async function failure(answer: Promise<unknown>): Promise<BackendError> {
  const error = await answer.then(
    () => assert.fail('it was answered'),
    (thrown: unknown) => thrown,
  );
  assert.ok(error instanceof BackendError, String(error));
  assert.ok(!`${error.message} ${String(error.cause)}`.includes(secret));
  return error;
}

describe('what a server says no with', () => {
  const meant: readonly (readonly [ProblemName, BackendErrorReason])[] = [
    ['forbidden', 'forbidden'],
    ['not-found', 'not-found'],
    ['gone', 'gone'],
    ['conflict', 'conflict'],
    ['too-large', 'invalid'],
    ['version', 'unavailable'],
    ['invalid', 'invalid'],
    ['key-reuse', 'invalid'],
    ['malformed', 'invalid'],
    ['key-missing', 'invalid'],
    ['base-missing', 'invalid'],
    ['rate-limited', 'rate-limited'],
    ['unavailable', 'unavailable'],
    ['unknown', 'unknown'],
  ];
  for (const [name, reason] of meant) {
    it(`is ${reason} for ${name}, with no word of what was typed`, async () => {
      portal.fault = (_, response) => {
        refuse(response, {...problemOf(name), title: secret});
        return true;
      };
      const error = await failure(page().save(newPerson(), {signal}));
      assert.equal(error.reason, reason);
      assert.ok(error.message.endsWith(name), error.message);
      assert.equal(portal.asked.length, 1, 'the store tries again, not the adapter');
    });
  }

  it('says with a conflict what stands there now, with 409 as well', async () => {
    const current = [{kind: 'person', id: 'p', version: '7', body: {id: 'p'}}] as const;
    for (const status of [409, 412]) {
      portal.fault = (_, response) => {
        refuse(response, problemOf('conflict', {current, removed: []}, status));
        return true;
      };
      const {reason, details} = await failure(page().save(newPerson(), {signal}));
      assert.equal(reason, 'conflict');
      assert.deepEqual(details.current, current);
      assert.deepEqual(details.removed, []);
    }
  });

  it('tells a conflict without what stands there, where that cannot be read', async () => {
    portal.fault = (_, response) => {
      say(response, 412, {current: secret});
      return true;
    };
    const {reason, details} = await failure(page().save(newPerson(), {signal}));
    assert.equal(reason, 'conflict');
    assert.equal(details.current, undefined);
  });

  it('counts with an empty body, and not as the page of something in between', async () => {
    for (const [status, reason] of [
      [403, 'forbidden'],
      [404, 'not-found'],
      [410, 'gone'],
    ] as const) {
      portal.fault = (_, response) => {
        response.writeHead(status).end();
        return true;
      };
      assert.equal((await failure(load())).reason, reason);
      portal.fault = (_, response) => {
        response
          .writeHead(status, {'Content-Type': 'text/html; charset=utf-8'})
          .end(`<p>${secret}`);
        return true;
      };
      assert.equal((await failure(load())).reason, 'unavailable', String(status));
    }
  });

  it('asks for patience, in seconds or as a date, within the hour', async () => {
    const inTwoMinutes = new Date(Date.parse('2026-11-22T09:02:00Z')).toUTCString();
    const date = new Date(Date.parse('2026-11-22T09:00:00Z')).toUTCString();
    for (const [said, seconds] of [
      ['7', 7],
      [inTwoMinutes, 120],
      ['99999999999', 3600],
      ['Sun, 22 Nov 2020 09:00:00 GMT', 0],
      ['soon', undefined],
    ] as const) {
      for (const name of ['rate-limited', 'unavailable'] as const) {
        portal.fault = (_, response) => {
          refuse(response, problemOf(name), {'Retry-After': said, Date: date});
          return true;
        };
        assert.equal((await failure(load())).details.retryAfterSeconds, seconds, said);
      }
    }
  });
});

describe('what is no answer', () => {
  it('is offline where nobody answers, or the line breaks', async () => {
    portal.fault = (_, response) => {
      response.destroy();
      return true;
    };
    assert.equal((await failure(load())).reason, 'offline');
    const {base} = portal;
    await portal.close();
    assert.equal((await failure(load({base}))).reason, 'offline');
  });

  it('is not taken for an answer: a page, half of one, other JSON, nothing', async () => {
    for (const [type, body] of [
      ['text/html', `<title>Wifi</title>${secret}`],
      ['application/json', '{"records": [{"kind": "gro'],
      ['application/json', JSON.stringify({records: [{kind: 'goal', secret}], removed: []})],
      ['application/json', JSON.stringify({ok: secret})],
      ['application/json', ''],
    ] as const) {
      portal.fault = (_, response) => {
        response.writeHead(200, {'Content-Type': type}).end(body);
        return true;
      };
      assert.equal((await failure(load())).reason, 'unavailable', body);
      assert.equal((await failure(page().save(newPerson(), {signal}))).reason, 'unavailable', body);
    }
  });

  it('is an answer that breaks off', async () => {
    portal.fault = (_, response) => {
      response.writeHead(200, {'Content-Length': '100'});
      response.write('{"records": [', () => response.destroy());
      return true;
    };
    assert.equal((await failure(load())).reason, 'offline');
  });

  it('is a sign-in page elsewhere, which never sees a token or a text', async () => {
    let strangers = 0;
    const elsewhere = await openPortal(() => {
      strangers++;
      return undefined;
    });
    portal.fault = (_, response) => {
      response.writeHead(307, {Location: `${elsewhere.base}/login`}).end();
      return true;
    };
    const error = await failure(page().save(newPerson(), {signal}));
    await elsewhere.close();
    assert.equal(error.reason, 'unauthenticated');
    assert.equal(strangers + elsewhere.asked.length, 0);
  });
});

describe('who asks', () => {
  const tokens = () => {
    const asked: boolean[] = [];
    let newest = 'old';
    const getToken = async ({renew}: {renew: boolean}) => {
      asked.push(renew);
      if (renew) newest = 'first';
      return newest;
    };
    return {asked, getToken};
  };

  it('is asked once more after a 401, and the same is sent again', async () => {
    const {asked, getToken} = tokens();
    const change = newPerson();
    const saved = await page({getToken}).save(change, {signal});
    assert.equal(saved.records.length, 1);
    assert.equal(asked.filter((renew) => renew).length, 1);
    assert.equal(portal.asked.length, 2);
    assert.deepEqual(new Set(portal.asked.map(({body}) => body)).size, 1);
    assert.deepEqual(
      portal.asked.map(({headers}) => headers['idempotency-key']),
      [change.id, change.id],
    );
  });

  it('is asked once for all that ask at the same time', async () => {
    const {asked, getToken} = tokens();
    const backend = page({getToken});
    await Promise.all([1, 2, 3, 4].map(() => backend.load(group.id, {signal})));
    assert.equal(asked.filter((renew) => renew).length, 1);
  });

  it('is told to sign in where that does not help either, and after the next sign-in it goes on', async () => {
    valid = [];
    const backend = page();
    assert.equal((await failure(backend.load(group.id, {signal}))).reason, 'unauthenticated');
    assert.equal(portal.asked.length, 2);
    valid = ['first'];
    await backend.load(group.id, {signal});
  });

  it('is told at once where nobody can give another', async () => {
    const error = await failure(load({getToken: undefined}));
    assert.equal(error.reason, 'unauthenticated');
    assert.equal(portal.asked.length, 1);
  });

  it('may be the portal’s cookie, with its own header against forged requests', async () => {
    const sent: RequestInit[] = [];
    let token = 'stale';
    const backend = page({
      getToken: undefined,
      headers: ({renew}) => {
        if (renew) token = 'fresh';
        return {'X-CSRF-Token': token};
      },
      credentials: 'include',
      fetch: (address, options = {}) => {
        sent.push(options);
        const headers = new Headers(options.headers);
        if (headers.get('X-CSRF-Token') === 'fresh') headers.set('Authorization', 'Bearer first');
        return fetch(address, {...options, headers});
      },
    });
    assert.equal((await backend.save(newPerson(), {signal})).records.length, 1);
    assert.deepEqual(
      sent.map(({credentials}) => credentials),
      ['include', 'include'],
    );
  });

  it('waits where the page cannot say it now', async () => {
    const getToken = () => Promise.reject(new TypeError('no line'));
    assert.equal((await failure(load({getToken}))).reason, 'unavailable');
    const offline = () => Promise.reject(new BackendError('offline'));
    assert.equal((await failure(load({getToken: offline}))).reason, 'offline');
    assert.equal(portal.asked.length, 0);
  });
});

describe('who goes away', () => {
  it('is not waited for: nothing is sent, or the question ends', async () => {
    const away = AbortSignal.abort();
    await assert.rejects(page().load(group.id, {signal: away}));
    assert.equal(portal.asked.length, 0);
    const leaving = new AbortController();
    let ended = false;
    portal.fault = (_, response) => {
      response.on('close', () => (ended = true));
      leaving.abort();
      return true;
    };
    await assert.rejects(page().load(group.id, {signal: leaving.signal}));
    await until(() => ended);
  });

  it('sends in that very moment, beyond the life of the page, as much as a browser lets', async () => {
    const sent: RequestInit[] = [];
    const never = new Promise<Response>(() => undefined);
    let isLeaving = false;
    const backend = page({
      fetch: (address, options = {}) => {
        sent.push(options);
        return isLeaving ? never : fetch(address, options);
      },
    });
    await backend.load(group.id, {signal});
    isLeaving = true;
    const big = newPerson();
    const note = 'x'.repeat(40_000);
    const writes = [{...big.writes[0]!, body: {...big.writes[0]!.body!, note}}];
    for (const change of [newPerson(), {...big, writes}, {...big, writes}, newPerson()]) {
      void backend.save(change, {signal, unloading: true});
    }
    // Not a moment later: the page is not there any more.
    assert.deepEqual(
      sent.map(({keepalive}) => keepalive),
      [false, true, true, false, true],
    );
    assert.equal(new Headers(sent.at(-1)?.headers).get('Authorization'), 'Bearer first');
  });
});

describe('the history', () => {
  it('is read page by page, and left out where the server keeps none', async () => {
    const backend = page();
    await backend.save(newPerson(), {signal});
    const read = await backend.history?.(group.id, {signal});
    assert.equal(read?.entries.length, 1);
    assert.ok(!JSON.stringify(read).includes(secret));
    assert.equal(page({history: false}).history, undefined);
  });

  for (const [what, status, type, body] of [
    ['the problem of the contract', 404, problemType, JSON.stringify(problemOf('not-found'))],
    ['a page, as many servers have for an address that is not there', 404, 'text/html', '<h1>'],
    ['nothing at all', 404, 'text/plain', ''],
    ['another way to ask', 405, 'text/plain', ''],
    ['that it cannot do this', 501, 'application/json', '{}'],
  ] as const) {
    it(`is not offered where the answer is ${what} (${status})`, async () => {
      portal.fault = ({path}, response) =>
        path.endsWith('/history') && !!response.writeHead(status, {'Content-Type': type}).end(body);
      const {reason} = await failure(page().history!(group.id, {signal}));
      assert.equal(reason, 'not-found');
    });
  }

  it('could not be read where the server is away, or says no', async () => {
    for (const [name, meant] of [
      ['unavailable', 'unavailable'],
      ['forbidden', 'forbidden'],
      ['gone', 'gone'],
    ] as const) {
      portal.fault = ({path}, response) =>
        path.endsWith('/history') && (refuse(response, problemOf(name)), true);
      assert.equal((await failure(page().history!(group.id, {signal}))).reason, meant);
    }
  });
});
