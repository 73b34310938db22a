/* For a page without a bundler: every element, also those that a portal takes by their own path. */
import './define.js';
import './elements/proposals/rg-proposals.js';
import './elements/reins/rg-reins.js';
