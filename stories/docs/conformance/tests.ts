/** The tests that the report names, by what they look at. */
const elements = [
  'goal-editor',
  'meeting-agenda',
  'network-map',
  'phase-tracker',
  'proposals',
  'reins',
];
const gate = (name: string): readonly string[] =>
  elements.map((element) => `tests/accessibility/${element}.${name}.test.ts`);

export const axe = gate('axe');
export const layout = gate('layout');
export const keyboard = gate('keyboard');
export const opened = 'tests/accessibility/opened.test.ts';
export const spoken = 'tests/accessibility/spoken.test.ts';
export const spokenOrder = 'tests/accessibility/goal-editor.spoken-order.test.ts';
export const withoutDragging = 'tests/accessibility/without-dragging.test.ts';
export const rightToLeft = 'tests/accessibility/right-to-left.test.ts';
export const arabic = 'tests/accessibility/arabic.test.ts';
export const languages = 'tests/accessibility/languages.test.ts';
export const readerSettings = 'tests/accessibility/reader-settings.test.ts';
export const contrast = 'tests/accessibility/contrast.node.test.ts';
export const plain = 'tests/accessibility/plain-language.node.test.ts';
export const formal = 'tests/accessibility/formal-dutch.node.test.ts';
export const acts = elements.map((element) => `tests/elements/${element}.test.ts`);
export const map = 'tests/elements/network-map.test.ts';
export const mapZoom = 'tests/elements/network-map-zoom.test.ts';
export const agenda = 'tests/elements/meeting-agenda.test.ts';
export const tracker = 'tests/elements/phase-tracker.test.ts';
export const goals = 'tests/elements/goal-editor.test.ts';
export const undo = 'tests/state/history.node.test.ts';
export const exchange = 'tests/exchange/easynwk.node.test.ts';
