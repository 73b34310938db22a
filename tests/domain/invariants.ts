import type {ActorRef} from '../../src/domain/base.js';
import type {StepOwner} from '../../src/domain/goals/schema.js';
import type {ResourceGroup} from '../../src/domain/group.js';
import {dropsConfidentiality, missingToAnnounce} from '../../src/domain/meetings/announce.js';
import {preparationFields} from '../../src/domain/meetings/values.js';
import type {Membership, Person} from '../../src/domain/network/schema.js';
import {projectFor} from '../../src/domain/project.js';
import {collectionOf, entityKinds} from '../../src/domain/records.js';
import {isLive} from '../../src/domain/regie/permission.js';
import {delegableTasks} from '../../src/domain/regie/values.js';
import type {Turn} from './arbitraries.js';

/** What is wrong in a group, by id; a turn may leave what was wrong before, but add nothing. */
type Flaws = (group: ResourceGroup) => readonly string[];
type Promise = (turn: Turn) => boolean;

const isClient = ({kind}: ActorRef) => kind !== 'member';
const isSelf = (by: ActorRef, membershipId: string) =>
  by.kind === 'member' && by.membershipId === membershipId;
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
const ids = (list: readonly {readonly id: string}[]) => list.map(({id}) => id);
const byId = <T extends {readonly id: string}>(list: readonly T[], id: string) =>
  list.find((thing) => thing.id === id);
/** Taken off in the client's name: what only the client sees waits there for the way back. */
const waits = (person: Person | undefined) =>
  person?.removedOn !== undefined && person.onBehalf !== undefined;
const holds = (who: StepOwner, id: string) => who.kind === 'member' && who.membershipId === id;
const finished = ['done', 'notDone', 'dropped'];

const chosen = (state: string | undefined) =>
  ['nominated', 'asked', 'member', 'onHold', 'later', 'declined'].includes(state ?? '');

/** The memberships that are not as they were, with how they were. */
const changed = ({before, after}: Turn): [Membership, Membership | undefined][] =>
  after.memberships
    .map((now): [Membership, Membership | undefined] => [now, byId(before.memberships, now.id)])
    .filter(([now, was]) => now !== was);

/** Acts in which the client's own words, or a person's own, come back as they were. */
const takesBack = ({command: {type}}: Turn) =>
  ['resumeMembership', 'restorePerson', 'restorePeople', 'reopenProposal'].includes(type);

const leads = ({state, roles}: Membership) => state === 'member' && roles.includes('facilitator');

/** By the client, or with a task of the client that was live. */
const lent = ({before, by, at}: Turn, task: string) =>
  isClient(by) ||
  before.delegations.some(
    (delegation) =>
      delegation.task === task && isSelf(by, delegation.toMembershipId) && isLive(delegation, at),
  );

const accepts = ({command}: Turn) =>
  command.type === 'acceptProposal' || command.type === 'reopenProposal';

/** What must be true of every group after every turn. */
export const flaws: Readonly<Record<string, Flaws>> = {
  'I4 who does not take part holds no step, task, proposal, chair or place in a list': (group) =>
    group.memberships
      .filter(({state}) => state === 'left' || state === 'ended')
      .filter(({id}) =>
        [
          group.steps.some(({who, state}) => holds(who, id) && !finished.includes(state)),
          group.delegations.some((lent) => lent.toMembershipId === id && !lent.revokedOn),
          group.proposals.some(({by, state}) => state === 'open' && isSelf(by, id)),
          group.goals.some(({visibleTo}) => visibleTo?.includes(id)),
          group.meetings.some(
            ({chair, state, sharedWith}) =>
              sharedWith.includes(id) ||
              (state !== 'held' && chair?.kind === 'member' && chair.membershipId === id),
          ),
        ].includes(true),
      )
      .map(({id}) => id),
  'I6 at most one active facilitator': (group) => ids(group.memberships.filter(leads)).slice(1),
  'I9 a goal for now hangs under a goal for later, and no deeper': ({goals}) =>
    ids(
      goals.filter(({term, parentId}) => {
        if (parentId === undefined) return false;
        const parent = byId(goals, parentId);
        return parent?.term !== 'long' || parent.parentId !== undefined || term !== 'short';
      }),
    ),
  'I10 a member agrees only with their own yes': ({steps}) =>
    ids(
      steps.filter(
        ({who, state}) => state === 'agreed' && who.kind === 'member' && who.consent !== 'yes',
      ),
    ),
  'I12 an announced meeting has a start, a place, a chair and an agenda': (group) =>
    ids(
      group.meetings.filter(
        (meeting) => meeting.state === 'announced' && missingToAnnounce(meeting, group.agendaItems),
      ),
    ),
  'I15 only an approved record is shared, and only with members': (group) =>
    ids(
      group.meetings.filter(
        ({record, approvedOn, sharedWith}) =>
          (record !== 'approved' && (sharedWith.length > 0 || approvedOn)) ||
          sharedWith.some((id) => byId(group.memberships, id)?.state !== 'member'),
      ),
    ),
  'I16 the last visit is where the group is': ({phase}) => {
    const last = phase.history.at(-1);
    const here = last?.phase === phase.current && last.round === phase.round && !last.leftOn;
    return here ? [] : ['phase'];
  },
  'I18 only what can be lent is lent': ({delegations}) =>
    ids(delegations.filter(({task}) => !delegableTasks.includes(task))),
  'I22 of somebody who was taken off the map only the name is left': (group) => [
    ...ids(
      group.people.filter(
        (person) =>
          person.removedOn &&
          Object.keys(person).some(
            (key) =>
              !['id', 'displayName', 'kind', 'removedOn', 'onBehalf'].includes(key) &&
              !(key === 'note' && waits(person)),
          ),
      ),
    ),
    ...ids(
      group.memberships.filter(({personId, state}) => {
        const person = byId(group.people, personId);
        return !person || (person.removedOn && state !== 'left' && state !== 'ended');
      }),
    ),
    ...[
      ...group.ties.flatMap(({from, to}) => [from, to]),
      ...group.mapSnapshots
        .flatMap(({people}) => people.map(({personId}) => personId))
        .filter((id) => !waits(byId(group.people, id))),
    ].filter((id) => byId(group.people, id)?.removedOn !== undefined || !byId(group.people, id)),
  ],
  'every id is there once': (group) =>
    entityKinds.flatMap((kind) => {
      const all = ids(group[collectionOf[kind]]);
      return all.filter((id, index) => all.indexOf(id) !== index);
    }),
};

