import {html, nothing} from 'lit';
import {undoIcon} from '../../ui/icons.js';
import {filesButton} from './files/files-button.js';
import type {Tools} from './head-view.js';
import type {Desk} from './scene.js';

/** The tools that nobody needs in the first moment: there is nothing to undo yet. */
export const lateTools = (desk: Desk, {undo, redo, say}: Tools): unknown =>
  html`${historyButton(desk.text.undo, undo)}${historyButton(desk.text.redo, redo)}
  ${filesButton(desk, say)}`;

const historyButton = (word: string, act: (() => void) | undefined): unknown =>
  act
    ? html`<button class="btn" type="button" @click=${act}>${undoIcon()}${word}</button>`
    : nothing;
