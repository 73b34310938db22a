/** What every check works with: the people at the server, and changes as a page makes them. */
import {randomUUID} from 'node:crypto';
import {assemble, decide, writesBetween} from '@resourcegroep/elements/domain';
import {expect, expectStatus, NotLooked} from './expect.js';
import {Line} from './line.js';

/** @typedef {import('@resourcegroep/elements/domain').ActorRef} ActorRef */
/** @typedef {import('@resourcegroep/elements/domain').Change} Change */
/** @typedef {import('@resourcegroep/elements/domain').Command} Command */
/** @typedef {import('@resourcegroep/elements/domain').GroupRecord} GroupRecord */
/** @typedef {import('@resourcegroep/elements/domain').RecordRef} RecordRef */
/** @typedef {import('@resourcegroep/elements/domain').ResourceGroup} ResourceGroup */

/**
 * @typedef {object} Options
 * @property {string} base the address before `/groups/…`
 * @property {string} groupId a group for tests: the kit adds to it and takes away again
 * @property {string} as the client's token
 * @property {string} [asMember] of a member of that group; best its regieondersteuner
 * @property {string} [outsider] of somebody who has no part in it
 * @property {string} [otherGroupId] a group at the same server in which the client has no part
 * @property {string} [otherAs] of the client of that one; without it the outsider is
 * @property {string} [expiring] the client's, and over within half a minute
 * @property {string} [restartCommand] kills the server and starts it again
 * @property {string} [origin] of the portal's pages
 * @property {string} [keysFile] remembers a key from one day to the next
 */

/** Of text that nobody may find anywhere else. */
export const secret = 'Geheim-van-de-proef';

/** @param {RecordRef} ref */
export const keyOf = ({kind, id}) => `${kind}/${id}`;

export class Bench {
  /** @param {Options} options */
  constructor(options) {
    this.options = options;
    this.groupId = options.groupId;
    this.client = new Line(options.base, options.as);
    this.nobody = new Line(options.base, undefined);
  }

  /** @param {string | undefined} token */
  line(token) {
    return new Line(this.options.base, token);
  }

  get member() {
    if (this.options.asMember === undefined) throw new NotLooked('no token of a member was given');
    return this.line(this.options.asMember);
  }

  get outsider() {
    if (this.options.outsider === undefined)
      throw new NotLooked('no token of an outsider was given');
    return this.line(this.options.outsider);
  }

  /** Another group, by the eyes of its own client. */
  get other() {
    const {otherGroupId, otherAs, outsider} = this.options;
    const as = otherAs ?? outsider;
    if (otherGroupId === undefined) throw new NotLooked('no --other-group was given');
    if (as === undefined)
      throw new NotLooked('no token of the client of the other group was given');
    return new Bench({...this.options, groupId: otherGroupId, as});
  }

  /** @param {Line} [line] @returns {Promise<readonly GroupRecord[]>} */
  async records(line = this.client) {
    const answer = await line.load(this.groupId);
    expectStatus(answer, [200], 'loading the group');
    expect(Array.isArray(answer.body.records), 'loading the group: there is no list `records`');
    return answer.body.records;
  }

  /** @param {string} id @param {Line} [line] */
  async find(id, line) {
    return (await this.records(line)).find((record) => record.id === id);
  }

  /** Who this line is, as the server says. @param {Line} line @returns {Promise<ActorRef>} */
  async actorOf(line) {
    const {body} = await line.load(this.groupId);
    if (body.me) return body.me;
    if (line === this.client) return {kind: 'client'};
    throw new NotLooked('the server does not say in `me` which member the token is of');
  }

  /** The membership of the member. */
  async membershipId() {
    const me = await this.actorOf(this.member);
    if (me.kind !== 'member') throw new NotLooked('`--as-member` is not the token of a member');
    return me.membershipId;
  }

  /** Some tasks are lent to the regieondersteuner alone. */
  async facilitatorId() {
    const id = await this.membershipId();
    const body = /** @type {{roles?: readonly string[]}} */ ((await this.find(id))?.body ?? {});
    if (!body.roles?.includes('facilitator'))
      throw new NotLooked('`--as-member` is not the regieondersteuner: give that token');
    return id;
  }

