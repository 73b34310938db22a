import fc from 'fast-check';
import type {ActorRef} from '../../src/domain/base.js';
import type {Command} from '../../src/domain/command.js';
import {decide, type DecideOptions} from '../../src/domain/decide.js';
import type {Decision} from '../../src/domain/decision.js';
import type {ResourceGroup} from '../../src/domain/group.js';
import {newGroup} from '../../src/domain/new-group.js';
import {randomFrom} from '../../src/testing/random.js';
import {sampleGroup} from '../../src/testing/sample-groups.js';
import {randomWish, someActor} from './random-commands.js';
import {Dice} from './random-values.js';
import {trusting} from './trusting.js';
import {Yeses} from './yeses.js';

/** One wish in a story: all that is left to chance in it comes from the seed. */
export interface Moment {
  readonly seed: number;
  /** Since the moment before. */
  readonly hours: number;
}

/** What happened in one moment of a story. */
export interface Turn {
  readonly before: ResourceGroup;
  readonly command: Command;
  readonly by: ActorRef;
  readonly at: string;
  readonly options: DecideOptions;
  readonly decision: Decision;
  readonly after: ResourceGroup;
  /** What the members said yes to, or offered, up to now (I10). */
  readonly yeses: Yeses;
}

export interface Story {
  /** A sample group in the middle of things; 0 for one that has just begun. */
  readonly group: number;
  /** Does the host trust a legal representative? */
  readonly trusting: boolean;
  readonly moments: readonly Moment[];
}

const begun = '2026-06-01T12:00:00.000Z';

const moment: fc.Arbitrary<Moment> = fc.record({
  seed: fc.integer({min: 0, max: 2 ** 31 - 1}),
  hours: fc.constantFrom(0, 0, 1, 1, 5, 30, 700),
});

/** A group, new or in the middle of things, and what everybody then wishes one after the other. */
export const stories = (length: number): fc.Arbitrary<Story> =>
  fc.record({
    group: fc.oneof(fc.constant(0), fc.integer({min: 1, max: 40})),
    trusting: fc.boolean(),
    moments: fc.array(moment, {minLength: 1, maxLength: length, size: 'max'}),
  });

const startOf = (seed: number): ResourceGroup =>
  seed === 0
    ? newGroup({id: 'group', clientRef: 'client'}, begun)
    : sampleGroup({seed, at: begun, people: 2 + (seed % 7)});

/** Plays a story and calls back after every turn. */
export function play(story: Story, onTurn: (turn: Turn) => void): ResourceGroup {
  const {moments} = story;
  const table = story.trusting ? trusting : undefined;
  let group = startOf(story.group);
  let at = Date.parse(begun);
  const inverses: Command[] = [];
  const yeses = new Yeses(group);
  moments.forEach(({seed, hours}, index) => {
    at += hours * 3_600_000 + 1;
    const now = new Date(at).toISOString();
    const dice = new Dice(group, now, randomFrom(seed));
    const back = inverses.length > 0 && dice.chance(0.12);
    const {by, command} = back
      ? {by: someActor(dice), command: dice.pick(inverses)}
      : randomWish(dice);
    const options = {policy: table, id: `change-${index}`};
    const decision = decide(group, command, by, now, options);
    const after = decision.outcome === 'refused' ? group : decision.group;
    if (!back) yeses.heard(group, command, by, decision);
    onTurn({before: group, command, by, at: now, options, decision, after, yeses});
    if (decision.outcome !== 'refused' && decision.inverse) inverses.push(decision.inverse);
    group = after;
  });
  return group;
}
