import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import * as v from 'valibot';
import {decide} from '../../src/domain/decide.js';
import type {Decision} from '../../src/domain/decision.js';
import {group as groupSchema, type ResourceGroup} from '../../src/domain/group.js';
import {projectFor} from '../../src/domain/project.js';
import {play, stories, type Turn} from './arbitraries.js';
import {flaws, promises} from './invariants.js';
import {deepFreeze} from './random-group.js';
import {restorable} from './restorable.js';

/** The turn in words, for whoever has to mend it. */
const inWords = ({command, by, decision}: Turn, name: string) =>
  [name, JSON.stringify({command, by}), JSON.stringify({...decision, group: undefined})].join('\n');

/** With the reason in the message, beside the seed that tells the story again. */
const settings = {includeErrorInReport: true} as const;

function everyTurn(numRuns: number, length: number, check: (turn: Turn) => void): void {
  fc.assert(
    fc.property(stories(length), (story) => {
      play(story, (turn) => {
        // Frozen to the bottom: whoever changes it later, throws.
        deepFreeze(turn.after);
        check(turn);
      });
    }),
    {...settings, numRuns},
  );
}

describe('Whatever anybody wishes', () => {
  it('keeps every invariant', () => {
    let known: {group: ResourceGroup; found: ReadonlyMap<string, ReadonlySet<string>>} | undefined;
    const flawsOf = (group: ResourceGroup) => {
      if (known?.group === group) return known.found;
      const found = Object.entries(flaws).map(
        ([name, find]) => [name, new Set(find(group))] as const,
      );
      known = {group, found: new Map(found)};
      return known.found;
    };
    everyTurn(250, 70, (turn) => {
      const before = flawsOf(turn.before);
      for (const [name, found] of flawsOf(turn.after)) {
        const fresh = [...found].filter((id) => !before.get(name)?.has(id));
        assert.deepEqual(fresh, [], inWords(turn, name));
      }
      for (const [name, kept] of Object.entries(promises))
        assert.ok(kept(turn), inWords(turn, name));
    });
  });

  it('decides the same twice, and never changes what it was given', () => {
    everyTurn(60, 50, ({before, command, by, at, options, decision}) => {
      const input = JSON.stringify([before, command]);
      const again = decide(deepFreeze(before), deepFreeze(command), by, at, options);
      assert.deepEqual(again, decision);
      assert.equal(JSON.stringify([before, command]), input);
    });
  });

  it('leaves a group that the schema lets through, and that JSON carries', () => {
    fc.assert(
      fc.property(stories(60), (story) => {
        const group = play(story, () => undefined);
        const result = v.safeParse(groupSchema, group);
        assert.deepEqual(result.issues?.map((issue) => v.getDotPath(issue)) ?? [], []);
        assert.deepEqual(JSON.parse(JSON.stringify(group)), group);
      }),
      {...settings, numRuns: 100},
    );
  });

  it('keeps the reference of everything that stays as it is', () => {
    everyTurn(60, 50, (turn) => {
      const {before, after} = turn;
      for (const [key, value] of Object.entries(after)) {
        const old: unknown = before[key as keyof ResourceGroup];
        if (value !== old) assert.notDeepEqual(value, old, inWords(turn, key));
      }
    });
  });

  it('can be taken back by whoever did it', () => {
    everyTurn(150, 60, (turn) => {
      const {before, after, by, at, options, decision} = turn;
      if (decision.outcome === 'refused' || decision.inverse === undefined) return;
      const later = new Date(Date.parse(at) + 60_000).toISOString();
      const undone = decide(after, decision.inverse, by, later, options);
      if (undone.outcome !== 'applied') assert.fail(inWords(turn, JSON.stringify(undone)));
      assert.deepEqual(
        restorable(undone.group, turn),
        restorable(before, turn),
        inWords(turn, 'undo restores'),
      );
    });
  });

  it('leaves the client a way back, from nearly everything', () => {
    // Somebody new who was chosen only for a moment; a wish that nothing can be done about any
    // more; a talk that only the facilitator can plan again.
    const none = ['removeMembership', 'reopenProposal', 'setTalk'];
    everyTurn(60, 60, (turn) => {
      const {before, after, by, command, decision} = turn;
      if (by.kind !== 'client' || decision.outcome !== 'applied' || before === after) return;
      assert.ok(decision.inverse ?? none.includes(command.type), inWords(turn, 'no way back'));
    });
  });

  it('comes to the same on what somebody sees as on everything', () => {
    const word = (decision: Decision) =>
      decision.outcome === 'refused' ? decision.refusal.reason : decision.outcome;
    everyTurn(60, 60, (turn) => {
      const {before, by, at, command, options, decision} = turn;
      // Who left sees nothing to come back to, and can: the server still knows them.
      if (by.kind !== 'member' || decision.outcome === 'refused') return;
      if (command.type === 'resumeMembership') return;
      const own = decide(projectFor(before, by, {at}), command, by, at, options);
      assert.equal(word(own), word(decision), inWords(turn, word(own)));
    });
  });
});
