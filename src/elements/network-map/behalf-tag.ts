import {html, nothing} from 'lit';
import type {OnBehalf} from '../../domain/base.js';
import {handIcon} from '../../ui/later-icons.js';
import {onBehalfOf} from '../../ui/on-behalf.js';
import type {Desk} from './scene.js';

/** "Namens jou gedaan door Marieke", on what somebody did in the client's name (DR8). */
export const behalfTag = ({text, group, viewer}: Desk, done: OnBehalf | undefined): unknown =>
  done
    ? html`<span class="tag">${handIcon()}${onBehalfOf(text, group, done.by, viewer)}</span>`
    : nothing;
