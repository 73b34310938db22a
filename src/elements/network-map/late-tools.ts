import {html, nothing} from 'lit';
import {tiesIcon, undoIcon} from '../../ui/later-icons.js';
import {filesButton} from './files/files-button.js';
import type {Tools} from './head-view.js';
import type {Desk} from './scene.js';

/** The tools that nobody needs in the first moment: there is nothing to undo yet. */
export const lateTools = (desk: Desk, tools: Tools): unknown =>
  html`${linesButton(desk, tools.toggleLines)}
  ${historyButton(desk.text.undo, tools.undo)}${historyButton(desk.text.redo, tools.redo)}
  ${filesButton(desk, tools.say)}`;

const historyButton = (word: string, act: (() => void) | undefined): unknown =>
  act
    ? html`<button class="btn" type="button" @click=${act}>${undoIcon()}${word}</button>`
    : nothing;

const linesButton = ({text, view, group, sight, lines}: Desk, toggle: () => void): unknown =>
  view === 'map' && group.ties.length > 0 && sight === 'map'
    ? html`<button class="btn" type="button" aria-pressed=${lines} @click=${toggle}>
        ${tiesIcon()}${text.lines}
      </button>`
    : nothing;
