import assert from 'node:assert/strict';
import {test} from 'node:test';
import {typedText} from '../../src/ui/returned.js';

test('what was typed is found wherever a command holds it', () => {
  assert.equal(
    typedText({
      type: 'addGoal',
      goal: {id: 'g1', text: 'Weer naar buiten', why: 'Ik mis het', term: 'short', order: 'V'},
    }),
    'Weer naar buiten\nIk mis het',
  );
  assert.equal(
    typedText({type: 'answerStep', stepId: 's1', consent: 'yes', reply: 'Graag'}),
    'Graag',
  );
});

test('the text that stood there before is not taken for what was typed', () => {
  assert.equal(
    typedText({
      type: 'editGoal',
      goalId: 'g1',
      change: {text: 'Mijn nieuwe zin'},
      was: {text: 'De oude zin', why: 'De oude reden'},
    }),
    'Mijn nieuwe zin',
  );
});

test('with a path only the field that it names is given', () => {
  const command = {
    type: 'editGoal',
    goalId: 'g1',
    change: {text: 'Mijn zin', why: 'Mijn reden'},
  } as const;
  assert.equal(typedText(command, 'change.why'), 'Mijn reden');
  assert.equal(typedText(command, 'elsewhere'), 'Mijn zin\nMijn reden');
});

test('a client’s own version of a proposal is kept too', () => {
  const adapted = {type: 'editGoal', goalId: 'g1', change: {text: 'Zo wil ik het'}};
  assert.equal(typedText({type: 'acceptProposal', proposalId: 'p1', adapted}), 'Zo wil ik het');
});

test('a command without text has nothing to give back', () => {
  assert.equal(typedText({type: 'setGoalStatus', goalId: 'g1', status: 'paused'}), '');
});
