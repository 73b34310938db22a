import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {command as commands, type CommandType} from '../../src/domain/command.js';
import {auditOutcomes} from '../../src/domain/regie/audit-outcome.js';
import {rules} from '../../src/domain/regie/rules.js';
import {en} from '../../src/elements/reins/deeds.messages.js';
import {nl} from '../../src/elements/reins/deeds.messages.nl.js';
import {play, stories} from '../domain/arbitraries.js';

const types = commands.options.map(({entries}) => entries.type.literal);
const keyFor = (type: string, outcome: string) =>
  `${type}${outcome.slice(0, 1).toUpperCase()}${outcome.slice(1)}`;
/** The type of command of each key: its own name, or with what came of it behind that. */
const typeOf = new Map<string, CommandType>(
  types.flatMap((type) => [
    [type, type] as const,
    ...auditOutcomes.map((outcome) => [keyFor(type, outcome), type] as const),
  ]),
);

/** What the sentence of the action alone says already, or says well enough. */
const saidByAction = new Set([
  ...['acceptProposalAccepted', 'declineProposalDeclined', 'withdrawProposalWithdrawn'],
  ...['reopenProposalWaiting', 'setTalkNotPlanned', 'setStepStateAgreed', 'setStepStateRequested'],
  ...['setGoalStatusDraft', 'replyToDateWithdrawn'],
]);

/** What came of all that was done in many stories. */
function everyOutcome(): ReadonlySet<string> {
  const came = new Set<string>();
  for (const story of fc.sample(stories(120), {seed: 7, numRuns: 100})) {
    play(story, ({decision}) => {
      if (decision.outcome !== 'applied') return;
      const {action, outcome} = decision.audit;
      if (outcome !== 'applied') came.add(keyFor(action, outcome));
    });
  }
  return came;
}
const outcomes = everyOutcome();

describe('the sentences of what was done', () => {
  for (const [language, catalog] of Object.entries({en, nl})) {
    it(`are there for every type of command, and for nothing else: ${language}`, () => {
      const keys = Object.keys(catalog);
      assert.deepEqual(
        types.filter((type) => !keys.includes(type)),
        [],
      );
      assert.deepEqual(
        keys.filter((key) => !typeOf.has(key)),
        [],
      );
    });

    it(`tell what came of it, where the action alone does not: ${language}`, () => {
      assert.ok(outcomes.size > 25, String(outcomes.size));
      const silent = [...outcomes].filter((key) => !(key in catalog) && !saidByAction.has(key));
      assert.deepEqual(silent, []);
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
        ([key, sentence]) => `${rules[typeOf.get(key)!][0]}: ${sentence('Sam', 'IETS')}`,
      );
      assert.deepEqual(said, [...new Set(said)]);
    });
  }
});
