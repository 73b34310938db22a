import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {textLimits} from '../../../domain/text-limits.js';
import {newId} from '../../../ui/new-id.js';
import {onEscape} from '../../../ui/on-escape.js';
import {saysTooLong} from '../../../ui/too-long.js';
import {viewerKey} from '../../../ui/viewer-key.js';
import type {Desk, Panel, Shown} from '../scene.js';

type Tying = Extract<Panel, {kind: 'tie'}>;

/** What is written for a line that is not drawn yet, on each map, by whose line it is. */
const written = new WeakMap<Desk['typed'], Map<string, string>>();

function labelsOn({typed}: Desk): Map<string, string> {
  const labels = written.get(typed) ?? new Map<string, string>();
  written.set(typed, labels);
  return labels;
}

/** What one person began to write is not for the next. */
const keyOf = ({group, viewer}: Desk, {personId}: Tying): string =>
  `${viewerKey(group, viewer)} ${personId}`;

/** Who somebody knows: press them on the map or in the list, or choose them here. */
export function tiePanel(desk: Desk, open: Tying, {person}: Shown): TemplateResult {
  const {text, people, group} = desk;
  const known = new Set(
    group.ties.flatMap(({from, to}) => (from === person.id ? to : to === person.id ? from : [])),
  );
  const others = people.filter((one) => one.person.id !== person.id && !known.has(one.person.id));
  const draw = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget;
    if (!(form instanceof HTMLFormElement)) return;
    if (saysTooLong(form, text)) return;
    const to = others[Number(new FormData(form).get('other'))];
    if (to) addTie(desk, open, to);
  };
  const back = (): void => desk.show({kind: 'card', personId: person.id});
  return html`<form
    class="person-card card raised"
    part="form"
    aria-label=${text.knows(person.displayName)}
    @submit=${draw}
    @keydown=${onEscape(back)}
  >
    <h3 class="title" dir="auto" tabindex="-1" data-first aria-describedby="tie-help">
      ${text.knows(person.displayName)}
    </h3>
    <p class="muted" id="tie-help">${text.tieHelp}</p>
    <label class="field">
      <span class="label">${text.tieLabel}</span>
      <input
        class="input"
        name="label"
        dir="auto"
        autocomplete="off"
        data-most=${textLimits.name}
        .value=${live(labelsOn(desk).get(keyOf(desk, open)) ?? '')}
        @input=${({target}: Event) => {
          if (target instanceof HTMLInputElement)
            labelsOn(desk).set(keyOf(desk, open), target.value);
        }}
      />
    </label>
    ${
      others.length > 0
        ? html`<label class="field">
            <span class="label">${text.tieWith}</span>
            <select class="input" name="other">
              ${others.map((one, at) => html`<option value=${at}>${one.person.displayName}</option>`)}
            </select>
          </label>`
        : nothing
    }
    <div class="actions">
      ${
        others.length > 0
          ? html`<button class="btn primary" type="submit">${text.addLine}</button>`
          : nothing
      }
      <button class="btn plain" type="button" @click=${back}>${text.ready}</button>
    </div>
  </form>`;
}

/** Somebody else was pressed while lines are drawn: `true` when that is what it came to. */
export function tieTo(desk: Desk, asked: Panel): boolean {
  const {panel: open, people, group, text} = desk;
  if (open.kind !== 'tie' || asked.kind !== 'card' || asked.personId === open.personId)
    return false;
  const other = people.find(({person}) => person.id === asked.personId);
  const ids = [open.personId, asked.personId];
  if (group.ties.some(({from, to}) => ids.includes(from) && ids.includes(to)))
    desk.say(text.lineThere);
  else if (other) addTie(desk, open, other);
  return true;
}

function addTie(desk: Desk, open: Tying, {person}: Shown): void {
  const labels = labelsOn(desk);
  const label = labels.get(keyOf(desk, open))?.trim();
  // Pressed on the map: there is no form to say it beside its field.
  if (label && label.length > textLimits.name) {
    desk.say(desk.text.tooLong(textLimits.name));
    return;
  }
  labels.delete(keyOf(desk, open));
  const tie = {id: newId(), from: open.personId, to: person.id, ...(label && {label})};
  desk.act({type: 'addTie', tie}, desk.text.lineWith(person.displayName));
}
