import {html, nothing, type TemplateResult} from 'lit';
import {mapSnapshotOf} from '../../../domain/network/map-moment.js';
import type {MapSnapshot} from '../../../domain/network/schema.js';
import {newId} from '../../../ui/new-id.js';
import {saysTooLong} from '../../../ui/too-long.js';
import {panelHead, panelOf} from '../../../ui/panel.js';
import {besideView, oneByOne, type Looking} from './looking-back.js';
import {momentsOf, nameOf, type Moment} from './moments.js';
import type {TimeDesk} from './time-desk.js';

/** One panel to keep the map as it is, and to look back. */
export class TimeDialog {
  readonly #draw: () => void;
  #looking: Looking = {how: 'one'};
  #removed: MapSnapshot | undefined;
  #said = '';
  #watching: AbortController | undefined;

  /** `draw` asks for the panel to be drawn again. */
  constructor(draw: () => void) {
    this.#draw = draw;
  }

  view(desk: TimeDesk): TemplateResult {
    const {text} = desk;
    this.#watch();
    const moments = momentsOf(desk);
    return html`<dialog
      class="dialog panel time"
      aria-labelledby="time-title"
      @close=${() => this.#closed()}
    >
      ${panelHead('time-title', text.earlier, text.close)}
      <p>${text.whatFor}</p>
      <p class="muted small">${text.onlyYours}</p>
      ${desk.may('editNetwork') === 'yes' ? this.#keepForm(desk) : nothing}
      <div class="outcome">
        <p role="status" dir="auto">${this.#said}</p>
        ${this.#putBack(desk)}
      </div>
      ${moments.length > 1 ? [this.#keptMaps(desk, moments), this.#lookingBack(desk, moments)] : nothing}
    </dialog>`;
  }

  /** The element is gone. */
  end(): void {
    this.#watching?.abort();
    this.#watching = undefined;
  }

  /** The pictures are as wide as the window lets them be. */
  #watch(): void {
    if (this.#watching) return;
    this.#watching = new AbortController();
    addEventListener('resize', () => this.#draw(), {signal: this.#watching.signal});
  }

  #keepForm(desk: TimeDesk): TemplateResult {
    const {text, group, at} = desk;
    const keep = (event: SubmitEvent): void => {
      event.preventDefault();
      const field =
        event.currentTarget instanceof HTMLFormElement &&
        event.currentTarget.querySelector('input');
      if (!field || saysTooLong(event.currentTarget, text)) return;
      const label = field.value.trim();
      const snapshot = mapSnapshotOf(group, {id: newId(), on: at, ...(label !== '' && {label})});
      desk.act({type: 'keepMapSnapshot', snapshot}, text.kept, 'yes', (said) => {
        field.value = '';
        this.#removed = undefined;
        this.#say(said);
      });
    };
    return html`<form class="keep" @submit=${keep}>
      <div class="field">
        <label class="label" for="kept-as">${text.label}</label>
        <span class="help" id="kept-help">${text.labelHelp}</span>
        <input
          class="input"
          id="kept-as"
          name="label"
          dir="auto"
          autocomplete="off"
          aria-describedby="kept-help"
        />
      </div>
      <button class="btn primary" type="submit">${text.keep}</button>
    </form>`;
  }

  #keptMaps(desk: TimeDesk, moments: readonly Moment[]): TemplateResult {
    const {text} = desk;
    const row = ({kept, name}: Moment): unknown =>
      kept &&
      html`<li>
        <span dir="auto">${name}</span>
        <span class="actions">
          <button
            class="btn quiet"
            type="button"
            aria-label=${text.lookAt(name)}
            @click=${(event: Event) => this.#lookAt(kept.id, panelOf(event))}
          >
            ${text.look}
          </button>
          ${
            desk.may('editNetwork') === 'yes'
              ? html`<button
                  class="btn plain"
                  type="button"
                  aria-label=${text.removeMap(name)}
                  @click=${(event: Event) => this.#remove(desk, kept, panelOf(event))}
                >
                  ${text.remove}
                </button>`
              : nothing
          }
        </span>
      </li>`;
    return html`<section>
      <h4 class="kicker">${text.keptMaps}</h4>
      <ul class="kept">
        ${moments.map(row)}
      </ul>
    </section>`;
  }

  #lookingBack(desk: TimeDesk, moments: readonly Moment[]): TemplateResult {
    const {text} = desk;
    const way = (how: Looking['how'], word: string): TemplateResult =>
      html`<button
        class="btn"
        type="button"
        aria-pressed=${this.#looking.how === how}
        @click=${() => this.#look({how})}
      >
        ${word}
      </button>`;
    const look = (change: Partial<Looking>): void => this.#look(change);
    return html`<section class="looking">
      <span class="switch" role="group" aria-label=${text.howToLook}>
        ${way('one', text.oneByOne)}${way('beside', text.beside)}
      </span>
      ${(this.#looking.how === 'one' ? oneByOne : besideView)(desk, moments, this.#looking, look)}
    </section>`;
  }

  #putBack(desk: TimeDesk): unknown {
    const removed = this.#removed;
    if (!removed) return nothing;
    const act = (event: Event): void => {
      const panel = panelOf(event);
      const isBack = desk.text.isBack(nameOf(desk, removed));
      desk.act({type: 'keepMapSnapshot', snapshot: removed}, isBack, 'yes', (said) => {
        this.#removed = undefined;
        panel?.querySelector<HTMLElement>('.title')?.focus();
        this.#say(said);
      });
    };
    return html`<button class="btn quiet put-back" type="button" @click=${act}>
      ${desk.text.putBack}
    </button>`;
  }

  #remove(desk: TimeDesk, kept: MapSnapshot, panel: HTMLDialogElement | undefined): void {
    const removed = desk.text.removed(nameOf(desk, kept));
    desk.act({type: 'removeMapSnapshot', snapshotId: kept.id}, removed, 'yes', (said) => {
      this.#removed = kept;
      this.#say(said);
      panel?.querySelector<HTMLElement>('.put-back')?.focus();
    });
  }

  #lookAt(id: string, panel: HTMLDialogElement | undefined): void {
    this.#look({how: 'one', at: id});
    panel?.querySelector<HTMLElement>('[type=range]')?.focus();
  }

  #look(change: Partial<Looking>): void {
    this.#looking = {...this.#looking, ...change};
    this.#draw();
  }

  #say(sentence: string): void {
    this.#said = sentence;
    this.#draw();
  }

  /** The next time one begins with now. */
  #closed(): void {
    this.#looking = {how: 'one'};
    this.#removed = undefined;
    this.#say('');
  }
}
