/** The forms of the agenda, without a page: mostly one that is open while another device writes. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {memoryBackend} from '../../src/backend/memory/memory.js';
import type {Command, CommandOf} from '../../src/domain/command.js';
import type {ResourceGroup} from '../../src/domain/group.js';
import type {Draft, Filled} from '../../src/elements/meeting-agenda/forms.js';
import type {FormKind} from '../../src/elements/meeting-agenda/openers.js';
import {theKitchenTable} from '../../src/testing/kitchen-table.js';
import {AgendaForms} from '../support/agenda-scene.js';
import {onServer, party} from '../support/stores.js';

const meetingId = 'mt-3';
const itemId = 'mt-3-i1';
const agreementId = 'a-here';
const [yusuf, mam, osei] = ['m-yusuf', 'm-mam', 'm-osei'].map(
  (membershipId) => ({kind: 'member', membershipId}) as const,
) as [Member, Member, Member];
type Member = {readonly kind: 'member'; readonly membershipId: string};

type Fields = Partial<Filled> | ((forms: AgendaForms, draft: Draft) => Partial<Filled>);

/** The form is open on the phone; meanwhile the tablet does something else, and then it is saved. */
async function whileOpen(
  form: readonly [kind: FormKind, subject: string],
  meanwhile: readonly Command[],
  fields: Fields,
  change: (group: ResourceGroup) => ResourceGroup = (group) => group,
) {
  const group = change(theKitchenTable('2026-11-22T09:00:00Z'));
  const server = memoryBackend({group});
  const phone = party(server, group.id, {name: 'phone'});
  const tablet = party(server, group.id, {name: 'tablet'});
  await phone.world.rest();
  if (form[1] === agreementId) {
    const agreement = {id: agreementId, meetingId, text: 'Samen lopen', order: 'V', who: yusuf};
    phone.store.dispatch({
      type: 'addAgreement',
      agreement: {...agreement, who: {...yusuf, consent: 'asked'}},
    });
    await phone.world.rest();
  }
  const forms = new AgendaForms(phone.group);
  const draft = await forms.open(...form);
  for (const command of meanwhile) tablet.store.dispatch(command);
  await tablet.world.rest();
  await phone.world.rest();
  forms.fill(draft, typeof fields === 'function' ? fields(forms, draft) : fields);
  const outcome = forms.save(draft);
  assert.ok('commands' in outcome);
  for (const command of outcome.commands) phone.store.dispatch(command);
  await phone.world.rest();
  const now = await onServer(server, group.id);
  return {
    ...{phone, commands: outcome.commands, returned: phone.store.state.returned},
    meeting: now.meetings.find(({id}) => id === meetingId),
    item: now.agendaItems.find(({id}) => id === itemId),
    agreement: now.agreements.find(({id}) => id === agreementId),
    group: now,
  };
}

const editItem = (change: CommandOf<'editAgendaItem'>['change']): CommandOf<'editAgendaItem'> => ({
  type: 'editAgendaItem',
  itemId,
  change,
});
const editMeeting = (change: CommandOf<'editMeeting'>['change']): Command => ({
  ...{type: 'editMeeting', meetingId, change},
});
const editAgreement = (change: CommandOf<'editAgreement'>['change']): Command => ({
  ...{type: 'editAgreement', agreementId, change},
});

