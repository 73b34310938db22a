import {html, nothing, type TemplateResult} from 'lit';
import {planText} from '../../../exchange/plan/plan-text.js';
import {a4} from '../../../styles/a4.js';
import {brief} from '../../../ui/brief.js';
import {copied} from '../../../ui/copied.js';
import {printIcon} from '../../../ui/later-icons.js';
import {panelHead, panelOf} from '../../../ui/panel.js';
import {printSheet} from '../../../ui/print-sheet.js';
import {SavedFiles} from '../../../ui/saved-files.js';
import type {} from '../desk.js';
import type {PlanDesk} from './plan-desk.js';
import {firstChoice, goalsIn, planOf, readerChoice, type PlanChoice} from './plan-reader.js';
import {planPaper} from './plan-sheet.styles.js';
import {planSheet} from './plan-sheet.js';
import {madeFor, planWords} from './plan-words.js';

/** The plan on paper or as text, and for whom: that decides what is on it. */
export class PlanDialog {
  readonly #saved = new SavedFiles();
  readonly #draw: () => void;
  #chosen: PlanChoice | undefined;
  #said = '';

  /** `draw` asks for the panel to be drawn again. */
  constructor(draw: () => void) {
    this.#draw = draw;
  }

  /** The element is gone. */
  end(): void {
    this.#saved.release();
  }

  view(desk: PlanDesk): TemplateResult {
    const {text, board} = desk;
    const choice = this.#chosen ?? firstChoice(desk);
    return html`<dialog
      class="dialog panel plan"
      aria-labelledby="plan-title"
      @close=${() => this.#closed()}
    >
      ${panelHead('plan-title', text.planTitle, text.close)}
      ${readerChoice(desk, choice, (reader) => this.#choose({...choice, reader}))}
      ${
        board.past.length > 0 && desk.goalId === undefined
          ? html`<label class="choice">
              <input
                type="checkbox"
                .checked=${choice.past}
                @change=${() => this.#choose({...choice, past: !choice.past})}
              />
              <span>${text.alsoPast}</span>
            </label>`
          : nothing
      }
      ${preview(desk, choice)} ${this.#ways(desk, choice)}
      <p class="outcome" role="status" dir="auto">${this.#said}</p>
    </dialog>`;
  }

  #ways(desk: PlanDesk, choice: PlanChoice): TemplateResult {
    const {text} = desk;
    return html`<section class="ways">
      <section>
        <h4 class="kicker">${text.onPaper}</h4>
        <div class="actions">
          <button
            class="btn primary"
            type="button"
            @click=${(event: Event) => this.#print(desk, choice, event)}
          >
            ${printIcon()}${text.print}
          </button>
        </div>
      </section>
      <section>
        <h4 class="kicker">${text.asText}</h4>
        <div class="actions">
          <button class="btn quiet" type="button" @click=${() => void this.#copy(desk, choice)}>
            ${text.copyPlan}
          </button>
          <button
            class="btn quiet"
            type="button"
            @click=${(event: Event) => this.#save(desk, choice, event)}
          >
            ${text.saveText}
          </button>
        </div>
      </section>
    </section>`;
  }

  #print(desk: PlanDesk, choice: PlanChoice, event: Event): void {
    const panel = panelOf(event);
    if (!panel) return;
    const content = planSheet(planOf(desk, choice), planWords(desk, choice), madeFor(desk, choice));
    printSheet(panel, {content, lang: desk.locale, styles: [a4, planPaper]});
    this.#say(desk.text.printing);
  }

  /** Where the clipboard is closed to the page, the text can be saved. */
  async #copy(desk: PlanDesk, choice: PlanChoice): Promise<void> {
    const done = await copied(textOf(desk, choice));
    this.#say(done ? desk.text.textCopied : desk.text.copyFailed);
  }

  #save(desk: PlanDesk, choice: PlanChoice, {target}: Event): void {
    if (!(target instanceof Element)) return;
    const {text} = desk;
    const name = `${text.fileName}-${new Date().toISOString().slice(0, 10)}.txt`;
    this.#saved.save(target, new File([textOf(desk, choice)], name, {type: 'text/plain'}));
    this.#say(text.fileReady(name));
  }

  #choose(choice: PlanChoice): void {
    this.#chosen = choice;
    this.#said = '';
    this.#draw();
  }

  #say(sentence: string): void {
    this.#said = sentence;
    this.#draw();
  }

  /** What was chosen once is not for the next time. */
  #closed(): void {
    this.#saved.release();
    this.#chosen = undefined;
    this.#say('');
  }
}

const textOf = (desk: PlanDesk, choice: PlanChoice): string =>
  `${planText(planOf(desk, choice), planWords(desk, choice))}\n${madeFor(desk, choice)}\n`;

/** Which goals come on the sheet, before it is made. */
function preview(desk: PlanDesk, choice: PlanChoice): TemplateResult {
  const {text} = desk;
  const goals = goalsIn(planOf(desk, choice));
  return html`<section class="preview" part="preview" tabindex=${goals.length > 6 ? 0 : nothing}>
    <h4 class="kicker">${text.onSheet}</h4>
    ${
      goals.length === 0
        ? html`<p>${text.nothingOnSheet}</p>`
        : html`<ul>
            ${goals.map(({goal}) => html`<li><bdi>${brief(goal.text, 90)}</bdi></li>`)}
          </ul>`
    }
  </section>`;
}
