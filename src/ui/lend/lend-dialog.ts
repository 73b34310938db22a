import {html, nothing, type TemplateResult} from 'lit';
import type {Delegation} from '../../domain/regie/schema.js';
import type {DelegableTask} from '../../domain/regie/values.js';
import {dateOf} from '../../i18n/format.js';
import {actorName} from '../actor.js';
import type {LatePanel, PanelDesk} from '../late-dialog.js';
import {newId} from '../new-id.js';
import {panelHead, panelOf} from '../panel.js';
import {beginOf, dayOf} from './days.js';
import {lendableHere, plannedHere, type LendDesk} from './lend-desk.js';
import type {LendMessages} from './lend.messages.js';
import {taskWord} from './task-words.js';

type Desk = PanelDesk<LendDesk, LendMessages>;
type Say = (sentence: string) => void;

const meanings = {
  editNetwork: 'meansNetwork',
  inviteMembers: 'meansInvite',
  planMeeting: 'meansPlan',
  prepareAgenda: 'meansAgenda',
  chair: 'meansChair',
  recordAgreements: 'meansRecord',
  editSteps: 'meansSteps',
  setPhase: 'meansPhase',
} as const satisfies Readonly<Record<DelegableTask, keyof LendMessages>>;

/** What is about to be lent. */
interface Loan {
  readonly task: DelegableTask;
  readonly to: string;
}

/** The client lends one task to one member: what, to whom, how long, and what that means (DR8). */
export class LendDialog implements LatePanel<LendDesk, LendMessages> {
  readonly #draw: () => void;
  #task: DelegableTask | undefined;
  #to: string | undefined;
  #from = '';
  #until = '';

  constructor(draw: () => void) {
    this.#draw = draw;
  }

  view(desk: Desk, say: Say): TemplateResult {
    const {text} = desk;
    const loan = this.#loan(desk);
    return html`<dialog
      class="dialog panel lend"
      aria-labelledby="lend-title"
      @close=${this.#forget}
    >
      ${panelHead('lend-title', text.lend, text.close)}
      ${loan ? this.#form(desk, loan, say) : nothing} ${plannedView(desk, say)}
    </dialog>`;
  }

