import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {ActorRef} from '../../../src/domain/base.js';
import type {Command, CommandOf} from '../../../src/domain/command.js';
import {readIn} from '../../../src/domain/meetings/as-agreed.js';
import {planForAll} from '../../../src/domain/goals/plan-for-all.js';
import {projectFor} from '../../../src/domain/project.js';
import {chosenAgenda} from '../../../src/exchange/agenda/chosen-agenda.js';
import {
  after,
  client,
  coach,
  facilitator,
  hoursLater,
  item,
  lending,
  mum,
  now,
  outcome,
  scene,
  the,
  wayBack,
} from '../scene.js';

type Group = typeof scene;
const to = (membershipId: string) => ({kind: 'member', membershipId, consent: 'asked'}) as const;
const agree: CommandOf<'addAgreement'> = {
  type: 'addAgreement',
  agreement: {id: 'a-new', meetingId: 'e-past', text: 'Cook', who: to('m-mum'), order: 'W'},
  step: {id: 's-new', goalId: 'g-later', order: 'W'},
};
const approve: Command = {
  type: 'approveRecord',
  meetingId: 'e-past',
  sharedWith: ['m-mum', 'm-coach'],
};
const reopen: Command = {type: 'reopenRecord', meetingId: 'e-past'};
const yes: Command = {type: 'answerStep', stepId: 's-new', consent: 'yes', reply: 'Gladly'};
const edit = (change: CommandOf<'editAgreement'>['change']): Command => ({
  ...{type: 'editAgreement', agreementId: 'a-new', change},
});
const reword = (text: string): Command => ({
  ...{type: 'editStep', stepId: 's-mum', change: {text}},
});
const gone: Command = {type: 'removeAgreement', agreementId: 'a-new'};

const agreed = after(scene, client, agree);
const approved = after(agreed, client, approve);
const stepIn = (group: Group) => the(group, 'steps', 's-new');
const agreementIn = (group: Group) => group.agreements.find(({id}) => id === 'a-new');
const seesStep = (group: Group, actor: ActorRef) =>
  projectFor(group, actor, {at: now}).steps.some(({id}) => id === 's-new');

