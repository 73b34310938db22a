import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {Command} from '../../domain/command.js';
import type {Chosen} from '../../ui/member-choice.js';
import type {Scene} from './scene.js';

export type FormKind =
  'plan' | 'item' | 'agreement' | 'preparation' | 'policy' | 'attendance' | 'share';

/** What stands in the fields of a form, by name. */
export type Values = Readonly<Record<string, readonly string[]>>;

/** A form that somebody has begun: it lives through every render until it is saved or let go. */
export interface Draft {
  /** For ids in the page. */
  readonly id: string;
  /** The id of what is edited; empty for something new. */
  readonly subject: string;
  readonly before: Values;
  values: Values;
  people: Readonly<Record<string, Chosen | undefined>>;
  /** Fields that the browser could not read, such as half a date. */
  unread: readonly string[];
  errors: Readonly<Record<string, string>>;
}

/** Either what is to be done, or a kind sentence for each field that is not right yet. */
export type Outcome =
  | {readonly errors: Readonly<Record<string, string>>}
  | {readonly commands: readonly Command[]; readonly said?: string; readonly select?: string};

/** One form: what it begins with, how it looks and what it comes to. Loaded when it is opened. */
export interface Form {
  start(scene: Scene, subject: string): Pick<Draft, 'values' | 'people'>;
  fields(scene: Scene, draft: Draft): TemplateResult;
  read(scene: Scene, draft: Draft): Outcome;
  /** The word on the button, where it is not "Bewaren". */
  save?(scene: Scene, draft: Draft): string;
  /** Further buttons. */
  more?(scene: Scene, draft: Draft): unknown;
}

const load: Readonly<Record<FormKind, () => Promise<Form>>> = {
  plan: async () => (await import('./plan-form.js')).planForm,
  item: async () => (await import('./item-form.js')).itemForm,
  agreement: async () => (await import('./agreement-form.js')).agreementForm,
  preparation: async () => (await import('./small-forms.js')).preparationForm,
  policy: async () => (await import('./small-forms.js')).policyForm,
  attendance: async () => (await import('./people-forms.js')).attendanceForm,
  share: async () => (await import('./people-forms.js')).shareForm,
};

interface FormsHost extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
}

/** The forms that are open, with what is in them. */
export class Forms {
  readonly #host: FormsHost;
  readonly #known = new Map<FormKind, Form>();
  readonly #drafts = new Map<string, Draft>();
  readonly #numbers = new Map<string, string>();

  constructor(host: FormsHost) {
    this.#host = host;
  }

  isOpen(kind: FormKind, subject = ''): boolean {
    return this.#drafts.has(keyOf(kind, subject));
  }

  /** Opens a form, or goes to it where it is open already. */
  async open(scene: Scene, kind: FormKind, subject = ''): Promise<void> {
    const form = this.#known.get(kind) ?? (await load[kind]());
    this.#known.set(kind, form);
    const key = keyOf(kind, subject);
    const id = this.#numberOf(key);
    if (!this.#drafts.has(key)) this.#drafts.set(key, begin(form, scene, subject, id));
    await this.#goTo(`[data-form="${id}"] :is(input, textarea, select)`);
  }

  /** Lets the text go and returns to the button that opened the form. */
  async close(kind: FormKind, subject = ''): Promise<void> {
    const key = keyOf(kind, subject);
    this.#drafts.delete(key);
    await this.#goTo(`[data-opens="${this.#numberOf(key)}"]`);
  }

  /** A button that opens a form; `label` is for who does not see the icon's place. */
  opener(
    scene: Scene,
    kind: FormKind,
    subject: string,
    look: string,
    content: unknown,
    label?: string,
  ): TemplateResult {
    return html`<button
      class=${look}
      type="button"
      data-opens=${this.#numberOf(keyOf(kind, subject))}
      aria-label=${label ?? nothing}
      @click=${() => void this.open(scene, kind, subject)}
    >
      ${content}
    </button>`;
  }

  /** The form where it is open; otherwise what else stands in that place. */
  place(scene: Scene, kind: FormKind, subject: string, closed: unknown = nothing): unknown {
    const draft = this.#drafts.get(keyOf(kind, subject));
    const form = this.#known.get(kind);
    if (!draft || !form) return closed;
    return html`<form
      class="form"
      part="form"
      novalidate
      data-form=${draft.id}
      @input=${(event: Event) => take(draft, event)}
      @change=${(event: Event) => take(draft, event)}
      @submit=${(event: Event) => {
        event.preventDefault();
        take(draft, event);
        void this.#submit(scene, kind, draft, form);
      }}
    >
      ${form.fields(scene, draft)}
      <div class="actions">
        <button class="btn primary" type="submit">
          ${form.save?.(scene, draft) ?? scene.text.save}
        </button>
        ${form.more?.(scene, draft)}
        <button class="btn plain" type="button" @click=${() => void this.close(kind, subject)}>
          ${scene.text.cancel}
        </button>
      </div>
    </form>`;
  }

  async #submit(scene: Scene, kind: FormKind, draft: Draft, form: Form): Promise<void> {
    const outcome = form.read(scene, draft);
    if ('errors' in outcome) {
      draft.errors = outcome.errors;
      return this.#goTo(`[data-form="${draft.id}"] [aria-invalid="true"]`);
    }
    this.#drafts.delete(keyOf(kind, draft.subject));
    if (outcome.select !== undefined) scene.acts.select(outcome.select);
    scene.acts.wish(outcome.commands, outcome.said, `[data-opens="${draft.id}"]`);
  }

  async #goTo(selector: string): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  #numberOf(key: string): string {
    const number = this.#numbers.get(key) ?? `f${this.#numbers.size}`;
    this.#numbers.set(key, number);
    return number;
  }
}

const keyOf = (kind: FormKind, subject: string): string => `${kind} ${subject}`;

function begin(form: Form, scene: Scene, subject: string, id: string): Draft {
  const {values, people} = form.start(scene, subject);
  return {id, subject, before: values, values, people, unread: [], errors: {}};
}

/** Keeps what is typed, so that no render and no reload of the group can lose it. */
function take(draft: Draft, {currentTarget: form}: Event): void {
  if (!(form instanceof HTMLFormElement)) return;
  const data = new FormData(form);
  const names = [...new Set(data.keys())];
  draft.values = Object.fromEntries(names.map((name) => [name, data.getAll(name).map(String)]));
  draft.unread = [...form.elements].flatMap((field) =>
    field instanceof HTMLInputElement && field.validity.badInput ? [field.name] : [],
  );
}

/** The one value of a field; empty where there is none. */
export const valueOf = (draft: Draft, name: string): string => draft.values[name]?.[0] ?? '';

/** Did the person change this field since the form was opened? */
export const isChanged = (draft: Draft, name: string): boolean =>
  (draft.values[name] ?? []).join('\n') !== (draft.before[name] ?? []).join('\n');
