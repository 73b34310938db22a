import {css, unsafeCSS} from 'lit';

/*
 * The look, as private values with a public name each: a page sets `--rg-color-accent`, an element
 * reads `--_color-accent`. Light stands alone for old browsers; the others follow `color-scheme`.
 * Text has a contrast of 4.5:1 or more on its ground (mostly 7:1), shapes 3:1.
 */

/** In light, in dark, in forced colours, and on paper where that differs from light. */
type Color = readonly [light: string, dark: string, forced: string, paper?: string];
const colors: Readonly<Record<string, Color>> = {
  page: ['#f3ede1', '#1b1815', 'Canvas', '#fff'],
  surface: ['#fffcf5', '#25211c', 'Canvas', '#fff'],
  'surface-raised': ['#ffffff', '#2e2923', 'Canvas', '#fff'],
  'surface-sunken': ['#ebe3d3', '#15120f', 'Canvas'],
  text: ['#2a241d', '#f3ebdd', 'CanvasText', '#000'],
  'text-muted': ['#5a5044', '#c3b7a4', 'CanvasText', '#333'],
  line: ['#dccfb8', '#453d33', 'CanvasText', '#999'],
  'line-strong': ['#8d7d66', '#8f826f', 'CanvasText', '#444'],
  rule: ['#eadfcb', '#3b342b', 'Canvas', '#ccc'],
  accent: ['#6a2a55', '#dbb6cb', 'LinkText', '#000'],
  'accent-strong': ['#521f42', '#ebd3e0', 'LinkText'],
  'accent-soft': ['#f4e3ec', '#3d2b38', 'Canvas', '#fff'],
  'on-accent': ['#fffaf5', '#2c0f22', 'Canvas'],
  informal: ['#8a4b08', '#e9a94f', 'CanvasText', '#000'],
  'informal-soft': ['#fbe6c4', '#4a3412', 'Canvas', '#fff'],
  'informal-text': ['#5f3304', '#fbdfae', 'CanvasText', '#000'],
  formal: ['#1d5f6e', '#7cc3cf', 'CanvasText', '#000'],
  'formal-soft': ['#d5e8e8', '#173e46', 'Canvas', '#fff'],
  'formal-text': ['#123f4a', '#cdeef2', 'CanvasText', '#000'],
  focus: ['#1a4fc4', '#9dbcff', 'Highlight'],
  saved: ['#3f5d2a', '#b4d392', 'CanvasText'],
  'saved-soft': ['#e4ecd4', '#2c3a1e', 'Canvas'],
  waiting: ['#5d4d8a', '#c9bcf0', 'CanvasText'],
  'waiting-soft': ['#e9e4f3', '#362f4d', 'Canvas'],
  care: ['#7a3f1d', '#f0b48f', 'CanvasText'],
  'care-soft': ['#f9e3d3', '#4a2a18', 'Canvas'],
  'ring-1': ['#fbf1dd', '#3a3126', 'Canvas', '#fff'],
  'ring-2': ['#f8f0e2', '#312a21', 'Canvas', '#fff'],
  'ring-3': ['#fdf8ee', '#29241d', 'Canvas', '#fff'],
};

/** All that has no colour, and the shadows in light. */
const sizes: Readonly<Record<string, string>> = {
  'space-1': '0.25rem',
  'space-2': '0.5rem',
  'space-3': '0.75rem',
  'space-4': '1rem',
  'space-5': '1.5rem',
  'space-6': '2.5rem',
  target: '2.75rem',
  'radius-small': '0.375rem',
  radius: '0.625rem',
  'radius-large': '1rem',
  'radius-pill': '99rem',
  border: '1px',
  'border-strong': '1.5px',
  'font-family': 'inherit',
  'font-family-voice':
    "'Iowan Old Style', 'Palatino Linotype', Palatino, 'Noto Serif', Georgia, serif",
  'font-size-small': '0.875rem',
  'font-size-body': '1rem',
  'font-size-lead': '1.125rem',
  'font-size-title': '1.375rem',
  'font-size-voice': '1.5rem',
  'font-size-voice-large': '2rem',
  'line-height': '1.5',
  'line-height-tight': '1.25',
  'line-height-voice': '1.4',
  measure: '34rem',
  duration: '160ms',
  'shadow-1': '0 1px 0 #5a43201a, 0 1px 3px #5a432014',
  'shadow-2': '0 1px 0 #5a43201a, 0 6px 20px -6px #5a43202e',
  'shadow-3': '0 2px 0 #5a43201a, 0 24px 60px -12px #3a2a1259',
};
const inBoth: Readonly<Record<string, string>> = {
  'shadow-1': '0 1px 0 light-dark(#5a43201a, #0006), 0 1px 3px light-dark(#5a432014, #0006)',
  'shadow-2': '0 1px 0 light-dark(#5a43201a, #0006), 0 6px 20px -6px light-dark(#5a43202e, #000a)',
  'shadow-3':
    '0 2px 0 light-dark(#5a43201a, #0006), 0 24px 60px -12px light-dark(#3a2a1259, #000d)',
};

/** Each value with its public name: `--_space-1: var(--rg-space-1, 0.25rem)`. */
const open = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, value]) => `--_${name}:var(--rg-${name},${value});`)
    .join('');

/** What `pick` finds for each colour, by the colour's name. */
const each = (pick: (color: Color) => string | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(colors).flatMap(([name, color]) => {
      const value = pick(color);
      return value === undefined ? [] : [[`color-${name}`, value]];
    }),
  );

/** Without a public name: what the page chose must give way here. */
const fixed = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, value]) => `--_${name}:${value};`)
    .join('');

const light = open({...each(([value]) => value), ...sizes});
const lightAndDark = open({...each(([a, b]) => `light-dark(${a}, ${b})`), ...inBoth});
const forced = fixed(each(([, , value]) => value));
const paper = fixed(each(([, , , value]) => value));

export const tokens = css`
  :host {
    ${unsafeCSS(light)}
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      ${unsafeCSS(lightAndDark)}
    }
  }
  /* Colour leaves; shape, line and word stay. */
  @media (forced-colors: active) {
    :host {
      ${unsafeCSS(forced)}
    }
  }
  /* Paper: black ink, and no fills that cost toner. */
  @media print {
    :host {
      color-scheme: light;
      ${unsafeCSS(paper)}
      --_shadow-1: none;
      --_shadow-2: none;
      --_shadow-3: none;
    }
  }
`;
