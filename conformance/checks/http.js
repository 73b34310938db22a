import {headerNames, mediaType} from '@resourcegroep/elements/backend/http';
import {idIn, newPerson} from '../bench.js';
import {expect, expectStatus, NotLooked} from '../expect.js';
import {pathTo} from '../line.js';

/**
 * What the contract has no name for. Not `PUT` and `DELETE` of a group: those a portal may have for itself,
 * and the group for tests has to stay.
 */
const wrongMethods = {
  '': ['POST', 'PATCH'],
  '/changes': ['GET', 'PUT', 'PATCH', 'DELETE'],
  '/events': ['POST', 'PUT', 'PATCH', 'DELETE'],
  '/history': ['POST', 'PUT', 'PATCH', 'DELETE'],
};

/** @param {import('../bench.js').Bench} bench @param {string} origin */
const preflight = (bench, origin) =>
  bench.nobody.ask(`/groups/${encodeURIComponent(bench.groupId)}/changes`, {
    method: 'OPTIONS',
    headers: {
      Origin: origin,
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': 'authorization,content-type,idempotency-key',
    },
  });

/** @type {readonly import('../kit.js').Check[]} */
export const http = [
  {
    name: 'opens itself to no page of a stranger',
    advice: 'Access-Control-Allow-Origin names the portal’s own pages, and neither * nor who asks.',
    async look(bench) {
      const origin = 'https://vreemd.example';
      const path = `/groups/${encodeURIComponent(bench.groupId)}`;
      for (const {headers} of [
        await bench.client.ask(path, {headers: {Origin: origin}}),
        await preflight(bench, origin),
      ]) {
        const allowed = headers.get('access-control-allow-origin');
        expect(allowed !== '*' && allowed !== origin, `it allows ${allowed}`);
      }
    },
  },
  {
    name: 'lets the portal’s own pages ask, and read what they need',
    level: 'should',
    advice: 'Allow the headers of the contract, and expose ETag and Retry-After.',
    async look(bench) {
      const {origin} = bench.options;
      if (origin === undefined) throw new NotLooked('no --origin was given');
      const {headers} = await preflight(bench, origin);
      expect(headers.get('access-control-allow-origin') === origin, 'the origin is not allowed');
      const allowed = (headers.get('access-control-allow-headers') ?? '').toLowerCase();
      expect(allowed.includes('idempotency-key'), 'Idempotency-Key is not allowed');
      const path = `/groups/${encodeURIComponent(bench.groupId)}`;
      const answer = await bench.client.ask(path, {headers: {Origin: origin}});
      const exposed = (answer.headers.get('access-control-expose-headers') ?? '').toLowerCase();
      expect(exposed.includes('etag'), 'ETag is not exposed');
    },
  },
  {
    name: 'lets no browser guess what an answer is',
    level: 'should',
    advice: 'X-Content-Type-Options: nosniff.',
    async look(bench) {
      const {headers} = await bench.client.load(bench.groupId);
      expect(headers.get('x-content-type-options') === 'nosniff', 'it is not there');
    },
  },
  {
    name: 'does not say what it is made with',
    level: 'should',
    advice: 'Leave X-Powered-By out, and the version out of Server.',
    async look(bench) {
      const {headers} = await bench.client.load(bench.groupId);
      expect(!headers.get('x-powered-by'), 'X-Powered-By is there');
      expect(!/\d/.test(headers.get('server') ?? ''), 'Server tells a version');
    },
  },
  {
    name: 'knows no methods but those of the contract',
    level: 'should',
    advice: 'Answer 405 with Allow, or 404, before the body is read.',
    async look(bench) {
      for (const [place, methods] of Object.entries(wrongMethods)) {
        for (const method of methods) {
          const change = newPerson(bench.groupId);
          const headers = {'Content-Type': mediaType, [headerNames.idempotencyKey]: change.id};
          const sent = method === 'GET' ? {} : {headers, body: JSON.stringify(change)};
          const path = `${pathTo(bench.groupId)}${place}`;
          const answer = await bench.client.ask(path, {method, ...sent});
          const stored = await bench.find(idIn(change));
          await bench.takeAway(stored);
          const of = `${method} …${place || '/groups/{id}'}`;
          expect(!stored, `${of} wrote something`);
          expectStatus(answer, [404, 405], of);
          const isNamed = answer.status === 404 || answer.headers.has('allow');
          expect(isNamed, `${of}: 405 comes without Allow, which names the methods there are`);
        }
      }
    },
  },
];
