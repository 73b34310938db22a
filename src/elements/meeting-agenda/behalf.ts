import {html, nothing} from 'lit';
import type {OnBehalf} from '../../domain/base.js';
import {handIcon} from '../../ui/later-icons.js';
import {onBehalfOf} from '../../ui/on-behalf.js';
import type {MoreScene} from './more-scene.js';

/** "Namens jou gedaan door Marieke", on what a delegate did (DR8). */
export function onBehalfTag(
  {text, group, actor}: MoreScene,
  {onBehalf}: {readonly onBehalf?: OnBehalf | undefined},
) {
  if (!onBehalf) return nothing;
  return html`<span class="tag no-print"
    >${handIcon()}${onBehalfOf(text, group, onBehalf.by, actor)}</span
  >`;
}
