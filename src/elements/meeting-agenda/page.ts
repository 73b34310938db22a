import {html, nothing, type TemplateResult} from 'lit';
import type {Scene} from './scene.js';
import {sheet} from './sheet.js';
import {clientName} from './words.js';

/** The whole element, once there is a group. */
export function page(scene: Scene): TemplateResult {
  const {meeting, more} = scene;
  return html`<div class="page">
    <slot name="header"></slot>
    ${more?.above}
    ${
      meeting
        ? (more?.live ??
          html`<div class="table">
            <div>${sheet({...scene, meeting})} ${more?.below}</div>
            <div>${more?.beside}</div>
          </div>`)
        : none(scene)
    }
  </div>`;
}

function none(scene: Scene): TemplateResult {
  const {text, group, actor, more} = scene;
  const body =
    actor.kind === 'client' ? text.noMeetingBody : text.noMeetingOther(clientName(scene));
  return html`<section class="sheet alone" part="sheet">
    <div class="head">
      ${group.name ? html`<p class="kicker" dir="auto">${group.name}</p>` : nothing}
      <h2 class="voice large" tabindex="-1">${text.noMeeting}</h2>
      <p class="muted">${body}</p>
      ${more?.below}
    </div>
    ${more?.paper}
  </section>`;
}
