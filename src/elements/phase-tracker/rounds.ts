import {html, nothing, svg, type SVGTemplateResult} from 'lit';
import type {PhaseRound} from '../../domain/phases/path.js';
import {dateOf} from '../../i18n/format.js';
import type {SheetScene} from './sheet-scene.js';

/** The last rounds as loops in one line; a round is not more than another. */
export function roundsView(scene: SheetScene): unknown {
  const {text, path} = scene;
  const {rounds} = path;
  if (rounds.length < 2) return nothing;
  const shown = rounds.slice(-3);
  const labels = shown.map((round) => roundWords(scene, round));
  const last = shown.length - 1;
  const end = last * 140 + 96;
  return html`<h4 class="kicker">${text.rounds}</h4>
    <svg
      class="loops"
      viewBox="0 0 ${end + 68} 84"
      role="img"
      aria-label=${labels.reduce((one, next) => text.inTurn(text.sentence(one), next))}
    >
      ${shown.map((_, at) => loop(at * 140, at === last))}
      <path class="ahead" d="M${end} 24C${end} 44 ${end + 24} 50 ${end + 64} 48" />
      <circle cx=${end} cy="24" r="7" />
      ${labels.map(
        (label, at) =>
          svg`<text class=${at === last ? 'latest' : ''} x=${at * 140 + 72} y="74">${label}</text>`,
      )}
    </svg>`;
}

/** From the ground over the top; the latest stays in the air. */
function loop(x: number, latest: boolean): SVGTemplateResult {
  const up = `M${x} 50C${x + 50} 50 ${x + 120} 48 ${x + 120} 24 ${x + 120} 4 ${x + 96} 4 ${x + 96} 24`;
  return svg`<path class="walked" d=${latest ? up : `${up}C${x + 96} 46 ${x + 110} 50 ${x + 140} 50`}/>`;
}

function roundWords({text, locale}: SheetScene, {round, from, until}: PhaseRound): string {
  const month = (on: string): string => dateOf(locale, on, {month: 'short'});
  if (until === undefined) return text.roundDuring(round, text.now);
  const [first, last] = [month(from), month(until)];
  return text.roundDuring(round, first === last ? first : text.lasted(first, last));
}
