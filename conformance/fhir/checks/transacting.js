import {randomUUID} from 'node:crypto';
import {expect, NotLooked} from '../../expect.js';
import {markSystem, markText, placeOf, resourcesIn, saidBy} from '../bench.js';
import {saying, versionOf} from './writing.js';

/** @typedef {import('../bench.js').Resource} Resource */

/** @param {Resource} resource @param {object} [more] */
const created = (resource, more = {}) => ({
  ...{fullUrl: `urn:uuid:${randomUUID()}`, resource},
  request: {method: 'POST', url: resource.resourceType, ...more},
});

/** @param {Resource} resource @param {string} version */
const updated = (resource, version) => ({
  resource: {...resource, meta: {...resource['meta'], versionId: undefined}},
  request: {method: 'PUT', url: placeOf(resource), ifMatch: `W/"${version}"`},
});

/** By its identifier. @param {Resource} resource */
const queryOf = ({identifier}) => `Basic?identifier=${markSystem}|${identifier[0].value}`;

/** @param {readonly Resource[]} found @param {Resource} resource */
const isAmong = (found, {identifier: [own]}) =>
  found.some((one) => one['identifier']?.[0]?.value === own.value);

/** More than one server takes with conditions in it. */
const many = 9;

/** @type {readonly import('../kit.js').Check[]} */
export const transacting = [
  {
    name: 'takes a transaction, and makes the references in it right',
    advice:
      'What is more than one resource cannot be saved: a goal with its plan, a professional with their role.',
    async look(bench) {
      const patient = {reference: await bench.patient()};
      const name = [{text: markText}];
      const person = created(bench.marked({resourceType: 'RelatedPerson', patient, name}));
      const basic = await bench.basic({author: {reference: person.fullUrl}});
      const answer = await bench.transact([person, created(basic)]);
      expect(answer.status === 200, saidBy(answer));
      const [stored] = (await bench.find(queryOf(basic))).filter((one) => isAmong([one], basic));
      expect(stored, 'what was in it is not found');
      const author = String(stored['author']?.reference);
      expect(/RelatedPerson\/[^/]+$/.test(author), `the reference leads to “${author}”`);
    },
  },
  {
    name: 'looks at versions in a transaction too (ifMatch)',
    advice:
      'backend/fhir finds this out before the first change of several resources, and refuses this server.',
    async look(bench) {
      const before = await bench.make();
      await bench.put(saying(before, 'Eerst'), versionOf(before));
      await bench.transact([updated(saying(before, 'Te laat'), versionOf(before))]);
      const now = await bench.read(placeOf(before) ?? '');
      expect(now['code'].text === 'Eerst', 'an update on an older version was written');
    },
  },
  {
    name: 'does all of a transaction, or nothing',
    advice: 'Half a change may be stored: a goal outside its plan, a role without who has it.',
    async look(bench) {
      const before = await bench.make();
      await bench.put(saying(before, 'Eerst'), versionOf(before));
      const basic = await bench.basic();
      const late = updated(saying(before, 'Te laat'), versionOf(before));
      await bench.transact([created(basic), late]);
      const now = await bench.read(placeOf(before) ?? '');
      if (now['code'].text !== 'Eerst') throw new NotLooked('it takes any version');
      const left = (await bench.find(queryOf(basic))).filter((one) => isAmong([one], basic));
      for (const one of left) bench.made.add(placeOf(one) ?? '');
      expect(left.length === 0, 'the one half is there, and the other was refused');
    },
  },
  {
    name: `takes ${many} conditional creations in one transaction`,
    level: 'may',
    advice: 'Done without: backend/fhir puts no conditions in a transaction.',
    async look(bench) {
      const all = await Promise.all(Array.from({length: many}, () => bench.basic()));
      const entries = all.map((one) =>
        created(one, {ifNoneExist: `identifier=${markSystem}|${one['identifier'][0].value}`}),
      );
      const answer = await bench.transact(entries);
      expect(answer.status === 200, saidBy(answer));
      const statuses = (answer.body?.entry ?? []).map((/** @type {any} */ {response}) =>
        String(response?.status).slice(0, 3),
      );
      const isDone =
        statuses.length === many && statuses.every((/** @type {string} */ one) => one === '201');
      expect(isDone || resourcesIn(answer.body).length === many, `it says ${statuses.join(', ')}`);
    },
  },
];
