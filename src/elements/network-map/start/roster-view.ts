import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Person} from '../../../domain/network/schema.js';
import {newId} from '../../../ui/new-id.js';
import {onEscape} from '../../../ui/on-escape.js';
import {who} from '../../../ui/person-shape.js';
import {viewerKey} from '../../../ui/viewer-key.js';
import {clientFor} from '../client-for.js';
import type {MapSuggestion} from '../given.js';
import {withPlace} from '../placed.js';
import type {Desk} from '../scene.js';
import {relationWord} from '../words.js';
import {placesPart} from './places-part.js';
import {keyOf, personFrom, suggestionsFor} from './roster.js';
import {besideEachOther} from '../../../ui/facts.js';

/** People whom the page knows: the client ticks who comes on the map, and nobody else does. */
export function rosterView(desk: Desk, added: readonly string[] = []): TemplateResult {
  const {text} = desk;
  const client = clientFor(desk);
  const title = client === undefined ? text.rosterTitle : text.rosterOf(client);
  const help = client === undefined ? text.rosterHelp : text.rosterOfHelp(client);
  const suggestions = suggestionsFor(desk);
  const key = `${viewerKey(desk.group, desk.viewer)} roster`;
  const ticked = desk.typed.get(key)?.fields.getAll('who');
  // By who they are: the list may be another when it is drawn next.
  const keep = ({currentTarget: form}: Event): void => {
    const fields = new FormData();
    for (const one of tickedIn(form, suggestions)) fields.append('who', keyOf(one));
    desk.typed.set(key, {open: desk.panel, fields});
  };
  const done = (): void => void desk.typed.delete(key);
  const close = (): void => {
    done();
    desk.close();
  };
  return html`<form
    class="person-card roster card raised"
    part="form"
    aria-label=${title}
    @input=${keep}
    @submit=${(event: SubmitEvent) => put(desk, suggestions, added, event, done)}
    @keydown=${onEscape(() => desk.close())}
  >
    <h3 class="title" tabindex="-1" data-first dir="auto">${title}</h3>
    ${placesPart(desk, added)}
    ${
      suggestions.length > 0
        ? html`<p class="muted small" dir="auto">${help}</p>
            <div class="choices">
              ${repeat(suggestions, keyOf, (one, at) =>
                choice(desk, one, at, ticked?.includes(keyOf(one)) ?? false),
              )}
            </div>`
        : nothing
    }
    <div class="actions">
      ${
        suggestions.length > 0
          ? html`<button class="btn primary" type="submit">${text.putOnMap}</button>`
          : nothing
      }
      <button class="btn plain" type="button" @click=${close}>${text.close}</button>
    </div>
  </form>`;
}

function choice({text}: Desk, one: MapSuggestion, at: number, ticked: boolean): TemplateResult {
  const {displayName, kind = 'informal', emoji, relation, organisation} = one;
  const said = besideEachOther(text, [
    relation && text.within(relationWord(text, relation)),
    organisation,
  ]);
  return html`<label class="choice">
    <input type="checkbox" name="who" value=${at} .checked=${ticked} />
    ${who({displayName, kind, emoji}, said ? html`<span class="rel" dir="auto">${said}</span>` : nothing)}
  </label>`;
}

function tickedIn(
  form: EventTarget | null,
  suggestions: readonly MapSuggestion[],
): readonly MapSuggestion[] {
  if (!(form instanceof HTMLFormElement)) return [];
  const ticked = new FormData(form).getAll('who').map(Number);
  return suggestions.filter((_, at) => ticked.includes(at));
}

/** All who are ticked at once, so that one press takes all of it back. */
function put(
  desk: Desk,
  suggestions: readonly MapSuggestion[],
  added: readonly string[],
  event: SubmitEvent,
  done: () => void,
): void {
  event.preventDefault();
  const form = event.currentTarget;
  if (!(form instanceof HTMLFormElement)) return;
  const chosen = tickedIn(form, suggestions);
  if (chosen.length === 0) {
    form.querySelector('input')?.focus();
    return;
  }
  let mapped = desk.mapped;
  const people: Person[] = [];
  for (const one of chosen) {
    const person = withPlace({mapped, at: desk.at}, personFrom(one, newId()));
    mapped = [...mapped, {side: person.kind, ring: 2, place: person.place}];
    people.push(person);
  }
  const [first] = people;
  const said =
    first && people.length === 1 ? desk.text.personAdded(first.displayName) : desk.text.theyAreOn;
  desk.act({type: 'importPeople', people, ties: []}, said);
  form.reset();
  done();
  desk.show({kind: 'roster', added: [...added, ...people.map(({id}) => id)]});
}