describe('An agreement that is a step of a goal', () => {
  it('is made with its step at once, and taken back at once', () => {
    const {text, who, fromMeetingId, state} = stepIn(agreed);
    assert.deepEqual(
      [text, who, fromMeetingId, state],
      ['Cook', to('m-mum'), 'e-past', 'requested'],
    );
    assert.equal(agreementIn(agreed)?.stepId, 's-new');
    assert.deepEqual(after(agreed, client, wayBack(scene, client, agree)), scene);
  });

  // Also who sees the goal and supports the client is left out where the client chose so: the step
  // says what the agreement says.
  it('I15 is told to nobody else before the client approves it, and then to who gets it', () => {
    for (const actor of [mum, coach, facilitator]) assert.equal(seesStep(agreed, actor), false);
    for (const actor of [mum, coach]) assert.equal(seesStep(approved, actor), true);
    assert.equal(seesStep(approved, facilitator), false);
    const shared = after(approved, client, {
      ...{type: 'shareRecord', meetingId: 'e-past', sharedWith: ['m-ro']},
    });
    assert.equal(seesStep(shared, facilitator), true);
    assert.equal(seesStep(shared, coach), false);
    assert.equal(seesStep(shared, mum), true, 'she is to do it');
    assert.equal(outcome(agreed, mum, yes), 'notFound');
    assert.equal(outcome(approved, mum, yes), 'applied');
  });

  it('I15 is seen by who writes the record for the client, and by who takes over a goal’s steps not', () => {
    const written = after(lending('recordAgreements', 'm-coach'), client, agree);
    assert.equal(seesStep(written, coach), true);
    assert.equal(seesStep(written, mum), false);
    assert.equal(seesStep(after(lending('editSteps'), client, agree), facilitator), false);
  });

  it('I15 is told to nobody when it was done and the agreement went before it was shared', () => {
    const {who: _who, ...own} = agree.agreement;
    const in_ = (meetingId: string) => {
      const some = after(scene, client, {...agree, agreement: {...own, meetingId}});
      const done = after(some, client, {type: 'setStepState', stepId: 's-new', state: 'done'});
      return after(done, client, gone);
    };
    const done = in_('e-past');
    assert.equal(stepIn(done).state, 'done');
    for (const actor of [mum, coach, facilitator]) assert.equal(seesStep(done, actor), false);
    assert.equal(
      planForAll(done, {at: now}).steps.some(({id}) => id === 's-new'),
      false,
    );
    const away: Command = {type: 'removeMeeting', meetingId: 'e-next'};
    assert.equal(outcome(scene, client, away), 'applied');
    assert.equal(outcome(in_('e-next'), client, away), 'notPossible state');
  });

  it('I15 is not seen by who records for the client, of a meeting before they joined', () => {
    const written = after(lending('recordAgreements', 'm-coach'), client, agree);
    const later: Group = {
      ...written,
      memberships: written.memberships.map((one) =>
        one.id === 'm-coach' ? {...one, since: '2026-05-01T09:00:00.000Z'} : one,
      ),
      meetings: written.meetings.map((one) => ({
        ...one,
        invited: one.invited.filter(({membershipId}) => membershipId !== 'm-coach'),
      })),
    };
    assert.equal(seesStep(written, coach), true);
    assert.equal(seesStep(later, coach), false);
  });

  it('I15 lies on paper only once everybody got it, whoever prints it', () => {
    const everybody = ['m-mum', 'm-ro', 'm-doc', 'm-peer', 'm-coach'];
    for (const [sharedWith, printed] of [
      [everybody, true],
      [everybody.slice(0, -1), false],
      [['m-coach'], false],
    ] as const) {
      const given = after(agreed, client, {...approve, sharedWith} as Command);
      for (const actor of [client, mum, coach, facilitator]) {
        const group = projectFor(given, actor, {at: now});
        const next = the(group, 'meetings', 'e-next');
        const table = item('table', 'e-next', {goalIds: ['g-later']});
        const {items} = chosenAgenda({...group, agendaItems: [table]}, next, {at: now});
        const lines = items.flatMap(({open}) => open.map(({text}) => text));
        assert.equal(
          lines.includes('Cook'),
          printed,
          `${sharedWith.length} ${JSON.stringify(actor)}`,
        );
        assert.ok(lines.includes('Text of s-mine'));
      }
    }
  });

  it('stays with whoever answered it when the client opens the record again', () => {
    const open = after(after(approved, mum, yes), client, reopen);
    assert.equal(seesStep(open, mum), true);
    assert.equal(seesStep(open, coach), false);
  });

  it('changes in one: its words, its day and who is asked', () => {
    const change = {text: 'Bake', due: '2026-07-01', who: to('m-coach')};
    const other = after(agreed, client, edit(change));
    const {text, due, who} = stepIn(other);
    assert.deepEqual({text, due, who}, change);
    assert.equal(outcome(after(other, client, approve), coach, yes), 'applied');
    const back = after(other, client, wayBack(agreed, client, edit(change)));
    assert.deepEqual(stepIn(back), stepIn(agreed));
    assert.deepEqual(agreementIn(back), agreementIn(agreed));
  });

  it('says what its step says, when that is changed beside its goal', () => {
    const other = after(agreed, client, {
      ...{type: 'editStep', stepId: 's-new', change: {text: 'Bake', who: {kind: 'client'}}},
    });
    assert.deepEqual([agreementIn(other)?.text, agreementIn(other)?.who?.kind], ['Bake', 'client']);
    const kept = after(approved, client, {
      ...{type: 'editStep', stepId: 's-new', change: {text: 'Bake'}},
    });
    assert.equal(agreementIn(kept)?.text, 'Cook', 'what was approved stays as it was approved');
  });

  it('goes and comes back in one', () => {
    const less = after(agreed, client, gone);
    assert.equal(
      less.steps.some(({id}) => id === 's-new'),
      false,
    );
    assert.deepEqual(after(less, client, wayBack(agreed, client, gone)), agreed);
  });

  it('is changed by who records, and taken away only by who may change steps too', () => {
    const recording = after(lending('recordAgreements', 'm-coach'), client, agree);
    const other = after(recording, coach, edit({text: 'Bake'}));
    assert.equal(stepIn(other).text, 'Bake');
    assert.equal(outcome(recording, coach, gone), 'proposed');
    const forged = {...stepIn(agreed), id: 's-forged'};
    const {agreement} = agree;
    assert.equal(
      outcome(scene, client, {type: 'restoreAgreement', agreement, step: forged}),
      'invalid step',
    );
  });
});