describe('a form that is open while another device writes', () => {
  it('keeps both texts of a topic, and lets the person choose', async () => {
    const {item, returned} = await whileOpen(
      ['item', itemId],
      [editItem({title: 'Welkom met taart'})],
      {values: {title: ['Welkom en thee']}},
    );
    assert.equal(item?.title, 'Welkom met taart');
    const [one] = returned;
    assert.deepEqual(one?.refusal, {
      ...{reason: 'changedMeanwhile', path: 'title', current: 'Welkom met taart'},
    });
    assert.equal(
      one.command.type === 'editAgendaItem' && one.command.change.title,
      'Welkom en thee',
    );
  });

  it('does not bring back who brought a topic before', async () => {
    const {item} = await whileOpen(['item', itemId], [editItem({broughtBy: yusuf})], {
      values: {minutes: ['20']},
    });
    assert.deepEqual(item?.broughtBy, yusuf);
    assert.equal(item.minutes, 20);
  });

  it('adds whom a topic is about to those that were added meanwhile', async () => {
    const {item} = await whileOpen(
      ['item', itemId],
      [editItem({membershipIds: ['m-osei']})],
      (forms) => ({values: {people: [forms.mark('m-mam')]}}),
    );
    assert.deepEqual(item?.membershipIds, ['m-osei', 'm-mam']);
  });

  it('keeps both texts of an agreement', async () => {
    const {agreement, returned} = await whileOpen(
      ['agreement', agreementId],
      [editAgreement({text: 'Samen lopen en koffie'})],
      {values: {text: ['Samen fietsen']}},
    );
    assert.equal(agreement?.text, 'Samen lopen en koffie');
    assert.equal(returned[0]?.refusal.current, 'Samen lopen en koffie');
  });

  it('does not bring back who did it before', async () => {
    const {agreement} = await whileOpen(
      ['agreement', agreementId],
      [editAgreement({who: {...mam, consent: 'asked'}})],
      {values: {due: ['2027-01-10']}},
    );
    assert.deepEqual(agreement?.who, {...mam, consent: 'asked'});
    assert.equal(agreement.due, '2027-01-10');
  });

  it('makes a step of the words and the person of now', async () => {
    const {group} = await whileOpen(
      ['agreement', agreementId],
      [editAgreement({text: 'Samen zwemmen', who: {...mam, consent: 'asked'}})],
      (forms) => ({values: {goal: [forms.mark('g-outside')]}}),
    );
    const step = group.steps.find(({text}) => text === 'Samen zwemmen');
    assert.deepEqual(step?.who, {...mam, consent: 'asked'});
  });

  it('does not bring back who led before, nor the place or the day', async () => {
    const start = '2027-02-01T13:00:00Z';
    const {meeting} = await whileOpen(
      ['plan', meetingId],
      [editMeeting({chair: yusuf, placeText: 'Bij oma', start})],
      {values: {duration: ['45'], until: ['15:45']}},
    );
    assert.deepEqual(
      [meeting?.chair, meeting?.placeText, meeting?.start, meeting?.durationMinutes],
      [yusuf, 'Bij oma', start, 45],
    );
  });

  it('keeps both days, and lets the person choose', async () => {
    const start = '2027-02-01T13:00:00Z';
    const {meeting, returned} = await whileOpen(['plan', meetingId], [editMeeting({start})], {
      values: {day: ['2027-03-01'], time: ['10:00']},
    });
    assert.equal(meeting?.start, start);
    assert.equal(returned[0]?.refusal.current, start);
  });

  it('takes away no days that were offered meanwhile', async () => {
    const offered = '2027-02-08T13:00:00.000Z';
    const {meeting} = await whileOpen(
      ['plan', meetingId],
      [{type: 'offerDates', meetingId, starts: [offered]}],
      {values: {day: ['2027-03-01'], time: ['10:00']}},
    );
    assert.deepEqual(
      meeting?.dateOptions?.map(({start}) => start),
      [offered],
    );
  });

  it('changes nothing else of a meeting with a proposal made into one’s own', async () => {
    const proposal = {
      ...{id: 'p-plan', by: osei, on: '2026-11-22T08:00:00Z', state: 'open'},
      command: {type: 'editMeeting', meetingId, change: {placeText: 'In de praktijk'}},
    } as const;
    const {meeting} = await whileOpen(
      ['plan', '?p-plan'],
      [editMeeting({chair: yusuf})],
      {values: {placeText: ['In het park']}},
      (group) => ({...group, proposals: [...group.proposals, proposal]}),
    );
    assert.deepEqual([meeting?.placeText, meeting?.chair], ['In het park', yusuf]);
  });

  it('keeps both ways in which the group keeps in touch, and how often it meets', async () => {
    const {phone, group, returned} = await whileOpen(
      ['policy', ''],
      [{type: 'setMeetingPolicy', channel: 'Bellen'}],
      {values: {channel: ['Een groepsapp'], months: ['2']}},
    );
    assert.equal(group.channel, 'Bellen');
    const [one] = returned;
    assert.equal(one?.refusal.current, 'Bellen');
    phone.store.resolve(one.id, 'both');
    await phone.world.rest();
    const {channel, intervalMonths} = phone.group();
    assert.deepEqual([channel, intervalMonths], ['Bellen / Een groepsapp', 2]);
  });

  it('keeps how often the group meets where the other text is taken', async () => {
    const {phone, returned} = await whileOpen(
      ['policy', ''],
      [{type: 'setMeetingPolicy', channel: 'Bellen'}],
      {values: {channel: ['Een groepsapp'], months: ['2']}},
    );
    phone.store.resolve(returned[0]?.id ?? '', 'theirs');
    await phone.world.rest();
    assert.deepEqual([phone.group().channel, phone.group().intervalMonths], ['Bellen', 2]);
  });

  it('begins anew with what is there now when nothing was written in it', async () => {
    const group = theKitchenTable('2026-11-22T09:00:00Z');
    const phone = party(memoryBackend({group}), group.id);
    await phone.world.rest();
    const forms = new AgendaForms(phone.group);
    const left = await forms.open('item', itemId);
    left.aside = true;
    phone.store.dispatch(editItem({title: 'Welkom met taart'}));
    const {values} = await forms.open('item', itemId);
    assert.deepEqual(values['title'], ['Welkom met taart']);
  });
});

