import {nothing, type ReactiveControllerHost} from 'lit';
import {isRunning} from '../../domain/meetings/running.js';
import type {AgendaItem} from '../../domain/meetings/schema.js';
import {Messages, type MessagesHost} from '../../i18n/messages.js';
import {dialog} from '../../styles/dialog.js';
import {dragging} from '../../styles/dragging.js';
import {fields} from '../../styles/fields.js';
import {proposals} from '../../styles/proposals.js';
import {nlLater} from '../../ui/later.messages.nl.js';
import {watchTyping} from '../../ui/half-typed.js';
import {onBehalfTag} from './behalf.js';
import {confidentialityDialog, needsChoice} from './confidentiality.js';
import {above, below, beside} from './around.js';
import {underFacts} from './change-plan.js';
import {datesStyles} from './dates/dates.styles.js';
import {deskStyles} from './desk.styles.js';
import {edited, newMinutes, type DraftOf} from './edited.js';
import {Forms} from './forms.js';
import {itemTools, moveByKey, type Move} from './item-tools.js';
import {largeTypeStyles} from './large-type.styles.js';
import {LateLive} from './live/late-live.js';
import type {LiveMessages} from './live/live.messages.js';
import {looseNotes} from './loose-note.js';
import type {Around, Choice, LateMessages, MoreMeetingScene, MoreScene} from './more-scene.js';
import {nl} from './more.messages.nl.js';
import {orderAfterMove} from './moving.js';
import {emptyLines, paper} from './paper.js';
import {paperStyles} from './paper.styles.js';
import {onSheet} from './preparation.js';
import {replying} from './replying.js';
import {seenTag} from './seen-by.js';
import {toolStyles} from './tools.styles.js';
import type {AgendaView, Drawn, Scene} from './scene.js';
import {agreeing, underItem} from './under-item.js';
import {underItems} from './under-items.js';
import {Went} from './went.js';
import {titleOf} from './words.js';
import {heading, type FormKind} from './openers.js';

type GoTo = (...selectors: readonly string[]) => void;
type Host = ReactiveControllerHost &
  MessagesHost<LateMessages> &
  MessagesHost<LiveMessages> & {
    readonly shadowRoot: ShadowRoot | null;
    readonly readonly: boolean;
  };

/** All that the first paint does without: what stands around the sheet, and every act. */
export class More {
  /** Notes and forms come with it. */
  static readonly styles = [
    ...[fields, dialog, proposals, dragging],
    ...[toolStyles, deskStyles, datesStyles, largeTypeStyles, paperStyles],
  ];

  readonly messages: Messages<LateMessages>;
  readonly #host: Host;
  readonly #forms: Forms;
  readonly #goTo: GoTo;
  #scene: MoreScene | undefined;
  /** The item that may only leave a first meeting knowingly. */
  #asked: {readonly item: AgendaItem; readonly act: (choice: Choice) => void} | undefined;
  readonly #live: LateLive;
  readonly #went = new Went();
  #unfolded: string | undefined;