describe('Approving a record', () => {
  const read = {...approve, was: readIn(agreed, 'e-past')} as Command;
  const meanwhile: readonly Command[] = [
    {...agree, agreement: {...agree.agreement, id: 'a-more', text: 'Clean'}, step: undefined},
    edit({text: 'Bake'}),
    edit({who: to('m-coach')}),
    edit({due: '2026-07-01'}),
    gone,
  ];

  it('approves what was read, and nothing that somebody changed since on another device', () => {
    assert.equal(outcome(agreed, client, read), 'applied');
    for (const change of meanwhile)
      assert.equal(outcome(after(agreed, client, change), client, read), 'changedMeanwhile');
  });

  it('holds for taking back that it was opened again, too', () => {
    const back = wayBack(approved, client, reopen);
    const open = after(approved, client, reopen);
    assert.deepEqual(after(open, client, back), approved);
    const [added] = meanwhile;
    assert.ok(added);
    assert.equal(outcome(after(open, client, added), client, back), 'changedMeanwhile');
  });

  it('counts the answer of who is asked as no change', () => {
    const open = after(after(approved, mum, yes), client, reopen);
    assert.equal(outcome(open, client, read), 'applied');
  });
});

describe('Whom a record is given to', () => {
  const share = (sharedWith: readonly string[], was?: readonly string[]): Command => ({
    ...{type: 'shareRecord', meetingId: 'e-past', sharedWith: [...sharedWith]},
    ...(was && {was: [...was]}),
  });
  const readers = (group: Group) => the(group, 'meetings', 'e-past').sharedWith;
  const both = ['m-mum', 'm-coach'];

  it('I15 does not get it back through a choice that began before the client took it from them', () => {
    const taken = after(approved, client, share(['m-mum']));
    const added = after(taken, client, share([...both, 'm-ro'], both));
    assert.deepEqual(readers(added), ['m-mum', 'm-ro']);
    assert.deepEqual(readers(after(taken, client, share([], both))), []);
  });

  it('I15 nor through taking back what was chosen before that', () => {
    const more = after(approved, client, share([...both, 'm-ro']));
    const back = wayBack(approved, client, share([...both, 'm-ro']));
    assert.deepEqual(readers(after(more, client, back)), both);
    const taken = after(more, client, share(['m-coach', 'm-ro']));
    assert.deepEqual(readers(after(taken, client, back)), ['m-coach']);
  });

  it('I15 nor through an approval that arrives late', () => {
    const taken = after(approved, client, share(['m-mum']));
    const sharedWith = [...both, 'm-ro'];
    const late = {...approve, sharedWith, sharedWas: both} as Command;
    const came = after(taken, client, late);
    assert.deepEqual(readers(came), ['m-mum', 'm-ro']);
    assert.deepEqual(after(came, client, wayBack(taken, client, late)), taken);
    const anew = after(after(taken, client, reopen), client, late);
    assert.deepEqual(readers(anew), ['m-mum', 'm-ro'], 'after it was opened again, too');
  });

  it('is asked for what was read, also where it was approved already', () => {
    const other = after(after(agreed, client, edit({text: 'Bake'})), client, approve);
    const late = {...approve, was: readIn(agreed, 'e-past')} as Command;
    assert.equal(outcome(other, client, late), 'changedMeanwhile');
  });
});

describe('A meeting in which something was agreed', () => {
  it('is ended, and not called off: what was agreed stays in reach', () => {
    const off: Command = {type: 'cancelMeeting', meetingId: 'e-soon'};
    const agreement = {id: 'a-soon', meetingId: 'e-soon', text: 'Cook', order: 'W'};
    const some = after(scene, client, {type: 'addAgreement', agreement});
    assert.equal(outcome(scene, client, off), 'applied');
    assert.equal(outcome(some, client, off), 'notPossible record');
    const none = after(some, client, {type: 'removeAgreement', agreementId: 'a-soon'});
    assert.equal(outcome(none, client, off), 'applied');
  });
});

describe('Agreements that only some got', () => {
  it('I15 are told to these, not to the others, and the client alone knows of one that waits', () => {
    const told = (group: Group, actor: ActorRef) => {
      const seen = projectFor(group, actor, {at: now});
      const {record} = the(seen, 'meetings', 'e-past');
      return [seen.agreements.some(({id}) => id === 'a-new'), record];
    };
    const given = after(agreed, client, {...approve, sharedWith: ['m-mum']} as Command);
    assert.deepEqual(told(given, mum), [true, 'approved']);
    for (const actor of [coach, facilitator]) assert.deepEqual(told(given, actor), [false, 'none']);
    assert.deepEqual(told(agreed, client), [true, 'draft']);
    assert.deepEqual(told(agreed, mum), [false, 'none']);
  });
});

