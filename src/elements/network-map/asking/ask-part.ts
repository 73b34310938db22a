import {html, nothing, type TemplateResult} from 'lit';
import type {Membership} from '../../../domain/network/schema.js';
import {RgAskEvent, type AskDetails} from '../../../events/rg-ask.js';
import {copied} from '../../../ui/copied.js';
import {viewerKey} from '../../../ui/viewer-key.js';
import {askerWord, exampleFor, type AskWords} from './ask-words.js';
import type {Desk, Shown} from '../scene.js';
import {talkPart} from './talk-part.js';
import {wayButton} from './way-button.js';
import {stateWord} from '../words.js';

type Asker = keyof AskWords;

/** Who asks and with which words, as it stands on this page; nothing of it is kept elsewhere. */
export interface Plan {
  asker?: Asker;
  /** As somebody changed it; the example until then. */
  words?: string;
}

/** Asking is a step of its own: who asks is chosen here, and nothing is sent (DR5). */
export function askPart(desk: Desk, shown: Shown): TemplateResult | typeof nothing {
  const {text} = desk;
  const {way, person} = shown;
  if (!way) return nothing;
  const again = way.state === 'later' || way.state === 'declined';
  const invites = desk.may('invite') === 'yes';
  return html`${invites ? [askers(desk, shown, way), wordsPart(desk, shown, way)] : nothing}
    <div class="actions">
      ${invites ? askButton(desk, shown, way, again) : nothing}
      ${
        way.state === 'nominated'
          ? wayButton(
              desk,
              shown,
              {label: text.hold, look: 'plain'},
              desk.may('nominate') === 'yes' ? 'yes' : 'no',
              () => ({type: 'holdNomination', membershipId: way.id}),
              'onHold',
            )
          : nothing
      }
      ${wayButton(
        desk,
        shown,
        {label: text.unchoose, proposal: text.wantsBack(person.displayName), look: 'plain'},
        desk.may('nominate'),
        () => ({type: 'withdrawNomination', membershipId: way.id}),
        'considering',
      )}
    </div>
    ${invites ? html`<p class="small muted">${text.askHint}</p>` : nothing}
    ${again ? nothing : talkPart(desk, shown)}`;
}

function planFor({plans, group, viewer}: Desk, {id}: Membership): Plan {
  const key = `${viewerKey(group, viewer)} ${id}`;
  const known = plans.get(key) ?? {};
  plans.set(key, known);
  return known;
}

const isAsker = (value: string | undefined): value is Asker =>
  value === 'client' || value === 'facilitator' || value === 'together';

const askerIn = ({asker}: Plan, way: Membership): Asker =>
  asker ?? (isAsker(way.asker) ? way.asker : 'client');

/** Me, the regieondersteuner, or together. A choice that is sent along with the question. */
function askers(desk: Desk, {person}: Shown, way: Membership): TemplateResult {
  const plan = planFor(desk, way);
  return html`<fieldset class="choices">
    <legend class="kicker" dir="auto">${desk.text.whoAsks(person.displayName)}</legend>
    ${(['client', 'facilitator', 'together'] as const).map(
      (asker) =>
        html`<label class="choice">
          <input
            type="radio"
            name="asker"
            .checked=${askerIn(plan, way) === asker}
            @change=${() => {
              plan.asker = asker;
              desk.redraw();
            }}
          /><span dir="auto">${askerWord(desk, asker)}</span>
        </label>`,
    )}
  </fieldset>`;
}

/** What one could say: an example to change and to copy. Whoever changed it, keeps their own words. */
function wordsPart(desk: Desk, shown: Shown, way: Membership): TemplateResult {
  const {text} = desk;
  const plan = planFor(desk, way);
  const copy = async (event: Event): Promise<void> => {
    const field = fieldBeside(event);
    if (!field || !requested(desk, shown, way, 'copied', event)) return;
    const done = await copied(field.value);
    // Where the clipboard is closed to the page, one can still copy what is selected.
    if (!done) field.select();
    desk.say(done ? text.copied : text.copyYourself);
  };
  // Whoever wiped the words away starts from nothing; folded away and opened again, the example is there.
  const folded = ({currentTarget}: Event): void => {
    const isOpen = currentTarget instanceof HTMLDetailsElement && currentTarget.open;
    if (isOpen || plan.words?.trim() !== '') return;
    delete plan.words;
    desk.redraw();
  };
  return html`<details class="part" ?open=${plan.words !== undefined} @toggle=${folded}>
    <summary class="btn plain">${text.example}</summary>
    <label class="field">
      <span class="label">${text.whatToSay}</span>
      <span class="help">${text.exampleHelp}</span>
      <textarea
        class="input"
        rows="9"
        dir="auto"
        .value=${wordsOf(desk, shown, way)}
        @input=${({currentTarget}: InputEvent) => {
          if (currentTarget instanceof HTMLTextAreaElement) plan.words = currentTarget.value;
        }}
      ></textarea>
    </label>
    <button class="btn plain" type="button" @click=${copy}>${text.copyText}</button>
  </details>`;
}

const fieldBeside = ({currentTarget}: Event): HTMLTextAreaElement | null | undefined =>
  currentTarget instanceof Element
    ? currentTarget.parentElement?.querySelector('textarea')
    : undefined;

function wordsOf(desk: Desk, {person}: Shown, way: Membership): string {
  const plan = planFor(desk, way);
  return plan.words ?? exampleFor(desk, askerIn(plan, way), person.displayName);
}

/** Tells the page; `false` when it takes over. */
function requested(
  desk: Desk,
  shown: Shown,
  way: Membership,
  moment: AskDetails['moment'],
  {currentTarget}: Event,
): boolean {
  const asker = askerIn(planFor(desk, way), way);
  const text = wordsOf(desk, shown, way);
  const request = {personId: shown.person.id, membershipId: way.id, asker, text, moment};
  return currentTarget?.dispatchEvent(new RgAskEvent(request)) ?? true;
}

function askButton(desk: Desk, shown: Shown, way: Membership, again: boolean): TemplateResult {
  const {text} = desk;
  const {id: personId, displayName} = shown.person;
  const ask = (event: Event): void => {
    if (!requested(desk, shown, way, 'asked', event)) return;
    const asker = askerIn(planFor(desk, way), way);
    const said = text.nowState(displayName, stateWord(text, 'asked').toLowerCase());
    desk.act({type: 'askPerson', membershipId: way.id, asker}, said);
    desk.show({kind: 'card', personId});
  };
  return html`<button class="btn ${again ? 'quiet' : 'primary'}" type="button" @click=${ask}>
    ${again ? text.askAgain : text.ask}
  </button>`;
}
