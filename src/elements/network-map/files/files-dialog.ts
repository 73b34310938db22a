import {html, nothing, type TemplateResult} from 'lit';
import {mapParts, type MapPart} from '../../../exchange/network/chosen-map.js';
import {panelHead, panelOf} from '../../../ui/panel.js';
import {SavedFiles} from '../../../ui/saved-files.js';
import type {FilesDesk} from './files-desk.js';
import {fromFile, mayReadIn, readFile, type Read} from './from-file.js';
import {goingOut, partsFor} from './going-out.js';
import {waysOut} from './ways-out.js';

/** One panel for all that goes out of the map on paper or in a file, and for what comes in. */
export class FilesDialog {
  readonly #saved = new SavedFiles();
  readonly #draw: () => void;
  #read: Read | undefined;
  #said = '';

  /** `draw` asks for the panel to be drawn again. */
  constructor(draw: () => void) {
    this.#draw = draw;
  }

  /** The element is gone. */
  end(): void {
    this.#saved.release();
  }

  view(desk: FilesDesk): TemplateResult {
    const {text, people} = desk;
    return html`<dialog
      class="dialog panel files"
      aria-labelledby="files-title"
      @close=${() => this.#closed()}
    >
      ${panelHead('files-title', text.files, text.close)}
      ${people.length > 0 ? [choices(desk), this.#ways(desk)] : nothing}
      ${mayReadIn(desk) ? this.#comingIn(desk) : nothing}
      <p class="outcome" role="status" dir="auto">${this.#said}</p>
    </dialog>`;
  }

  #ways(desk: FilesDesk): TemplateResult {
    const {text} = desk;
    return waysOut(desk, {
      map: (event) => goingOut(desk, chosenIn(event)),
      save: ({target}, file) => {
        if (!(target instanceof Element)) return;
        this.#saved.save(target, file);
        this.#say(text.fileReady(file.name));
      },
      say: (sentence) => this.#say(sentence),
    });
  }

  #comingIn(desk: FilesDesk): TemplateResult {
    const leave = (event: Event): HTMLDialogElement | undefined => {
      const panel = panelOf(event);
      const field = panel?.querySelector<HTMLInputElement>('[type=file]');
      this.#read = undefined;
      if (field) field.value = '';
      field?.focus();
      return panel;
    };
    return fromFile(desk, this.#read, {
      choose: (event) => void this.#choose(desk, event),
      leave: (event) => {
        leave(event);
        this.#say(desk.text.notDone);
      },
      look: (again) => {
        if (this.#read?.ok) this.#read = this.#read.look(again);
        this.#draw();
      },
      putIn: (event, command) => {
        leave(event)?.close();
        desk.act(command, desk.text.hasComeIn);
      },
    });
  }

  async #choose(desk: FilesDesk, {target}: Event): Promise<void> {
    if (!(target instanceof HTMLInputElement)) return;
    const file = target.files?.[0];
    if (!file) return;
    const read = await readFile(desk, file);
    this.#read = read;
    // The same file may be chosen again when it was mended.
    if (!read.ok) target.value = '';
    this.#say(read.ok ? '' : read.said);
    target.closest('dialog')?.querySelector<HTMLElement>('#comes-in')?.focus();
  }

  #say(sentence: string): void {
    this.#said = sentence;
    this.#draw();
  }

  /** What was looked at is not there the next time. */
  #closed(): void {
    this.#saved.release();
    this.#read = undefined;
    this.#say('');
  }
}

/** The private parts, each with what it is; none is taken along unless it is ticked. */
function choices(desk: FilesDesk): TemplateResult {
  const {text} = desk;
  const parts = partsFor(desk);
  if (parts.length === 0) return html`<p class="muted">${text.groupGoesAlong}</p>`;
  return html`<fieldset class="choices" aria-describedby="along">
    <legend class="label">${text.goesAlong}</legend>
    <p class="muted small" id="along">${text.goesAlongHelp}</p>
    ${parts.map(
      (part) =>
        html`<label class="choice">
          <input type="checkbox" name="part" value=${part} />
          <span>${text[part]}<span class="muted small">${text[`${part}Help`]}</span></span>
        </label>`,
    )}
    <button class="btn plain all" type="button" @click=${chooseAll}>${text.chooseAll}</button>
  </fieldset>`;
}

function chooseAll(event: Event): void {
  for (const box of boxesIn(event)) box.checked = true;
}

const boxesIn = (event: Event): HTMLInputElement[] => [
  ...(panelOf(event)?.querySelectorAll<HTMLInputElement>('[name=part]') ?? []),
];

function chosenIn(event: Event): readonly MapPart[] {
  const ticked = boxesIn(event).flatMap(({checked, value}) => (checked ? [value] : []));
  return mapParts.filter((part) => ticked.includes(part));
}
