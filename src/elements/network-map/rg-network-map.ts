import {defineElement} from '../../ui/define.js';
import {NetworkMap} from './network-map.js';

defineElement('rg-network-map', NetworkMap);

declare global {
  interface HTMLElementTagNameMap {
    'rg-network-map': NetworkMap;
  }
}
