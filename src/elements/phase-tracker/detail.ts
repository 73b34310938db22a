import {html, nothing, type TemplateResult} from 'lit';
import type {PhaseFact, PhaseHint, PhaseHintCode} from '../../domain/phases/hints.js';
import type {PhasePath} from '../../domain/phases/path.js';
import {phaseCodes, type PhaseCode} from '../../domain/phases/values.js';
import {
  checkIcon,
  dateIcon,
  leafIcon,
  leftIcon,
  mapIcon,
  rightIcon,
  signIcon,
  talkIcon,
} from '../../ui/icons.js';
import {hereWord} from './path.js';
import {roundsView} from './rounds.js';
import {asked, wayTo, within, type Scene} from './scene.js';
import {factsOf} from './words.js';

/** What the chosen phase is for, what is there already, and where one can go from here. */
export function detailView(
  scene: Scene,
  path: PhasePath,
  hint: PhaseHint,
  outcomes: unknown,
): TemplateResult {
  const {text, audience, chosen, more} = scene;
  return html`<div class="detail card" id="detail" part="detail">
    <div class="now">
      <p class="kicker">${placeWords(scene, path)}</p>
      <h3 class="voice large place" tabindex="-1">${text[`${chosen}${audience}`]}</h3>
      ${audience === 'You' ? html`<p class="muted">${text[`${chosen}About`]}</p>` : nothing}
      ${hintView(scene, hint)} ${more?.historyView(scene)}
    </div>
    <div class="there">${thereView(scene, hint)} ${roundsView(scene, path)}</div>
    ${outcomes}${moveView(scene, path)}
  </div>`;
}

/** "Je bent hier · ronde 2", or which stone is looked at. */
function placeWords(scene: Scene, {current, round}: PhasePath): string {
  const {text, chosen} = scene;
  const place = chosen === current ? hereWord(scene) : text[chosen];
  return chosen === current && round > 1 ? `${place} · ${within(text.round(round))}` : place;
}

const goto: Partial<Readonly<Record<PhaseHintCode, 'toMap' | 'toGoals' | 'toDay'>>> = {
  addPerson: 'toMap',
  choosePerson: 'toMap',
  askPerson: 'toMap',
  awaitAnswer: 'toMap',
  writeGoal: 'toGoals',
  planMeeting: 'toDay',
  chooseDate: 'toDay',
  planNext: 'toDay',
};
/** These are answered in the tracker itself. */
const ownHints: readonly PhaseHintCode[] = ['careEnded', 'aYearOn', 'chooseOutcome'];

/** One suggestion with its reason; nothing ever waits for it. */
export function hintView(scene: Scene, {phase, hint, ok}: PhaseHint): unknown {
  const {text, group, hinted, act} = scene;
  if (!hinted) return nothing;
  if (hint === undefined) {
    const early = phase === group.phase.current && phaseCodes.indexOf(phase) < 4;
    return ok && early ? html`<p class="hint strip">${leafIcon()}${text.ready}</p>` : nothing;
  }
  return html`<div class="hint strip" part="hint">
    ${leafIcon()}
    <p class="say">${text.maybe} ${text[hint]}</p>
    ${
      ownHints.includes(hint)
        ? nothing
        : html`<button class="btn primary" type="button" @click=${() => act(phase, hint)}>
            ${text[goto[hint] ?? 'toMeeting']}
          </button>`
    }
  </div>`;
}

const pictures: Partial<Readonly<Record<PhaseFact['code'], () => TemplateResult>>> = {
  onMap: mapIcon,
  goals: leafIcon,
  takePart: talkIcon,
  waiting: talkIcon,
  talked: talkIcon,
  next: dateIcon,
  outcome: signIcon,
};

function thereView(scene: Scene, hint: PhaseHint): unknown {
  const facts = factsOf(scene, hint);
  if (facts.length === 0) return nothing;
  return html`<h4 class="kicker">${scene.text.there}</h4>
    <ul class="facts">
      ${facts.map(
        ({code, text, own}) =>
          html`<li>
            ${(pictures[code] ?? checkIcon)()}
            <span dir="auto">${text} ${own === undefined ? nothing : html`<i>${own}</i>`}</span>
          </li>`,
      )}
    </ul>`;
}

/** Both ways are equal; from a stone that is looked at, the way leads there. */
function moveView(scene: Scene, path: PhasePath): unknown {
  const {text, chosen, may, ask} = scene;
  if (may === 'no') return nothing;
  const there = chosen !== path.current;
  const before = phaseCodes.indexOf(chosen) < phaseCodes.indexOf(path.current);
  const back = there ? (before ? chosen : undefined) : path.back;
  const forward = there ? (before ? undefined : chosen) : path.forward;
  return html`<div class="move actions">
    ${back === undefined ? nothing : moveButton(scene, back, true)}
    ${forward === undefined ? nothing : moveButton(scene, forward, false)}
    ${
      chosen === 'reorientation' && !there
        ? html`<button
            class="btn quiet"
            type="button"
            @click=${() => ask({to: 'followUp', round: path.round + 1})}
          >
            ${asked(scene, text.newRound)}
          </button>`
        : nothing
    }
    <p class="small muted">${text.alwaysBack}</p>
  </div>`;
}

/** One step along the path; `short` where the place is small and the rest is for who listens. */
export function moveButton(
  scene: Scene,
  to: PhaseCode,
  back: boolean,
  short?: string,
): TemplateResult {
  const {ask} = scene;
  const label = asked(scene, wayTo(scene, to));
  return html`<button
    class="btn quiet"
    type="button"
    aria-label=${short === undefined ? nothing : label}
    @click=${() => ask({to})}
  >
    ${back ? leftIcon() : nothing}<span>${short ?? label}</span>${back ? nothing : rightIcon()}
  </button>`;
}
