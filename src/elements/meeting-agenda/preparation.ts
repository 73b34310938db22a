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
import {seenBy, seenTag} from './seen-by.js';
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
  if (meeting.state === 'cancelled') return nothing;
  if (may('prepare') !== 'yes') return isTogether(scene) ? ownPoints(scene) : nothing;
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

/** What the client shares with who looks and not with the others there, under a fold. */
function ownPoints(scene: MoreMeetingScene): unknown {
  const topics = ownTopics(scene);
  return topics.length === 0
    ? nothing
    : html`<details class="more own-words">
        <summary>${ownTitle(scene)}</summary>
        ${topics.map((item) => ownTopic(scene, item))}
      </details>`;
}

/** "Je eigen punten"; for the regieondersteuner whose they are. */
export const ownTitle = (scene: MoreMeetingScene): TemplateResult =>
  html`${lockIcon()}${scene.actor.kind === 'client' ? scene.text.ownPoints : seenBy(scene, 'clientAndFacilitator')}`;

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

/** The topics that not everybody there sees. */
export const ownTopics = ({items}: MoreMeetingScene): readonly AgendaItem[] =>
  items.filter(({state, visibility}) => state === 'accepted' && visibility !== 'group');

/** One of them, to be ticked off also while the group sits together; it never lies on the table. */
export function ownTopic(scene: MoreMeetingScene, item: AgendaItem): TemplateResult {
  const {text, may, acts, actor} = scene;
  const {id: itemId, state, visibility} = item;
  const title = titleOf(text, item);
  const isHad = item.ending === 'discussed';
  const tick = (): void =>
    acts.wish({
      ...{type: 'setAgendaItemState', itemId, state},
      ending: isHad ? null : 'discussed',
    });
  return html`<p class="own-topic">
    <span class="voice" dir="auto">${title}</span>
    ${visibility === 'client' || actor.kind === 'member' ? nothing : seenTag(scene, item)}
    ${
      may('arrangeAgenda') === 'yes'
        ? html`<button
            class="chip"
            type="button"
            aria-pressed=${isHad}
            aria-label=${text.settle(text.hadIt, title)}
            @click=${tick}
          >
            ${text.hadIt}
          </button>`
        : nothing
    }
  </p>`;
}

/**
 * What the sheet shows. While the group sits together, topics that not everybody sees lie under a fold,
 * and a goal that not everybody sees is not named.
 */
export function onSheet(scene: MoreMeetingScene): readonly AgendaItem[] {
  const {group, items} = scene;
  if (!isTogether(scene)) return items;
  return items
    .filter(({visibility}) => visibility === 'group')
    .map((item) => (item.goalIds ? {...item, goalIds: [...sharedGoals(group, item)]} : item));
}
