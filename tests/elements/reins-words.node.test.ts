import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {command as commands, type CommandType} from '../../src/domain/command.js';
import {rules} from '../../src/domain/regie/rules.js';
import {en} from '../../src/elements/reins/deeds.messages.js';
import {nl} from '../../src/elements/reins/deeds.messages.nl.js';

const types = commands.options.map(({entries}) => entries.type.literal);

describe('the sentences of what was done', () => {
  for (const [language, catalog] of Object.entries({en, nl})) {
    it(`are there for every type of command, and for nothing else: ${language}`, () => {
      assert.deepEqual(Object.keys(catalog).toSorted(), types.toSorted());
    });

    it(`begin with who did it, and end as a sentence: ${language}`, () => {
      for (const [type, sentence] of Object.entries(catalog)) {
        const said = sentence('Sam', 'IETS');
        assert.match(said, /^Sam .+\.$/, type);
        assert.ok(!/undefined|null/.test(said), said);
      }
    });

    it(`are not two the same of one kind of thing: ${language}`, () => {
      const said = Object.entries(catalog).map(
        ([type, sentence]) => `${rules[type as CommandType][0]}: ${sentence('Sam', 'IETS')}`,
      );
      assert.deepEqual(said, [...new Set(said)]);
    });
  }
});
