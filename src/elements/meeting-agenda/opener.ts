import {html, nothing, type TemplateResult} from 'lit';
import {formMark, type FormKind} from './openers.js';
import type {Scene} from './scene.js';

export interface Opener {
  readonly kind: FormKind;
  /** The id of what is edited; empty or `+` and its place for something new. */
  readonly subject: string;
  readonly look: string;
  readonly content: unknown;
  /** For a button that shows no words. */
  readonly label?: string;
}

/** A button that opens a form. */
export function opener(scene: Scene, parts: Opener): TemplateResult {
  const {kind, subject, look, content, label} = parts;
  return html`<button
    class=${look}
    type="button"
    data-opens=${formMark(scene, kind, subject)}
    aria-label=${label ?? nothing}
    @click=${() => scene.acts.open(kind, subject)}
  >
    ${content}
  </button>`;
}
