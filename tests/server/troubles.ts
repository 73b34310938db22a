/** What only a real line and a real server have to suffer. */
import assert from 'node:assert/strict';
import type {Backend} from '../../src/backend/backend.js';
import type {ActorRef} from '../../src/domain.js';
import type {BadDay} from '../support/bad-days.js';
import type {Somebody} from '../support/somebody.js';
import {eventually} from './eventually.js';
import type {ModelHouse} from './model-house.js';
import {wireFaults, type Wire} from './wire.js';

/** Who is at a page, and by which line. */
export interface Guest {
  readonly user: string;
  readonly actor: ActorRef;
  readonly wire: Wire;
  readonly backend: Backend;
  /** The token of the page does not count any more. */
  expire(): void;
}

interface Troubled extends Guest {
  readonly house: ModelHouse;
  readonly groupId: string;
}
type Trouble = (
  troubled: Troubled & {readonly somebody: Somebody; readonly day: BadDay},
) => void | Promise<void>;

export async function giveAccess({house, groupId, user, actor, wire}: Troubled): Promise<void> {
  wire.hasAccess = true;
  await house.setMember(groupId, user, actor);
}

const takenAccess = 'the portal takes the access, and the page asks all the same';
const addedAndTakenOff = 'somebody is added, and taken off by a phone before that is known';

export const troubles: Readonly<Record<string, Trouble>> = {
  'the stream breaks': ({wire}) => wire.cut(),
  'the token runs out': ({expire}) => expire(),
  'an instance dies': ({house}) => house.kill(),
  [takenAccess]: async (one) => {
    const {house, groupId, user, actor, wire, backend} = one;
    if (actor.kind === 'client') return;
    await house.setMember(groupId, user, null);
    wire.hasAccess = false;
    await backend.load(groupId, {signal: new AbortController().signal}).catch(() => undefined);
  },
  'the portal gives access again': giveAccess,
  [addedAndTakenOff]: async ({somebody, wire, day}) => {
    const [first, , , phone] = day.people;
    if (somebody !== first || phone === undefined) return;
    wire.faults.unshift('its answer is lost');
    const person = {
      id: `person ${somebody.word()}`,
      displayName: 'Even',
      kind: 'informal',
    } as const;
    somebody.page.store.dispatch({type: 'addPerson', person});
    const hears = () =>
      assert.ok(phone.page.store.state.group?.people.some(({id}) => id === person.id));
    // Unless it is off, or its line is down.
    await eventually(hears, 500).catch(() => undefined);
    phone.page.store.dispatch({type: 'removePerson', personId: person.id});
    await phone.page.world.rest();
  },
};

/** By name: those of the line, and these. */
export const ownTroubles = [...wireFaults, ...Object.keys(troubles)];

/** These two, and what comes after them, show what is wrong with a server. */
export const tellingTroubles = [addedAndTakenOff, takenAccess];
