import {nothing} from 'lit';
import type {Scene} from './scene.js';

export type FormKind =
  'plan' | 'dates' | 'item' | 'agreement' | 'preparation' | 'policy' | 'attendance' | 'share';

/** Where to go on when what one was at is gone. */
export const heading = 'h2[tabindex]';

/** Marks a form and the button that opens it. */
export const formMark = ({marks}: Pick<Scene, 'marks'>, kind: FormKind, subject: string): string =>
  marks.of(`${kind} ${subject}`);

/** The form where it is open; otherwise what else stands in that place. */
export const place = (
  {form}: Scene,
  kind: FormKind,
  subject: string,
  closed: unknown = nothing,
): unknown => form(kind, subject) ?? closed;