  constructor(host: Host, goTo: GoTo) {
    this.#host = host;
    this.#goTo = goTo;
    this.#forms = new Forms(goTo);
    this.#live = new LateLive(host);
    watchTyping(host, () => (this.#scene ? this.#forms.forget(this.#scene) : []));
    this.messages = new Messages<LateMessages>(host, {
      nl: {...nlLater, ...nl},
      slices: ['agenda-more'],
      load: {
        en: () => [import('./more.messages.js')],
        'nl-formal': () => [import('./more.messages.nl-formal.js')],
      },
    });
  }

  /** The words that are on their way. */
  ready(): Promise<unknown> | undefined {
    return this.#live.ready();
  }

  settled(): Promise<boolean> {
    return this.#live.settled();
  }

  /** The form in this place, if it is open. */
  form(kind: FormKind, subject: string): unknown {
    return this.#scene && this.#forms.place(this.#scene, kind, subject);
  }

  /** Draws for this render; forms that the sheet asks for afterwards see the same scene. */
  draw(parts: Scene, around: Omit<Around, 'fixed'>): Drawn {
    const scene = (this.#scene = {
      ...parts,
      text: {...this.messages.text, ...parts.text},
      around: {...around, fixed: this.#host.readonly},
      knowingly: (item: AgendaItem, act: (choice: Choice) => void) => this.#knowingly(item, act),
      close: (kind: FormKind, subject: string) => this.close(kind, subject),
      subjects: (kind: FormKind) => (this.#scene ? this.#forms.subjects(this.#scene, kind) : []),
      show: (view: AgendaView) => this.#went.to(view, parts, this.#goTo),
      goTo: this.#goTo,
    });
    const {meeting} = scene;
    return meeting
      ? this.#withMeeting({...scene, meeting})
      : {
          above: above(scene),
          live: undefined,
          underFacts: nothing,
          mark: () => nothing,
          tools: () => nothing,
          keys: () => () => undefined,
          under: () => nothing,
          notes: [],
          underItems: nothing,
          underPeople: nothing,
          below: below(scene),
          beside: nothing,
          paper: emptyLines(),
        };
  }

  async open(kind: FormKind, subject: string): Promise<void> {
    if (this.#scene) await this.#forms.open(this.#scene, kind, subject);
  }

  close(kind: FormKind, subject: string): void {
    if (this.#scene) this.#forms.close(this.#scene, kind, subject);
  }

  /** Access is over. */
  forget(): void {
    this.#scene = undefined;
  }

  /** One place up or down, with the focus staying on what moved it; at an end it says so. */
  readonly #move: Move = (itemId, by, tool) => {
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
      moved.moves,
      text.itemMoved(titleOf(text, moved.item), moved.place),
      `${row} [data-tool="${tool ?? ''}"]`,
      `${row} [data-opens]`,
    );
  };

  #withMeeting(shown: MoreMeetingScene): Drawn {
    const scene = {...shown, view: this.#went.viewOf(shown)};
    const draftOf: DraftOf = (kind, subject) => this.#forms.draftOf(scene, kind, subject);
    const now = edited(scene.meeting, onSheet(scene), draftOf);
    const live = this.#isLive(scene) ? this.#live.draw(scene) : undefined;
    return {
      above: above(scene, live !== undefined),
      edited: {...now, view: scene.view},
      isUnfolded: this.#isUnfolded(scene),
      live: live && [live, this.#question(scene)],
      underFacts: underFacts(scene),
      mark: (thing) => [seenTag(scene, thing), onBehalfTag(scene, thing)],
      tools: (item, isEnd) => itemTools(scene, item, isEnd, this.#move),
      keys: (item) => moveByKey(scene, item, this.#move),
      under: (item) => [underItem(scene, item), agreeing(scene, item)],
      notes: looseNotes(scene),
      underItems: underItems(
        {...scene, ...now},
        this.form('item', `+${scene.meeting.id}`),
        newMinutes(scene.meeting, draftOf),
      ),
      underPeople: replying(scene),
      below: below(scene),
      beside: [beside(scene), this.#question(scene)],
      paper: paper(scene),
    };
  }

  /** A form between the items is not folded away; nor are they folded when it is done. */
  #isUnfolded({meeting, subjects}: MoreMeetingScene): boolean {
    if (subjects('agreement').some((subject) => subject.startsWith('@')))
      this.#unfolded = meeting.id;
    return this.#unfolded === meeting.id;
  }

  /** Who is filling something in is not taken away from it; the sheet says that it has begun. */
  #isLive(scene: MoreMeetingScene): boolean {
    const {view, meeting, at} = scene;
    if (meeting.state === 'held' || meeting.state === 'cancelled') return false;
    return view ? view === 'live' : isRunning(meeting, at) && !this.#forms.isBusy(scene);
  }

  /** Confidentiality is not left out of a first meeting without an explicit choice (DR21). */
  #knowingly(item: AgendaItem, act: (choice: Choice) => void): void {
    if (!this.#scene || !needsChoice(this.#scene.group, item)) {
      act({});
      return;
    }
    this.#asked = {item, act};
    this.#goTo('dialog .btn');
  }

  #question(scene: MoreScene): unknown {
    if (!this.#asked) return nothing;
    const {item, act} = this.#asked;
    return confidentialityDialog(scene.text, {
      keep: () => {
        this.#asked = undefined;
        this.#goTo(`[data-item="${scene.marks.of(item.id)}"] [data-opens]`, heading);
      },
      drop: () => {
        this.#asked = undefined;
        act({knowingly: true});
      },
    });
  }
}