  /**
   * A change as the page of this user makes it: decided on what they see.
   *
   * @param {Command} command
   * @param {Line} [line]
   * @returns {Promise<Change>}
   */
  async change(command, line = this.client) {
    const [records, by] = [await this.records(line), await this.actorOf(line)];
    const group = assemble(records, undefined, {isPart: by.kind !== 'client'});
    const at = new Date().toISOString();
    const id = randomUUID();
    const decision = decide(group, command, by, at, {id});
    if (decision.outcome === 'refused')
      throw new NotLooked(
        `the test group does not allow ${command.type}: ${decision.refusal.reason}`,
      );
    const versions = new Map(records.map((record) => [keyOf(record), record.version]));
    const writes = writesBetween(group, decision.group, (ref) => versions.get(keyOf(ref)) ?? null);
    return {id, groupId: this.groupId, command, by, at, writes, ...markOf(decision)};
  }

  /**
   * @param {Command} command
   * @param {Line} [line]
   */
  async act(command, line = this.client) {
    const change = await this.change(command, line);
    const answer = await line.save(change);
    expectStatus(answer, [200], `saving ${command.type}`);
    return {change, answer};
  }

  /** Somebody new on the map of the client, as it is stored. @param {object} [more] */
  async addPerson(more = {}) {
    const change = newPerson(this.groupId, more);
    expectStatus(await this.client.save(change), [200], 'saving a new person');
    const record = await this.find(idIn(change));
    expect(record, 'a person who was saved is not in the next load');
    return record;
  }

  /**
   * What the client meant, before anybody else's change.
   *
   * @param {GroupRecord} record
   * @param {string} displayName
   * @returns {Change}
   */
  rename({kind, id, version, body}, displayName) {
    return changeOf(this.groupId, {type: 'editPerson', personId: id, change: {displayName}}, [
      {kind, id, base: version, body: {...body, displayName}},
    ]);
  }

  /** @param {GroupRecord} record @returns {Change} */
  remove({kind, id, version}) {
    const write = {kind, id, base: version, body: null};
    return changeOf(this.groupId, {type: 'removePerson', personId: id}, [write]);
  }

  /** What a check made goes again, where it came to be. @param {GroupRecord} [record] */
  async takeAway(record) {
    if (record) await this.client.save(this.remove(record));
  }

  /** All of them, in one change. @param {readonly GroupRecord[]} people */
  async takeAwayAll(people) {
    const command = {type: 'removePeople', personIds: people.map(({id}) => id)};
    const writes = people.map(({kind, id, version}) => ({kind, id, base: version, body: null}));
    if (people.length > 0)
      await this.client.save(
        changeOf(this.groupId, /** @type {Command} */ (command), /** @type {any} */ (writes)),
      );
  }

  /**
   * @param {readonly Change[]} changes
   * @param {number} [width] so many at once
   */
  async saveAll(changes, width = 25) {
    const answers = [];
    for (let at = 0; at < changes.length; at += width) {
      const some = changes.slice(at, at + width);
      answers.push(...(await Promise.all(some.map((change) => this.client.save(change)))));
    }
    return answers;
  }

  /** @param {string} [since] @param {Line} [line] @param {Record<string, string>} [headers] */
  async listen(since, line = this.client, headers = {}) {
    const stream = await line.listen(this.groupId, since, headers);
    if (stream.status === 404)
      throw new NotLooked('there is no stream: pages ask from time to time');
    expect(stream.status === 200, `opening the stream: the answer was ${stream.status}`);
    return stream;
  }
}

/**
 * @param {string} groupId
 * @param {Command} command
 * @param {Change['writes']} writes
 * @returns {Change}
 */
export const changeOf = (groupId, command, writes) => ({
  ...{id: randomUUID(), groupId, command, writes},
  ...{by: {kind: 'client'}, at: new Date().toISOString()},
});

/**
 * @param {string} groupId
 * @param {{id?: string, displayName?: string, kind?: string}} [more]
 * @returns {Change}
 */
export function newPerson(groupId, more = {}) {
  const person = {id: `proef-${randomUUID()}`, displayName: 'Iemand', kind: 'informal', ...more};
  return changeOf(groupId, /** @type {Command} */ ({type: 'addPerson', person}), [
    {kind: 'person', id: person.id, base: null, body: person},
  ]);
}

/** @param {Change} change */
export function idIn({writes: [write]}) {
  if (write === undefined) throw new Error('This change writes nothing.');
  return write.id;
}

/** @param {{body?: object} | undefined} record @param {string} name @returns {unknown} */
export const fieldOf = (record, name) => new Map(Object.entries(record?.body ?? {})).get(name);

/** @param {import('@resourcegroep/elements/domain').Decision} decision */
function markOf(decision) {
  if (decision.outcome !== 'applied') return {};
  const {onBehalfOf, delegationId} = decision.audit;
  return {...(onBehalfOf && {onBehalfOf}), ...(delegationId !== undefined && {delegationId})};
}
