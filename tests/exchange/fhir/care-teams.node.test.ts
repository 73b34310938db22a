/** What a care team of others says of who takes part: by which reference, in which words, and until when. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {ResourceGroup} from '../../../src/domain/group.js';
import {readFhir, type FhirResult} from '../../../src/exchange-fhir.js';
import {roleCode, vektisRole} from '../../../src/exchange/fhir/codes.js';
import {listOf, type Fields, type Resource} from '../../../src/exchange/fhir/resource.js';
import {now} from '../../domain/random-group.js';
import {participantsIn, whole, written} from './written.js';

type Opened = Extract<FhirResult, {ok: true}> & {readonly group: ResourceGroup};

function opened(input: unknown): Opened {
  const result = readFhir(input, {at: now});
  assert.ok(result.ok && result.group);
  return {...result, group: result.group};
}

const teamOf = (...participant: readonly Fields[]): Resource => ({
  ...{resourceType: 'CareTeam', id: 't', status: 'active', subject: {reference: 'Patient/1'}},
  participant,
});
const somebody = (
  resourceType: string,
  id: string,
  name: unknown,
  more: Fields = {},
): Resource => ({
  ...{resourceType, id, name},
  ...more,
});
const namesIn = ({group}: Opened) => group.people.map(({displayName}) => displayName);
const statesIn = ({group}: Opened) => group.memberships.map(({state}) => state);
const jo = {reference: 'RelatedPerson/1', display: 'Jo'};

/** As a server sends it, with where each of them is. */
const bundleAt = (base: string, ...resources: readonly Resource[]) => ({
  resourceType: 'Bundle',
  entry: resources.map((resource) => ({
    fullUrl: `${base}${resource.resourceType}/${String(resource['id'])}`,
    resource,
  })),
});

describe('A reference to who takes part', () => {
  const here = 'https://care.example/fhir/';
  const ida = somebody('Practitioner', '9', [{text: 'Ida'}]);

  it('leads to the same one however it is written, also with a version', () => {
    const ways = ['Practitioner/9', `${here}Practitioner/9`, `${here}Practitioner/9/_history/2`];
    const team = teamOf(...ways.map((reference) => ({member: {reference}})));
    assert.deepEqual(namesIn(opened(bundleAt(here, team, ida))), ['Ida']);
  });

  it('never leads to who has the same id on another server', () => {
    const reference = 'https://else.example/fhir/Practitioner/9';
    const there = {member: {reference, display: 'Van elders'}};
    const team = teamOf({member: {reference: 'Practitioner/9'}}, there, {member: {reference}});
    const {group, notes} = opened(bundleAt(here, team, ida));
    assert.deepEqual(
      group.people.map(({displayName, kind}) => [displayName, kind]),
      [
        ['Ida', 'formal'],
        ['Van elders', 'formal'],
      ],
    );
    assert.equal(notes.filter(({code}) => code === 'dangling').length, 2);
  });

  it('may be a business identifier, if that is of one only', () => {
    const identifier = [{system: 'http://fhir.nl/fhir/NamingSystem/uzi-nr-pers', value: '1'}];
    const team = teamOf({member: {identifier: identifier[0]}});
    const found = somebody('Practitioner', '9', [{text: 'Ida'}], {identifier});
    assert.deepEqual(namesIn(opened([team, found])), ['Ida']);
    assert.deepEqual(namesIn(opened([team, found, {...found, id: '10'}])), []);
    const noSystem = teamOf({member: {identifier: {value: '1'}}});
    assert.deepEqual(namesIn(opened([noSystem, {...found, identifier: [{value: '1'}]}])), []);
  });

  it('is the client’s, in whichever way the team names them: then they are no member', () => {
    const identifier = [{system: 'https://care.example/number', value: '7'}];
    const client = somebody('Patient', '1', [{text: 'Samira'}], {identifier});
    for (const subject of [
      {reference: 'Patient/1'},
      {reference: `${here}Patient/1`},
      {identifier: identifier[0]},
    ]) {
      const member = {member: {reference: 'Patient/1', display: 'Samira'}};
      const result = opened(bundleAt(here, {...teamOf(member), subject}, client));
      assert.deepEqual(namesIn(result), []);
      assert.equal(result.group.clientName, 'Samira');
    }
  });

  it('may lead from what lies in the team to what lies beside it', () => {
    const contained = [
      somebody('PractitionerRole', 'a', undefined, {
        practitioner: {reference: '#b'},
        organization: {reference: '#c'},
      }),
      somebody('Practitioner', 'b', [{text: 'Ida'}]),
      somebody('Organization', 'c', 'GGZ Noord'),
      somebody('Patient', 'd', [{text: 'Samira'}]),
    ];
    const subject = {reference: '#d'};
    const {group} = opened({...teamOf({member: {reference: '#a'}}), contained, subject});
    assert.deepEqual(
      group.people.map(({displayName, organisation}) => [displayName, organisation]),
      [['Ida', 'GGZ Noord']],
    );
    assert.equal(group.clientName, 'Samira');
  });
});

