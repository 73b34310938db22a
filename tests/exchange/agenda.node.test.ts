import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {projectFor} from '../../src/domain/project.js';
import {agendaText, type AgendaWords} from '../../src/exchange/agenda/agenda-text.js';
import {chosenAgenda} from '../../src/exchange/agenda/chosen-agenda.js';
import {sampleGroup, sampleInstant, theKitchenTable} from '../../src/testing.js';

const at = sampleInstant;
const words: AgendaWords = {
  title: 'Our group',
  facts: ['Thursday', '15:00'],
  agenda: 'Agenda',
  nothing: 'Nothing yet.',
  topic: ({title, kind}) => title || kind,
  clock: ({fromMinute}) => `+${fromMinute}`,
  name: (actor) => (actor.kind === 'member' ? actor.membershipId : actor.kind),
  asked: (name) => `${name} (asked)`,
  goal: ({text}) => `Goal: ${text}`,
  people: 'Comes:',
  agreed: 'Agreed:',
  by: (day) => `by ${day}`,
  paired: (one, other) => `${one}, ${other}`,
  labelled: (name, what) => `${name}: ${what}`,
  bracketed: (what, name) => `${what} (${name})`,
};

describe('what goes out of a meeting', () => {
  it('never tells what one of the members does not see, in any group', () => {
    let told = 0;
    for (let seed = 1; seed <= 20; seed++) {
      const group = sampleGroup({goals: 12, people: 14, meetings: 6, seed});
      const members = group.memberships.filter(({state}) => state === 'member');
      for (const meeting of group.meetings) {
        const {items, agreements} = chosenAgenda(group, meeting, {at});
        for (const {id} of members) {
          const seen = projectFor(group, {kind: 'member', membershipId: id}, {at});
          // Who was not there then does not get its paper either.
          if (!seen.meetings.some((one) => one.id === meeting.id)) continue;
          const itemIds = new Set(seen.agendaItems.map((item) => item.id));
          const goalIds = new Set(seen.goals.map((goal) => goal.id));
          assert.ok(items.every(({item}) => itemIds.has(item.id)));
          assert.ok(items.every(({goals}) => goals.every((goal) => goalIds.has(goal.id))));
          told += items.length;
        }
        const isShared = members.every(({id}) => meeting.sharedWith.includes(id));
        assert.ok((meeting.record === 'approved' && isShared) || agreements.length === 0);
      }
    }
    assert.ok(told > 100, `${told}`);
  });

  it('has times that follow each other, without a hole where something private stands', () => {
    const group = theKitchenTable();
    const [meeting] = group.meetings.filter(({id}) => id === 'mt-3');
    assert.ok(meeting);
    const agendaItems = group.agendaItems.map((item, index) =>
      index % 2 === 0 ? item : {...item, visibility: 'client' as const},
    );
    const {items} = chosenAgenda({...group, agendaItems}, meeting, {at});
    const times = items.map(({time}) => time);
    times.slice(1).forEach((time, index) => {
      assert.equal(time?.fromMinute, times[index]?.toMinute);
    });
  });

  it('looks back only at agreements that everybody got', () => {
    const group = {...theKitchenTable(), steps: []};
    const [before] = group.meetings.filter(({id}) => id === 'mt-2');
    const [meeting] = group.meetings.filter(({id}) => id === 'mt-3');
    assert.ok(before && meeting);
    const sharedWith = group.memberships.map(({id}) => id);
    const openWith = (change: object) =>
      chosenAgenda(group, meeting, {at, before: {...before, sharedWith, ...change}}).items.flatMap(
        ({item, open}) => (item.kind === 'agreements' ? open : []),
      );
    assert.notEqual(openWith({}).length, 0);
    assert.deepEqual(openWith({sharedWith: sharedWith.slice(1)}), []);
    assert.deepEqual(openWith({record: 'draft'}), []);
  });
});

describe('who does what was agreed', () => {
  const base = theKitchenTable();
  const sharedWith = base.memberships.map(({id}) => id);
  const meetings = base.meetings.map((one) => (one.id === 'mt-2' ? {...one, sharedWith} : one));
  const [was, coming] = ['mt-2', 'mt-3'].map((id) => meetings.find((one) => one.id === id));
  assert.ok(was && coming);
  const linesOf = (consent: 'asked' | 'yes' | 'no', owner = consent) => {
    const to = (answer: typeof consent) =>
      ({kind: 'member', membershipId: 'm-lotte', consent: answer}) as const;
    const group = {
      ...base,
      meetings,
      agendaItems: base.agendaItems.map((one) =>
        one.meetingId === 'mt-3' ? {...one, goalIds: ['g-people']} : one,
      ),
      agreements: [{...base.agreements[1]!, stepId: 's-call', text: 'Call.', who: to(consent)}],
      steps: base.steps.flatMap((one) =>
        one.id === 's-call' ? [{...one, goalId: 'g-people', text: 'Step.', who: to(owner)}] : [],
      ),
    };
    const text = (meeting: typeof was, before?: typeof was) =>
      agendaText(chosenAgenda(group, meeting, {at, before}), words)
        .split('\n')
        .filter((line) => /(Call|Step)\./.test(line))
        .map((line) => line.trim());
    return [...text(was), ...text(coming, was)];
  };

  it('is told only of who said yes; of who did not answer it is told that they were asked', () => {
    const of = (agreed: string, step: string) => [`- ${agreed}`, `- ${step}`, `- ${agreed}`];
    assert.deepEqual(linesOf('yes'), of('m-lotte: Call.', 'm-lotte: Step.'));
    assert.deepEqual(linesOf('asked'), of('m-lotte (asked): Call.', 'Step.'));
    assert.deepEqual(linesOf('no'), of('Call.', 'Step.'));
  });

  it('follows the answer to the step that it became', () => {
    assert.deepEqual(linesOf('asked', 'no')[0], '- Call.');
    assert.deepEqual(linesOf('asked', 'yes')[0], '- m-lotte: Call.');
  });
});

describe('a meeting as text', () => {
  it('keeps every topic on its line, whatever somebody typed', () => {
    const group = theKitchenTable();
    const [meeting] = group.meetings.filter(({id}) => id === 'mt-3');
    assert.ok(meeting);
    const agendaItems = group.agendaItems.map((item) => ({...item, title: 'a\n00:00  b\u202e'}));
    const text = agendaText(chosenAgenda({...group, agendaItems}, meeting, {at}), words);
    assert.ok(text.startsWith('Our group\nThursday\n15:00\n\nAgenda\n+0  a 00:00 b'));
    assert.doesNotMatch(text, /^00:00/m);
  });

  it('says so where nothing is on the agenda', () => {
    const group = theKitchenTable();
    const [meeting] = group.meetings;
    assert.ok(meeting);
    const text = agendaText(chosenAgenda({...group, agendaItems: []}, meeting, {at}), words);
    assert.ok(text.includes('\nNothing yet.\n'));
  });
});
