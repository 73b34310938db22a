import type {ReactiveControllerHost, TemplateResult} from 'lit';
import type {MessagesHost} from '../../../i18n/messages.js';
import {LatePart, lateModule} from '../../../ui/late-part.js';
import type {MoreMeetingScene} from '../more-scene.js';
import type {Live} from './live.js';
import type {LiveMessages} from './live.messages.js';

interface Module {
  readonly Live: typeof Live;
}
type Host = ReactiveControllerHost &
  MessagesHost<LiveMessages> & {readonly shadowRoot: ShadowRoot | null};

const module = lateModule((): Promise<Module> => import('./live.js'));

/** The view of the meeting itself, which comes with the first meeting that goes on. */
export class LateLive {
  readonly #host: Host;
  #late: LatePart<Module, Live, LiveMessages> | undefined;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Nothing until it is there. */
  draw(scene: MoreMeetingScene): TemplateResult | undefined {
    this.#late ??= new LatePart(this.#host, {
      module,
      make: (loaded: Module) => {
        const part = new loaded.Live(this.#host);
        return {part, messages: part.messages, styles: loaded.Live.styles};
      },
      failed: (isSo) => isSo && scene.around.say(scene.text.failedOffline),
    });
    void this.#late.ready();
    if (!this.#late.part) this.#late.begin();
    return this.#late.words ? undefined : this.#late.part?.draw(scene);
  }

  /** Its words, while they are on their way. */
  ready(): Promise<unknown> | undefined {
    return this.#late?.words;
  }

  async settled(): Promise<boolean> {
    return (await this.#late?.settled()) ?? false;
  }
}
