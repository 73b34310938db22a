import {nextFrame} from '@open-wc/testing';
import type {LitElement} from 'lit';

/** After so many frames it does not come: nothing is drawn that asks for it. */
const longest = 60;

/**
 * Until the map has its cards and forms, and their look: it asks for them when it has been on the
 * screen for a moment. Any other element is let through.
 */
export async function moreOfMap(element: Element): Promise<void> {
  if (element.localName !== 'rg-network-map') return;
  const {elementStyles} = element.constructor as typeof LitElement;
  const sheets = (): number => element.shadowRoot?.adoptedStyleSheets.length ?? 0;
  const isDrawn = 'group' in element && element.group !== undefined;
  const waits = isDrawn || element.shadowRoot?.querySelector('.toolbar');
  for (let n = 0; waits && sheets() <= elementStyles.length && n < longest; n++) await nextFrame();
}
