import {html, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {initialsOf as lettersOf} from '../domain/network/people.js';
import type {Side} from '../domain/network/rings.js';

/** Somebody as a shape needs no more than this. */
export interface ShapedPerson {
  readonly displayName: string;
  readonly kind: Side;
  readonly emoji?: string | undefined;
}

/** The chosen emoji, or the first letters of the name; whole characters only. */
export const initialsOf = ({emoji, displayName}: ShapedPerson): string =>
  emoji ? emoji : lettersOf(displayName);

/** Round is informal, a soft square is formal: for inside a drawing, its middle at 0, `y`. */
export function personShape(person: ShapedPerson, size: number, y = 0): SVGTemplateResult {
  const half = size / 2;
  const informal = person.kind === 'informal';
  const shape = informal
    ? svg`<circle class="s-inf" cy=${y} r=${half} />`
    : svg`<rect class="s-for" x=${1 - half} y=${y + 1 - half} width=${size - 2} height=${size - 2} rx=${size * 0.26} />`;
  return svg`${shape}<text class=${informal ? 't-inf' : 't-for'} y=${y} dy="0.35em">${initialsOf(person)}</text>`;
}

/** Somebody's shape with the name, and what else there is to say, beside it. */
export function who(person: ShapedPerson, beside?: unknown, photo?: unknown): TemplateResult {
  return html`<span class="who"
    ><svg class="shape" viewBox="-19 -19 38 38" aria-hidden="true">
      ${personShape(person, 36)}${photo}</svg
    ><span><span class="name" dir="auto">${person.displayName}</span>${beside}</span></span
  >`;
}
