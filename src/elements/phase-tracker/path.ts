import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import type {PhaseHint} from '../../domain/phases/hints.js';
import type {PhasePath, PhaseStop} from '../../domain/phases/path.js';
import type {PhaseCode} from '../../domain/phases/values.js';
import {
  checkIcon,
  dateIcon,
  pencilIcon,
  roundIcon,
  signIcon,
  tableIcon,
  talkIcon,
} from '../../ui/icons.js';
import type {Scene} from './scene.js';
import {shortFact} from './words.js';

const pictures: Readonly<Record<PhaseCode, () => TemplateResult>> = {
  preparation: pencilIcon,
  investment: talkIcon,
  planning: dateIcon,
  firstMeeting: tableIcon,
  followUp: roundIcon,
  reorientation: signIcon,
};

/** Where the line passes each stone: six columns wide, waving. */
const heights = [30, 62, 34, 64, 32, 60];

/** The six stones and the line between them; narrow, the path runs from top to bottom. */
export function pathView(
  scene: Scene,
  path: PhasePath,
  hints: readonly PhaseHint[],
): TemplateResult {
  const walked = path.stops.map((stop, at) => isWalked(stop, path.stops[at + 1]));
  return html`<div class="track">
    <svg class="line" viewBox="0 0 600 100" preserveAspectRatio="none" aria-hidden="true">
      ${heights.slice(1).map((_, at) => segment(at, walked[at] ?? false))}
    </svg>
    <ol class="stones">
      ${path.stops.map((stop, at) => stone(scene, stop, hints, walked[at] ?? false))}
    </ol>
  </div>`;
}

/** A stretch is walked when the group was on both its ends, in whatever direction. */
const isWalked = (from: PhaseStop, to: PhaseStop | undefined): boolean =>
  from.state !== 'ahead' && to !== undefined && to.state !== 'ahead';

function segment(at: number, walked: boolean): SVGTemplateResult {
  const x = 50 + at * 100;
  const [y = 0, end = 0] = heights.slice(at);
  const curve = `M${x} ${y}C${x + 50} ${y} ${x + 50} ${end} ${x + 100} ${end}`;
  return svg`<path class=${walked ? 'walked' : 'ahead'} d=${curve}/>`;
}

function stone(
  scene: Scene,
  {phase, state}: PhaseStop,
  hints: readonly PhaseHint[],
  walked: boolean,
): TemplateResult {
  const {text, audience, chosen, choose} = scene;
  const current = state === 'current';
  const place = current ? 'current' : state === 'visited' ? 'been' : '';
  const got = state === 'ahead' ? undefined : shortFact(scene, phase, hints);
  return html`<li class="${place} ${walked ? 'trodden' : ''}">
    <button
      class="stone"
      part="phase ${current ? 'current' : state}"
      type="button"
      aria-current=${current ? 'step' : nothing}
      aria-expanded=${phase === chosen}
      aria-controls="detail"
      @click=${() => choose(phase)}
    >
      <span class="pebble">${pictures[phase]()}</span>
      ${
        current
          ? html`<span class="here">${hereWord(scene)}</span>`
          : html`<span class="sr">${state === 'visited' ? text.been : text.notYet}</span>`
      }
      <span class="name">${text[phase]}</span>
      <span class="sub">${text[`${phase}${audience}`]}</span>
      ${got === undefined ? nothing : html`<span class="got" dir="auto">${checkIcon()}${got}</span>`}
    </button>
  </li>`;
}

export const hereWord = ({text, audience}: Scene): string =>
  audience === 'You' ? text.youAreHere : text.groupIsHere;
