import type {GroupHost} from '../../../src/context/group-controller.js';
import {theKitchenTable} from '../../../src/testing/kitchen-table.js';
import {pressEverything, settled, textOf} from '../../support/everything.js';

/* Shows the element whose tag stands in the address, presses everything, and tells the page around. */
const violations: string[] = [];
document.addEventListener('securitypolicyviolation', (event) =>
  violations.push(`${event.violatedDirective}: ${event.sample} ${event.sourceFile}`),
);
window.print = () => undefined;
// What is printed stands in a frame of its own.
const view = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow');
Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
  get(this: HTMLIFrameElement) {
    return Object.assign(view?.get?.call(this) as Window, {print: () => undefined});
  },
});
// A file that is saved would open a window of the browser's own.
const click = (link: HTMLAnchorElement): void => HTMLElement.prototype.click.call(link);
HTMLAnchorElement.prototype.click = function () {
  if (!this.hasAttribute('download')) click(this);
};

const modules: Readonly<Record<string, () => Promise<unknown>>> = {
  'rg-network-map': () => import('../../../src/elements/network-map/rg-network-map.js'),
  'rg-goal-editor': () => import('../../../src/elements/goal-editor/rg-goal-editor.js'),
  'rg-meeting-agenda': () => import('../../../src/elements/meeting-agenda/rg-meeting-agenda.js'),
  'rg-proposals': () => import('../../../src/elements/proposals/rg-proposals.js'),
  'rg-phase-tracker': () => import('../../../src/elements/phase-tracker/rg-phase-tracker.js'),
  'rg-reins': () => import('../../../src/elements/reins/rg-reins.js'),
};
const tag = location.search.slice(1);
await modules[tag]?.();
const element = document.createElement(tag) as GroupHost & HTMLElement;
element.group = theKitchenTable(new Date().toISOString());
document.body.append(element);
await settled(element);
const text = textOf(element);
await pressEverything(element);
parent.postMessage({violations, text}, location.origin);
