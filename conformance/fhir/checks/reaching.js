import {expect, NotKept, NotLooked} from '../../expect.js';
import {saidBy, types} from '../bench.js';

/** @typedef {import('../bench.js').FhirBench} FhirBench */

const sentHeaders = ['authorization', 'content-type', 'if-match', 'if-none-exist', 'prefer'];

/** What the server says of itself. @param {FhirBench} bench */
export async function statementOf(bench) {
  const {status, body} = await bench.ask('metadata');
  const isThere = status === 200 && body?.resourceType === 'CapabilityStatement';
  return isThere ? body : undefined;
}

/** @type {readonly import('../kit.js').Check[]} */
export const reaching = [
  {
    name: 'can be reached',
    advice: 'Until then nothing else can be looked at. Is it the address that pages use?',
    isFirst: true,
    async look(bench) {
      const {status, text} = await bench.ask('metadata');
      expect(status !== 0, `no answer came: ${text}`);
    },
  },
  {
    name: 'says in a CapabilityStatement what it can',
    level: 'should',
    advice: 'Nothing falls back: backend/fhir finds out by itself. People have to try things out.',
    async look(bench) {
      if (await statementOf(bench)) return;
      const answer = await bench.ask('metadata');
      expect(answer.status === 200, `metadata: ${saidBy(answer)}`);
      throw new NotKept('what comes from metadata is something else');
    },
  },
  {
    name: 'speaks FHIR R4',
    advice: 'backend/fhir writes R4 and reads R4: other versions have other elements.',
    async look(bench) {
      const version = (await statementOf(bench))?.fhirVersion;
      if (version === undefined) throw new NotLooked('there is no CapabilityStatement');
      expect(/^4\.[03](\.|$)/.test(version), `it says that it speaks ${version}`);
    },
  },
  {
    name: 'keeps every type of resource that a group is made of',
    advice: 'backend/fhir asks for all of them with each load: without one no group is shown.',
    async look(bench) {
      const asked = types.map(async (type) => {
        const {status} = await bench.ask(`${type}?_count=1&_id=there-is-none`);
        return status === 200 ? [] : [`${type} (${status})`];
      });
      const missing = (await Promise.all(asked)).flat();
      expect(missing.length === 0, `a search was refused for ${missing.join(', ')}`);
    },
  },
  {
    name: 'lets nobody in without credentials',
    advice: 'Nothing in a page protects a record: the server has to. Answer 401.',
    async look(bench) {
      if (bench.options.as === undefined) throw new NotLooked('no --as was given');
      const answer = await bench.ask('CareTeam?_count=1', {}, fetch);
      expect([401, 403].includes(answer.status), saidBy(answer));
    },
  },
  {
    name: 'lets the portal’s own pages ask',
    level: 'should',
    advice:
      'backend/fhir cannot be used in a page: run it on the portal’s server, or allow the origin.',
    async look(bench) {
      const {origin} = bench.options;
      if (origin === undefined) throw new NotLooked('no --origin was given');
      const asked = {
        'Access-Control-Request-Method': 'PUT',
        'Access-Control-Request-Headers': sentHeaders.join(),
      };
      const headers = {Origin: origin, ...asked};
      const answer = await bench.ask('Basic/1', {method: 'OPTIONS', headers}, fetch);
      const open = answer.headers.get('access-control-allow-origin');
      expect(open === origin || open === '*', 'the origin is not allowed');
      const allowed = (answer.headers.get('access-control-allow-headers') ?? '').toLowerCase();
      const lacking = sentHeaders.filter((name) => allowed !== '*' && !allowed.includes(name));
      expect(lacking.length === 0, `not allowed: ${lacking.join(', ')}`);
    },
  },
];
