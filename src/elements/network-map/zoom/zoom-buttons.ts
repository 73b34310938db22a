import {html, type TemplateResult} from 'lit';
import type {Translation} from '../../../i18n/messages.js';
import {plusIcon} from '../../../ui/icons.js';
import {minusIcon} from '../../../ui/later-icons.js';
import type {ZoomMessages} from './zoom.messages.js';

interface Buttons {
  readonly text: Translation<ZoomMessages>;
  readonly isLargest: boolean;
  readonly isWhole: boolean;
  readonly step: (larger: boolean) => void;
  readonly showWhole: () => void;
}

/** Under the map, so that Tab comes by after it, and in sight as long as the map is. */
export const zoomButtons = ({text, isLargest, isWhole, step, showWhole}: Buttons): TemplateResult =>
  html`<div class="zoom">
    <div class="switch" role="group" aria-label=${text.zoom} aria-describedby="zoom-help">
      <button
        class="btn"
        type="button"
        aria-label=${text.smaller}
        aria-keyshortcuts="-"
        aria-disabled=${isWhole}
        @click=${() => step(false)}
      >
        ${minusIcon()}
      </button>
      <button
        class="btn"
        type="button"
        aria-label=${text.larger}
        aria-keyshortcuts="Plus"
        aria-disabled=${isLargest}
        @click=${() => step(true)}
      >
        ${plusIcon()}
      </button>
      <button
        class="btn"
        type="button"
        aria-keyshortcuts="0"
        aria-disabled=${isWhole}
        @click=${showWhole}
      >
        ${text.wholeMap}
      </button>
    </div>
    <p id="zoom-help" hidden>${text.zoomHelp}</p>
  </div>`;
