import 'fake-indexeddb/auto';
import {describe, it} from 'node:test';
import {indexedDbBackend} from '../../src/backend/indexeddb/indexeddb.js';
import {backendContract} from '../../src/testing/backend-contract.js';
import {threePeople} from '../../src/testing/small-groups.js';

let databases = 0;

backendContract(
  'IndexedDB',
  async () => {
    const group = threePeople();
    const options = {
      name: `contract-${databases++}`,
      initial: (id: string) => (id === group.id ? group : undefined),
    };
    const [backend, other] = [indexedDbBackend(options), indexedDbBackend(options)];
    await backend.load(group.id, {signal: new AbortController().signal});
    const close = async () => {
      await backend.close();
      await other.close();
    };
    return {backend, other, groupId: group.id, close};
  },
  {describe, it},
);
