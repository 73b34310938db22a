import {html, noChange, nothing, type TemplateResult} from 'lit';
import {isRunning} from '../../domain/meetings/running.js';
import type {AgendaItem} from '../../domain/meetings/schema.js';
import {preparationFields, preparationParts} from '../../domain/meetings/values.js';
import {textLimits} from '../../domain/text-limits.js';
import {pencilIcon} from '../../ui/first-icons.js';
import {lockIcon} from '../../ui/icons.js';
import {areaField, tooLong} from './fields.js';
import {isChanged, valueOf, type Form} from './forms.js';
import type {MoreMeetingScene, MoreText} from './more-scene.js';
import {opener} from './opener.js';
import {place} from './openers.js';
import {seenTag} from './seen-by.js';
import {sharedGoals} from './under-item.js';
import {titleOf} from './words.js';

/** What to say, what not, and who is there if it gets hard. */
const labels = (text: MoreText) => ({
  say: text.prepareSay,
  not: text.prepareNot,
  support: text.prepareSupport,
});

/** What the client writes for nobody else; the subject is the meeting (DR25). */
export const preparationForm: Form = {
  start: ({group}, subject) => {
    const meeting = group.meetings.find(({id}) => id === subject);
    const written = preparationParts.map(
      (part) => [part, [meeting?.[preparationFields[part]] ?? '']] as const,
    );
    return {values: Object.fromEntries(written), people: {}};
  },
  fields: ({text}, draft) =>
    html`<p class="small muted">${text.prepareHelp}</p>
      ${preparationParts.map((part) =>
        areaField(draft, {
          name: part,
          label: labels(text)[part],
          rows: part === 'say' ? 4 : 2,
          ...(part === 'support' && {help: text.prepareSupportHelp}),
        }),
      )}`,
  read: (scene, draft) => {
    const errors = Object.assign(
      {},
      ...preparationParts.map((part) => tooLong(scene, draft, part, textLimits.text)),
    ) as Record<string, string>;
    if (Object.keys(errors).length > 0) return {errors};
    return {
      commands: preparationParts
        .filter((part) => isChanged(draft, part))
        .map((part) => {
          const was = draft.before.values[part]?.[0] ?? '';
          return {
            type: 'setPreparation' as const,
            meetingId: draft.subject,
            ...(part === 'say' ? {} : {part}),
            text: valueOf(draft, part),
            ...(was === '' ? {} : {was}),
          };
        }),
    };
  },
};

/** For the client only: on the screen of nobody else, and never on paper (DR25). */
export function preparation(scene: MoreMeetingScene): unknown {
  const {text, meeting, may} = scene;
  if (may('prepare') !== 'yes' || meeting.state === 'cancelled') return nothing;
  const words = html`${place(scene, 'preparation', meeting.id, written(scene))}`;
  if (!isTogether(scene)) {
    return html`<section class="own-words" part="preparation">
      <h3 class="tag private">${lockIcon()}${text.onlyYou}</h3>
      ${words}
    </section>`;
  }
  // Folded: the phone may lie on the table.
  const writes = scene.form('preparation', meeting.id) !== undefined;
  return html`<details class="more own-words" part="preparation" .open=${writes ? true : noChange}>
    <summary>${lockIcon()}${text.ownPoints}</summary>
    ${words} ${ownTopics(scene).map((item) => ownTopic(scene, item))}
  </details>`;
}

function written(scene: MoreMeetingScene): TemplateResult {
  const {text, meeting} = scene;
  const own = preparationParts.filter((part) => meeting[preparationFields[part]]?.trim());
  const open = own.length > 0;
  return html`${own.map(
    (part) =>
      html`${part === 'say' ? nothing : html`<h4 class="kicker">${labels(text)[part]}</h4>`}
        <p class="voice ruled" dir="auto">${meeting[preparationFields[part]]}</p>`,
  )}
  ${opener(scene, {
    kind: 'preparation',
    subject: meeting.id,
    look: 'btn plain',
    content: open ? text.change : html`${pencilIcon()}${text.prepare}`,
    ...(open && {label: text.prepareChange}),
  })}`;
}

const isTogether = ({meeting, at}: MoreMeetingScene): boolean => isRunning(meeting, at);

/** The client's topics that not everybody there sees. */
export const ownTopics = ({actor, items}: MoreMeetingScene): readonly AgendaItem[] =>
  actor.kind === 'client'
    ? items.filter(({state, visibility}) => state === 'accepted' && visibility !== 'group')
    : [];

export const ownTopic = (scene: MoreMeetingScene, item: AgendaItem): TemplateResult =>
  html`<p>
    <span class="voice" dir="auto">${titleOf(scene.text, item)}</span>
    ${item.visibility === 'client' ? nothing : seenTag(scene, item)}
  </p>`;

/**
 * What the sheet shows. While the group sits together, the client's own topics lie under a fold, and
 * a goal that not everybody sees is not named.
 */
export function onSheet(scene: MoreMeetingScene): readonly AgendaItem[] {
  const {group, items, actor} = scene;
  if (!isTogether(scene)) return items;
  return items
    .filter(({visibility}) => actor.kind !== 'client' || visibility === 'group')
    .map((item) => (item.goalIds ? {...item, goalIds: [...sharedGoals(group, item)]} : item));
}
