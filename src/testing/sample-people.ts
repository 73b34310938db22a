import type {Membership, Person, Tie} from '../domain/network/schema.js';
import type {Side} from '../domain/network/rings.js';
import type {MembershipState} from '../domain/network/values.js';
import {daysFrom} from './instants.js';
import type {Random} from './random.js';
import {clinician, facilitator, nearest, relations, type Relation} from './sample-relations.js';
import {emojis, firstNames, surnames} from './sample-words.js';

/** A group is a table, not a hall: no more members than this, however large the map. */
const mostMembers = 12;

export interface People {
  readonly people: readonly Person[];
  readonly memberships: readonly Membership[];
  readonly ties: readonly Tie[];
}

/** `asking`: has the group come so far that people were asked? */
export function samplePeople(random: Random, count: number, asking: boolean, at: string): People {
  const names = new Set<string>();
  const people: Person[] = [];
  const memberships: Membership[] = [];
  for (let index = 0; index < count; index++) {
    const [side, relation] = relationAt(random, index);
    people.push(samplePerson(random, index, side, nameFor(random, relation, names), relation));
    const members = memberships.filter(({state}) => state === 'member').length;
    const state = stateFor(random, relation, index, asking && members < mostMembers);
    if (state !== undefined) memberships.push(sampleMembership(random, index, relation, state, at));
  }
  return {people, memberships, ties: sampleTies(random, count)};
}

/** The regieondersteuner is the second and the doctor the third: small groups have them too. */
function relationAt(random: Random, index: number): readonly [Side, Relation] {
  if (index === 1) return ['formal', facilitator];
  if (index === 2) return ['formal', clinician];
  const near = nearest[index > 2 ? index - 2 : index];
  if (near !== undefined) return ['informal', near];
  const side = random.chance(0.65) ? 'informal' : 'formal';
  return [side, random.pick(relations[side])];
}

function nameFor(random: Random, relation: Relation, taken: Set<string>): string {
  const write = (): string =>
    relation.called
      .replace(/[#♀♂]/, (mark) => random.pick(firstNames[mark as keyof typeof firstNames]))
      .replace('@', () => random.pick(surnames));
  let name = write();
  // Two of the same name get what people give them: a letter.
  for (let tries = 0; taken.has(name); tries++) {
    const letter = String.fromCharCode(65 + random.whole(0, 25));
    name = tries < 3 ? write() : `${write()} ${letter}.${tries < 200 ? '' : String(tries)}`;
  }
  taken.add(name);
  return name;
}

function samplePerson(
  random: Random,
  index: number,
  kind: Side,
  displayName: string,
  relation: Relation,
): Person {
  const near = index < 8 ? 1 : 3;
  return {
    id: `p-${index + 1}`,
    displayName,
    kind,
    relation: relation.code,
    relationLabel: relation.label,
    ...(relation.domain === undefined ? {} : {domain: relation.domain}),
    ...(random.chance(0.12) ? {emoji: random.pick(emojis)} : {}),
    ...(random.chance(0.94)
      ? {
          closeness: random.weighted([
            [1, near === 1 ? 3 : 1],
            [2, 3],
            [3, near],
          ]),
        }
      : {}),
    ...(random.chance(0.6)
      ? {contact: random.pick(['often', 'sometimes', 'rarely', 'wished'] as const)}
      : {}),
    ...(random.chance(0.4)
      ? {
          supportReceived: [random.pick(['practical', 'company', 'advice', 'emotional'] as const)],
          supportGiven: random.chance(0.5) ? [random.pick(['practical', 'company'] as const)] : [],
        }
      : {}),
    ...(random.chance(0.1) ? {note: 'Alleen bellen in de avond.'} : {}),
  };
}

function stateFor(
  random: Random,
  relation: Relation,
  index: number,
  asking: boolean,
): MembershipState | undefined {
  if (relation === facilitator || relation === clinician) return 'member';
  if (relation.code === 'animal') return undefined;
  if (asking && index === 0) return 'member';
  if (!asking) {
    return random.weighted<MembershipState | undefined>([
      [undefined, 8],
      ['considering', 2],
      ['nominated', 2],
      ['onHold', 1],
    ]);
  }
  return random.weighted<MembershipState | undefined>([
    [undefined, 10],
    ['considering', 3],
    ['nominated', 2],
    ['onHold', 1],
    ['asked', 2],
    ['member', 4],
    ['declined', 1],
    ['later', 1],
    ['left', 1],
    ['ended', 1],
  ]);
}

const answerOf: Readonly<Record<string, 'yes' | 'no' | 'later'>> = {
  member: 'yes',
  left: 'yes',
  ended: 'yes',
  declined: 'no',
  later: 'later',
};

function sampleMembership(
  random: Random,
  index: number,
  relation: Relation,
  state: MembershipState,
  at: string,
): Membership {
  const own = {id: `m-${index + 1}`, personId: `p-${index + 1}`, roles: [roleOf(relation)], state};
  const begun = -random.whole(120, 300);
  if (relation === facilitator || relation === clinician)
    return {...own, byFunction: true, since: daysFrom(at, begun)};
  const answer = answerOf[state];
  if (answer === undefined && state !== 'asked') return own;
  const asked = {
    ...own,
    asker: random.pick(['client', 'facilitator', 'together'] as const),
    askedOn: daysFrom(at, begun),
  };
  if (answer === undefined) return asked;
  const answeredOn = daysFrom(at, begun + random.whole(1, 20));
  return {
    ...asked,
    answer,
    answeredOn,
    ...(answer === 'yes'
      ? {since: answeredOn, talk: random.pick(['done', 'planned', 'skipped'] as const)}
      : {}),
    ...(state === 'left' || state === 'ended' ? {until: daysFrom(at, -random.whole(1, 80))} : {}),
    ...(state === 'member' && random.chance(0.4) ? {can: 'Meegaan als het spannend is.'} : {}),
  };
}

function roleOf(relation: Relation): string {
  if (relation === facilitator) return 'facilitator';
  if (relation === clinician) return 'responsibleClinician';
  if (relation.code === 'peer') return 'peerExpert';
  return relation.domain === undefined ? 'informalMember' : 'formalMember';
}

/** About one line for every three people, each line once. */
function sampleTies(random: Random, count: number): readonly Tie[] {
  const seen = new Set<string>();
  const ties: Tie[] = [];
  for (let tries = 0; tries < Math.floor(count / 3); tries++) {
    const from = random.whole(1, count - 1);
    const to = random.whole(from + 1, count);
    const key = `${from} ${to}`;
    if (!seen.has(key)) ties.push({id: `t-${ties.length + 1}`, from: `p-${from}`, to: `p-${to}`});
    seen.add(key);
  }
  return ties;
}
