/** What another tab has in it. */
import '../../src/elements/provider/rg-provider.js';
import {Probe} from './probe.js';

customElements.define('test-probe', Probe);
