import {html, svg, type SVGTemplateResult, type TemplateResult} from 'lit';

/*
 * Pictures beside words; they say nothing by themselves. Drawn on a grid of 24, in pencil: thin
 * lines in the colour of the text. Functions, so that a page only pays for those it uses.
 */
export const icon = (drawing: SVGTemplateResult): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${drawing}</svg>`;

export const pencilIcon = (): TemplateResult =>
  icon(
    svg`<path d="m4 20 1-4.5L16.5 4a2.1 2.1 0 0 1 3 0l.5.5a2.1 2.1 0 0 1 0 3L8.5 19z"/><path d="m14.5 6 3.5 3.5"/>`,
  );
export const talkIcon = (): TemplateResult =>
  icon(svg`<path d="M4 5.5h11v8H9l-3.5 3v-3H4z"/><path d="M18 9.5h2.5v8H19v3l-3.5-3H12V16"/>`);
export const dateIcon = (): TemplateResult =>
  icon(
    svg`<rect x="4" y="5.5" width="16" height="14.5" rx="2.2"/><path d="M4 10h16M8.5 3.5v4M15.5 3.5v4"/><path d="m9 15 2.2 2.2L15.2 13"/>`,
  );
export const tableIcon = (): TemplateResult =>
  icon(
    svg`<ellipse cx="12" cy="12" rx="5" ry="3.6"/><circle cx="12" cy="4.6" r="1.8"/><circle cx="4" cy="10" r="1.8"/><circle cx="20" cy="10" r="1.8"/><circle cx="7.5" cy="18.5" r="1.8"/><circle cx="16.5" cy="18.5" r="1.8"/>`,
  );
export const roundIcon = (): TemplateResult =>
  icon(svg`<path d="M19.5 12a7.5 7.5 0 1 1-2.3-5.4"/><path d="M19.8 3.5v4h-4"/>`);
export const signIcon = (): TemplateResult =>
  icon(
    svg`<path d="M12 3v18M9 21h6"/><path d="M12 5h6l2.5 2.2L18 9.5h-6zM12 11H6l-2.5 2.2L6 15.5h6z"/>`,
  );
export const checkIcon = (): TemplateResult => icon(svg`<path d="m5 12.5 4.6 4.6L19 7.5"/>`);
export const cloudIcon = (): TemplateResult =>
  icon(
    svg`<path d="M7 18.5a4 4 0 0 1-.5-8 5.5 5.5 0 0 1 10.6-1.2A4.6 4.6 0 0 1 17 18.5z" stroke-dasharray="3.2 2.4"/>`,
  );
