import {defineElement} from '../../ui/define.js';
import {GoalEditor} from './goal-editor.js';

defineElement('rg-goal-editor', GoalEditor);

declare global {
  interface HTMLElementTagNameMap {
    'rg-goal-editor': GoalEditor;
  }
}
