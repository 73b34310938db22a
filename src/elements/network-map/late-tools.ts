import {html, nothing, type TemplateResult} from 'lit';
import {tiesIcon, undoIcon} from '../../ui/later-icons.js';
import {eyesButton} from './eyes/eyes-button.js';
import {filesButton} from './files/files-button.js';
import type {Tools} from './head-view.js';
import {isClient, type Desk} from './scene.js';
import {lendTool} from './lent-strip.js';
import {timeButton} from './time/time-button.js';

/** The tools that nobody needs in the first moment: there is nothing to undo yet. */
export const lateTools = (desk: Desk, tools: Tools): unknown =>
  html`${linesButton(desk, tools.toggleLines)}
  ${tools.canUndo ? historyButton(desk, tools, 'undo') : nothing}
  ${tools.canRedo ? historyButton(desk, tools, 'redo') : nothing}
  ${filesButton(desk, tools.say)}${moreTools(desk, tools)}`;

/** What the client does now and then, one step away. */
const moreTools = (desk: Desk, {say}: Tools): unknown =>
  isClient(desk) && (desk.people.length > 0 || desk.group.mapSnapshots.length > 0)
    ? html`<details class="more-tools">
        <summary class="btn">${desk.text.more}</summary>
        <div class="more-row">
          ${timeButton(desk, say)}${eyesButton(desk, say)}${lendTool(desk, say)}
        </div>
      </details>`
    : nothing;

function historyButton({text}: Desk, tools: Tools, type: 'undo' | 'redo'): TemplateResult {
  const act = (): void => {
    tools.request({type});
    tools.say(type === 'undo' ? text.undone : text.redone);
  };
  return html`<button class="btn" type="button" @click=${act}>${undoIcon()}${text[type]}</button>`;
}

const linesButton = ({text, view, group, sight, lines}: Desk, toggle: () => void): unknown =>
  view === 'map' && group.ties.length > 0 && sight === 'map'
    ? html`<button class="btn" type="button" aria-pressed=${lines} @click=${toggle}>
        ${tiesIcon()}${text.lines}
      </button>`
    : nothing;
