import {defineElement} from '../../ui/define.js';
import {Provider} from './provider.js';

defineElement('rg-provider', Provider);

declare global {
  interface HTMLElementTagNameMap {
    'rg-provider': Provider;
  }
}
