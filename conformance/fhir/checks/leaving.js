import {expect} from '../../expect.js';
import {markSystem} from '../bench.js';

/** At the end. @type {readonly import('../kit.js').Check[]} */
export const leaving = [
  {
    name: 'lets the resources of this test be deleted again',
    level: 'may',
    advice: `Take them away by hand: each has a meta.tag with the system ${markSystem}.`,
    async look(bench) {
      const left = await bench.tidy();
      const more = left.length > 5 ? ` and ${left.length - 5} more` : '';
      expect(left.length === 0, `what stays: ${left.slice(0, 5).join(', ')}${more}`);
    },
  },
];
