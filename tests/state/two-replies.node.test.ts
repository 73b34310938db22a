/** One member answers a step in two tabs: what they choose of the two replies is what is said. */
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {resolved} from '../../src/state/resolve.js';
import {after, coach, decided, now, scene, the} from '../domain/scene.js';

const answer = (reply: string) =>
  ({type: 'answerStep', stepId: 's-coach', consent: 'yes', reply, was: {reply: null}}) as const;
const first = after(scene, coach, answer('Dinsdag kan ik.'));
const second = answer('Woensdag ook.');

for (const [keep, said] of [
  ['mine', 'Woensdag ook.'],
  ['theirs', 'Dinsdag kan ik.'],
  ['both', 'Dinsdag kan ik. / Woensdag ook.'],
] as const) {
  it(`${keep}: “${said}”`, () => {
    const decision = decided(first, coach, second);
    assert.ok(decision.outcome === 'refused');
    const {refusal} = decision;
    const back = {id: 'back', at: now, command: second, refusal};
    const chosen = resolved(back, keep, first, () => 'new') ?? assert.fail('nothing to choose');
    const group = chosen.reduce((sofar, command) => after(sofar, coach, command), first);
    assert.equal(the(group, 'steps', 's-coach').reply, said);
  });
}
