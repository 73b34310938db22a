import {html, nothing, type TemplateResult} from 'lit';
import {textLimits} from '../../../domain/text-limits.js';
import {newId} from '../../../ui/new-id.js';
import {onEscape} from '../../../ui/on-escape.js';
import {saysTooLong} from '../../../ui/too-long.js';
import {viewerKey} from '../../../ui/viewer-key.js';
import type {MapPrompt} from '../given.js';
import {withPlace} from '../placed.js';
import type {Desk, Panel} from '../scene.js';
import {placesPart} from './places-part.js';
import {promptsOf} from './prompts.js';
import {fromListButton} from './ways-in.js';

type Start = Extract<Panel, {kind: 'start'}>;

/**
 * One gentle question at a time, with one field (DR1): answered with as many names as come up,
 * skipped, or left for another time. `leave` puts the whole of it aside.
 */
export function startView(desk: Desk, leave: () => void): unknown {
  const prompts = promptsOf(desk);
  const left = desk.typed.get(keyOf(desk));
  const open = openStart(desk.panel, left?.open);
  const at = Math.min(open.at ?? 0, prompts.length - 1);
  const prompt = prompts[at];
  if (!prompt) return nothing;
  const {go, write, later} = actsOf(desk, at, leave);
  const added = open.added ?? [];
  const put = (event: SubmitEvent): void =>
    putOnMap(desk, prompt, event, (id) => go({at, added: [...added, id]}));
  const next = at < prompts.length - 1 ? () => go({at: at + 1}) : undefined;
  return html`<form
    class="first card raised"
    part="form"
    @submit=${put}
    @input=${write}
    @keydown=${liesBeside(desk) ? onEscapeOf(later) : nothing}
  >
    ${questionField(desk, prompt, left?.fields.get('name'))} ${placesPart(desk, added)}
    <div class="actions">
      ${next ? plainButton(open.added ? desk.text.nextQuestion : desk.text.skip, next) : nothing}
      ${plainButton(desk.text.enough, later)} ${fromListButton(desk)}
    </div>
  </form>`;
}

const keyOf = ({group, viewer}: Desk): string => `${viewerKey(group, viewer)} start`;

const plainButton = (words: string, act: (event: Event) => void): TemplateResult =>
  html`<button class="btn plain" type="button" @click=${act}>${words}</button>`;

/** On an empty map there is nothing to close it for. */
const liesBeside = ({panel, people}: Desk): boolean =>
  panel.kind === 'start' && !(panel.lies && people.length === 0);

/** What was typed, and which question it was, are there again when somebody comes back. */
function actsOf(desk: Desk, at: number, leave: () => void) {
  const {typed, panel} = desk;
  const keep = ({target}: Event): void => {
    const form = target instanceof Element && target.closest('form');
    if (form) typed.set(keyOf(desk), {open: {kind: 'start', at}, fields: new FormData(form)});
  };
  return {
    go: (start: Omit<Start, 'kind'>): void => {
      typed.delete(keyOf(desk));
      desk.show({kind: 'start', ...start});
    },
    write: (event: Event): void => {
      keep(event);
      // Of a map that is empty no more the question would go, and the words with it.
      if (panel.kind === 'none') desk.show({kind: 'start', at, lies: true});
    },
    later: (event: Event): void => {
      keep(event);
      leave();
    },
  };
}

/** As it is open, or as it was left. */
const openStart = (panel: Panel, left: Panel | undefined): Start => {
  const open = panel.kind === 'start' ? panel : undefined;
  const before = left?.kind === 'start' ? left : undefined;
  return open?.at === undefined ? (before ?? {kind: 'start'}) : open;
};

const onEscapeOf = (leave: (event: Event) => void) => (event: KeyboardEvent) =>
  onEscape(() => leave(event))(event);

function questionField(
  {text}: Desk,
  {text: question, help}: MapPrompt,
  typed: FormDataEntryValue | null | undefined,
): TemplateResult {
  return html`<label class="voice" for="first" dir="auto">${question}</label>
    ${help ? html`<p class="muted small" id="first-help" dir="auto">${help}</p>` : nothing}
    <div class="first-row">
      <input
        class="input"
        id="first"
        name="name"
        dir="auto"
        autocomplete="off"
        data-most=${textLimits.name}
        data-first
        data-mark="start"
        placeholder=${text.nameLabel}
        .value=${typeof typed === 'string' ? typed : ''}
        aria-describedby=${help ? 'first-help' : nothing}
      />
      <button class="btn primary" type="submit">${text.putOnMap}</button>
    </div>`;
}

/** One name on the map, on the side and with what the question says. */
function putOnMap(
  desk: Desk,
  prompt: MapPrompt,
  event: SubmitEvent,
  then: (id: string) => void,
): void {
  event.preventDefault();
  const form = event.currentTarget;
  const field = form instanceof HTMLFormElement && form.querySelector('input');
  if (!field || saysTooLong(form, desk.text)) return;
  const displayName = field.value.trim();
  if (displayName === '') {
    field.focus();
    return;
  }
  field.value = '';
  const {kind = 'informal', relation, contact} = prompt;
  const person = {
    ...{id: newId(), displayName, kind},
    ...(relation && {relation}),
    ...(contact && {contact}),
  };
  desk.act(
    {type: 'addPerson', person: withPlace(desk, person)},
    desk.text.personAdded(displayName),
  );
  then(person.id);
}
