/** The script of a page that a server drew, as a portal writes it: see hydration.node.test.ts. */
import '../../src/hydrate.js';
import type {ResourceGroup} from '../../src/domain/group.js';

await import('../../src/define.js');
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
const drawn = document.querySelector('#group');
const noAnswer = () => Promise.reject(new Error('no answer'));

window.answer = (group = JSON.parse(drawn?.textContent ?? '') as ResourceGroup) => {
  if (provider) provider.backend = memoryBackend({group});
};
window.fail = () => {
  if (provider) provider.backend = {load: noAnswer, save: noAnswer};
};
document.documentElement.dataset['ready'] = '';
