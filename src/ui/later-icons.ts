import {svg, type TemplateResult} from 'lit';
import {icon} from './first-icons.js';

/* Pictures that no first paint shows. */
export const printIcon = (): TemplateResult =>
  icon(
    svg`<path d="M7 9V4h10v5M7 17H4.8A1.8 1.8 0 0 1 3 15.2V10.8A1.8 1.8 0 0 1 4.8 9h14.4A1.8 1.8 0 0 1 21 10.8v4.4A1.8 1.8 0 0 1 19.2 17H17"/><path d="M7 14h10v6H7z"/>`,
  );
export const minusIcon = (): TemplateResult => icon(svg`<path d="M5 12h14"/>`);
export const leftIcon = (): TemplateResult => icon(svg`<path d="M19 12H5m6-6-6 6 6 6"/>`);
export const rightIcon = (): TemplateResult => icon(svg`<path d="M5 12h14m-6-6 6 6-6 6"/>`);
export const closeIcon = (): TemplateResult => icon(svg`<path d="M6 6l12 12M18 6 6 18"/>`);
export const earIcon = (): TemplateResult =>
  icon(
    svg`<path d="M7 10a5 5 0 0 1 10 0c0 3.5-3.5 4-3.5 7.2a2.8 2.8 0 0 1-5 1.7"/><path d="M9.8 10.2a2.2 2.2 0 0 1 4.4 0c0 1.5-1.7 1.8-1.7 3.3"/>`,
  );
export const cupIcon = (): TemplateResult =>
  icon(
    svg`<path d="M5 9h11v5.5A4.5 4.5 0 0 1 11.5 19h-2A4.5 4.5 0 0 1 5 14.5zM16 10.5h1.5a2.5 2.5 0 0 1 0 5H16M8.5 3.5c-1 1.2 1 1.8 0 3M12.5 3.5c-1 1.2 1 1.8 0 3"/>`,
  );
export const bulbIcon = (): TemplateResult =>
  icon(
    svg`<path d="M9 17.5h6M10 20.5h4M8.5 14.5a6 6 0 1 1 7 0c-.6.5-.8 1.2-.8 3H9.3c0-1.8-.2-2.5-.8-3z"/>`,
  );
export const splitIcon = (): TemplateResult =>
  icon(
    svg`<path d="M4 12h5c4 0 3-5.5 7-5.5h4M9 12c4 0 3 5.5 7 5.5h4M17.5 4 20 6.5 17.5 9M17.5 15l2.5 2.5L17.5 20"/>`,
  );
export const leafIcon = (): TemplateResult =>
  icon(
    svg`<path d="M5 19c0-9 5-14 15-14 0 9-4 13.5-10 13.5A6 6 0 0 1 6 17M5 20c1.5-5 4.5-8 8.5-9.5"/>`,
  );
export const undoIcon = (): TemplateResult =>
  icon(svg`<path d="M8 5 4 9l4 4"/><path d="M4 9h10a5.5 5.5 0 0 1 0 11h-4"/>`);
export const tiesIcon = (): TemplateResult =>
  icon(
    svg`<circle cx="5.5" cy="17" r="2.5"/><circle cx="18.5" cy="17" r="2.5"/><circle cx="12" cy="6" r="2.5"/><path d="m10.7 8.2-3.9 6.6M13.3 8.2l3.9 6.6M8 17h8"/>`,
  );
export const eyeIcon = (): TemplateResult =>
  icon(
    svg`<path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z"/><circle cx="12" cy="12" r="2.8"/>`,
  );
export const frameIcon = (): TemplateResult =>
  icon(svg`<rect x="3.5" y="3.5" width="17" height="17" rx="2.2"/><path d="M9 9h6v6H9z"/>`);
export const handIcon = (): TemplateResult =>
  icon(
    svg`<path d="M3 15.5h3.5l3-2.5h4a1.6 1.6 0 0 1 0 3.2H11"/><path d="m14.5 15.5 4-2.7a1.6 1.6 0 0 1 1.9 2.6L15 19.5H3"/><path d="M12 9.5 9.2 6.9a2 2 0 0 1 2.8-2.8 2 2 0 0 1 2.8 2.8z"/>`,
  );
export const upIcon = (): TemplateResult => icon(svg`<path d="M12 19V5m-6 6 6-6 6 6"/>`);
export const downIcon = (): TemplateResult => icon(svg`<path d="M12 5v14m-6-6 6 6 6-6"/>`);
