import {html, type nothing, type TemplateResult} from 'lit';
import type {Command} from '../../domain/command.js';
import type {ResourceGroup} from '../../domain/group.js';
import {sameJson} from '../../domain/keep.js';
import {sameActor} from '../../domain/network/people.js';
import type {Chosen} from '../../ui/member-choice.js';
import {onEscape} from '../../ui/on-escape.js';
import {viewerKey} from '../../ui/viewer-key.js';
import type {MoreScene} from './more-scene.js';
import {heading, formMark, type FormKind} from './openers.js';
import {saving, stillMay} from './saving.js';

/** What stands in the fields of a form, by name. */
export type Values = Readonly<Record<string, readonly string[]>>;

/** All that a form says. */
export interface Filled {
  readonly values: Values;
  readonly people: Readonly<Record<string, Chosen | undefined>>;
}

/** A form that somebody has begun: it lives through every render until it is saved or let go. */
export interface Draft extends Filled {
  readonly kind: FormKind;
  /** The id of what is edited; empty or `+` and its place for something new. */
  readonly subject: string;
  /** For ids in the page. */
  readonly id: string;
  readonly form: Form;
  /** As it began. */
  readonly before: Filled;
  /** The group that its writer saw then: what others changed since is not theirs to take back. */
  readonly seen: ResourceGroup;
  values: Values;
  people: Filled['people'];
  /** Fields that the browser could not read, such as half a date. */
  unread: readonly string[];
  errors: Readonly<Record<string, string>>;
  /** Left without being saved or let go: what is in it stays for when it is opened again. */
  aside: boolean;
}

/** Either what is to be done, or a kind sentence for each field that is not right yet. */
export type Outcome =
  | {readonly errors: Readonly<Record<string, string>>}
  | {readonly commands: readonly Command[]; readonly said?: string; readonly select?: string};

/** One form: what it begins with, how it looks and what it comes to. */
export interface Form {
  start(scene: MoreScene, subject: string): Filled;
  fields(scene: MoreScene, draft: Draft): TemplateResult | typeof nothing;
  read(scene: MoreScene, draft: Draft): Outcome;
  /** The word on the button, where it is not "Bewaren". */
  save?(scene: MoreScene, draft: Draft): string;
  /** Something in it was changed: what follows from that. */
  changed?(draft: Draft, name: string): void;
  /** Further buttons. */
  more?(scene: MoreScene, draft: Draft): unknown;
}

const load: Readonly<Record<FormKind, () => Promise<Form>>> = {
  plan: async () => (await import('./plan-form.js')).planForm,
  item: async () => (await import('./item-form.js')).itemForm,
  agreement: async () => (await import('./agreement-form.js')).agreementForm,
  preparation: async () => (await import('./preparation.js')).preparationForm,
  policy: async () => (await import('./small-forms.js')).policyForm,
  dates: async () => (await import('./dates/dates-form.js')).datesForm,
  attendance: async () => (await import('./people-forms.js')).attendanceForm,
  share: async () => (await import('./people-forms.js')).shareForm,
};

/** The forms that are open, with what is in them. */
export class Forms {
  /** By who looks, and then by form. */
  readonly #byViewer = new Map<string, Map<string, Draft>>();
  readonly #goTo: (...selectors: readonly string[]) => void;

  /** The form that opens now. */
  #opening: string | undefined;

  /** `goTo` renders, and then moves the focus. */
  constructor(goTo: (...selectors: readonly string[]) => void) {
    this.#goTo = goTo;
  }

  /** Access is over: what stood there, and what was typed, goes. */
  forget({group, actor}: MoreScene): readonly string[] {
    this.#byViewer.delete(viewerKey(group, actor));
    return [];
  }

