import * as v from 'valibot';
import {day, id, instant, nullable, open, text, written} from '../base.js';
import {proposal} from '../regie/schema.js';
import {description, mapSnapshot, membership, person, placing, tie} from './schema.js';
import {sides} from './rings.js';
import {answers, askers, relationCodes, careDomains, roleCodes, talkStates} from './values.js';

/** `null` takes a field away; a field that is not named stays as it is. */
export const personChange = v.object({
  displayName: v.optional(written.someName),
  relation: nullable(open(relationCodes)),
  relationLabel: nullable(written.line),
  emoji: nullable(written.line),
  organisation: nullable(written.line),
  domain: nullable(open(careDomains)),
  contact: nullable(description.contact.wrapped),
  initiative: nullable(description.initiative.wrapped),
  supportReceived: nullable(description.supportReceived.wrapped),
  supportGiven: nullable(description.supportGiven.wrapped),
  note: nullable(written.text),
  userRef: nullable(written.line),
  /** Where they belong, for who changes that along with the rest: one act, one way back. */
  kind: v.optional(v.picklist(sides)),
  place: nullable(placing.place.wrapped),
  sector: nullable(written.line),
});

/** The texts as they stood there, however long. */
const personSeen = v.object({
  ...personChange.entries,
  displayName: v.optional(text),
  relationLabel: nullable(text),
  emoji: nullable(text),
  organisation: nullable(text),
  note: nullable(text),
  userRef: nullable(text),
});

const newPerson = v.looseObject({
  ...person.entries,
  displayName: written.someName,
  relationLabel: v.optional(written.line),
  emoji: v.optional(written.line),
  organisation: v.optional(written.line),
  sector: v.optional(written.line),
  note: v.optional(written.text),
  userRef: v.optional(written.line),
});
const newTie = v.looseObject({...tie.entries, label: v.optional(written.line)});
/** Names are as they were drawn. */
const newSnapshot = v.looseObject({...mapSnapshot.entries, label: v.optional(written.line)});

/** What a membership had and only the client can give back: see `resumeMembership`. */
export const regain = v.object({
  /** Goals with chosen visibility. */
  goalIds: v.array(id),
  /** Meetings whose agreements were shared. */
  sharedMeetingIds: v.array(id),
  /** Meetings that this member was to lead. */
  chairOfIds: v.array(id),
  /** Until when they stood in for somebody. */
  until: v.optional(instant),
});

/** Somebody else whose roles change along with it, as when the facilitator's role moves. */
const also = v.optional(v.object({membershipId: id, roles: v.array(open(roleCodes))}));

/** Everything that goes with a person, as `removePerson` found it. */
const restored = {
  person,
  memberships: v.array(membership),
  ties: v.array(tie),
  /** Their places in the kept maps. */
  inSnapshots: v.optional(
    v.array(v.object({snapshotId: id, entry: mapSnapshot.entries.people.item})),
  ),
  /** Wishes of others that named them. */
  proposals: v.optional(v.array(proposal)),
  regain: v.optional(regain),
};

export const networkCommands = [
  v.object({type: v.literal('addPerson'), person: newPerson}),
  /** `was` holds the text fields as the writer saw them, so that two writers are noticed. */
  v.object({
    type: v.literal('editPerson'),
    personId: id,
    change: personChange,
    was: v.optional(personSeen),
  }),
  v.object({
    type: v.literal('placePerson'),
    personId: id,
    kind: v.optional(v.picklist(sides)),
    closeness: nullable(placing.closeness.wrapped),
    place: nullable(placing.place.wrapped),
    sector: nullable(written.line),
    /** Who get the place where they were drawn, so that they do not give way to this one. */
    others: v.optional(v.array(v.object({personId: id, place: nullable(placing.place.wrapped)}))),
  }),
  v.object({type: v.literal('removePerson'), personId: id}),
  /** Puts back what `removePerson` took away. */
  v.object({type: v.literal('restorePerson'), ...restored}),
  /** Puts back what `removePeople` took away. */
  v.object({
    type: v.literal('restorePeople'),
    people: v.array(v.object(restored)),
    mapSnapshots: v.optional(v.array(mapSnapshot)),
  }),
  /** All at once, from a file or a roster. */
  v.object({
    type: v.literal('importPeople'),
    people: v.array(person),
    ties: v.array(tie),
    /** Kept maps that came with them. */
    mapSnapshots: v.optional(v.array(mapSnapshot)),
  }),
  v.object({
    type: v.literal('removePeople'),
    personIds: v.array(id),
    snapshotIds: v.optional(v.array(id)),
  }),
  v.object({type: v.literal('addTie'), tie: newTie}),
  v.object({type: v.literal('removeTie'), tieId: id}),
  v.object({type: v.literal('keepMapSnapshot'), snapshot: newSnapshot}),
  v.object({type: v.literal('removeMapSnapshot'), snapshotId: id}),

  /** "Misschien": lasting, and nobody else's business. */
  v.object({type: v.literal('considerPerson'), personId: id, membershipId: id}),
  /** "Kiezen voor mijn groep". Choosing is not asking (DR5). */
  v.object({
    type: v.literal('nominatePerson'),
    personId: id,
    membershipId: id,
    roles: v.optional(v.array(open(roleCodes))),
    /** Somebody who is not on the map yet: so a member proposes somebody new (I20). */
    person: v.optional(newPerson),
  }),
  /** Back to "misschien"; also takes back an open invitation. */
  v.object({type: v.literal('withdrawNomination'), membershipId: id}),
  /** Takes away a way into the group that went no further than thoughts of the client. */
  v.object({
    type: v.literal('removeMembership'),
    membershipId: id,
    /** And the person, who came on the map only for this. */
    withPerson: v.optional(v.boolean()),
    also,
  }),
  /** Puts a way into the group back where it stood; never makes anybody a member (I2). */
  v.object({type: v.literal('restoreMembership'), membership, also}),
  v.object({type: v.literal('holdNomination'), membershipId: id}),
  v.object({type: v.literal('askPerson'), membershipId: id, asker: open(askers)}),
  /** From asked back to chosen. */
  v.object({type: v.literal('withdrawInvitation'), membershipId: id}),
  /** `null` takes an answer back, within a day. */
  v.object({
    type: v.literal('answerInvitation'),
    membershipId: id,
    answer: v.nullable(open(answers)),
  }),
  v.object({
    type: v.literal('setTalk'),
    membershipId: id,
    talk: open(talkStates),
    on: nullable(day),
  }),
  v.object({
    type: v.literal('setContribution'),
    membershipId: id,
    can: nullable(written.text),
    ratherNot: nullable(written.text),
    was: v.optional(v.object({can: nullable(text), ratherNot: nullable(text)})),
  }),
  /** One active facilitator (I6): the role leaves whoever had it. */
  v.object({
    type: v.literal('setRoles'),
    membershipId: id,
    roles: v.array(open(roleCodes)),
    also,
  }),
  /** The regieondersteuner gives the role back to the client. */
  v.object({type: v.literal('handBackFacilitation'), membershipId: id}),
  v.object({
    type: v.literal('setActingFor'),
    membershipId: id,
    actingFor: v.nullable(id),
    until: nullable(instant),
  }),
  v.object({type: v.literal('leaveGroup'), membershipId: id}),
  v.object({type: v.literal('endMembership'), membershipId: id}),
  /** Only within a day after `endMembership` or `leaveGroup`; later one asks again. */
  v.object({
    type: v.literal('resumeMembership'),
    membershipId: id,
    /** Counts only from the client. */
    regain: v.optional(regain),
  }),
] as const;
