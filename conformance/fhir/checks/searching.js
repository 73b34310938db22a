import {randomUUID} from 'node:crypto';
import {expect, expectStatus, NotLooked} from '../../expect.js';
import {markSystem, placeOf, resourcesIn, saidBy} from '../bench.js';

/** @typedef {import('../bench.js').FhirBench} FhirBench */
/** @typedef {import('../bench.js').Resource} Resource */

const count = 7;
const pageSize = 3;
const mostPages = 20;

/** What backend/fhir asks by, for one resource. @param {Resource} resource */
const queriesOf = (resource) => ({
  identifier: `${markSystem}|${resource['identifier'][0].value}`,
  _tag: tagOf(resource),
  _id: String(resource.id),
});

/** @param {Resource} resource */
const tagOf = (resource) =>
  resource['meta'].tag
    .filter((/** @type {any} */ {system}) => system === `${markSystem}:one`)
    .map((/** @type {any} */ {code}) => `${markSystem}:one|${code}`)[0];

/** Found by a tag of their own. @param {FhirBench} bench @param {string} code */
const taggedIn = (bench, code = randomUUID()) =>
  bench.make({meta: {tag: [...markOf(bench), {system: `${markSystem}:one`, code}]}});

/** @param {FhirBench} bench */
const markOf = ({run}) => [{system: markSystem, code: run}];

/** One after the other, each written later than the one before. @param {FhirBench} bench */
async function several(bench) {
  const code = randomUUID();
  const made = [];
  for (let at = 0; at < count; at++) made.push(await taggedIn(bench, code));
  return {made, query: `Basic?_tag=${markSystem}:one|${code}`};
}

/** @param {any} bundle @returns {string | undefined} */
const nextIn = (bundle) =>
  (bundle?.link ?? []).find((/** @type {any} */ {relation}) => relation === 'next')?.url;

/** @param {Resource} resource */
const writtenOn = (resource) => String(resource['meta']?.lastUpdated);

/** All of them, in the way of backend/fhir: by links, else by when it was written. */
async function walked(/** @type {FhirBench} */ bench, /** @type {string} */ query) {
  const found = new Map();
  const sorted = `${query}&_sort=_lastUpdated&_count=${pageSize}`;
  /** @type {string | undefined} */
  let address = sorted;
  for (let pages = 0; address !== undefined && pages < mostPages; pages++) {
    const answer = await bench.ask(address);
    expectStatus({...answer, body: {}}, [200], 'a page of a search');
    const before = found.size;
    const page = resourcesIn(answer.body);
    for (const one of page) found.set(placeOf(one), one);
    const next = nextIn(answer.body);
    const base = `${bench.options.base}/`;
    if (next !== undefined) address = new URL(next, address === sorted ? base + sorted : base).href;
    else if (page.length < pageSize || found.size === before) address = undefined;
    else {
      const latest = [...found.values()].map(writtenOn).toSorted().at(-1) ?? '';
      address = `${sorted}&_lastUpdated=ge${encodeURIComponent(latest)}`;
    }
  }
  return [...found.values()];
}

/** @type {readonly import('../kit.js').Check[]} */
export const searching = [
  {
    name: 'finds by identifier, by tag and by id',
    advice: 'A group is found by these: without them nothing is shown, or not all of it.',
    async look(bench) {
      const made = await taggedIn(bench);
      for (const [name, value] of Object.entries(queriesOf(made))) {
        const found = await bench.find(`Basic?${name}=${encodeURIComponent(value)}`);
        const isThere = found.some(({id}) => id === made.id);
        expect(isThere, `by ${name} it is not found`);
      }
    },
  },
  {
    name: 'leaves out what was not asked for',
    level: 'should',
    advice:
      'All of a type is loaded, and left out in the page: slow, and more than the page had to see.',
    async look(bench) {
      const [made, other] = [await taggedIn(bench), await taggedIn(bench)];
      for (const [name, value] of Object.entries(queriesOf(made))) {
        const found = await bench.find(`Basic?${name}=${encodeURIComponent(value)}`);
        expect(!found.some(({id}) => id === other.id), `${name} is left out of account`);
      }
    },
  },
  {
    name: 'gives all that a search finds, page after page',
    advice: 'Of a large group a part would be missing. Give next links, or sort by _lastUpdated.',
    async look(bench) {
      const {made, query} = await several(bench);
      const found = await walked(bench, query);
      const missing = made.filter(({id}) => !found.some((one) => one.id === id));
      expect(missing.length === 0, `${missing.length} of ${count} are not among them`);
    },
  },
  {
    name: 'says where the next page is',
    level: 'should',
    advice: 'backend/fhir goes on by the time of writing (_sort and _lastUpdated).',
    async look(bench) {
      const {query} = await several(bench);
      const {body} = await bench.ask(`${query}&_count=${pageSize}`);
      const found = resourcesIn(body).length;
      if (found >= count) throw new NotLooked('all comes on one page');
      expect(nextIn(body), `after ${found} of ${count} there is no link “next”`);
    },
  },
  {
    name: 'finds what was written since an instant (_lastUpdated)',
    level: 'should',
    advice: 'News is looked for in all of the group, or is there with the next load.',
    async look(bench) {
      const {made, query} = await several(bench);
      const [first, last] = [made[0], made.at(-1)];
      if (!first || !last || writtenOn(first) >= writtenOn(last))
        throw new NotLooked('it does not say of two writes which one was later');
      const since = encodeURIComponent(writtenOn(last));
      const found = await bench.find(`${query}&_lastUpdated=ge${since}`);
      expect(
        found.some(({id}) => id === last.id),
        'what is new is not among them',
      );
      expect(!found.some(({id}) => id === first.id), 'what is older is among them');
    },
  },
  {
    name: 'finds by the client, also by the bare id',
    level: 'may',
    advice: 'Done without: backend/fhir finds a group by its identifier.',
    async look(bench) {
      const made = await bench.make();
      const patient = await bench.patient();
      for (const query of [`subject=${patient}`, `patient=${patient.split('/')[1]}`]) {
        const found = await bench.find(`Basic?${query}&_count=200`);
        expect(
          found.some(({id}) => id === made.id),
          `by ${query.split('=')[0]} it is not found`,
        );
      }
    },
  },
  {
    name: 'sends along what is referred to (_include)',
    level: 'may',
    advice: 'Done without: backend/fhir asks by _id for who stands behind a care team.',
    async look(bench) {
      const made = await bench.make();
      const answer = await bench.ask(`Basic?_id=${made.id}&_include=Basic:subject`);
      expect(answer.status === 200, saidBy(answer));
      const patient = await bench.patient();
      expect(
        resourcesIn(answer.body).some((one) => placeOf(one) === patient),
        'it does not',
      );
    },
  },
  {
    name: 'gives all of a client at once ($everything)',
    level: 'may',
    advice: 'Done without: backend/fhir asks for what is marked as of the group.',
    async look(bench) {
      const answer = await bench.ask(`${await bench.patient()}/$everything`);
      expect(answer.status === 200 && answer.body?.resourceType === 'Bundle', saidBy(answer));
    },
  },
];
