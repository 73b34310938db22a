/** What others wrote, and what a server says instead of an answer. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fhirBackend, type FhirBackendOptions} from '../../src/backend/fhir/fhir.js';
import {listOf, type Resource} from '../../src/exchange/fhir/resource.js';
import {threePeople} from '../../src/testing/small-groups.js';
import {changeOf, edited, newGoal, newPerson, recordOf, refusal, signal} from './changes.js';
import {patient, serverWith, type RestServer} from './rest-server.js';

const group = threePeople();
const {id: groupId} = group;

const on = (text: string, act: (server: RestServer) => Promise<void>) =>
  void it(text, async () => {
    const server = await serverWith('5.2', group);
    try {
      await act(server);
    } finally {
      server.stop();
    }
  });

const pageOf = ({base}: RestServer, more: Partial<FhirBackendOptions> = {}) =>
  fhirBackend({base, patient, ...more});

const foreign = [{url: 'https://else.example/x', valueString: 'theirs'}];
const snomed = (code: string) => [{coding: [{system: 'http://snomed.info/sct', code}]}];

/** A care team as another system has it, with all that may be wrong in it. */
const theirs: readonly Resource[] = [
  {
    ...{resourceType: 'CareTeam', id: 'theirs', status: 'active', name: 'Zorgteam'},
    ...{subject: {reference: patient}, extension: foreign},
    contained: [{resourceType: 'Practitioner', id: 'inside', name: [{text: 'Dokter Binnen'}]}],
    participant: [
      {member: {reference: 'PractitionerRole/r1'}, role: snomed('405623001')},
      {member: {reference: 'PractitionerRole/r1'}, role: snomed('768832004')},
      {member: {reference: 'RelatedPerson/buur'}, role: snomed('1234567')},
      {member: {reference: '#inside'}},
      {member: {reference: 'Practitioner/nowhere'}},
      {member: {reference: 'https://else.example/fhir/Practitioner/d1', display: 'Van elders'}},
      {member: {reference: patient}},
      {member: {display: 'Alleen een naam'}},
    ],
  },
  {
    ...{resourceType: 'PractitionerRole', id: 'r1', practitioner: {reference: 'Practitioner/d1'}},
    ...{organization: {reference: 'Organization/o1'}, code: snomed('999')},
  },
  {resourceType: 'Practitioner', id: 'd1', name: [{given: ['Eva'], family: 'Smit'}]},
  {resourceType: 'Organization', id: 'o1', name: 'GGZ Noord', active: true},
  {
    ...{resourceType: 'RelatedPerson', id: 'buur', patient: {reference: patient}},
    ...{name: [{text: 'De buurvrouw'}], extension: foreign, gender: 'female'},
  },
  {
    ...{resourceType: 'Goal', id: 'of-theirs', lifecycleStatus: 'active'},
    ...{subject: {reference: patient}, description: {text: 'Behandeldoel'}},
  },
];

const id = 'CareTeam/theirs';