  readonly #forget = (): void => {
    this.#task = this.#to = undefined;
    this.#from = this.#until = '';
    this.#draw();
  };

  /** What was chosen, as far as it can still be lent. */
  #loan(desk: Desk): Loan | undefined {
    const known = lendableHere(desk);
    const chosen = known.find(({task}) => task === this.#task) ?? known[0];
    const to = chosen?.to.find((id) => id === this.#to) ?? chosen?.to[0];
    return chosen && to !== undefined ? {task: chosen.task, to} : undefined;
  }

  #form(desk: Desk, loan: Loan, say: Say): TemplateResult {
    const {text} = desk;
    const name = nameOf(desk, loan.to);
    const wrong = this.#wrong(desk);
    const submit = (event: SubmitEvent): void => {
      event.preventDefault();
      if (wrong === undefined) this.#lend(desk, loan, event, say);
    };
    return html`<form @submit=${submit}>
      <p>${text.lendHelp}</p>
      ${this.#what(desk, loan)} ${this.#who(desk, loan)}
      ${dayField(text.lendFrom, text.lendFromHelp, this.#from, (day) => {
        this.#from = day;
        this.#draw();
      })}
      ${dayField(
        text.lendUntil,
        text.lendUntilHelp,
        this.#until,
        (day) => {
          this.#until = day;
          this.#draw();
        },
        wrong,
      )}
      <div class="means" role="status">
        <p dir="auto">${text[meanings[loan.task]](name)}</p>
        <p dir="auto">${text.meansMark(name)}</p>
        <p>${text.meansNever}</p>
      </div>
      <div class="actions">
        <button class="btn primary" type="submit">${text.lendYes(name)}</button>
        <button class="btn quiet" type="button" @click=${(event: Event) => panelOf(event)?.close()}>
          ${text.cancel}
        </button>
      </div>
    </form>`;
  }

  #what(desk: Desk, {task}: Loan): TemplateResult {
    const tasks = lendableHere(desk).map((one) => one.task);
    return choice({
      label: desk.text.lendWhat,
      options: tasks.map((one) => taskWord(desk.text, one)),
      selected: tasks.indexOf(task),
      choose: (at) => {
        this.#task = tasks[at];
        this.#draw();
      },
    });
  }

  #who(desk: Desk, {task, to}: Loan): TemplateResult {
    const ids = lendableHere(desk).find((one) => one.task === task)?.to ?? [];
    return choice({
      label: desk.text.lendWho,
      options: ids.map((id) => nameOf(desk, id)),
      selected: ids.indexOf(to),
      choose: (at) => {
        this.#to = ids[at];
        this.#draw();
      },
    });
  }

  /** Why the last day cannot be that. */
  #wrong({text, at}: Desk): string | undefined {
    if (this.#until === '') return undefined;
    if (this.#until < dayOf(at)) return text.lendIsPast;
    return this.#until < this.#from ? text.lendEndsFirst : undefined;
  }

  #lend({text, at, wish, ...desk}: Desk, {task, to}: Loan, event: Event, say: Say): void {
    const begins = this.#from > dayOf(at);
    wish({
      ...{type: 'grantDelegation', delegationId: newId(), task, toMembershipId: to},
      ...(begins && {from: beginOf(this.#from)}),
      // Until the end of that day.
      ...(this.#until && {until: beginOf(this.#until, 1)}),
    });
    const name = nameOf({...desk, text}, to);
    const what = taskWord(text, task);
    say(
      begins ? text.lendBegins(name, what, dateOf(desk.locale, this.#from)) : text.lent(name, what),
    );
    panelOf(event)?.close();
  }
}

const nameOf = ({text, group, viewer}: Pick<Desk, 'text' | 'group' | 'viewer'>, id: string) =>
  actorName(text, group, {kind: 'member', membershipId: id}, viewer);

interface Choice {
  readonly label: string;
  readonly options: readonly string[];
  readonly selected: number;
  readonly choose: (at: number) => void;
}

/** One of a few; options carry numbers: no id ends up in the page. */
function choice({label, options, selected, choose}: Choice): TemplateResult {
  const chosen = ({target}: Event): void => {
    if (target instanceof HTMLSelectElement) choose(Number(target.value));
  };
  return html`<label class="field">
    <span class="label">${label}</span>
    <select class="input" @change=${chosen}>
      ${options.map(
        (option, at) => html`<option value=${at} .selected=${at === selected}>${option}</option>`,
      )}
    </select>
  </label>`;
}

function dayField(
  label: string,
  help: string,
  value: string,
  change: (day: string) => void,
  wrong?: string,
): TemplateResult {
  const changed = ({target}: Event): void => {
    if (target instanceof HTMLInputElement) change(target.value);
  };
  return html`<label class="field">
    <span class="label">${label}</span>
    <span class="help">${help}</span>
    <input
      class="input"
      type="date"
      max="9999-12-31"
      aria-invalid=${wrong === undefined ? nothing : 'true'}
      .value=${value}
      @change=${changed}
    />
    ${wrong === undefined ? nothing : html`<span class="said" role="alert">${wrong}</span>`}
  </label>`;
}

/** What begins on a later day can be called off before anybody did anything. */
function plannedView(desk: Desk, say: Say): unknown {
  const {text} = desk;
  const planned = plannedHere(desk);
  if (planned.length === 0) return nothing;
  return html`<section class="planned">
    <h4 class="title">${text.lendPlanned}</h4>
    ${planned.map((one) => plannedRow(desk, one, say))}
  </section>`;
}

function plannedRow(desk: Desk, {id, task, toMembershipId, from}: Delegation, say: Say) {
  const {text, locale, wish} = desk;
  const what = taskWord(text, task);
  const callOff = (event: Event): void => {
    wish({type: 'revokeDelegation', delegationId: id});
    say(text.takenBack);
    panelOf(event)?.querySelector<HTMLElement>('.close')?.focus();
  };
  return html`<div class="strip">
    <p class="say" dir="auto">
      ${text.lendBegins(nameOf(desk, toMembershipId), what, dateOf(locale, from))}
    </p>
    <button class="btn quiet" type="button" @click=${callOff}>${text.lendNot}</button>
  </div>`;
}
