import {html, LitElement, nothing, type ChildPart, type TemplateResult} from 'lit';
import {AsyncDirective, directive} from 'lit/async-directive.js';
import {keyed} from 'lit/directives/keyed.js';
import {LatePart, lateModule} from '../../../ui/late-part.js';
import {printIcon} from '../../../ui/later-icons.js';
import {viewerKey} from '../../../ui/viewer-key.js';
import type {Desk} from '../scene.js';
import type {FilesDialog} from './files-dialog.js';
import type {FilesMessages} from './files.messages.js';
import type * as lateFiles from './late-files.js';

const files = lateModule(() => import('./late-files.js'));

type Say = (sentence: string) => void;

/** Opens the panel to keep and to print, which comes with the first press. */
class FilesButton extends AsyncDirective {
  #desk: Desk | undefined;
  #host: LitElement | undefined;
  #say: Say = () => undefined;
  #late: LatePart<typeof lateFiles, FilesDialog, FilesMessages> | undefined;

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
    if (desk.people.length === 0 && desk.may('editNetwork') !== 'yes') return nothing;
    return html`<button
        class="btn"
        type="button"
        aria-haspopup="dialog"
        @click=${() => this.#open()}
      >
        ${printIcon()}${desk.text.files}</button
      >${keyed(key, this.#drawn(desk))}`;
  }

  protected override disconnected(): void {
    this.#late?.part?.end();
  }

  #drawn(desk: Desk): TemplateResult | undefined {
    const {part, text, words} = this.#late ?? {};
    void words?.then(() => this.#draw());
    return text && part?.view({...desk, text: {...text, ...desk.text}});
  }

  #draw(): void {
    if (this.#desk && this.isConnected) this.setValue(this.render(this.#desk, this.#say));
  }

  #panel(): HTMLDialogElement | null | undefined {
    return this.#host?.shadowRoot?.querySelector<HTMLDialogElement>('dialog.files');
  }

  #open(): void {
    const host = this.#host;
    if (!host) return;
    this.#late ??= new LatePart(host, {
      styles: host.shadowRoot?.adoptedStyleSheets ?? [],
      module: files,
      make: ({lateFiles}) => lateFiles(host, () => this.#draw()),
      failed: () => this.#say(this.#desk?.text.failedOffline ?? ''),
    });
    this.#late.use(async () => {
      await this.#late?.words;
      this.#draw();
      this.#panel()?.showModal();
    });
  }
}

export const filesButton = directive(FilesButton);
