/** Two who change one thing at once: neither takes back what the other did. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Command} from '../../../src/domain/command.js';
import type {ResourceGroup} from '../../../src/domain/group.js';
import {after, client, coach, decided, mum, outcome, scene, the, wayBack} from '../scene.js';

const about = (dimensions: readonly string[], was?: readonly string[]): Command => ({
  type: 'editGoal',
  goalId: 'g-later',
  change: {dimensions: [...dimensions]},
  ...(was && {was: {dimensions: [...was]}}),
});
const helps = (support: string[] | null, was?: string[] | null): Command => ({
  type: 'editStep',
  stepId: 's-coach',
  change: {support},
  ...(was !== undefined && {was: {support: was}}),
});
const dimensionsIn = (group: ResourceGroup) => the(group, 'goals', 'g-later').dimensions;
const supportIn = (group: ResourceGroup) => the(group, 'steps', 's-coach').support;

describe('Parts of life, chosen on two devices', () => {
  const before = after(scene, client, about(['personal', 'health']));
  const theirs = after(before, client, about(['personal', 'health', 'societal']));

  it('are all there that one of the two added', () => {
    const both = after(
      theirs,
      client,
      about(['personal', 'health', 'own'], ['personal', 'health']),
    );
    assert.deepEqual(dimensionsIn(both), ['personal', 'health', 'societal', 'own']);
  });

  it('are gone where one of the two took them away', () => {
    const both = after(theirs, client, about(['personal'], ['personal', 'health']));
    assert.deepEqual(dimensionsIn(both), ['personal', 'societal']);
    const gone = after(before, client, about(['health']));
    const more = about(['personal', 'health', 'own'], ['personal', 'health']);
    assert.deepEqual(dimensionsIn(after(gone, client, more)), ['health', 'own']);
  });

  it('are those of one device again, when that takes back what it did', () => {
    const mine = about(['health', 'own'], ['personal', 'health']);
    const back = wayBack(before, client, mine);
    assert.deepEqual(after(after(before, client, mine), client, back), before);
    const both = after(after(before, client, mine), client, about(['health', 'own', 'societal']));
    assert.deepEqual(dimensionsIn(after(both, client, back)), ['health', 'societal', 'personal']);
  });

  it('are the whole list for who does not say what they saw', () => {
    assert.deepEqual(dimensionsIn(after(theirs, client, about(['own']))), ['own']);
  });
});

describe('Kinds of help, chosen on two devices', () => {
  const theirs = after(scene, client, helps(['practical']));

  it('are all there that one of the two added, also where there was none', () => {
    const both = after(theirs, client, helps(['company'], null));
    assert.deepEqual(supportIn(both), ['practical', 'company']);
    assert.deepEqual(supportIn(after(both, client, helps(null, ['practical']))), ['company']);
    assert.equal(supportIn(after(theirs, client, helps(null, ['practical']))), undefined);
  });

  it('add up to the one word of an older version', () => {
    const steps = scene.steps.map((step) => ({...step, support: 'practical'}));
    const both = after({...scene, steps}, client, helps(['advice', 'company'], ['advice']));
    assert.deepEqual(supportIn(both), ['practical', 'company']);
  });

  it('come back with an undo', () => {
    const mine = helps(['practical', 'company'], ['practical']);
    const back = wayBack(theirs, client, mine);
    assert.deepEqual(after(after(theirs, client, mine), client, back), theirs);
  });
});

describe('One member who answers in two tabs', () => {
  const answer = (reply: string | undefined, was?: object) =>
    ({
      type: 'answerStep',
      stepId: 's-coach',
      consent: reply === undefined ? 'no' : 'yes',
      ...(reply !== undefined && {reply}),
      ...(was && {was}),
    }) as const;
  const first = after(scene, coach, answer('Dinsdag kan ik.', {reply: null}));

  it('is shown both replies, instead of losing the first', () => {
    for (const second of [
      answer('Alleen woensdag.', {reply: null}),
      answer(undefined, {reply: null}),
    ])
      assert.deepEqual(decided(first, coach, second), {
        outcome: 'refused',
        refusal: {reason: 'changedMeanwhile', path: 'reply', current: 'Dinsdag kan ik.'},
      });
  });

  it('may say something else when they have seen the first', () => {
    const next = after(first, coach, answer('Alleen woensdag.', {reply: 'Dinsdag kan ik.'}));
    assert.equal(the(next, 'steps', 's-coach').reply, 'Alleen woensdag.');
    const back = wayBack(first, coach, answer('Alleen woensdag.', {reply: 'Dinsdag kan ik.'}));
    assert.equal(the(after(next, coach, back), 'steps', 's-coach').reply, 'Dinsdag kan ik.');
  });

  it('says yes to the words that they read, and to no others (I10)', () => {
    const {text} = the(scene, 'steps', 's-coach');
    const reworded = after(scene, client, {
      type: 'editStep',
      stepId: 's-coach',
      change: {text: 'Something quite different'},
    });
    assert.equal(outcome(reworded, coach, answer('Ja', {text, reply: null})), 'notPossible text');
    assert.equal(outcome(scene, coach, answer('Ja', {text, reply: null})), 'applied');
    assert.equal(outcome(reworded, mum, answer('Ja')), 'notAllowed');
  });
});
