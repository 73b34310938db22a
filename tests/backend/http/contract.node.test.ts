import {describe, it} from 'node:test';
import {httpBackend} from '../../../src/backend/http/http.js';
import {memoryBackend} from '../../../src/backend/memory/memory.js';
import type {Backend} from '../../../src/backend/backend.js';
import {backendContract} from '../../../src/testing/backend-contract.js';
import {threePeople} from '../../../src/testing/small-groups.js';
import {openPortal} from '../../support/http-portal.js';
import {lineTo, serviceWith} from '../../support/on-service.js';

/** Two pages on one server, on a real port. */
async function served(backend: Backend, groupId: string, live = true) {
  const {load, save, history} = backend;
  const behind = live ? backend : {load, save, ...(history && {history})};
  const portal = await openPortal((token) => (token === 'valid' ? behind : undefined));
  const page = () =>
    httpBackend({
      base: portal.base,
      getToken: () => 'valid',
      timing: {pollSeconds: 0.01},
      history: history !== undefined,
    });
  return {backend: page(), other: page(), groupId, close: portal.close};
}

const group = threePeople();

backendContract('a server over HTTP', () => served(memoryBackend({group}), group.id), {
  describe,
  it: (text, keep) => void it(text, keep),
});

backendContract(
  'a server over HTTP without a stream',
  () => served(memoryBackend({group}), group.id, false),
  {describe, it: (text, keep) => void it(text, keep)},
);

backendContract(
  'the group service of the demo over HTTP',
  () => {
    const service = serviceWith(group, () => new Date().toISOString());
    return served(lineTo(service, 'client'), group.id);
  },
  {
    describe,
    // It follows the command: what a change writes beside that, as this promise does, it does not take.
    it: (promise, keep) => promise.startsWith('does all writes') || void it(promise, keep),
  },
);
