import {nothing, type ReactiveControllerHost} from 'lit';
import type {AgendaItem} from '../../domain/meetings/schema.js';
import {Messages, type MessagesHost} from '../../i18n/messages.js';
import {dialog} from '../../styles/dialog.js';
import {fields} from '../../styles/fields.js';
import {proposals} from '../../styles/proposals.js';
import {nlLater} from '../../ui/later.messages.nl.js';
import {confidentialityDialog, needsChoice} from './confidentiality.js';
import {above, below, beside} from './around.js';
import {deskStyles} from './desk.styles.js';
import {Forms} from './forms.js';
import {looseNotes} from './loose-note.js';
import type {Around, LateMessages, MoreMeetingScene, MoreScene} from './more-scene.js';
import {nl} from './more.messages.nl.js';
import {orderAfterMove} from './moving.js';
import type {FormKind} from './openers.js';
import {paperStyles} from './paper.styles.js';
import {replying} from './replying.js';
import type {Drawn, Scene} from './scene.js';
import {underItems} from './under-items.js';
import {titleOf} from './words.js';
import {heading} from './openers.js';

type GoTo = (...selectors: readonly string[]) => void;

/** All that the first paint does without: what stands around the sheet, and every act. */
export class More {
  /** Notes and forms come with it. */
  static readonly styles = [fields, dialog, proposals, deskStyles, paperStyles];

  readonly messages: Messages<LateMessages>;
  readonly #forms: Forms;
  readonly #goTo: GoTo;
  #scene: MoreScene | undefined;
  /** The item that may only leave a first meeting knowingly. */
  #asked: {readonly item: AgendaItem; readonly how: 'parked' | 'removed'} | undefined;

  constructor(host: ReactiveControllerHost & MessagesHost<LateMessages>, goTo: GoTo) {
    this.#goTo = goTo;
    this.#forms = new Forms(goTo);
    this.messages = new Messages<LateMessages>(host, {
      nl: {...nlLater, ...nl},
      load: {
        en: () => import('./more.messages.js').then(({en}) => en),
        'nl-formal': () => import('./more.messages.nl-formal.js').then(({nlFormal}) => nlFormal),
      },
    });
  }

  /** The form in this place, if it is open. */
  form(kind: FormKind, subject: string): unknown {
    return this.#scene && this.#forms.place(this.#scene, kind, subject);
  }

  /** Draws for this render; forms that the sheet asks for afterwards see the same scene. */
  draw(parts: Scene, around: Around): Drawn {
    const scene = (this.#scene = {
      ...parts,
      text: {...this.messages.text, ...parts.text},
      around,
      drop: (item: AgendaItem, how: 'parked' | 'removed') => this.#drop(item, how),
      close: (kind: FormKind, subject: string) => this.close(kind, subject),
    });
    const question = this.#asked && this.#question(scene, this.#asked);
    const {meeting} = scene;
    return meeting
      ? this.#withMeeting({...scene, meeting}, question)
      : {
          above: above(scene),
          notes: [],
          underItems: nothing,
          underPeople: nothing,
          below: below(scene),
          beside: nothing,
        };
  }

  async open(kind: FormKind, subject: string): Promise<void> {
    if (this.#scene) await this.#forms.open(this.#scene, kind, subject);
  }

  close(kind: FormKind, subject: string): void {
    if (this.#scene) this.#forms.close(this.#scene, kind, subject);
  }

  /** One place up or down, with the focus staying on what moved it; at an end it says so. */
  move(itemId: string, by: -1 | 1, tool: string | undefined): void {
    if (!this.#scene) return;
    const {group, text, acts, marks, around, items} = this.#scene;
    const moved = orderAfterMove(group, itemId, by);
    const item = items.find(({id}) => id === itemId);
    if (!moved) {
      if (item) around.say((by < 0 ? text.itemFirst : text.itemLast)(titleOf(text, item)));
      return;
    }
    const row = `[data-item="${marks.of(itemId)}"]`;
    acts.wish(
      {type: 'moveAgendaItem', itemId, order: moved.order},
      text.itemMoved(titleOf(text, moved.item), moved.place),
      `${row} [data-tool="${tool ?? ''}"]`,
      `${row} [data-opens]`,
    );
  }

  #withMeeting(scene: MoreMeetingScene, question: unknown): Drawn {
    return {
      above: above(scene),
      notes: looseNotes(scene),
      underItems: underItems(scene, this.form('item', `+${scene.meeting.id}`)),
      underPeople: replying(scene),
      below: below(scene),
      beside: [beside(scene), question],
    };
  }

  #drop(item: AgendaItem, how: 'parked' | 'removed', knowingly?: true): void {
    const {group, text, acts} = this.#scene ?? {};
    if (!group || !text || !acts) return;
    if (!knowingly && needsChoice(group, item)) {
      this.#asked = {item, how};
      this.#goTo('dialog .btn');
      return;
    }
    const choice = {itemId: item.id, ...(knowingly ? {knowingly} : {})};
    const title = titleOf(text, item);
    if (how === 'removed')
      acts.wish({type: 'removeAgendaItem', ...choice}, text.itemGone(title), heading);
    else {
      const park = {type: 'setAgendaItemState', state: 'parked', ...choice} as const;
      acts.wish(park, text.itemParked(title), heading);
    }
  }

  #question(scene: MoreScene, {item, how}: {item: AgendaItem; how: 'parked' | 'removed'}) {
    return confidentialityDialog(scene.text, {
      keep: () => {
        this.#asked = undefined;
        this.#goTo(`[data-item="${scene.marks.of(item.id)}"] [data-opens]`, heading);
      },
      drop: () => {
        this.#asked = undefined;
        this.#drop(item, how, true);
      },
    });
  }
}
