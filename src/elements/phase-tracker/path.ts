import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {phaseCodes, type PhaseCode} from '../../domain/phases/values.js';
import {
  dateIcon,
  pencilIcon,
  roundIcon,
  signIcon,
  tableIcon,
  talkIcon,
} from '../../ui/first-icons.js';
import {hereWord, type Scene} from './scene.js';
import type {Sheet} from './sheet.js';

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
export function pathView(scene: Scene, sheet: Sheet | undefined): TemplateResult {
  const {current, history} = scene.group.phase;
  const been = phaseCodes.map(
    (code) => code === current || history.some(({phase}) => phase === code),
  );
  // A stretch is walked when the group was on both its ends, in whatever direction.
  const walked = been.map((was, at) => was && been[at + 1] === true);
  return html`<div class="track">
    <svg class="line" viewBox="0 0 600 100" preserveAspectRatio="none" aria-hidden="true">
      ${heights.slice(1).map((_, at) => segment(at, walked[at] ?? false))}
    </svg>
    <ol class="stones">
      ${phaseCodes.map((phase, at) => {
        const state = phase === current ? 'current' : been[at] ? 'visited' : 'ahead';
        return stone(scene, phase, state, walked[at] ?? false, sheet);
      })}
    </ol>
  </div>`;
}

function segment(at: number, walked: boolean): SVGTemplateResult {
  const x = 50 + at * 100;
  const [y = 0, end = 0] = heights.slice(at);
  const curve = `M${x} ${y}C${x + 50} ${y} ${x + 50} ${end} ${x + 100} ${end}`;
  return svg`<path class=${walked ? 'walked' : 'ahead'} d=${curve}/>`;
}

function stone(
  scene: Scene,
  phase: PhaseCode,
  state: 'current' | 'visited' | 'ahead',
  walked: boolean,
  sheet: Sheet | undefined,
): TemplateResult {
  const {text, chosen, choose} = scene;
  const current = state === 'current';
  const fact = state === 'ahead' ? undefined : sheet?.fact(phase);
  const place = current ? hereWord(scene) : state === 'visited' ? text.been : text.notYet;
  const words = [text[phase], subtitle(scene, sheet, phase), fact];
  const label = inSentences(text, current ? [place, ...words] : [...words, place]);
  return html`<li class="${state} ${walked ? 'trodden' : ''}">
    <button
      class="stone"
      part="phase ${state}"
      type="button"
      aria-current=${current ? 'step' : nothing}
      aria-label=${label}
      aria-expanded=${phase === chosen}
      aria-controls="detail"
      @click=${() => choose(phase)}
    >
      <span class="pebble">${pictures[phase]()}</span>
      ${current ? html`<span class="here">${place}</span>` : html`<span class="sr">${place}</span>`}
      <span class="name">${text[phase]}</span>
      <span class="sub">${subtitle(scene, sheet, phase)}</span>
      ${fact && sheet?.factView(fact)}
    </button>
  </li>`;
}

/** With a pause after each; letter for letter what is seen, so that one can say it to the page. */
const inSentences = ({sentence, inTurn}: Scene['text'], words: readonly unknown[]): string =>
  words
    .filter((word) => typeof word === 'string')
    .map(sentence)
    .reduce(inTurn);

/** The client's own words are there at once, those for others with the sheet. */
export const subtitle = (scene: Scene, sheet: Sheet | undefined, phase: PhaseCode): unknown =>
  sheet ? sheet.sub(phase) : scene.viewer.kind === 'client' && scene.text[`${phase}You`];
