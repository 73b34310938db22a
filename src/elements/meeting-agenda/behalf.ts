import {html, nothing} from 'lit';
import type {OnBehalf} from '../../domain/base.js';
import {handIcon} from '../../ui/later-icons.js';
import type {MoreScene} from './more-scene.js';
import {nameOf} from './words.js';

/** "Namens jou gedaan door Marieke", on what a delegate did (DR8). */
export function onBehalfTag(
  scene: MoreScene,
  {onBehalf}: {readonly onBehalf?: OnBehalf | undefined},
) {
  if (!onBehalf) return nothing;
  const {text, actor} = scene;
  const name = nameOf(scene, onBehalf.by);
  return html`<span class="tag no-print"
    >${handIcon()}${actor.kind === 'client' ? text.onBehalf(name) : text.onBehalfOther(name)}</span
  >`;
}
