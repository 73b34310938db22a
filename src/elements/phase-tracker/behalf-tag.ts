import {html, nothing} from 'lit';
import type {OnBehalf} from '../../domain/base.js';
import {handIcon} from '../../ui/later-icons.js';
import {onBehalfOf} from '../../ui/on-behalf.js';
import type {SheetScene} from './sheet-scene.js';

/** "Namens jou gedaan door Marieke", on what somebody did in the client's name (DR8). */
export const behalfTag = (
  {text, group, viewer}: Pick<SheetScene, 'text' | 'group' | 'viewer'>,
  done: OnBehalf | undefined,
): unknown =>
  done
    ? html`<span class="tag">${handIcon()}${onBehalfOf(text, group, done.by, viewer)}</span>`
    : nothing;