describe('a care team that others made', () => {
  const withTheirs = async (server: RestServer) => {
    for (const one of theirs) await server.put(one);
    return pageOf(server);
  };

  on('is a group, whatever is wrong in it', async (server) => {
    const page = await withTheirs(server);
    const {records} = await page.load(id, {signal});
    const names = records.flatMap(({kind, body}) =>
      kind === 'person' ? [(body as {displayName: string}).displayName] : [],
    );
    assert.deepEqual(names.sort(), [
      ...['Alleen een naam', 'De buurvrouw', 'Dokter Binnen', 'Eva Smit', 'Van elders'],
    ]);
    assert.equal(records.find(({kind}) => kind === 'group')?.id, id);
    assert.ok(!records.some(({kind}) => kind === 'goal'));
  });

  on('knows its people by an absolute address of its own, also behind a door', async (server) => {
    await withTheirs(server);
    const people = async () => {
      const {records} = await pageOf(server).load(id, {signal});
      return records.flatMap((one) => (one.kind === 'person' ? [one.id] : [])).sort();
    };
    const all = ['PractitionerRole/r1', 'RelatedPerson/buur'];
    const referring = (base: string) => ({
      ...theirs[0]!,
      subject: {reference: base + patient},
      participant: all.map((place) => ({member: {reference: `${base}${place}/_history/1`}})),
    });
    await server.put(referring(`${server.base}/`));
    assert.deepEqual(await people(), all);
    const inside = 'https://fhir.inside.example/';
    await server.put(referring(inside));
    assert.equal((await refusal(people())).reason, 'not-found', 'it may be another Patient/1');
    server.whim = async (heard, response) => {
      const [outcome, found] = await server.handle(heard);
      const entry = listOf(found?.['entry']).map(({resource}) => {
        const {resourceType, id: own} = resource as Resource;
        return {resource, fullUrl: `${inside}${resourceType}/${String(own)}`};
      });
      const whole = found?.resourceType === 'Bundle' ? {...found, entry} : found;
      server.answer(response, whole ? [outcome, whole] : [outcome]);
      return true;
    };
    assert.deepEqual(await people(), all);
  });

  on('takes changes, and keeps what is not ours', async (server) => {
    const page = await withTheirs(server);
    await page.save(changeOf(id, newGoal('g')), {signal});
    await page.save(changeOf(id, newPerson('p', 'formal')), {signal});
    const neighbour = await recordOf(page, id, 'RelatedPerson/buur');
    assert.ok(neighbour);
    await page.save(changeOf(id, edited(neighbour, {note: 'Heeft een sleutel'})), {signal});
    const own = await recordOf(page, id, id);
    assert.ok(own);
    await page.save(changeOf(id, edited(own, {name: 'Mijn groep'})), {signal});
    const named = (await page.load(id, {signal})).records.find((one) =>
      JSON.stringify(one).includes('Alleen een naam'),
    );
    assert.ok(named);
    await page.save(changeOf(id, edited(named, {note: 'Belt soms'})), {signal});
    const again = await pageOf(server).load(id, {signal});
    const stored = new Map(again.records.map((one) => [one.id, one.body]));
    assert.deepEqual(stored.get('RelatedPerson/buur'), {
      ...neighbour.body,
      note: 'Heeft een sleutel',
    });
    assert.deepEqual(stored.get(named.id), {...named.body, note: 'Belt soms'});
    assert.deepEqual(stored.get(id), {...own.body, name: 'Mijn groep'});
    assert.deepEqual(stored.get('g'), newGoal('g').body);
    assert.deepEqual(stored.get('p'), newPerson('p', 'formal').body);
    const find = (type: string, found: string) =>
      server.all(type).find((one) => one['id'] === found);
    for (const type of ['PractitionerRole', 'Practitioner', 'Organization', 'Goal'])
      for (const one of theirs.filter(({resourceType}) => resourceType === type)) {
        assert.deepEqual(
          {...find(type, String(one['id'])), meta: undefined},
          {...one, meta: undefined},
        );
      }
    const team = find('CareTeam', 'theirs');
    const said = (one: Resource | undefined) =>
      listOf(one?.['participant']).flatMap(({member, role}) =>
        [{}, ...listOf(role).flatMap(({coding}) => listOf(coding))].map(({code}) =>
          JSON.stringify([member, code]),
        ),
      );
    for (const one of said(theirs[0])) assert.ok(said(team).includes(one), one);
    assert.deepEqual(team?.['contained'], theirs[0]?.['contained']);
    for (const one of [team, find('RelatedPerson', 'buur')])
      assert.ok(listOf(one?.['extension']).some(({url}) => url === foreign[0]?.url));
    assert.equal(find('RelatedPerson', 'buur')?.['gender'], 'female');
  });

  on('says something that this version does not know: then it is not read', async (server) => {
    await withTheirs(server);
    await server.put({...theirs[0]!, modifierExtension: foreign});
    assert.equal((await refusal(pageOf(server).load(id, {signal}))).reason, 'invalid');
  });

  on('of another client is not found', async (server) => {
    await withTheirs(server);
    for (const groupOf of [id, groupId]) {
      const page = pageOf(server, {patient: 'Patient/somebody-else'});
      assert.equal((await refusal(page.load(groupOf, {signal}))).reason, 'not-found');
    }
  });
});

describe('who uses the page', () => {
  on('is found among those who take part', async (server) => {
    const [role] = server.all('CareTeam').flatMap(({participant}) => listOf(participant));
    const place = String(listOf(role?.['member'])[0]?.['reference']);
    const [, roleId = ''] = place.split('/');
    const found = server.all('PractitionerRole').find((one) => one['id'] === roleId);
    const practitioner = String(listOf(found?.['practitioner'])[0]?.['reference']);
    const asMember = {kind: 'member', membershipId: 'm-2'};
    for (const [user, actor] of [
      [patient, {kind: 'client'}],
      [`${server.base}/${patient}`, {kind: 'client'}],
      [place, asMember],
      [practitioner, asMember],
      ['Practitioner/nobody', undefined],
    ] as const)
      assert.deepEqual((await pageOf(server, {user}).load(groupId, {signal})).me, actor);
  });

  on('is asked for once more when the token is over', async (server) => {
    const asked: boolean[] = [];
    server.whim = ({headers}, response) => {
      if (headers['authorization'] === 'Bearer new') return false;
      response.writeHead(401).end();
      return true;
    };
    const getToken = ({renew}: {renew: boolean}) => {
      asked.push(renew);
      return asked.includes(true) ? 'new' : 'old';
    };
    await pageOf(server, {getToken}).load(groupId, {signal});
    assert.deepEqual(asked.slice(0, 2), [false, true]);
    assert.equal(asked.filter((renew) => renew).length, 1);
  });

  on('may go away, and what was done is sent after them', async (server) => {
    const sent: (readonly [method: string, keepalive: boolean | undefined])[] = [];
    const page = pageOf(server, {
      fetch: (address, init) => {
        sent.push([init?.method ?? '', init?.keepalive]);
        return fetch(address, init);
      },
    });
    const {records} = await page.load(groupId, {signal});
    const person = records.find(({kind}) => kind === 'person');
    assert.ok(person);
    sent.length = 0;
    const change = changeOf(groupId, edited(person, {note: 'Nog net'}));
    await page.save(change, {signal, unloading: true});
    assert.deepEqual(sent, [['PUT', true]]);
    assert.deepEqual((await recordOf(pageOf(server), groupId, person.id))?.body, {
      ...{...person.body, note: 'Nog net'},
    });
  });
});