describe('the form of who gets the agreements', () => {
  const past = 'mt-2';
  const share = (sharedWith: readonly string[]): Command => ({
    ...{type: 'shareRecord', meetingId: past, sharedWith: [...sharedWith]},
  });
  const readers = (group: ResourceGroup) =>
    group.meetings.find(({id}) => id === past)?.sharedWith ?? [];
  const start = readers(theKitchenTable('2026-11-22T09:00:00Z'));
  const without = (id: string) => start.filter((one) => one !== id);
  const reopened: Command = {type: 'reopenRecord', meetingId: past};

  it('does not give it back to whom another device took it from', async () => {
    const {group} = await whileOpen(
      ['share', past],
      [share(without('m-mam'))],
      (_forms, {values}) => ({values: {with: (values['with'] ?? []).slice(0, -1)}}),
    );
    assert.deepEqual(readers(group), without('m-mam').slice(0, -1));
  });

  it('nor when it was approved meanwhile', async () => {
    const {group} = await whileOpen(
      ['share', past],
      [{type: 'approveRecord', meetingId: past, sharedWith: without('m-mam')}],
      {},
      (whole) => ({
        ...whole,
        meetings: whole.meetings.map((one) =>
          one.id === past ? {...one, record: 'draft', sharedWith: [], sharedBefore: start} : one,
        ),
      }),
    );
    assert.deepEqual(readers(group), without('m-mam'));
  });

  for (const kept of [without('m-mam'), []])
    it(`begins after a change with who had it before (${kept.length})`, async () => {
      const group = theKitchenTable('2026-11-22T09:00:00Z');
      const phone = party(memoryBackend({group}), group.id);
      await phone.world.rest();
      for (const command of [share(kept), reopened]) phone.store.dispatch(command);
      const forms = new AgendaForms(phone.group);
      const draft = await forms.open('share', past);
      assert.deepEqual(
        draft.values['with'],
        kept.map((id) => forms.mark(id)),
      );
    });
});

describe('the form of an agreement', () => {
  it('makes a step again of what was one, where that step was taken away', async () => {
    const group = theKitchenTable('2026-11-22T09:00:00Z');
    const step = {id: 's-gone', goalId: 'g-outside', order: 'W'};
    const agreement = {id: agreementId, meetingId, text: 'Samen lopen', order: 'V'};
    const phone = party(memoryBackend({group}), group.id);
    await phone.world.rest();
    const forms = new AgendaForms(phone.group);
    const isOffered = async () => {
      const draft = await forms.open('agreement', agreementId);
      return JSON.stringify(draft.form.fields(forms.scene, draft)).includes('"goal"');
    };
    phone.store.dispatch({type: 'addAgreement', agreement, step});
    assert.equal(await isOffered(), false);
    phone.store.dispatch({type: 'removeStep', stepId: 's-gone'});
    assert.equal(await isOffered(), true);
  });
});

describe('the form of an agreement about a topic', () => {
  const group = theKitchenTable('2026-11-22T09:00:00Z');
  const asked =
    group.meetings.find(({id}) => id === meetingId)?.invited.map((one) => one.membershipId) ?? [];
  const offered = async (visibility: 'group' | 'client' | 'chosen', visibleTo = ['m-mam']) => {
    const goals = group.goals.map((goal) =>
      goal.id === 'g-outside' ? {...goal, visibility, visibleTo} : goal,
    );
    const forms = new AgendaForms(() => ({...group, goals}));
    const {values} = await forms.open('agreement', '@mt-3-i2');
    return values['goal']?.[0] === forms.mark('g-outside');
  };

  it('begins with the goal of the topic', async () => {
    assert.equal(await offered('group'), true);
    assert.equal(await offered('chosen', asked), true);
  });

  for (const visibility of ['client', 'chosen'] as const)
    it(`names no goal by itself that only some see (${visibility})`, async () => {
      assert.equal(await offered(visibility), false);
    });
});
