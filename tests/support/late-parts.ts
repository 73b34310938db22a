/** What the elements load after their first paint, there at once: a test need not wait for the network. */
import '../../src/elements/goal-editor/forms.js';
import '../../src/elements/goal-editor/plan/late-plan.js';
import '../../src/elements/meeting-agenda/agreement-form.js';
import '../../src/elements/meeting-agenda/dates/dates-form.js';
import '../../src/elements/meeting-agenda/item-form.js';
import '../../src/elements/meeting-agenda/live/live.js';
import '../../src/elements/meeting-agenda/more.js';
import '../../src/elements/meeting-agenda/people-forms.js';
import '../../src/elements/meeting-agenda/plan-form.js';
import '../../src/elements/meeting-agenda/preparation.js';
import '../../src/elements/meeting-agenda/small-forms.js';
import '../../src/elements/network-map/eyes/late-eyes.js';
import '../../src/elements/network-map/files/late-files.js';
import '../../src/elements/network-map/more.js';
import '../../src/elements/network-map/time/late-time.js';
import '../../src/elements/network-map/zoom/late-zoom.js';
import '../../src/elements/phase-tracker/sheet.js';
