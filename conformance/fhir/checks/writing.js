import {randomUUID} from 'node:crypto';
import {expect, NotLooked} from '../../expect.js';
import {markSystem, placeOf, saidBy} from '../bench.js';

/** What a page understands as “somebody else was first”. */
export const isConflict = (/** @type {number} */ status) => [409, 412].includes(status);

const refused = 'backend/fhir finds this out before the first change and refuses this server:';

/** @param {import('../bench.js').Resource} resource @returns {string} */
export const versionOf = (resource) => String(resource['meta']?.versionId);

/** Other than as it stands there. @param {import('../bench.js').Resource} resource @param {string} text */
export const saying = (resource, text) => ({...resource, code: {text}});

/** With everything that a text can have. */
const odd = 'Twee  spaties, een é, 😀 en\neen nieuwe regel "met" <tekens> & \\';

/** @type {readonly import('../kit.js').Check[]} */
export const writing = [
  {
    name: 'makes a resource, and says where',
    advice: 'Nothing can be kept here. Are the scopes of the token wide enough?',
    isFirst: true,
    async look(bench) {
      await bench.make();
    },
  },
  {
    name: 'gives each resource a version, and another one when it changes',
    advice: 'backend/fhir refuses to write: without versions people undo each other’s work.',
    async look(bench) {
      const before = await bench.make();
      expect(before['meta']?.versionId, 'there is no meta.versionId');
      const answer = await bench.put(saying(before, 'Anders'), versionOf(before));
      expect([200, 201].includes(answer.status), `an update: ${saidBy(answer)}`);
      const after = await bench.read(placeOf(before) ?? '');
      expect(versionOf(after) !== versionOf(before), 'it is the same after an update');
    },
  },
  {
    name: 'updates only the version that was seen (If-Match)',
    advice: `${refused} people would undo each other’s work.`,
    async look(bench) {
      const before = await bench.make();
      await bench.put(saying(before, 'Eerst'), versionOf(before));
      for (const version of [versionOf(before), '0']) {
        const late = await bench.put(saying(before, 'Te laat'), version);
        const now = await bench.read(placeOf(before) ?? '');
        expect(now['code'].text === 'Eerst', 'an update on an older version was written');
        expect(isConflict(late.status), `${saidBy(late)} instead of 412`);
      }
    },
  },
  {
    name: 'lets one of 20 win that change the same version at once',
    advice: 'Of two who save at the same moment one loses what they wrote, and is not told.',
    async look(bench) {
      const before = await bench.make();
      const texts = Array.from({length: 20}, (_, at) => `Nummer ${at}`);
      const sent = texts.map((text) => bench.put(saying(before, text), versionOf(before)));
      const answers = await Promise.all(sent);
      const won = texts.filter((_, at) => [200, 201].includes(answers[at]?.status ?? 0));
      expect(won.length === 1, `${won.length} were told that they won`);
      const now = await bench.read(placeOf(before) ?? '');
      expect(now['code'].text === won[0], 'another is stored than the one that won');
    },
  },
  {
    name: 'keeps extensions, tags and text as they were sent',
    advice: 'What FHIR has no place for lies in extensions: a group would come back without it.',
    async look(bench) {
      const part = {url: 'change', valueString: odd};
      const extension = [{url: `${markSystem}:1`, extension: [part, {...part, url: 'more'}]}];
      const stored = await bench.make({extension, code: {text: odd}});
      expect(
        JSON.stringify(stored['extension']) === JSON.stringify(extension),
        'extensions differ',
      );
      expect(stored['code'].text === odd, 'a text is not the same letter for letter');
      const tags = stored['meta']?.tag ?? [];
      const isTagged = tags.some((/** @type {any} */ {code}) => code === bench.run);
      expect(isTagged, 'meta.tag is gone: no resource of a group would be found again');
    },
  },
  {
    name: 'makes a resource once, however often it is sent (If-None-Exist)',
    level: 'should',
    advice:
      'What is sent again after a broken line may be there twice. backend/fhir shows one of the two.',
    async look(bench) {
      const body = await bench.basic();
      const headers = {'If-None-Exist': `identifier=${markSystem}|${body['identifier'][0].value}`};
      const asked = {method: 'POST', headers, body};
      const first = await bench.ask('Basic', asked);
      expect(first.status === 201, `the first time: ${saidBy(first)} instead of 201`);
      const again = await bench.ask('Basic', asked);
      expect(again.status === 200, `the second time: ${saidBy(again)} instead of 200`);
    },
  },
  {
    name: 'answers a write with what it wrote (Prefer: return=representation)',
    level: 'should',
    advice: 'backend/fhir reads it in a second request.',
    async look(bench) {
      const {body} = await bench.ask('Basic', {method: 'POST', body: await bench.basic()});
      expect(body?.resourceType === 'Basic', 'the answer is not the resource');
      expect(body.meta?.versionId, 'the resource in the answer has no version');
    },
  },
  {
    name: 'says the version in an ETag',
    level: 'may',
    advice: 'Done without: backend/fhir takes meta.versionId.',
    async look(bench) {
      const made = await bench.make();
      const tag = (await bench.ask(placeOf(made) ?? '')).headers.get('etag');
      expect(tag === `W/"${versionOf(made)}"`, `ETag is “${tag ?? ''}”`);
    },
  },
  {
    name: 'takes ids of another’s choice (PUT)',
    level: 'may',
    advice: 'Done without: the server chooses the ids, ours lie in `identifier`.',
    async look(bench) {
      const made = {...(await bench.basic()), id: randomUUID()};
      const answer = await bench.ask(`Basic/${made.id}`, {method: 'PUT', body: made});
      expect([200, 201].includes(answer.status), saidBy(answer));
      bench.made.add(`Basic/${made.id}`);
      expect((await bench.read(`Basic/${made.id}`)).id === made.id, 'it has another id');
    },
  },
  {
    name: 'changes a part of a resource (PATCH)',
    level: 'may',
    advice: 'Done without: backend/fhir sends whole resources, with what others put in them.',
    async look(bench) {
      const made = await bench.make();
      const answer = await patched(bench, made, versionOf(made));
      expect(answer.status === 200, saidBy(answer));
      expect((await bench.read(placeOf(made) ?? ''))['code'].text === 'Deel', 'it is as it was');
    },
  },
  {
    name: 'changes a part only of the version that was seen (PATCH with If-Match)',
    level: 'should',
    advice: 'Nothing falls back: other systems that PATCH here may undo the work of this page.',
    async look(bench) {
      const made = await bench.make();
      const first = await patched(bench, made, versionOf(made));
      if (first.status !== 200) throw new NotLooked('there is no PATCH');
      const late = await patched(bench, made, versionOf(made));
      expect(isConflict(late.status), `on an older version ${saidBy(late)} instead of 412`);
    },
  },
];

/**
 * @param {import('../bench.js').FhirBench} bench
 * @param {import('../bench.js').Resource} resource
 * @param {string} version
 */
function patched(bench, resource, version) {
  const headers = {'Content-Type': 'application/json-patch+json', 'If-Match': `W/"${version}"`};
  const body = [{op: 'replace', path: '/code/text', value: 'Deel'}];
  return bench.ask(placeOf(resource) ?? '', {method: 'PATCH', headers, body});
}
