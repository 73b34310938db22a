import {html, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {isRunning, onTheTable} from '../../../domain/meetings/running.js';
import {Messages, type MessagesHost} from '../../../i18n/messages.js';
import {viewerKey} from '../../../ui/viewer-key.js';
import type {MoreMeetingScene} from '../more-scene.js';
import {beginning} from '../beginning.js';
import {leads} from '../leading.js';
import {titleOf} from '../words.js';
import {besideLive} from './beside.js';
import type {LiveMessages} from './live.messages.js';
import {nl} from './live.messages.nl.js';
import {liveStyles} from './live.styles.js';
import type {LiveScene} from './live-scene.js';
import {onNow} from './now.js';
import {WakeLock} from './wake-lock.js';

/** How often what is said about the time is looked at again. */
const tick = 20_000;

/** The meeting itself, on each device that follows it. */
export class Live implements ReactiveController {
  static readonly styles = [liveStyles];

  readonly messages: Messages<LiveMessages>;
  readonly #host: ReactiveControllerHost;
  readonly #wakeLock = new WakeLock();
  #timer: ReturnType<typeof setInterval> | undefined;
  #showsTime = true;
  /** Was it drawn in this update? */
  #drawn = false;
  /** Who looked at what last: what changes by somebody else is said. */
  #last: {readonly viewer: string; readonly shown: string} | undefined;
  #news: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & MessagesHost<LiveMessages>) {
    this.#host = host;
    this.messages = new Messages<LiveMessages>(host, {
      nl,
      slices: ['agenda-live'],
      load: {
        en: () => [import('./live.messages.js')],
        'nl-formal': () => [import('./live.messages.nl-formal.js')],
      },
    });
    host.addController(this);
  }

  hostUpdated(): void {
    this.#keep(this.#drawn);
    if (!this.#drawn) this.#last = undefined;
    this.#drawn = false;
    const news = this.#news;
    this.#news = undefined;
    news?.();
  }

  hostDisconnected(): void {
    this.#keep(false);
  }

  draw(parts: MoreMeetingScene): TemplateResult {
    if (!isRunning(parts.meeting, parts.at)) return this.#notYet(parts);
    this.#drawn = true;
    const scene: LiveScene = {
      ...parts,
      text: {...this.messages.text, ...parts.text},
      table: onTheTable(parts.meeting, parts.items),
      leads: leads(parts),
      showsTime: this.#showsTime,
      toggleTime: () => {
        this.#showsTime = !this.#showsTime;
        this.#host.requestUpdate();
      },
    };
    this.#follow(scene);
    return html`<div class="table">
      <div>${onNow(scene)}</div>
      ${besideLive(scene)}
    </div>`;
  }

  #notYet(scene: MoreMeetingScene): TemplateResult {
    const text = {...this.messages.text, ...scene.text};
    return html`<article class="card live" part="live">
      <h2 class="on-now" tabindex="-1">${text.notBegunYet}</h2>
      <div class="actions">
        ${beginning(scene, 'primary')}
        <button class="btn plain" type="button" @click=${() => scene.show('plan')}>
          ${text.toAgenda}
        </button>
      </div>
    </article>`;
  }

  /** Somebody went on, or paused: that is said once, to who only listens. */
  #follow(scene: LiveScene): void {
    const {group, actor, meeting, table, text, around} = scene;
    const viewer = viewerKey(group, actor);
    const isPaused = meeting.pausedSince !== undefined;
    const [more] = table.next;
    const shown = isPaused ? 'paused' : (table.now?.id ?? `then ${more?.id ?? ''}`);
    const last = this.#last;
    this.#last = {viewer, shown};
    if (last?.viewer !== viewer || last.shown === shown) return;
    const none = more ? text.moreCame : text.allHad;
    const now = table.now ? text.nowIs(titleOf(text, table.now)) : none;
    const said = isPaused ? text.pausedNow : now;
    this.#news = () => around.say(said);
  }

  /** The screen stays awake, and the words about the time are renewed, as long as it is shown. */
  #keep(isShown: boolean): void {
    this.#wakeLock.keep(isShown);
    if (isShown) this.#timer ??= setInterval(() => this.#host.requestUpdate(), tick);
    else {
      clearInterval(this.#timer);
      this.#timer = undefined;
    }
  }
}
