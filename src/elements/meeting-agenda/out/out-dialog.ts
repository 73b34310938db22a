import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {RgCalendarFileEvent} from '../../../events/rg-calendar-file.js';
import {agendaText} from '../../../exchange/agenda/agenda-text.js';
import type {ChosenAgenda} from '../../../exchange/agenda/chosen-agenda.js';
import {a4} from '../../../styles/a4.js';
import {copied} from '../../../ui/copied.js';
import {printIcon} from '../../../ui/later-icons.js';
import {panelHead, panelOf} from '../../../ui/panel.js';
import {printSheet} from '../../../ui/print-sheet.js';
import {SavedFiles} from '../../../ui/saved-files.js';
import {agendaPaper} from './agenda-sheet.styles.js';
import {agendaSheet} from './agenda-sheet.js';
import {calendarFile} from './calendar-file.js';
import {calendarPart, type CalendarKind} from './calendar-part.js';
import {fitOnPage} from './fit-on-page.js';
import type {CalendarWriting} from './out-button.js';
import type {OutDesk} from './out-desk.js';
import {agendaOf, agendaWords} from './out-words.js';

type Part = 'paper' | 'message' | 'calendar';

/** One panel for all that goes out of a meeting: on paper, in a message, in a calendar. */
export class OutDialog {
  readonly #saved = new SavedFiles();
  readonly #draw: () => void;
  readonly #writing: CalendarWriting;
  #told: {readonly of: Part; readonly sentence: string} | undefined;

  /** `draw` asks for the panel to be drawn again, `writing` loads what writes calendar files. */
  constructor(draw: () => void, writing: CalendarWriting) {
    this.#draw = draw;
    this.#writing = writing;
  }

  /** The element is gone. */
  end(): void {
    this.#saved.release();
  }

  view(desk: OutDesk): TemplateResult {
    const {text} = desk;
    const agenda = agendaOf(desk);
    return html`<dialog
      class="dialog panel out"
      aria-labelledby="out-title"
      @close=${() => this.#closed()}
    >
      ${panelHead('out-title', text.outTitle, text.close)}
      <p class="muted">
        ${text.outHelp} ${keepsAgreements(desk, agenda) ? text.agreementsStay : nothing}
      </p>
      <section>
        <h4 class="kicker">${text.onPaper}</h4>
        <div class="actions">
          <button
            class="btn primary"
            type="button"
            @click=${(event: Event) => this.#print(desk, event)}
          >
            ${printIcon()}${text.print}
          </button>
        </div>
        ${this.#outcome('paper')}
      </section>
      ${this.#message(desk, agenda)}
      ${calendarPart(
        desk,
        (kind, event) => void this.#calendar(desk, kind, event),
        this.#outcome('calendar'),
      )}
    </dialog>`;
  }

  #message(desk: OutDesk, agenda: ChosenAgenda): TemplateResult {
    const {text} = desk;
    return html`<section>
      <h4 class="kicker">${text.asMessage}</h4>
      <label class="field">
        <span class="label">${text.message}</span>
        <textarea
          class="input"
          readonly
          dir="auto"
          .value=${live(agendaText(agenda, agendaWords(desk, agenda)))}
        ></textarea>
      </label>
      <div class="actions">
        <button
          class="btn quiet"
          type="button"
          @click=${(event: Event) => void this.#copy(desk, event)}
        >
          ${text.copy}
        </button>
      </div>
      ${this.#outcome('message')}
    </section>`;
  }

  #print(desk: OutDesk, event: Event): void {
    const panel = panelOf(event);
    if (!panel) return;
    const {text, locale: lang} = desk;
    const agenda = agendaOf(desk);
    const content = agendaSheet(agenda, agendaWords(desk, agenda), text.notes);
    const fit = (page: HTMLElement): void => {
      const pages = fitOnPage(page);
      this.#say('paper', pages > 1 ? text.printingMore(pages) : text.printing);
    };
    printSheet(panel, {content, lang, styles: [a4, agendaPaper], fit});
  }

  /** Where the clipboard is closed to the page, the text stands ready to be copied by hand. */
  async #copy({text}: OutDesk, event: Event): Promise<void> {
    const written = panelOf(event)?.querySelector('textarea');
    const done = await copied(written?.value ?? '');
    if (!done) {
      written?.focus();
      written?.select();
    }
    this.#say('message', done ? text.copied : text.copyFailed);
  }

  async #calendar(desk: OutDesk, kind: CalendarKind, event: Event): Promise<void> {
    const panel = panelOf(event);
    const {text, meeting} = desk;
    const method = kind.endsWith('Out') ? 'CANCEL' : 'PUBLISH';
    const file = panel && (await calendarFile(desk, kind, {panel, writing: this.#writing}));
    if (!file) {
      this.#say('calendar', text.calendarFailed);
      return;
    }
    const wanted = new RgCalendarFileEvent(meeting.id, file, method);
    // The page may send it itself.
    if (panel.dispatchEvent(wanted)) this.#saved.save(panel, file);
    const done = method === 'CANCEL' ? text.fileReadyOut : text.fileReady;
    this.#say('calendar', done(file.name));
  }

  /** What came of it is said where it was done: the panel is longer than a phone. */
  #outcome(of: Part): TemplateResult {
    const said = this.#told?.of === of ? this.#told.sentence : nothing;
    return html`<p class="outcome" role="status" dir="auto">${said}</p>`;
  }

  #say(of: Part, sentence: string): void {
    this.#told = {of, sentence};
    this.#draw();
  }

  /** What was said is not there the next time. */
  #closed(): void {
    this.#saved.release();
    this.#told = undefined;
    this.#draw();
  }
}

/** Was something agreed that not everybody got? */
const keepsAgreements = ({group, meeting}: OutDesk, {agreements}: ChosenAgenda): boolean =>
  meeting.record === 'approved' &&
  agreements.length === 0 &&
  group.agreements.some(({meetingId}) => meetingId === meeting.id);
