import {expect, NotLooked} from '../expect.js';

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
];
