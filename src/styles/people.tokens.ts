// Made from src/styles/tokens/ by `npm run tokens`.
import {tokenSheet} from './token-sheet.js';

export const peopleTokens = tokenSheet(
  {
    informal: ['#8a4b08', '#e9a94f', 'CanvasText', '#000'],
    'informal-soft': ['#fbe6c4', '#4a3412', 'Canvas', '#fff'],
    'informal-text': ['#5f3304', '#fbdfae', 'CanvasText', '#000'],
    formal: ['#1d5f6e', '#7cc3cf', 'CanvasText', '#000'],
    'formal-soft': ['#d5e8e8', '#173e46', 'Canvas', '#fff'],
    'formal-text': ['#123f4a', '#cdeef2', 'CanvasText', '#000'],
    care: ['#7a3f1d', '#f0b48f', 'CanvasText'],
    'ring-1': ['#fbf1dd', '#3a3126', 'Canvas', '#fff'],
    'ring-2': ['#f8f0e2', '#312a21', 'Canvas', '#fff'],
    'ring-3': ['#fdf8ee', '#29241d', 'Canvas', '#fff'],
  },
  {'color-informal': 'var(--_color-informal-text)', 'color-formal': 'var(--_color-formal-text)'},
);
