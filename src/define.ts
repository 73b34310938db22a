/* Defines every element: the one aggregate side effect. */
import './elements/goal-editor/rg-goal-editor.js';
import './elements/meeting-agenda/rg-meeting-agenda.js';
import './elements/network-map/rg-network-map.js';
import './elements/phase-tracker/rg-phase-tracker.js';
import './elements/provider/rg-provider.js';
