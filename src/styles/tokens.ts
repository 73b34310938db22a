import {css} from 'lit';

/*
 * The look, as private values with a public name each: a page sets `--rg-color-accent`, an element
 * reads `--_color-accent`. Light stands alone for old browsers; the others follow `color-scheme`.
 * Text has a contrast of 4.5:1 or more on its ground (mostly 7:1), shapes 3:1.
 */
export const tokens = css`
  :host {
    --_color-page: var(--rg-color-page, #f3ede1);
    --_color-surface: var(--rg-color-surface, #fffcf5);
    --_color-surface-raised: var(--rg-color-surface-raised, #ffffff);
    --_color-surface-sunken: var(--rg-color-surface-sunken, #ebe3d3);
    --_color-text: var(--rg-color-text, #2a241d);
    --_color-text-muted: var(--rg-color-text-muted, #5a5044);
    --_color-line: var(--rg-color-line, #dccfb8);
    --_color-line-strong: var(--rg-color-line-strong, #8d7d66);
    --_color-rule: var(--rg-color-rule, #eadfcb);
    --_color-accent: var(--rg-color-accent, #6a2a55);
    --_color-accent-strong: var(--rg-color-accent-strong, #521f42);
    --_color-accent-soft: var(--rg-color-accent-soft, #f4e3ec);
    --_color-on-accent: var(--rg-color-on-accent, #fffaf5);
    --_color-informal: var(--rg-color-informal, #8a4b08);
    --_color-informal-soft: var(--rg-color-informal-soft, #fbe6c4);
    --_color-informal-text: var(--rg-color-informal-text, #5f3304);
    --_color-formal: var(--rg-color-formal, #1d5f6e);
    --_color-formal-soft: var(--rg-color-formal-soft, #d5e8e8);
    --_color-formal-text: var(--rg-color-formal-text, #123f4a);
    --_color-focus: var(--rg-color-focus, #1a4fc4);
    --_color-saved: var(--rg-color-saved, #3f5d2a);
    --_color-saved-soft: var(--rg-color-saved-soft, #e4ecd4);
    --_color-waiting: var(--rg-color-waiting, #5d4d8a);
    --_color-waiting-soft: var(--rg-color-waiting-soft, #e9e4f3);
    --_color-care: var(--rg-color-care, #7a3f1d);
    --_color-care-soft: var(--rg-color-care-soft, #f9e3d3);
    --_color-ring-1: var(--rg-color-ring-1, #fbf1dd);
    --_color-ring-2: var(--rg-color-ring-2, #f8f0e2);
    --_color-ring-3: var(--rg-color-ring-3, #fdf8ee);
    --_shadow-1: var(--rg-shadow-1, 0 1px 0 #5a43201a, 0 1px 3px #5a432014);
    --_shadow-2: var(--rg-shadow-2, 0 1px 0 #5a43201a, 0 6px 20px -6px #5a43202e);
    --_shadow-3: var(--rg-shadow-3, 0 2px 0 #5a43201a, 0 24px 60px -12px #3a2a1259);
    --_space-1: var(--rg-space-1, 0.25rem);
    --_space-2: var(--rg-space-2, 0.5rem);
    --_space-3: var(--rg-space-3, 0.75rem);
    --_space-4: var(--rg-space-4, 1rem);
    --_space-5: var(--rg-space-5, 1.5rem);
    --_space-6: var(--rg-space-6, 2.5rem);
    --_target: var(--rg-target, 2.75rem);
    --_radius-small: var(--rg-radius-small, 0.375rem);
    --_radius: var(--rg-radius, 0.625rem);
    --_radius-large: var(--rg-radius-large, 1rem);
    --_radius-pill: var(--rg-radius-pill, 99rem);
    --_border: var(--rg-border, 1px);
    --_border-strong: var(--rg-border-strong, 1.5px);
    --_font-family: var(--rg-font-family, inherit);
    --_font-family-voice: var(
      --rg-font-family-voice,
      'Iowan Old Style',
      'Palatino Linotype',
      Palatino,
      'Noto Serif',
      Georgia,
      serif
    );
    --_font-size-small: var(--rg-font-size-small, 0.875rem);
    --_font-size-body: var(--rg-font-size-body, 1rem);
    --_font-size-lead: var(--rg-font-size-lead, 1.125rem);
    --_font-size-title: var(--rg-font-size-title, 1.375rem);
    --_font-size-voice: var(--rg-font-size-voice, 1.5rem);
    --_font-size-voice-large: var(--rg-font-size-voice-large, 2rem);
    --_line-height: var(--rg-line-height, 1.5);
    --_line-height-tight: var(--rg-line-height-tight, 1.25);
    --_line-height-voice: var(--rg-line-height-voice, 1.4);
    --_measure: var(--rg-measure, 34rem);
    --_duration: var(--rg-duration, 160ms);
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_color-page: var(--rg-color-page, light-dark(#f3ede1, #1b1815));
      --_color-surface: var(--rg-color-surface, light-dark(#fffcf5, #25211c));
      --_color-surface-raised: var(--rg-color-surface-raised, light-dark(#ffffff, #2e2923));
      --_color-surface-sunken: var(--rg-color-surface-sunken, light-dark(#ebe3d3, #15120f));
      --_color-text: var(--rg-color-text, light-dark(#2a241d, #f3ebdd));
      --_color-text-muted: var(--rg-color-text-muted, light-dark(#5a5044, #c3b7a4));
      --_color-line: var(--rg-color-line, light-dark(#dccfb8, #453d33));
      --_color-line-strong: var(--rg-color-line-strong, light-dark(#8d7d66, #8f826f));
      --_color-rule: var(--rg-color-rule, light-dark(#eadfcb, #3b342b));
      --_color-accent: var(--rg-color-accent, light-dark(#6a2a55, #dbb6cb));
      --_color-accent-strong: var(--rg-color-accent-strong, light-dark(#521f42, #ebd3e0));
      --_color-accent-soft: var(--rg-color-accent-soft, light-dark(#f4e3ec, #3d2b38));
      --_color-on-accent: var(--rg-color-on-accent, light-dark(#fffaf5, #2c0f22));
      --_color-informal: var(--rg-color-informal, light-dark(#8a4b08, #e9a94f));
      --_color-informal-soft: var(--rg-color-informal-soft, light-dark(#fbe6c4, #4a3412));
      --_color-informal-text: var(--rg-color-informal-text, light-dark(#5f3304, #fbdfae));
      --_color-formal: var(--rg-color-formal, light-dark(#1d5f6e, #7cc3cf));
      --_color-formal-soft: var(--rg-color-formal-soft, light-dark(#d5e8e8, #173e46));
      --_color-formal-text: var(--rg-color-formal-text, light-dark(#123f4a, #cdeef2));
      --_color-focus: var(--rg-color-focus, light-dark(#1a4fc4, #9dbcff));
      --_color-saved: var(--rg-color-saved, light-dark(#3f5d2a, #b4d392));
      --_color-saved-soft: var(--rg-color-saved-soft, light-dark(#e4ecd4, #2c3a1e));
      --_color-waiting: var(--rg-color-waiting, light-dark(#5d4d8a, #c9bcf0));
      --_color-waiting-soft: var(--rg-color-waiting-soft, light-dark(#e9e4f3, #362f4d));
      --_color-care: var(--rg-color-care, light-dark(#7a3f1d, #f0b48f));
      --_color-care-soft: var(--rg-color-care-soft, light-dark(#f9e3d3, #4a2a18));
      --_color-ring-1: var(--rg-color-ring-1, light-dark(#fbf1dd, #3a3126));
      --_color-ring-2: var(--rg-color-ring-2, light-dark(#f8f0e2, #312a21));
      --_color-ring-3: var(--rg-color-ring-3, light-dark(#fdf8ee, #29241d));
      --_shadow-1: var(
        --rg-shadow-1,
        0 1px 0 light-dark(#5a43201a, #0006),
        0 1px 3px light-dark(#5a432014, #0006)
      );
      --_shadow-2: var(
        --rg-shadow-2,
        0 1px 0 light-dark(#5a43201a, #0006),
        0 6px 20px -6px light-dark(#5a43202e, #000a)
      );
      --_shadow-3: var(
        --rg-shadow-3,
        0 2px 0 light-dark(#5a43201a, #0006),
        0 24px 60px -12px light-dark(#3a2a1259, #000d)
      );
    }
  }
  /* Colour leaves; shape, line and word stay. */
  @media (forced-colors: active) {
    :host {
      --_color-page: Canvas;
      --_color-surface: Canvas;
      --_color-surface-raised: Canvas;
      --_color-surface-sunken: Canvas;
      --_color-text: CanvasText;
      --_color-text-muted: CanvasText;
      --_color-line: CanvasText;
      --_color-line-strong: CanvasText;
      --_color-rule: Canvas;
      --_color-accent: LinkText;
      --_color-accent-strong: LinkText;
      --_color-accent-soft: Canvas;
      --_color-on-accent: Canvas;
      --_color-informal: CanvasText;
      --_color-informal-soft: Canvas;
      --_color-informal-text: CanvasText;
      --_color-formal: CanvasText;
      --_color-formal-soft: Canvas;
      --_color-formal-text: CanvasText;
      --_color-focus: Highlight;
      --_color-saved: CanvasText;
      --_color-saved-soft: Canvas;
      --_color-waiting: CanvasText;
      --_color-waiting-soft: Canvas;
      --_color-care: CanvasText;
      --_color-care-soft: Canvas;
      --_color-ring-1: Canvas;
      --_color-ring-2: Canvas;
      --_color-ring-3: Canvas;
    }
  }
  /* Paper: black ink, and no fills that cost toner. */
  @media print {
    :host {
      color-scheme: light;
      --_color-page: #fff;
      --_color-surface: #fff;
      --_color-surface-raised: #fff;
      --_color-text: #000;
      --_color-text-muted: #333;
      --_color-line: #999;
      --_color-line-strong: #444;
      --_color-rule: #ccc;
      --_color-accent: #000;
      --_color-accent-soft: #fff;
      --_color-informal: #000;
      --_color-informal-soft: #fff;
      --_color-informal-text: #000;
      --_color-formal: #000;
      --_color-formal-soft: #fff;
      --_color-formal-text: #000;
      --_color-ring-1: #fff;
      --_color-ring-2: #fff;
      --_color-ring-3: #fff;
      --_shadow-1: none;
      --_shadow-2: none;
      --_shadow-3: none;
    }
  }
`;
