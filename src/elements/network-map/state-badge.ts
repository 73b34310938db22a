import {html, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import type {MembershipState} from '../../domain/network/values.js';

/* Seven states, seven silhouettes: the shape says it without colour. Drawn on a grid of 22. */
const silhouettes: Readonly<Record<string, SVGTemplateResult>> = {
  considering: svg`<circle class="b-soft" cx="11" cy="11" r="8.5" stroke-width="2" stroke-dasharray="3.2 2.6"/>`,
  nominated: svg`<path class="b-ink" d="M5 2.5h12v17.2l-6-4.4-6 4.4z" stroke-width="1.5" stroke-linejoin="round"/>`,
  asked: svg`<rect class="b-soft" x="1.5" y="4" width="19" height="14" rx="2.5" stroke-width="2"/><path class="b-line" d="m3 6.5 8 6 8-6" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>`,
  member: svg`<circle class="b-ink" cx="11" cy="11" r="9.5"/><path class="b-cut" d="m6.5 11.4 3.1 3.1 6-6.6" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"/>`,
  later: svg`<circle class="b-grey" cx="11" cy="11" r="9" stroke-width="2"/><path class="b-greyline" d="M11 6v5.2l3.4 2.2" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>`,
  declined: svg`<rect class="b-grey" x="2" y="2" width="18" height="18" rx="9" stroke-width="2"/><path class="b-greyline" d="M7 11h8" stroke-width="2.2" stroke-linecap="round"/>`,
  left: svg`<path class="b-greyline" d="M12 3H5.5A2.5 2.5 0 0 0 3 5.5v11A2.5 2.5 0 0 0 5.5 19H12M9 11h10m-3.6-3.6L19 11l-3.6 3.6" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>`,
};
const sameAs: Readonly<Record<string, string>> = {onHold: 'nominated', ended: 'left'};

/** The silhouette of a state for inside a drawing; nothing for a state without one. */
export const stateShape = (state: MembershipState): SVGTemplateResult | undefined =>
  silhouettes[sameAs[state] ?? state];

/** The silhouette with its word beside it. */
export const stateBadge = (state: MembershipState, word: string): TemplateResult =>
  html`<span class="badge"
    ><svg viewBox="0 0 22 22" aria-hidden="true">${stateShape(state)}</svg>${word}</span
  >`;
