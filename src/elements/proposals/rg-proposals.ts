import {defineElement} from '../../ui/define.js';
import {Proposals} from './proposals.js';

defineElement('rg-proposals', Proposals);

declare global {
  interface HTMLElementTagNameMap {
    'rg-proposals': Proposals;
  }
}
