import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {signOf, type SignPart} from '../../domain/network/state-signs.js';
import type {MembershipState} from '../../domain/network/values.js';

/** The silhouette of a state for inside a drawing; nothing for a state without one. */
export const stateShape = (state: MembershipState): readonly SVGTemplateResult[] =>
  signOf(state).map(
    ([tone, width, path, dashes]: SignPart) =>
      svg`<path
        class=${`b-${tone}`}
        d=${path}
        stroke-width=${width}
        stroke-dasharray=${dashes ?? nothing}
        stroke-linecap="round"
        stroke-linejoin="round"
      />`,
  );

/** The silhouette with its word beside it. */
export const stateBadge = (state: MembershipState, word: string): TemplateResult =>
  html`<span class="badge"
    ><svg viewBox="0 0 22 22" aria-hidden="true">${stateShape(state)}</svg>${word}</span
  >`;