  #draftsOf({group, actor}: MoreScene): Map<string, Draft> {
    const viewer = viewerKey(group, actor);
    const drafts = this.#byViewer.get(viewer) ?? new Map<string, Draft>();
    this.#byViewer.set(viewer, drafts);
    return drafts;
  }

  /** Does somebody fill in something that belongs to the sheet? */
  isBusy(scene: MoreScene): boolean {
    return [...this.#draftsOf(scene).values()].some(
      ({aside, kind}) => !aside && kind !== 'attendance' && kind !== 'agreement',
    );
  }

  /** What the open forms of a kind are about. */
  subjects(scene: MoreScene, kind: FormKind): readonly string[] {
    return [...this.#draftsOf(scene).values()]
      .filter((draft) => !draft.aside && draft.kind === kind)
      .map(({subject}) => subject);
  }

  /** What is typed in an open form. */
  draftOf(scene: MoreScene, kind: FormKind, subject: string): Draft | undefined {
    const draft = this.#draftsOf(scene).get(formMark(scene, kind, subject));
    return draft?.aside === false ? draft : undefined;
  }

  /** Opens a form, or goes to it where it is open already. */
  async open(scene: MoreScene, kind: FormKind, subject: string): Promise<void> {
    const form = await load[kind]();
    const mark = formMark(scene, kind, subject);
    const left = this.#draftsOf(scene).get(mark);
    if (left && (!left.aside || isTouched(left))) left.aside = false;
    else {
      const before = form.start(scene, subject);
      const empty = {unread: [], errors: {}, aside: false};
      this.#draftsOf(scene).set(mark, {
        ...{kind, subject, id: `f${mark}`, form},
        ...{...before, before, seen: scene.group, ...empty},
      });
    }
    this.#opening = mark;
    this.#goTo(`[data-form="${mark}"] :is(input, textarea, select)`);
  }

  /** Lets the text go and returns to the button that opened the form. */
  close(scene: MoreScene, kind: FormKind, subject: string): void {
    const mark = formMark(scene, kind, subject);
    this.#draftsOf(scene).delete(mark);
    this.#goBack(mark);
  }

  #goBack(mark: string): void {
    this.#goTo(`[data-opens="${mark}"]`, heading);
  }

  /** The form in this place, if it is open. */
  place(scene: MoreScene, kind: FormKind, subject: string): TemplateResult | undefined {
    const mark = formMark(scene, kind, subject);
    const draft = this.draftOf(scene, kind, subject);
    if (!draft) return undefined;
    const {form} = draft;
    return html`<form
      class="form"
      part="form"
      novalidate
      data-form=${mark}
      @input=${(event: Event) => {
        take(draft, event);
        this.#follow(draft, event);
      }}
      @change=${(event: Event) => {
        take(draft, event);
        this.#goTo();
      }}
      @focusin=${(event: Event) => this.#show(mark, event)}
      @submit=${(event: Event) => {
        event.preventDefault();
        take(draft, event);
        if (stillMay(scene, draft)) this.#submit(scene, mark, draft);
      }}
      @keydown=${onEscape(() => {
        draft.aside = true;
        this.#goBack(mark);
      })}
    >
      ${form.fields(scene, draft)}
      <div class="actions">
        ${saving(scene, draft)}
        <button class="btn plain" type="button" @click=${() => this.close(scene, kind, subject)}>
          ${scene.text.cancel}
        </button>
      </div>
    </form>`;
  }

  /** By itself a phone shows the line one writes on, and not the question above it. */
  #show(mark: string, {target}: Event): void {
    if (this.#opening !== mark || !(target instanceof Element)) return;
    this.#opening = undefined;
    target.scrollIntoView({block: 'nearest'});
  }

  /** What follows from a number or a time, such as the clock times of the agenda, is seen at once. */
  #follow(draft: Draft, {target}: Event): void {
    if (!(target instanceof HTMLInputElement) || !draft.form.changed) return;
    draft.form.changed(draft, target.name);
    this.#goTo();
  }

  #submit(scene: MoreScene, mark: string, draft: Draft): void {
    const outcome = draft.form.read(scene, draft);
    if ('errors' in outcome) {
      draft.errors = outcome.errors;
      this.#goTo(`[data-form="${mark}"] [aria-invalid="true"]`);
      return;
    }
    this.#draftsOf(scene).delete(mark);
    if (outcome.select !== undefined) scene.acts.select(outcome.select);
    scene.acts.wish(outcome.commands, outcome.said, `[data-opens="${mark}"]`, heading);
  }
}

/** Keeps what is typed, so that no render and no reload of the group can lose it. */
function take(draft: Draft, {currentTarget: form}: Event): void {
  if (!(form instanceof HTMLFormElement)) return;
  const data = new FormData(form);
  const names = [...form.elements].flatMap((field) => field.getAttribute('name') ?? []);
  // A field that is not offered to this person keeps its value.
  draft.values = {
    ...draft.values,
    ...Object.fromEntries(names.map((name) => [name, data.getAll(name).map(String)])),
  };
  draft.unread = [...form.elements].flatMap((field) =>
    field instanceof HTMLInputElement && field.validity.badInput ? [field.name] : [],
  );
}

/** The one value of a field; empty where there is none. */
export const valueOf = (draft: Draft, name: string): string => draft.values[name]?.[0] ?? '';

/** Did the person change this field since the form was opened? */
export const isChanged = ({before, values, people}: Draft, name: string): boolean =>
  !sameJson(values[name]?.toSorted(), before.values[name]?.toSorted()) ||
  !sameChoice(people[name], before.people[name]);

const sameChoice = (a: Chosen | undefined, b: Chosen | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && sameActor(a, b));

const isTouched = (draft: Draft): boolean =>
  [...Object.keys(draft.values), ...Object.keys(draft.people)].some((name) =>
    isChanged(draft, name),
  ) || draft.unread.length > 0;

/** What the writer of a form saw when it was opened. */
export const asSeen = <Shown extends {readonly group: ResourceGroup}>(
  scene: Shown,
  {seen}: Draft,
): Shown => ({...scene, group: seen});
