import {html, nothing, type TemplateResult} from 'lit';
import type {Scene} from './scene.js';

export type FormKind =
  'plan' | 'dates' | 'item' | 'agreement' | 'preparation' | 'policy' | 'attendance' | 'share';

/** Where to go on when what one was at is gone. */
export const heading = 'h2[tabindex]';

export interface Opener {
  readonly kind: FormKind;
  /** The id of what is edited; empty or `+` and its place for something new. */
  readonly subject: string;
  readonly look: string;
  readonly content: unknown;
  /** For a button that shows no words. */
  readonly label?: string;
}

/** Marks a form and the button that opens it. */
export const formMark = ({marks}: Pick<Scene, 'marks'>, kind: FormKind, subject: string): string =>
  marks.of(`${kind} ${subject}`);

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

/** The form where it is open; otherwise what else stands in that place. */
export const place = (
  {form}: Scene,
  kind: FormKind,
  subject: string,
  closed: unknown = nothing,
): unknown => form(kind, subject) ?? closed;
