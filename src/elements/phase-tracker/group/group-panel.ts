import {html, nothing, type TemplateResult} from 'lit';
import type {Command} from '../../../domain/command.js';
import type {PanelDesk} from '../../../ui/late-dialog.js';
import {panelHead, panelOf} from '../../../ui/panel.js';
import {saysTooLong} from '../../../ui/too-long.js';
import {asksFor, type SheetScene} from '../sheet-scene.js';
import {careForm} from './care-form.js';
import {crisisPlanPart} from './crisis-plan.js';
import type {GroupMessages} from './group.messages.js';

export type GroupDesk = PanelDesk<SheetScene, GroupMessages>;

/** The group as a whole: its name, its plan for hard times, the care around it, rest and end. */
export function groupPanel(desk: GroupDesk): TemplateResult {
  const {text, group} = desk;
  return html`<dialog class="dialog panel about-group" aria-labelledby="about-group">
    ${panelHead('about-group', text.aboutGroup(group.name), text.close)} ${nameForm(desk)}
    ${crisisPlanPart(desk)} ${careForm(desk)} ${goingPart(desk)}
  </dialog>`;
}

/** Sends what a form says, and tells that it was kept. */
export function keeps(desk: GroupDesk, wishOf: (typed: FormData) => Command) {
  return (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || saysTooLong(form, desk.text)) return;
    desk.keep(wishOf(new FormData(form)));
    desk.say(desk.text.saved);
  };
}

export const typedIn = (typed: FormData, name: string): string => {
  const value = typed.get(name);
  return typeof value === 'string' ? value.trim() : '';
};

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
      <input class="input" name="name" dir="auto" .value=${group.name ?? ''} data-most="200" />
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
            ${asksFor(desk, may, text.takeUp)}
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
