import {html, nothing, type TemplateResult} from 'lit';
import type {AgendaItem} from '../../../domain/meetings/schema.js';
import {membersOf} from '../../../domain/network/people.js';
import {heading} from '../openers.js';
import {ownTitle, ownTopic, ownTopics} from '../preparation.js';
import {nameOf} from '../words.js';
import type {LiveScene} from './live-scene.js';
import {finish, isUnderWay} from './steering.js';

/** What lies beside the meeting: who is there, the client's own points, and the ways out. */
export function besideLive(scene: LiveScene): TemplateResult {
  const {text, leads, meeting, table, showsTime} = scene;
  const isPaused = meeting.pausedSince !== undefined;
  return html`<aside class="beside-live no-print" aria-label=${text.meeting}>
    ${attendance(scene)} ${ownPoints(scene)}
    <section>
      <button
        class="chip"
        type="button"
        aria-pressed=${showsTime}
        @click=${() => scene.toggleTime()}
      >
        ${text.showTime}
      </button>
      <button class="btn plain" type="button" @click=${() => scene.show('plan')}>
        ${text.toAgenda}
      </button>
      ${isUnderWay(table) || isPaused ? finish(scene, 'btn quiet') : nothing}
      ${leads && !table.before.length && !isPaused ? notBegun(scene) : nothing}
    </section>
  </aside>`;
}

function notBegun({text, acts, meeting, table}: LiveScene): TemplateResult {
  const fromId = table.now?.id ?? null;
  const undo = (): void =>
    acts.wish({type: 'stopMeeting', meetingId: meeting.id, fromId}, text.notBegunYet, heading);
  return html`<button class="btn plain" type="button" @click=${undo}>${text.notBegun}</button>`;
}

/** Who is there, one tap each. Nobody is ever "absent". */
function attendance(scene: LiveScene): unknown {
  const {text, group, meeting, leads, acts} = scene;
  const there = new Set(
    meeting.invited.filter(({attended}) => attended === true).map(({membershipId}) => membershipId),
  );
  if (!leads) return nothing;
  const ids = membersOf(group).map(({membership}) => membership.id);
  return html`<section>
    <h3 class="kicker" id="there">${text.whoIsThere}</h3>
    <div class="chips" role="group" aria-labelledby="there">
      ${ids.map((attendeeId) => {
        const name = nameOf(scene, {kind: 'member', membershipId: attendeeId});
        const isThere = there.has(attendeeId);
        const mark = (): void =>
          acts.wish(
            {type: 'setAttendance', meetingId: meeting.id, attendeeId, there: !isThere},
            isThere ? text.isNotThere(name) : text.isThere(name),
          );
        return html`<button
          class="chip"
          type="button"
          aria-pressed=${isThere}
          dir="auto"
          @click=${mark}
        >
          ${name}
        </button>`;
      })}
    </div>
    <p class="small muted">${text.whoIsThereHelp}</p>
  </section>`;
}

/** Folded: the screen may lie on the table (DR25). */
function ownPoints(scene: LiveScene): unknown {
  const {text, actor, meeting} = scene;
  const isOwn = actor.kind === 'client';
  const {preparation, preparationNot, preparationSupport} = meeting;
  const words = [preparation, preparationNot, preparationSupport];
  const own = isOwn ? words.filter((some) => some?.trim()) : [];
  const points = ownTopics(scene);
  if (own.length + points.length === 0) return nothing;
  const isTold = ({visibility}: AgendaItem): boolean => visibility !== 'client';
  return html`<details class="more">
    <summary>${ownTitle(scene)}</summary>
    <div class="own-points">
      <p class="small muted">
        ${isOwn ? (points.some(isTold) ? text.ownPointsTold : text.ownPointsHelp) : nothing}
        ${text.mindScreen}
      </p>
      ${own.map((some) => html`<p class="voice ruled" dir="auto">${some}</p>`)}
      ${points.map((item) => ownTopic(scene, item))}
    </div>
  </details>`;
}
