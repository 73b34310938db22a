import {expect, NotLooked} from '../../expect.js';
import {placeOf, resourcesIn, saidBy} from '../bench.js';
import {statementOf} from './reaching.js';
import {saying, versionOf} from './writing.js';

/** What other systems may like, and backend/fhir does without. @type {readonly import('../kit.js').Check[]} */
export const offering = [
  {
    name: 'keeps older versions (_history)',
    level: 'may',
    advice: 'Done without: what was done is not told to the page, and is in the audit trail.',
    async look(bench) {
      const before = await bench.make();
      const place = placeOf(before) ?? '';
      await bench.put(saying(before, 'Anders'), versionOf(before));
      const old = await bench.ask(`${place}/_history/${versionOf(before)}`);
      expect(old.status === 200, `one older version: ${saidBy(old)}`);
      const all = await bench.ask(`${place}/_history`);
      expect(all.status === 200, `all of them: ${saidBy(all)}`);
      const {length} = resourcesIn(all.body);
      expect(length >= 2, `${length} versions of 2 are there`);
    },
  },
  {
    name: 'answers 410 for what was deleted',
    level: 'may',
    advice: 'Done without: backend/fhir deletes nothing. What is taken away stays, emptied.',
    async look(bench) {
      const place = placeOf(await bench.make()) ?? '';
      const gone = await bench.ask(place, {method: 'DELETE'});
      if (gone.status >= 300) throw new NotLooked(`deleting: ${saidBy(gone)}`);
      bench.made.delete(place);
      const answer = await bench.ask(place);
      expect(answer.status === 410, saidBy(answer));
    },
  },
  {
    name: 'tells of news by itself (Subscription)',
    level: 'may',
    advice: 'Done without: a page looks every 30 seconds (pollSeconds).',
    async look(bench) {
      const said = await statementOf(bench);
      if (said === undefined) throw new NotLooked('there is no CapabilityStatement');
      const types = said.rest?.[0]?.resource ?? [];
      const isNamed = types.some((/** @type {any} */ {type}) => type === 'Subscription');
      expect(isNamed, 'its CapabilityStatement does not name it');
    },
  },
];
