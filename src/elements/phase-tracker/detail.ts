import {html, nothing, type TemplateResult} from 'lit';
import type {PhaseFact, PhaseHint, PhaseHintCode} from '../../domain/phases/hints.js';
import {phaseActs, placeOf} from '../../domain/phases/acts.js';
import {phaseCodes, type PhaseCode} from '../../domain/phases/values.js';
import {checkIcon, dateIcon, signIcon, talkIcon} from '../../ui/first-icons.js';
import {mapIcon} from '../../ui/icons.js';
import {leafIcon, leftIcon, rightIcon} from '../../ui/later-icons.js';
import {historyView} from './history.js';
import {outcomesView} from './outcomes.js';
import {roundsView} from './rounds.js';
import {asked, wayTo, type SheetScene} from './sheet-scene.js';
import {factsOf} from './words.js';

/** What comes in the chosen phase, and what may be good to do now. */
export function nowView(scene: SheetScene): TemplateResult {
  const {text, audience, chosen} = scene;
  const about = audience === 'You' ? text[`${chosen}About`] : text[`${chosen}About${audience}`];
  return html`<p class="muted">${about}</p>
    ${hintView(scene, hintOf(scene))} ${placesView(scene)} ${historyView(scene)}`;
}

/** What is there already, and where one can go from here. */
export function restView(scene: SheetScene): TemplateResult {
  return html`<div class="there">${thereView(scene)} ${roundsView(scene)}</div>
    ${outcomesView(scene)} ${moveView(scene)}`;
}

export const hintOf = ({hints, chosen}: SheetScene): PhaseHint | undefined =>
  hints.find(({phase}) => phase === chosen);

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

/** Where the acts of the chosen phase are done; where the hint leads to is not said twice. */
function placesView(scene: SheetScene): unknown {
  const {text, chosen, act, hinted} = scene;
  const hint = hinted ? hintOf(scene)?.hint : undefined;
  const there = hint === undefined || ownHints.includes(hint) ? undefined : placeOf(hint);
  const acts = phaseActs[chosen].filter((code) => placeOf(code) !== there);
  return acts.length === 0
    ? nothing
    : html`<div class="places">
        ${acts.map(
          (code) =>
            html`<button class="btn plain goto" type="button" @click=${() => act(chosen, code)}>
              ${text[code]}
            </button>`,
        )}
      </div>`;
}

/** One suggestion with its reason; nothing ever waits for it. */
export function hintView(scene: SheetScene, about: PhaseHint | undefined): unknown {
  const {text, path, hinted, act} = scene;
  if (!hinted || about === undefined) return nothing;
  const {phase, hint, ok} = about;
  if (hint === undefined) {
    const early = phase === path.current && phaseCodes.indexOf(phase) < 4;
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
  saidYes: talkIcon,
  talked: talkIcon,
  next: dateIcon,
  outcome: signIcon,
};

function thereView(scene: SheetScene): unknown {
  const facts = factsOf(scene, scene.chosen);
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
function moveView(scene: SheetScene): unknown {
  const {text, chosen, may, ask, path} = scene;
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
  scene: SheetScene,
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
