import {describe, it} from 'node:test';
import {memoryBackend} from '../../src/backend/memory/memory.js';
import {backendContract} from '../../src/testing/backend-contract.js';
import {threePeople} from '../../src/testing/small-groups.js';

const runner = {describe, it};

backendContract(
  'memory',
  () => {
    const group = threePeople();
    return {backend: memoryBackend({group}), groupId: group.id};
  },
  runner,
);

backendContract(
  'memory with slow answers',
  () => {
    const group = threePeople();
    return {backend: memoryBackend({group, latencyMs: 2}), groupId: group.id};
  },
  runner,
);