describe('Who wrote a record down', () => {
  const recording = lending('recordAgreements', 'm-coach');

  it('is not told that nothing was agreed, where the client gave it to others', () => {
    const given = after(recording, client, {...approve, sharedWith: ['m-mum']} as Command);
    const seen = projectFor(given, coach, {at: now});
    const {record, sharedWith, approvedOn} = the(seen, 'meetings', 'e-past');
    assert.deepEqual([record, sharedWith, approvedOn], ['approved', [], undefined]);
    assert.equal(
      seen.agreements.some(({meetingId}) => meetingId === 'e-past'),
      false,
    );
    assert.deepEqual(projectFor(seen, coach, {at: now}), seen);
  });
});

describe('A yes', () => {
  const asked = (group: Group, list: 's-mum' | 's-new') => {
    const {who, state, reply, history} = the(group, 'steps', list);
    return [who.kind === 'member' && who.consent, state, reply, history?.map(({text}) => text)];
  };

  it('was to those words: other words are asked anew, and what was said is kept', () => {
    const other = after(scene, client, reword('Something else'));
    assert.deepEqual(asked(other, 's-mum'), ['asked', 'requested', undefined, ['Text of s-mum']]);
    assert.deepEqual(
      the(other, 'steps', 's-mum').history?.[0]?.who,
      the(scene, 'steps', 's-mum').who,
    );
  });

  it('comes back with its words within a day, and not later', () => {
    const other = after(scene, client, reword('Something else'));
    const back = wayBack(scene, client, reword('Something else'));
    assert.deepEqual(after(other, client, back, hoursLater(2)), scene);
    assert.equal(asked(after(other, client, back, hoursLater(30)), 's-mum')[0], 'asked');
  });

  it('does not come back over what was said to the other words', () => {
    const other = after(scene, client, reword('Something else'));
    const no = after(other, mum, {type: 'answerStep', stepId: 's-mum', consent: 'no'});
    const back = after(no, client, reword('Text of s-mum'));
    assert.deepEqual(asked(back, 's-mum'), [
      ...['asked', 'requested', undefined],
      ['Text of s-mum', 'Something else'],
    ]);
  });

  it('stays with a space more or less, and with another day', () => {
    assert.equal(asked(after(scene, client, reword(' Text of s-mum ')), 's-mum')[0], 'yes');
    const later: Command = {type: 'editStep', stepId: 's-mum', change: {due: '2026-07-01'}};
    assert.equal(asked(after(scene, client, later), 's-mum')[0], 'yes');
  });

  it('leaves what is done done: other words are asked anew once it is not done after all', () => {
    const mark = (state: string): Command => ({type: 'setStepState', stepId: 's-mum', state});
    const done = after(scene, mum, mark('done'));
    const baked = after(done, client, reword('Baked'));
    assert.deepEqual(asked(baked, 's-mum').slice(0, 2), ['asked', 'done']);
    assert.deepEqual(asked(after(baked, client, mark('requested')), 's-mum')[0], 'asked');
    assert.deepEqual(after(baked, client, wayBack(done, client, reword('Baked'))), done);
  });

  it('stays when they asked for the other words themselves', () => {
    const wish = reword('Something else');
    const waits = after(scene, mum, wish, now, {id: 'wish'});
    const taken = after(waits, client, {type: 'acceptProposal', proposalId: 'wish'});
    assert.deepEqual(asked(taken, 's-mum').slice(0, 2), ['yes', 'agreed']);
  });

  it('to an agreement that is no step was to those words, too', () => {
    const {step: _none, ...plain} = agree;
    const shared = after(after(scene, client, plain), client, approve);
    const said = after(shared, mum, {
      ...{type: 'answerAgreement', agreementId: 'a-new', consent: 'yes'},
    });
    const open = after(said, client, reopen);
    const other = after(open, client, edit({text: 'Bake'}));
    assert.deepEqual(agreementIn(other)?.who, to('m-mum'));
    assert.deepEqual(
      agreementIn(other)?.history?.map(({text, who}) => [
        text,
        who.kind === 'member' && who.consent,
      ]),
      [['Cook', 'yes']],
    );
    const back = after(other, client, wayBack(open, client, edit({text: 'Bake'})));
    assert.deepEqual(agreementIn(back), agreementIn(open));
    const seen = projectFor(after(other, client, approve), mum, {at: now});
    assert.equal('history' in (agreementIn(seen) ?? {}), false);
  });
});
