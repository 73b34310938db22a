import {defineElement} from '../../ui/define.js';
import {PhaseTracker} from './phase-tracker.js';

defineElement('rg-phase-tracker', PhaseTracker);

declare global {
  interface HTMLElementTagNameMap {
    'rg-phase-tracker': PhaseTracker;
  }
}
