import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {GroupController, type GroupHost} from '../../context/group-controller.js';
import type {ActorRef} from '../../domain/base.js';
import type {ResourceGroup} from '../../domain/group.js';
import {Messages, type Translation} from '../../i18n/messages.js';
import {base} from '../../styles/base.js';
import {paperTokens} from '../../styles/paper.tokens.js';
import {sheets} from '../../styles/sheets.js';
import {Announcer} from '../../ui/announcer.js';
import {frame} from '../../ui/frame.js';
import {LatePart, lateModule, whenReady} from '../../ui/late-part.js';
import type {SharedText} from '../../ui/catalogs.js';
import {joinCatalogs} from '../../ui/join-catalogs.js';
import {nlStates} from '../../ui/states.messages.nl.js';
import {path} from './path.styles.js';
import type {GroupMessages} from './group/group.messages.js';
import {nl} from './phase-tracker.messages.nl.js';
import type {Scene} from './scene.js';
import type {Text} from './sheet-scene.js';
import {slicesOf} from './slices.js';
import {smallView, wholeView} from './tracker-view.js';

const sheet = lateModule(() => import('./sheet.js'));

/**
 * The six phases of the method as a path that is walked in both directions: where the group is, what
 * is there already, and what may be next. It never locks anything.
 *
 * @tag rg-phase-tracker
 * @fires {RgCommandEvent} rg-command - Somebody wants something changed; cancel it to handle it yourself.
 * @fires {RgRequestEvent} rg-request - Undo, another try, or a choice between two texts.
 * @fires {RgPhaseActEvent} rg-phase-act - Somebody takes up a hint: show where that is done.
 * @slot empty - Shown where there is no group.
 * @csspart phase - One stone; also `current`, `visited` or `ahead`.
 * @csspart detail - The sheet about the chosen phase.
 * @csspart hint - What may be done next in a phase.
 * @csspart history - When the group was in which phase.
 * @csspart bar - The small form, with `compact`.
 * @cssprop [--rg-phase-tracker-path] - The colour of the walked path and of where the group is.
 */
export class PhaseTracker extends LitElement implements GroupHost {
  static override styles = [paperTokens, base, sheets, path];

  /** The group to show; by default that of the surrounding provider. */
  @property({attribute: false}) group: ResourceGroup | undefined;
  /** Who looks; by default as the provider says, or else the client. */
  @property({attribute: false}) actor: ActorRef | undefined;
  /** What a page without a provider knows about loading, saving and undo. */
  @property({attribute: false}) status: GroupHost['status'];
  /** Own sentences in place of the built-in ones. */
  @property({attribute: false}) messages:
    Partial<Text & SharedText & Translation<GroupMessages>> | undefined;
  /** Nothing can be changed or proposed. */
  @property({type: Boolean}) readonly = false;
  /** For a sidebar: only the place, a step back and a step on. */
  @property({type: Boolean}) compact = false;

  readonly #group: GroupController = new GroupController(this, {
    slices: slicesOf,
    owns: (type) => this.#late.part?.owns.has(type) === true,
  });
  readonly #messages = new Messages(
    this,
    joinCatalogs(nlStates, {
      nl,
      slices: ['phases'],
      load: {
        en: () => [import('./phase-tracker.messages.js')],
        'nl-formal': () => [import('./phase-tracker.messages.nl-formal.js')],
      },
    }),
  );
  readonly #announcer = new Announcer(this);
  /** All but the path is there a moment later: a sidebar's page does not wait for it. */
  readonly #late = new LatePart(this, {
    module: sheet,
    make: ({lateSheet}) => lateSheet(this, this.#group, this.#announcer, () => this.#messages.text),
    failed: (isSo) => this.#announcer.show(isSo && this.#messages.text.failedOffline),
  });

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.#late.part) this.#late.use();
  }

  protected override scheduleUpdate(): Promise<void> | undefined {
    const draw = () => this.#group.draw(() => super.scheduleUpdate());
    return whenReady([this.#messages.ready, this.#late.ready()], draw);
  }

  protected override render(): TemplateResult {
    const {text} = this.#messages;
    const {view} = this.#group;
    return frame({
      text,
      view,
      save: this.#group.save,
      region: this.#announcer.region(),
      retry: () => this.#group.request({type: 'retry'}),
      idle: () => html`<slot name="empty"></slot>`,
      ready: () => (view.kind === 'ready' ? this.#ready(view.group, view.actor) : nothing),
    });
  }

  #ready(group: ResourceGroup, viewer: ActorRef): TemplateResult {
    const late = this.#late.part;
    const scene: Scene = {
      text: this.#messages.text,
      locale: this.#messages.locale,
      group,
      viewer,
      at: new Date().toISOString(),
      closed: this.readonly || group.status === 'closed',
      chosen: late?.desk.chosen ?? group.phase.current,
      choose: (phase) => late?.desk.choose(phase),
    };
    const sheet = late?.sheetOf(scene);
    return this.compact ? smallView(scene, sheet) : wholeView(scene, sheet);
  }
}