describe('an answer that is none', () => {
  for (const [status, code, reason] of [
    [400, 'required', 'invalid'],
    [400, 'login', 'unauthenticated'],
    [401, 'login', 'unauthenticated'],
    [403, 'forbidden', 'forbidden'],
    [404, 'not-found', 'not-found'],
    [410, 'deleted', 'gone'],
    [422, 'business-rule', 'invalid'],
    [429, 'throttled', 'rate-limited'],
    [500, 'exception', 'unknown'],
    [500, 'transient', 'unavailable'],
    [503, 'transient', 'unavailable'],
    [302, 'login', 'unauthenticated'],
  ] as const) {
    on(`${status} with ${code} means ${reason}, and repeats nothing`, async (server) => {
      const secret = 'Geheim';
      const issue = [
        {severity: 'error', code, diagnostics: secret, expression: [`Goal.note where ${secret}`]},
        {severity: 'fatal', code, details: {text: secret}, expression: ['Goal.note[0].text']},
        {severity: 'error', code: secret},
      ];
      const body = JSON.stringify({resourceType: 'OperationOutcome', issue});
      server.whim = (_heard, response) => {
        const headers = {'Content-Type': 'application/fhir+json', 'Retry-After': '7'};
        response.writeHead(status, headers).end(body);
        return true;
      };
      const page = pageOf(server);
      for (const answer of [
        page.load(groupId, {signal}),
        page.load('CareTeam/x', {signal}),
        page.save(changeOf(groupId, newGoal('g')), {signal}),
      ]) {
        const error = await refusal(answer);
        assert.equal(error.reason, reason);
        assert.ok(!error.message.includes(secret), error.message);
        if (status !== 302) {
          assert.match(error.message, /at Goal\.note\[0\]\.text/);
          assert.equal(error.details.retryAfterSeconds, 7);
        }
      }
    });
  }

  on('is no JSON, no Bundle, or nothing', async (server) => {
    for (const [status, body] of [
      [200, '<html>'],
      [200, ''],
      [200, '[]'],
      [200, 'null'],
      [200, '{"resourceType":"Patient"}'],
    ] as const) {
      server.whim = (_heard, response) => {
        response.writeHead(status, {'Content-Type': 'application/fhir+json'}).end(body);
        return true;
      };
      const error = await refusal(pageOf(server).load(groupId, {signal}));
      assert.equal(error.reason, 'unavailable');
    }
  });
});

describe('what is very large', () => {
  /** One person of whom very much is known. */
  const withNotes = async (server: RestServer, megabytes: number) => {
    const [one] = server.all('RelatedPerson');
    const extension = Array.from({length: megabytes}, () => ({
      ...{url: 'https://else.example/x', valueString: 'x'.repeat(1_000_000)},
    }));
    await server.put({...one!, extension: [...listOf(one?.['extension']), ...extension]});
  };

  on('5 MB are read, and soon enough', async (server) => {
    await withNotes(server, 5);
    const begun = performance.now();
    const {records} = await pageOf(server).load(groupId, {signal});
    assert.equal(records.filter(({kind}) => kind === 'person').length, group.people.length);
    assert.ok(performance.now() - begun < 5000);
  });

  on('11 MB are refused with words', async (server) => {
    await withNotes(server, 11);
    const error = await refusal(pageOf(server).load(groupId, {signal}));
    assert.equal(error.reason, 'invalid');
    assert.match(error.message, /at most/);
  });
});

describe('two resources with one business id', () => {
  on('are one person, the same for everybody, and that one is changed', async (server) => {
    const [one] = server.all('RelatedPerson');
    await server.put({...one!, id: 'zz', name: [{text: 'Dubbel'}]});
    await server.put({...one!, id: '00', name: [{text: 'Dubbel'}]});
    const page = pageOf(server);
    const {records} = await page.load(groupId, {signal});
    const people = records.filter(({kind}) => kind === 'person');
    assert.equal(people.length, group.people.length);
    const [person] = people.filter(({id: found}) => found === group.people[0]?.id);
    assert.ok(person);
    await page.save(changeOf(groupId, edited(person, {note: 'Eens'})), {signal});
    assert.deepEqual((await recordOf(pageOf(server), groupId, person.id))?.body, {
      ...{...person.body, note: 'Eens'},
    });
  });
});
