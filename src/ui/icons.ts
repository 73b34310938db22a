import {svg, type TemplateResult} from 'lit';
import {icon} from './first-icons.js';

export const plusIcon = (): TemplateResult => icon(svg`<path d="M12 5v14M5 12h14"/>`);
export const mapIcon = (): TemplateResult =>
  icon(
    svg`<circle cx="12" cy="12" r="2.2"/><circle cx="12" cy="12" r="9"/><circle cx="6.3" cy="9" r="1.4"/><rect x="16" y="13.2" width="3" height="3" rx=".8"/>`,
  );
export const listIcon = (): TemplateResult =>
  icon(
    svg`<path d="M9 6h11M9 12h11M9 18h11"/><circle cx="4.6" cy="6" r="1"/><circle cx="4.6" cy="12" r="1"/><circle cx="4.6" cy="18" r="1"/>`,
  );
export const lockIcon = (): TemplateResult =>
  icon(svg`<rect x="5" y="11" width="14" height="9" rx="2.2"/><path d="M8 11V8a4 4 0 0 1 8 0v3"/>`);
export const chevIcon = (): TemplateResult => icon(svg`<path d="m9 5 7 7-7 7"/>`);
export const waitIcon = (): TemplateResult =>
  icon(svg`<path d="M4 6.5h16v11H4z" stroke-dasharray="3 2.6"/><path d="m5 8 7 5 7-5"/>`);
export const placeIcon = (): TemplateResult =>
  icon(
    svg`<path d="M12 21s6.5-6.2 6.5-11.3a6.5 6.5 0 0 0-13 0C5.5 14.8 12 21 12 21z"/><circle cx="12" cy="9.7" r="2.3"/>`,
  );
export const pauseIcon = (): TemplateResult => icon(svg`<path d="M9 6v12M15 6v12"/>`);
