/** The script of a page that a server drew, as a portal writes it: see hydration.node.test.ts. */
import '../../src/hydrate.js';
import type {ResourceGroup} from '../../src/domain/group.js';
import type {Stored} from './drawn-page.js';

await import('../../src/define.js');
await import('../../src/elements/proposals/rg-proposals.js');
await import('../../src/elements/reins/rg-reins.js');
const {memoryBackend} = await import('../../src/backend/memory/memory.js');

declare global {
  interface Window {
    /** The portal's back end answers. */
    answer: (group?: ResourceGroup) => void;
    /** It does not. */
    fail: () => void;
  }
}

const provider = document.querySelector('rg-provider');
const stored = JSON.parse(document.querySelector('#stored')?.textContent ?? '') as Stored;
const noAnswer = () => Promise.reject(new Error('no answer'));

window.answer = (group = stored.group) => {
  if (provider) provider.backend = memoryBackend({...stored, group, latencyMs: 50});
};
window.fail = () => {
  if (provider) provider.backend = {load: noAnswer, save: noAnswer};
};
document.documentElement.dataset['ready'] = '';
