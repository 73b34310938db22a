import {html, nothing} from 'lit';
import {wallClockOf} from '../../domain/meetings/time.js';
import {pencilIcon} from '../../ui/first-icons.js';
import {dates} from './dates/dates.js';
import type {MoreMeetingScene} from './more-scene.js';
import {opener} from './opener.js';

/** What can be done about day and place, while the form is not open. */
export const underFacts = (scene: MoreMeetingScene): unknown =>
  scene.form('plan', scene.meeting.id)
    ? nothing
    : [unknownZone(scene), changePlan(scene), dates(scene)];

/** What another system wrote down may not be known here; nothing of it is lost. */
function unknownZone({text, at, meeting: {start, timeZone}}: MoreMeetingScene): unknown {
  return timeZone !== undefined && wallClockOf(start ?? at, timeZone)?.unknownZone
    ? html`<p class="small muted no-print" dir="auto">${text.zoneUnknown(timeZone)}</p>`
    : nothing;
}

function changePlan(scene: MoreMeetingScene): unknown {
  const {text, may, meeting} = scene;
  const open = meeting.state === 'planning' || meeting.state === 'announced';
  if (!open || (may('planMeeting') === 'no' && may('setDate') === 'no')) return nothing;
  const label = may('planMeeting') === 'propose' ? text.proposeChange : text.changePlan;
  return html`<div class="actions no-print">
    ${opener(scene, {
      kind: 'plan',
      subject: meeting.id,
      look: 'btn plain',
      content: html`${pencilIcon()}${label}`,
    })}
  </div>`;
}
