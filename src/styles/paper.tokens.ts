import {tokenSheet} from './token-sheet.js';

/*
 * Paper, ink, sizes: what every element needs. Text has a contrast of 4.5:1 or more on its ground
 * (mostly 7:1), shapes 3:1. In forced colours shape, line and word stay; on paper black ink, and no
 * fills that cost toner.
 */
const colors = {
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
  focus: ['#1a4fc4', '#9dbcff', 'Highlight'],
  saved: ['#3f5d2a', '#b4d392', 'CanvasText'],
  'saved-soft': ['#e4ecd4', '#2c3a1e', 'Canvas'],
  waiting: ['#5d4d8a', '#c9bcf0', 'CanvasText'],
  'waiting-soft': ['#e9e4f3', '#362f4d', 'Canvas'],
} as const;

/** All that has no colour, and the shadows in light. */
const sizes = {
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
/** The shadows again, where a browser knows both. */
const inBoth = {
  'shadow-1': '0 1px 0 light-dark(#5a43201a, #0006), 0 1px 3px light-dark(#5a432014, #0006)',
  'shadow-2': '0 1px 0 light-dark(#5a43201a, #0006), 0 6px 20px -6px light-dark(#5a43202e, #000a)',
  'shadow-3':
    '0 2px 0 light-dark(#5a43201a, #0006), 0 24px 60px -12px light-dark(#3a2a1259, #000d)',
};

export const paperTokens = tokenSheet(colors, sizes, inBoth, {
  'shadow-1': 'none',
  'shadow-2': 'none',
  'shadow-3': 'none',
});
