import {html, nothing, type TemplateResult} from 'lit';
import {pencilIcon} from '../../ui/first-icons.js';
import {closeIcon} from '../../ui/later-icons.js';
import {sectorPart} from './places/sector-part.js';
import {onEscape} from '../../ui/on-escape.js';
import {personShape} from '../../ui/person-shape.js';
import {aboutView} from './about-view.js';
import {behalfTag} from './behalf-tag.js';
import {closenessPart} from './closeness-part.js';
import {placePart} from './place-part.js';
import {photo} from './photo.js';
import type {Desk, Shown} from './scene.js';
import {tiesPart} from './ties-part.js';
import {wayPart} from './asking/way-part.js';
import {relationOf} from './words.js';

/** Somebody on one sheet: the way into the group first, then what the client knows of them. */
export function personCard(desk: Desk, shown: Shown): TemplateResult {
  const {text, sight} = desk;
  const {person} = shown;
  return html`<section
    class="person-card card raised"
    part="card"
    role="group"
    aria-label=${person.displayName}
    @keydown=${onEscape(() => desk.close())}
  >
    <div class="card-head">
      <span class="who big">
        <svg class="shape" viewBox="-19 -19 38 38" aria-hidden="true">
          ${personShape(person, 36)}${photo(desk, person)}
        </svg>
        <span>
          <h3 class="name" dir="auto" tabindex="-1" data-first>${person.displayName}</h3>
          <span class="rel" dir="auto">${relationOf(desk, shown)}</span>
        </span>
      </span>
      <button class="btn close" type="button" aria-label=${text.close} @click=${() => desk.close()}>
        ${closeIcon()}
      </button>
    </div>
    ${behalfTag(desk, shown.way?.onBehalf ?? person.onBehalf)} ${wayPart(desk, shown)}
    ${sight === 'map' ? [closenessPart(desk, shown), placePart(desk, shown), sectorPart(desk, shown), aboutView(desk, person), tiesPart(desk, shown), foot(desk, shown)] : nothing}
    ${desk.through ? nothing : html`<slot name="card"></slot>`}
  </section>`;
}

/** What one can do with somebody who is on the map. */
function foot(desk: Desk, shown: Shown): unknown {
  const {text, people, view} = desk;
  const {person} = shown;
  const {id: personId} = person;
  if (desk.may('editNetwork') !== 'yes') return nothing;
  const button = (words: string, act: () => void, icon: unknown = nothing): TemplateResult =>
    html`<button class="btn plain" type="button" @click=${act}>${icon}${words}</button>`;
  return html`<div class="actions card-foot">
    ${button(text.change, () => desk.show({kind: 'edit', was: person}), pencilIcon())}
    ${view === 'map' ? button(text.move, () => moveFrom(desk, shown)) : nothing}
    ${people.length > 1 ? button(text.addLine, () => desk.show({kind: 'tie', personId})) : nothing}
    ${mayTakeOff(desk, shown) ? button(text.takeOff, () => takeOff(desk, shown)) : nothing}
  </div>`;
}

/** From where they stand now. */
function moveFrom(desk: Desk, {person}: Shown): void {
  const {people, layout} = desk;
  const {id: personId, kind: side, closeness, place} = person;
  const at = people.findIndex((one) => one.person.id === personId);
  const to = {side, ring: closeness ?? 2, place: place ?? layout.places[at] ?? 0.5} as const;
  desk.move({personId, to});
}

/** Taking somebody off who was chosen, changes the group: that is for the client to do. */
function mayTakeOff(desk: Desk, {way}: Shown): boolean {
  const chosen = way && !['considering', 'left', 'ended'].includes(way.state);
  return !chosen || desk.may('nominate') === 'yes';
}

function takeOff(desk: Desk, {person}: Shown): void {
  const said = desk.text.takenOff(person.displayName);
  desk.act({type: 'removePerson', personId: person.id}, said);
  desk.close();
}
