import {html, nothing, type TemplateResult} from 'lit';
import type {Command} from '../../../domain/command.js';
import {panelHead, panelOf} from '../../../ui/panel.js';
import {doneWithGroup} from '../../../ui/on-behalf.js';
import {behalfTag} from '../behalf-tag.js';
import {asksFor} from '../sheet-scene.js';
import {careForm} from './care-form.js';
import {crisisPlanPart} from './crisis-plan.js';
import {keeps, typedIn, type GroupDesk} from './group-desk.js';
import {leaderPart} from './leader-form.js';

/** The group as a whole: its name, who helps with it, its plan for hard times, the care around it, rest and end. */
export function groupPanel(desk: GroupDesk): TemplateResult {
  const {text, group} = desk;
  return html`<dialog class="dialog panel about-group" aria-labelledby="about-group">
    ${panelHead('about-group', text.aboutGroup(group.name), text.close)}
    ${behalfTag(desk, doneWithGroup(group, undefined))} ${nameForm(desk)} ${leaderPart(desk)}
    ${crisisPlanPart(desk)} ${careForm(desk)} ${goingPart(desk)}
  </dialog>`;
}

/** The client names the group (DR26). */
function nameForm(desk: GroupDesk): unknown {
  const {text, group, allowed, closed} = desk;
  if (closed || allowed('nameGroup') !== 'yes') return nothing;
  const wishOf = (typed: FormData): Command => ({
    ...{type: 'nameGroup', name: typedIn(typed, 'name') || null},
    was: group.name ?? null,
  });
  return html`<form @submit=${keeps(desk, wishOf)}>
    <label class="field">
      <span class="label">${text.name}</span>
      <span class="help">${text.nameHelp}</span>
      <input
        class="input"
        name="name"
        autocomplete="off"
        dir="auto"
        .value=${group.name ?? ''}
        data-most="200"
      />
    </label>
    <button class="btn quiet" type="submit">${text.keepName}</button>
  </form>`;
}

/** Resting is no more than that; stopping asks once more. Both are taken back with one press. */
function goingPart(desk: GroupDesk): unknown {
  const {text, group} = desk;
  const may = desk.allowed('setGroupStatus');
  if (may === 'no' || group.status === 'closed') return nothing;
  const go = (status: string) => (event: Event) => {
    panelOf(event)?.close();
    desk.keep({type: 'setGroupStatus', status});
  };
  return html`<section>
    <h4 class="title">${text.goingTitle}</h4>
    ${
      group.status === 'paused'
        ? html`<button class="btn quiet" type="button" @click=${go('active')}>
            ${asksFor(desk, may, text.takeUpGroup)}
          </button>`
        : html`<p>${text.pauseMeans}</p>
            <button class="btn quiet" type="button" @click=${go('paused')}>
              ${asksFor(desk, may, text.pause)}
            </button>`
    }
    <details>
      <summary>${text.stopping}</summary>
      <div class="stopping">
        <p>${text.stopMeans}</p>
        <button class="btn quiet" type="button" @click=${go('closed')}>
          ${may === 'propose' ? asksFor(desk, may, text.stopGroup) : text.stopNow}
        </button>
      </div>
    </details>
  </section>`;
}
