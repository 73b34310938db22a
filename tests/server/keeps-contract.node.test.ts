import assert from 'node:assert/strict';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, describe, it} from 'node:test';
import {resultsOf} from '../../conformance/kit.js';
import {client, member} from './asking.js';
import {Instance} from './instance.js';
import {House, stores, type Store} from './stores.js';

const origin = 'https://portaal.example';

/** Kills the instance and starts it again, for a command that asks it by HTTP. */
async function restarterOf(instance: Instance): Promise<{command: string; server: Server}> {
  const server = createServer((_request, response) => {
    void instance
      .end('SIGKILL')
      .then(() => instance.run())
      .then(() => response.end());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const {port} = server.address() as AddressInfo;
  const script = `fetch('http://127.0.0.1:${port}').then(() => process.exit(0))`;
  return {command: `"${process.execPath}" -e "${script}"`, server};
}

for (const {name, make} of stores) {
  describe(`the conformance kit at the reference server on ${name}`, () => {
    let store: Store;
    let house: House;

    before(async () => {
      store = await make();
      const settings = {...store.settings, PORTAL_ORIGIN: origin, REQUESTS_PER_MINUTE: '1900'};
      house = await House.at(await Instance.start(settings));
    });
    after(async () => {
      await house.instance.end();
      await store.end();
    });

    it('finds that all is kept, what it must do and what it should', async () => {
      const {command, server} = await restarterOf(house.instance);
      const options = {
        ...{base: house.instance.base, groupId: await house.three(), origin},
        as: (await house.as('samira')).token,
        asMember: (await house.as('marieke')).token,
        outsider: (await house.as('buurman')).token,
        otherGroupId: await house.three({buurman: client, marieke: member('m-2')}),
        restartCommand: command,
      };
      const notKept: object[] = [];
      const notLooked: string[] = [];
      for await (const result of resultsOf(options)) {
        if (result.verdict === 'not kept') notKept.push(result);
        if (result.verdict === 'not looked at') notLooked.push(result.name);
      }
      server.close();
      assert.deepEqual(notKept, []);
      assert.deepEqual(notLooked, [
        ...['is reached by https alone', 'speaks no TLS older than 1.2'],
        ...['has a certificate for two weeks more', 'lets a stream end when the session does'],
        'knows a key for 24 hours',
      ]);
    });

    it('finds that a stream ends with its session', async () => {
      const check = 'lets a stream end when the session does';
      const options = {
        ...{base: house.instance.base, groupId: await house.three()},
        as: (await house.as('samira')).token,
        expiring: (await house.as('samira', {seconds: 2})).token,
      };
      for await (const {verdict, found} of resultsOf(options, (one) => one === check))
        assert.equal(verdict, 'kept', found);
    });
  });
}
