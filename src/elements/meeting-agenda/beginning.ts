import {html, nothing, type TemplateResult} from 'lit';
import {isRunning, onTheTable} from '../../domain/meetings/running.js';
import {talkIcon} from '../../ui/first-icons.js';
import {leads} from './leading.js';
import type {MoreMeetingScene} from './more-scene.js';

/** Its time has come, and nobody said yet that it took place. */
export const hasBegun = ({meeting, at}: MoreMeetingScene): boolean =>
  (meeting.state === 'announced' || meeting.state === 'planning') &&
  ((meeting.start !== undefined && Date.parse(meeting.start) <= Date.parse(at)) ||
    isRunning(meeting, at));

/** "Bijeenkomst beginnen", on every device at once; or back to the one that goes on. */
export function beginning(scene: MoreMeetingScene, look: string): TemplateResult | typeof nothing {
  const {text, meeting, at} = scene;
  if (isRunning(meeting, at)) {
    return html`<button class="btn primary" type="button" @click=${() => scene.show('live')}>
      ${talkIcon()}${text.toMeeting}
    </button>`;
  }
  if (!leads(scene)) return nothing;
  return html`<button class="btn ${look}" type="button" @click=${() => begin(scene)}>
    ${text.begin}
  </button>`;
}

/** With the first item that was not had yet: a meeting that was stopped goes on where it was. */
function begin({meeting, items, acts, text, show}: MoreMeetingScene): void {
  const {now, next} = onTheTable({...meeting, itemNowId: ''}, items);
  const first = now ?? next[0];
  acts.wish(
    {
      type: 'startMeeting',
      meetingId: meeting.id,
      ...(first === undefined ? {} : {itemId: first.id}),
    },
    text.begun,
  );
  show('live');
}