describe('Until when somebody takes part', () => {
  const until = (end: string) => statesIn(opened(teamOf({member: jo, period: {end}})))[0];

  it('is the end of that day, month or year', () => {
    for (const end of ['2026-06-01', '2026-06', '2026', '2026-06-01T14:00:00+02:00'])
      assert.equal(until(end), 'member', end);
    for (const end of ['2026-05-31', '2026-05', '2025', '2026-06-01T13:59:00+02:00', '2024-02-29'])
      assert.equal(until(end), 'ended', end);
    for (const end of ['soon', '0000', '2025-13', '2026-6', '2025-02-31'])
      assert.equal(until(end), 'member', end);
  });

  it('has passed when their own record is set aside or over', () => {
    const record = (more: Fields) => [
      teamOf({member: jo}),
      somebody('RelatedPerson', '1', [{text: 'Jo'}], more),
    ];
    for (const more of [{active: false}, {active: 'false'}, {period: {end: '2025'}}])
      assert.deepEqual(statesIn(opened(record(more))), ['ended']);
    for (const more of [{active: true}, {}, {period: {end: '2027'}}])
      assert.deepEqual(statesIn(opened(record(more))), ['member']);
  });

  it('counts for that role only: by another one they are there, in whatever order', () => {
    const over = {member: jo, role: [{text: 'oud'}], period: {end: '2025-01-01'}};
    const current = {member: jo, role: [{text: 'nieuw'}]};
    for (const all of [
      [over, current],
      [current, over],
    ]) {
      const [membership, ...more] = opened(teamOf(...all)).group.memberships;
      assert.deepEqual(more, []);
      assert.deepEqual(membership?.roles, ['nieuw']);
      assert.equal(membership.state, 'member');
      assert.equal(membership.until, undefined);
    }
  });

  it('stays as they wrote it when the team is written; who leaves now is taken out', () => {
    const theirs = teamOf(
      {member: {reference: 'Practitioner/1', display: 'Ida'}, period: {end: '2020'}},
      {member: jo, role: [{text: 'oud'}], period: {end: '2020-01-01'}},
      {member: jo, role: [{text: 'nieuw'}], period: {start: '2020-02'}},
    );
    const {group} = opened(theirs);
    const first = written({...group, name: 'Anders'}, {...whole, onto: theirs});
    assert.deepEqual(
      participantsIn(first).map(({member, period}) => ({member, period})),
      listOf(theirs['participant']).map(({member, period}) => ({member, period})),
    );
    assert.deepEqual(opened(first).group, {...group, name: 'Anders'});
    const memberships = group.memberships.map((one) => ({...one, state: 'ended' as const}));
    const then = written({...group, memberships}, {...whole, onto: first});
    assert.deepEqual(
      participantsIn(then),
      listOf(theirs['participant']).slice(0, 2),
      'what others tell of the past is theirs',
    );
    assert.deepEqual(statesIn(opened(then)), ['ended', 'ended']);
  });
});

describe('What somebody is called', () => {
  it('is not a name of the past', () => {
    const names = [
      [{use: 'old', text: 'Oud'}, {text: 'Nieuw'}],
      [
        {text: 'Oud', period: {end: '2010'}},
        {use: 'official', text: 'Nieuw'},
      ],
      [{use: 'usual', text: 'Oud', period: {end: '2010'}}, {text: 'Nieuw'}],
    ];
    for (const name of names)
      assert.deepEqual(
        namesIn(opened([teamOf({member: jo}), somebody('RelatedPerson', '1', name)])),
        ['Nieuw'],
      );
    const only = somebody('RelatedPerson', '1', [{use: 'old', text: 'Oud'}]);
    assert.deepEqual(namesIn(opened([teamOf({member: jo}), only])), ['Oud']);
  });

  it('is what they are or where they work, when nobody says more', () => {
    const role = (more: Fields) => [
      teamOf({member: {reference: 'PractitionerRole/1'}}),
      somebody('PractitionerRole', '1', undefined, more),
    ];
    assert.deepEqual(namesIn(opened(role({specialty: [{text: 'Huisarts'}]}))), ['Huisarts']);
    assert.deepEqual(namesIn(opened(role({organization: {display: 'GGZ Noord'}}))), ['GGZ Noord']);
  });
});

describe('What is read in part', () => {
  const notReadOf = (input: unknown) => {
    const result = readFhir(input, {at: now});
    assert.ok(result.ok);
    return result.notes.flatMap((note) => (note.code === 'notRead' ? [note.element] : []));
  };

  it('is named: what more somebody is to the client, and a beginning without a day', () => {
    const relationship = [
      {coding: [{system: vektisRole, code: '24'}]},
      {coding: [{system: roleCode, code: 'MTH'}]},
      {coding: [{system: roleCode, code: 'FTH'}]},
    ];
    const mother = (all: readonly Fields[]) => [
      teamOf({member: jo, period: {start: '2020-01-01'}}),
      somebody('RelatedPerson', '1', [{text: 'Jo'}], {relationship: all}),
    ];
    assert.deepEqual(notReadOf(mother(relationship)), []);
    const more = [...relationship, {coding: [{system: vektisRole, code: '07', display: 'Hulp'}]}];
    assert.deepEqual(notReadOf(mother(more)), ['relationship.coding']);
    assert.deepEqual(notReadOf(teamOf({member: jo, period: {start: '2020'}})), [
      'participant.period',
    ]);
  });

  it('is named: of a goal how it is measured, how far it is, and all notes but the first', () => {
    const goal = {resourceType: 'Goal', id: 'g', description: {text: 'Wandelen'}};
    const full = {
      ...goal,
      target: [{dueDate: '2026-12-01', detailString: 'elke dag'}],
      achievementStatus: {coding: [{code: 'improving'}]},
      note: [{text: 'een'}, {text: 'twee'}],
    };
    assert.deepEqual(notReadOf(full), ['achievementStatus', 'target', 'note']);
    const vague = {...goal, startDate: '2026', target: [{dueDate: '2026-12'}]};
    assert.deepEqual(notReadOf(vague), ['startDate', 'target']);
    assert.deepEqual(
      notReadOf({...goal, target: [{dueDate: '2026-12-01'}], note: [{text: 'x'}]}),
      [],
    );
  });
});
