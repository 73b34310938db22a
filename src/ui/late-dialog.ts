import {html, LitElement, nothing, type ChildPart, type TemplateResult} from 'lit';
import {AsyncDirective, directive} from 'lit/async-directive.js';
import {keyed} from 'lit/directives/keyed.js';
import type {ActorRef} from '../domain/base.js';
import type {ResourceGroup} from '../domain/group.js';
import type {Catalog, Translation} from '../i18n/messages.js';
import {lateModule, LatePart, type Loaded} from './late-part.js';
import {viewerKey} from './viewer-key.js';

type Say = (sentence: string) => void;

/** What a panel has to know of what stands around it. */
interface Around {
  readonly group: ResourceGroup;
  /** Who looks. */
  readonly viewer: ActorRef;
  readonly text: {readonly failedOffline: string};
}

/** The desk with the words of a panel. */
export type PanelDesk<Desk extends Around, Words extends Catalog> = Omit<Desk, 'text'> & {
  readonly text: Desk['text'] & Translation<Words>;
};

/** What a panel draws: one `<dialog>` with the name of the panel as its class. */
export interface LatePanel<Desk extends Around, Words extends Catalog> {
  view(desk: PanelDesk<Desk, Words>, say: Say): TemplateResult;
  /** The element is gone. */
  end?(): void;
}

interface Kind<Desk extends Around, Module, Words extends Catalog> {
  readonly name: string;
  /** The classes of the button. */
  readonly look?: string;
  readonly offered: (desk: Desk) => boolean;
  readonly label: (desk: Desk) => unknown;
  readonly load: () => Promise<Module>;
  /** What this one element makes of it; `draw` asks for the panel to be drawn again. */
  readonly make: (
    module: Module,
    host: LitElement,
    draw: () => void,
  ) => Loaded<LatePanel<Desk, Words>, Words>;
}

/** A button with the panel that it opens, which comes with the first press. */
export function lateDialog<Desk extends Around, Module, Words extends Catalog>(
  kind: Kind<Desk, Module, Words>,
): (desk: Desk, say: Say) => unknown {
  const {name, look = 'btn', offered, label, make} = kind;
  const module = lateModule(kind.load);
  return directive(
    class extends AsyncDirective {
      #desk: Desk | undefined;
      #host: LitElement | undefined;
      #say: Say = () => undefined;
      #late: LatePart<Module, LatePanel<Desk, Words>, Words> | undefined;

      override update({options}: ChildPart, [desk, say]: [Desk, Say]): unknown {
        if (options?.host instanceof LitElement) this.#host = options.host;
        return this.render(desk, say);
      }

      override render(desk: Desk, say: Say): unknown {
        const key = viewerKey(desk.group, desk.viewer);
        // What one person chose or read is not for the next.
        if (this.#desk && key !== viewerKey(this.#desk.group, this.#desk.viewer))
          this.#panel()?.close();
        this.#desk = desk;
        this.#say = say;
        if (!offered(desk)) return nothing;
        return html`<button
            class=${look}
            type="button"
            aria-haspopup="dialog"
            @click=${() => this.#open()}
          >
            ${label(desk)}</button
          >${keyed(key, this.#drawn(desk))}`;
      }

      protected override disconnected(): void {
        this.#late?.part?.end?.();
      }

      #drawn(desk: Desk): TemplateResult | undefined {
        const {part, text, words} = this.#late ?? {};
        void words?.then(() => this.#draw());
        return text && part?.view({...desk, text: {...text, ...desk.text}}, this.#say);
      }

      #draw(): void {
        if (this.#desk && this.isConnected) this.setValue(this.render(this.#desk, this.#say));
      }

      #panel(): HTMLDialogElement | null | undefined {
        return this.#host?.shadowRoot?.querySelector<HTMLDialogElement>(`dialog.${name}`);
      }

      #open(): void {
        const host = this.#host;
        if (!host) return;
        this.#late ??= new LatePart(host, {
          module,
          make: (loaded) => make(loaded, host, () => this.#draw()),
          failed: (isSo) => isSo && this.#say(this.#desk?.text.failedOffline ?? ''),
        });
        this.#late.use(async () => {
          await this.#late?.words;
          this.#draw();
          const panel = this.#panel();
          panel?.showModal();
          panel?.querySelector<HTMLElement>('.close')?.focus();
        });
      }
    },
  );
}
