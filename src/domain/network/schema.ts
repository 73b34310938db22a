import * as v from 'valibot';
import {day, id, instant, mark, open, someText, text, type Immutable} from '../base.js';
import {sides} from './rings.js';
import {
  answers,
  askers,
  careDomains,
  contacts,
  initiatives,
  membershipStates,
  relationCodes,
  roleCodes,
  supportKinds,
  talkStates,
} from './values.js';

/** The place the client gave somebody. All of it is private to the client (DR4). */
export const placing = {
  closeness: v.optional(v.picklist([1, 2, 3])),
  /** Along the half ring of the person's side: 0 is the top, 1 the bottom. */
  place: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  /** One of the sectors that the host offers. */
  sector: v.optional(text),
};

/** What the client noted about somebody. All of it is private to the client (DR4). */
export const description = {
  contact: v.optional(open(contacts)),
  initiative: v.optional(open(initiatives)),
  supportReceived: v.optional(v.array(open(supportKinds))),
  supportGiven: v.optional(v.array(open(supportKinds))),
  note: v.optional(text),
};

/** Somebody around the client. A first name or a nickname is enough (DR29). */
export const person = v.looseObject({
  id,
  displayName: someText,
  kind: v.picklist(sides),
  relation: v.optional(open(relationCodes)),
  relationLabel: v.optional(text),
  emoji: v.optional(text),
  organisation: v.optional(text),
  domain: v.optional(open(careDomains)),
  ...placing,
  ...description,
  /** When somebody was put on the map; private to the client, as the rest of the map (DR4). */
  addedOn: v.optional(instant),
  /** The portal's own id of this person's account, given by the host. */
  userRef: v.optional(text),
  /** Taken off the map after having been a member: only the name is left (I22). */
  removedOn: v.optional(instant),
  ...mark,
});
export interface Person extends Immutable<v.InferOutput<typeof person>> {}

/** Somebody's way into the group, from "misschien" to "doet niet meer mee". */
export const membership = v.looseObject({
  id,
  personId: id,
  roles: v.array(open(roleCodes)),
  state: open(membershipStates),
  /** Who asks, or asked: the client, the regieondersteuner, or both (DR5). */
  asker: v.optional(open(askers)),
  askedOn: v.optional(instant),
  answer: v.optional(open(answers)),
  answeredOn: v.optional(instant),
  /** A member because the role comes with care, not by an answer of their own (I2). */
  byFunction: v.optional(v.boolean()),
  talk: v.optional(open(talkStates)),
  talkOn: v.optional(day),
  /** The member's own words about what they can, and would rather not do (DR10). */
  can: v.optional(text),
  ratherNot: v.optional(text),
  /** Stands in for another membership, for example during an admission (DR24). */
  actingFor: v.optional(id),
  since: v.optional(instant),
  until: v.optional(instant),
  ...mark,
});
export interface Membership extends Immutable<v.InferOutput<typeof membership>> {}

/** Two people on the map who know each other. Private to the client (DR4). */
export const tie = v.looseObject({id, from: id, to: id, label: v.optional(text), ...mark});
export interface Tie extends Immutable<v.InferOutput<typeof tie>> {}

/** How the map looked at one moment: as it was drawn, without notes. Private to the client (DR4). */
export const mapSnapshot = v.looseObject({
  id,
  on: instant,
  label: v.optional(text),
  people: v.array(
    v.looseObject({
      personId: id,
      displayName: text,
      kind: v.picklist(sides),
      closeness: v.optional(v.picklist([1, 2, 3])),
      place: v.optional(v.number()),
      sector: v.optional(text),
      emoji: v.optional(text),
      state: v.optional(open(membershipStates)),
    }),
  ),
  ...mark,
});
export interface MapSnapshot extends Immutable<v.InferOutput<typeof mapSnapshot>> {}
