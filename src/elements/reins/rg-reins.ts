import {defineElement} from '../../ui/define.js';
import {Reins} from './reins.js';

defineElement('rg-reins', Reins);

declare global {
  interface HTMLElementTagNameMap {
    'rg-reins': Reins;
  }
}
