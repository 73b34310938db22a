import {html, type TemplateResult} from 'lit';
import {ended, type Ending} from './ending.js';
import {failedView, loadingView, unsavedStrip, type CommonText} from './states.js';

export interface Frame {
  readonly text: CommonText;
  readonly view:
    | {readonly kind: 'idle' | 'loading' | 'failed' | 'ready'; readonly reason?: string}
    | {readonly kind: 'ended'; readonly end: Ending};
  readonly save: {readonly kind: string; readonly reason?: string};
  /** The element's live region: see `Announcer`. */
  readonly region: TemplateResult;
  readonly retry: () => void;
  /** What to show when nobody has given a group: usually `<slot name="empty">`. */
  readonly idle: () => unknown;
  readonly ready: () => unknown;
}

/** The states that every element has, around what only this element shows. */
export function frame(parts: Frame): TemplateResult {
  return html`${parts.region}${unsavedStrip(parts.text, parts.save, parts.retry)}${body(parts)}`;
}

function body(parts: Frame): unknown {
  switch (parts.view.kind) {
    case 'loading':
      return loadingView(parts.text);
    case 'failed':
      return failedView(parts.text, parts.view.reason, parts.retry);
    case 'ended':
      return ended(parts.view.end);
    case 'idle':
      return parts.idle();
    case 'ready':
      return parts.ready();
  }
}