/** What must be true of every turn. */
export const promises: Readonly<Record<string, Promise>> = {
  'I19 what only the client sees, only the client writes or takes away': ({before, after, by}) =>
    by.kind === 'client' ||
    (same(after.mapSnapshots, before.mapSnapshots) &&
      before.people.every(({id, note}) => byId(after.people, id)?.note === note) &&
      after.people.every(({id, note}) => note === byId(before.people, id)?.note)),
  'I1 only the client chooses, and takes the choice back': (turn) =>
    isClient(turn.by) ||
    (changed(turn).every(([now, was]) => {
      const begins = chosen(now.state) && !chosen(was?.state);
      const back = turn.command.type === 'resumeMembership' && isSelf(turn.by, now.id);
      const ends = chosen(was?.state) && ['considering', 'ended'].includes(now.state);
      return (!begins || back) && !ends;
    }) &&
      turn.before.memberships.every(
        ({id, state}) => !chosen(state) || byId(turn.after.memberships, id) !== undefined,
      )),
  'I2 a member said yes themselves, or takes part by function': (turn) =>
    changed(turn).every(([now, was]) => {
      if (now.answer === 'yes' && was?.answer !== 'yes' && !isSelf(turn.by, now.id)) return false;
      if (now.state !== 'member' || was?.state === 'member') return true;
      if (was?.answer === 'yes' || (was?.byFunction && takesBack(turn))) return takesBack(turn);
      if (now.answer === 'yes') return isSelf(turn.by, now.id);
      const formal = byId(turn.after.people, now.personId)?.kind === 'formal';
      const required = now.roles.some((role) => turn.before.requiredRoles.includes(role));
      return now.byFunction === true && formal && required && turn.before.inCare;
    }),
  'I3 who is no member does and sees nothing': ({before, command, by, at, decision, after}) => {
    const member = by.kind === 'member' && byId(before.memberships, by.membershipId);
    if (!member || member.state === 'member') return true;
    const own = 'membershipId' in command && command.membershipId === member.id;
    const word = ['answerInvitation', 'resumeMembership'].includes(command.type) && own;
    const seen = projectFor(before, by, {at});
    const empty = [seen.people, seen.goals, seen.meetings, seen.steps, seen.proposals];
    return (
      empty.every((list) => list.length === 0) &&
      (word || (decision.outcome === 'refused' && before === after))
    );
  },
  'I4 a member can always leave': ({before, command, by, decision}) =>
    command.type !== 'leaveGroup' ||
    !isSelf(by, command.membershipId) ||
    byId(before.memberships, command.membershipId)?.state !== 'member' ||
    decision.outcome === 'applied',
  'I5 whether roles are required changes who takes part by no hair': ({command, before, after}) =>
    command.type !== 'setCareSetting' || before.memberships === after.memberships,
  'I6 nobody but the client makes somebody facilitator': (turn) =>
    isClient(turn.by) ||
    changed(turn).every(
      ([now, was]) =>
        !leads(now) ||
        was?.roles.includes('facilitator') === true ||
        turn.command.type === 'resumeMembership',
    ),
  'I7 only the client words a goal, and every wording is kept': (turn) =>
    turn.after.goals.every((goal) => {
      const was = byId(turn.before.goals, goal.id);
      if (was === goal) return true;
      const restored =
        turn.command.type === 'restoreGoal' || turn.command.type === 'reopenProposal';
      if (was === undefined) {
        return isClient(turn.by) && (restored || goal.versions.at(-1)?.text === goal.text);
      }
      const kept = was.versions.every((version, index) => same(version, goal.versions[index]));
      const more = goal.versions.length - was.versions.length;
      if (goal.text === was.text) return kept && more === 0;
      return isClient(turn.by) && kept && more === 1 && goal.versions.at(-1)?.text === goal.text;
    }),
  'I8 no dimension is asked for, or dropped by who did not see it': (turn) => {
    const {command, decision} = turn;
    if (command.type !== 'editGoal' || decision.outcome !== 'applied') return true;
    const dimensionsIn = ({goals}: ResourceGroup) => byId(goals, command.goalId)?.dimensions ?? [];
    const before = dimensionsIn(turn.before);
    const {dimensions: wished = before} = command.change;
    const {dimensions: seen = before} = command.was ?? {};
    const stays = before.filter((one) => wished.includes(one) || !seen.includes(one));
    const comes = wished.filter((one) => !seen.includes(one));
    return same(dimensionsIn(turn.after).toSorted(), [...new Set([...stays, ...comes])].toSorted());
  },
  'I10 a yes is given by whoever it binds': (turn) =>
    turn.after.steps.every(({id, who}) => {
      const was = byId(turn.before.steps, id);
      if (who.kind !== 'member' || who.consent !== 'yes' || same(was?.who, who)) return true;
      const earlier = was?.history?.some((entry) => same(entry.who, who)) ?? false;
      const proposer = turn.before.proposals.some(
        (proposal) =>
          turn.command.type === 'acceptProposal' &&
          proposal.id === turn.command.proposalId &&
          isSelf(proposal.by, who.membershipId),
      );
      return isSelf(turn.by, who.membershipId) || earlier || proposer;
    }),
  'I10 a yes is one to the words that it was given to': ({after, yeses}) =>
    after.steps.every((step) => yeses.allow(step)),
  'I11 everybody has rows of their own': ({before, after, by, command}) =>
    after.ratings.every((row) => {
      const was = byId(before.ratings, row.id);
      return was === undefined ? same(row.by, by) : was === row;
    }) &&
    before.ratings.every(
      (row) =>
        byId(after.ratings, row.id) ||
        same(row.by, by) ||
        !byId(after.goals, row.goalId) ||
        command.type === 'reopenProposal',
    ),
  'I13 only the client and who prepares the agenda put things on it': (turn) =>
    lent(turn, 'prepareAgenda') ||
    turn.after.agendaItems.every((item) => {
      const was = byId(turn.before.agendaItems, item.id);
      if (was === undefined) return item.state === 'proposed';
      return was.state === item.state && was.order === item.order;
    }),
  'I14 confidentiality goes from a first meeting only by choice': (turn) =>
    accepts(turn) ||
    ('knowingly' in turn.command && turn.command.knowingly === true) ||
    turn.after.meetings.every((meeting) => {
      const was = byId(turn.before.meetings, meeting.id);
      const of = ({meetingId}: {readonly meetingId: string}) => meetingId === meeting.id;
      const kept = !dropsConfidentiality(meeting, turn.after.agendaItems.filter(of));
      if (kept || turn.command.type === 'restoreMeeting') return true;
      if (was === undefined) {
        // Planned by somebody who may not put things on the agenda: there, but waiting.
        return turn.after.agendaItems.filter(of).some(({kind}) => kind === 'confidentiality');
      }
      return dropsConfidentiality(was, turn.before.agendaItems.filter(of));
    }),
  'I15 only the client approves': ({before, after, by}) =>
    isClient(by) ||
    after.meetings.every(
      ({id, record, sharedWith}) =>
        (record === 'approved') === (byId(before.meetings, id)?.record === 'approved') &&
        sharedWith.every((who) => byId(before.meetings, id)?.sharedWith.includes(who)),
    ),
  'I16 the client or a delegate sets the phase, one round on at most': (turn) => {
    const {before, after, command} = turn;
    if (before.phase === after.phase) return true;
    // What is taken back is the last one, and only that.
    const undone = command.type === 'reopenProposal' ? command.undo : command;
    const was = before.phase.history.slice(0, undone?.type === 'takeBackPhase' ? -1 : undefined);
    const kept = was.every(({phase, round, enteredOn}, index) =>
      same(
        [phase, round, enteredOn],
        [
          after.phase.history[index]?.phase,
          after.phase.history[index]?.round,
          after.phase.history[index]?.enteredOn,
        ],
      ),
    );
    const again =
      command.type === 'setPhase' &&
      command.round === undefined &&
      before.phase.current === 'reorientation' &&
      ['preparation', 'investment', 'planning'].includes(command.phase);
    return (
      lent(turn, 'setPhase') &&
      kept &&
      after.phase.round <= before.phase.round + 1 &&
      (!again || after.phase.round === before.phase.round + 1)
    );
  },
  'I17 there may be any number of meetings': ({before, command, decision}) =>
    command.type !== 'planMeeting' ||
    decision.outcome !== 'refused' ||
    decision.refusal.reason !== 'exists' ||
    [...before.meetings, ...before.agendaItems, ...before.proposals].some(({id}) =>
      [command.meeting.id, ...ids(command.items)].includes(id),
    ),
  'I18 only the client lends, and only what is lent works': (turn) => {
    const {before, after, by, at, decision} = turn;
    const granted = after.delegations.filter(({id, revokedOn}) => {
      const was = byId(before.delegations, id);
      return !revokedOn && (was === undefined || was.revokedOn !== undefined);
    });
    if (granted.length > 0 && !isClient(by)) return false;
    if (decision.outcome !== 'applied' || !decision.audit.delegationId) return true;
    const used = byId(before.delegations, decision.audit.delegationId);
    return used !== undefined && isSelf(by, used.toMembershipId) && isLive(used, at);
  },
  'I19 what is private stays with the client': ({before, after, at}) =>
    before === after ||
    after.memberships
      .filter(({state}) => state === 'member')
      // One after the other looks; the projection has tests of its own.
      .filter((_, index, {length}) => Date.parse(at) % length === index)
      .every(({id}) => {
        const actor: ActorRef = {kind: 'member', membershipId: id};
        const map = after.delegations.some(
          (delegation) =>
            delegation.task === 'editNetwork' &&
            delegation.toMembershipId === id &&
            isLive(delegation, at),
        );
        const seen = projectFor(after, actor, {at});
        return (
          seen.meetings.every((meeting) =>
            Object.values(preparationFields).every((field) => meeting[field] === undefined),
          ) &&
          (map || seen.people.every((person) => !('note' in person) && !('closeness' in person)))
        );
      }),
  'I20 every member may propose another composition': ({before, command, by, decision, options}) =>
    command.type !== 'endMembership' ||
    by.kind !== 'member' ||
    options.policy !== undefined ||
    byId(before.memberships, by.membershipId)?.state !== 'member' ||
    before.status === 'closed' ||
    byId(before.memberships, command.membershipId)?.state !== 'member' ||
    decision.outcome === 'proposed',
  'I21 everything done leaves a trace of what came of it by whom, and no word': (turn) => {
    const {decision, by, at, command, before} = turn;
    if (decision.outcome === 'refused') return true;
    const {audit} = decision;
    const known = [
      ...['action', 'outcome', 'subjectType', 'subjectId', 'clientRef', 'actorRef', 'occurredAt'],
    ];
    return (
      known.every((key) => key in audit) &&
      Object.keys(audit).every((key) => [...known, 'onBehalfOf', 'delegationId'].includes(key)) &&
      audit.action === command.type &&
      audit.clientRef === before.clientRef &&
      same(audit.actorRef, by) &&
      audit.occurredAt === at &&
      !/‹|name-of/.test(JSON.stringify({...audit, subjectId: ''}))
    );
  },
  'I22 who never heard of it is forgotten': ({before, command, after}) =>
    // A proposal that waits again still names whom it was about.
    command.type === 'reopenProposal' ||
    before.people.every(
      ({id, displayName}) =>
        byId(after.people, id) !== undefined ||
        !displayName.startsWith('name-of-') ||
        !JSON.stringify(after).includes(displayName),
    ),
  'DR8 what is done in the client’s name is marked': ({before, after, decision}) => {
    if (decision.outcome !== 'applied' || !decision.onBehalf) return true;
    const {onBehalf} = decision;
    return entityKinds.every((kind) => {
      const old = new Set<unknown>(before[collectionOf[kind]]);
      return after[collectionOf[kind]].every(
        (record) => old.has(record) || same(record.onBehalf, onBehalf),
      );
    });
  },
  'a refusal and a proposal change nothing else': ({before, after, decision}) => {
    if (decision.outcome === 'refused') return before === after;
    if (decision.outcome === 'applied') return true;
    return (Object.keys(after) as (keyof ResourceGroup)[]).every(
      (key) => key === 'proposals' || before[key] === after[key],
    );
  },
};
