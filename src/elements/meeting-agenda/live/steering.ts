import {html, nothing, type TemplateResult} from 'lit';
import type {CommandOf} from '../../../domain/command.js';
import type {OnTheTable} from '../../../domain/meetings/running.js';
import type {AgendaItem} from '../../../domain/meetings/schema.js';
import type {ItemEnding} from '../../../domain/meetings/values.js';
import {pencilIcon} from '../../../ui/first-icons.js';
import {leftIcon, rightIcon} from '../../../ui/later-icons.js';
import {opener} from '../opener.js';
import {heading, place} from '../openers.js';
import {mayWrite} from '../record.js';
import type {LiveScene} from './live-scene.js';

/** Is there something on the table, or still to come on it? */
export const isUnderWay = ({now, next}: OnTheTable): boolean =>
  now !== undefined || next.length > 0;

/** What can be done with what is on the table: one obvious next act, and the others beside it. */
export function steering(scene: LiveScene, item: AgendaItem): unknown {
  const {text, leads} = scene;
  const about = `@${item.id}`;
  const write = agreeing(scene, about);
  if (!leads) return html`<div class="actions wide">${write}</div>`;
  return html`<div class="actions wide">
      <button
        class="btn primary way"
        type="button"
        data-tool="further"
        @click=${() => goOn(scene, item, 'discussed')}
      >
        ${text.further}${rightIcon()}
      </button>
      ${write}
    </div>
    <div class="actions">
      <button class="btn plain" type="button" @click=${() => goOn(scene, item, 'later')}>
        ${text.park}
      </button>
      <button class="btn plain" type="button" @click=${() => goOn(scene, item, 'skipped')}>
        ${text.skip}
      </button>
      ${goBack(scene)}
    </div>`;
}

/** One tap from the table to an agreement, and back. */
export const agreeing = (scene: LiveScene, subject: string): unknown =>
  mayWrite(scene)
    ? opener(scene, {
        kind: 'agreement',
        subject,
        look: 'btn quiet',
        content: html`${pencilIcon()}${scene.text.agreeNow}`,
      })
    : nothing;

/** To the next item, with what became of this one. The change itself is said: see `Live`. */
function goOn(scene: LiveScene, item: AgendaItem, ending: ItemEnding): void {
  const [next] = scene.table.next;
  const go = (choice: {readonly knowingly?: true}) =>
    scene.acts.wish(
      {...to(scene, next), ended: {itemId: item.id, ending}, ...choice},
      undefined,
      next ? '[data-tool="further"]' : '[data-opens]',
      heading,
    );
  if (ending === 'discussed') go({});
  else scene.knowingly(item, go);
}

/** To what came after the last one. */
export function goTo(scene: LiveScene, item: AgendaItem): TemplateResult | typeof nothing {
  if (!scene.leads) return nothing;
  const go = (): void =>
    scene.acts.wish(to(scene, item), undefined, '[data-tool="further"]', heading);
  return html`<button class="btn primary way" type="button" data-tool="further" @click=${go}>
    ${scene.text.further}${rightIcon()}
  </button>`;
}

/** Back is an ordinary act, as everywhere in the method. */
export function goBack(scene: LiveScene): TemplateResult | typeof nothing {
  const {text, table, leads} = scene;
  const [before] = table.before;
  if (!before || !leads) return nothing;
  const back = (): void =>
    scene.acts.wish(to(scene, before), undefined, '[data-tool="further"]', heading);
  return html`<button class="btn plain way" type="button" @click=${back}>
    ${leftIcon()}${text.goBack}
  </button>`;
}

const to = (
  {meeting, table}: LiveScene,
  item: AgendaItem | undefined,
): CommandOf<'showAgendaItem'> => ({
  type: 'showAgendaItem',
  meetingId: meeting.id,
  itemId: item?.id ?? null,
  fromId: table.now?.id ?? null,
});

/** Where the meeting can be closed: at its end, and quietly at any time. */
export function finish(scene: LiveScene, look: string): unknown {
  const {text, meeting, leads} = scene;
  if (!leads) return nothing;
  return place(
    scene,
    'attendance',
    meeting.id,
    opener(scene, {kind: 'attendance', subject: meeting.id, look, content: text.finish}),
  );
}
