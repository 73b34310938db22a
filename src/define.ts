/*
 * Defines the four elements of the method and the provider: the one aggregate side effect. The proposals and
 * the reins are for pages that have them, by their own paths.
 */
import './elements/goal-editor/rg-goal-editor.js';
import './elements/meeting-agenda/rg-meeting-agenda.js';
import './elements/network-map/rg-network-map.js';
import './elements/phase-tracker/rg-phase-tracker.js';
import './elements/provider/rg-provider.js';
