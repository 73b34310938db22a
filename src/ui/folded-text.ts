import {html, nothing, type TemplateResult} from 'lit';
import {beginning, isLong} from './brief.js';
import type {FullText} from './states.js';

type Words = Pick<FullText, 'wholeText'>;

/** The whole of a long text, behind its beginning. */
export const wholeText = (text: Words, whole: unknown, long: boolean, look = 'typed'): unknown =>
  long
    ? html`<details>
        <summary class="btn plain">${text.wholeText}</summary>
        <p class=${look} dir="auto">${whole}</p>
      </details>`
    : nothing;

/** A text, of which a long one is folded. */
export const foldedText = (text: Words, said: string, look: string): TemplateResult =>
  html`<p class=${look} dir="auto">${beginning(said)}</p>
    ${wholeText(text, said, isLong(said), look)}`;
