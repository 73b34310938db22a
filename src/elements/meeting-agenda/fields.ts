import {html, nothing, type TemplateResult} from 'lit';
import {textLimits} from '../../domain/text-limits.js';
import type {Chosen} from '../../ui/member-choice.js';
import {memberChoice} from '../../ui/member-choice.js';
import {pencilIcon} from '../../ui/first-icons.js';
import {isChanged, valueOf, type Draft} from './forms.js';
import type {MoreScene} from './more-scene.js';

interface Field {
  readonly name: string;
  readonly label: string;
  readonly help?: string | undefined;
}

/** A label, the control, and what is not right yet: said beside it, and read out with it. */
function field(draft: Draft, {name, label, help}: Field, control: unknown): TemplateResult {
  const id = `${draft.id}-${name}`;
  const error = draft.errors[name];
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${help === undefined ? nothing : html`<p class="help" id="${id}-help">${help}</p>`} ${control}
    ${error === undefined ? nothing : said(`${id}-said`, error)}
  </div>`;
}

const said = (id: string, error: string): TemplateResult =>
  html`<p class="said" id=${id}>${pencilIcon()}${error}</p>`;

/** The ids of the help and of the sentence under a field. */
function describedBy(draft: Draft, {name, help}: Field): string | typeof nothing {
  const ids = [help === undefined ? '' : 'help', draft.errors[name] === undefined ? '' : 'said'];
  const found = ids.filter((part) => part !== '').map((part) => `${draft.id}-${name}-${part}`);
  return found.length === 0 ? nothing : found.join(' ');
}

const invalid = (draft: Draft, name: string) =>
  draft.errors[name] === undefined ? nothing : 'true';

export interface InputField extends Field {
  readonly type?: 'text' | 'date' | 'time' | 'number';
  readonly inputmode?: 'numeric';
}

export function inputField(draft: Draft, parts: InputField): TemplateResult {
  const {name, type = 'text', inputmode} = parts;
  return field(
    draft,
    parts,
    html`<input
      class="input"
      id="${draft.id}-${name}"
      name=${name}
      type=${type}
      inputmode=${inputmode ?? nothing}
      autocomplete="off"
      dir=${type === 'text' && !inputmode ? 'auto' : nothing}
      aria-invalid=${invalid(draft, name)}
      aria-describedby=${describedBy(draft, parts)}
      .value=${valueOf(draft, name)}
    />`,
  );
}

export interface AreaField extends Field {
  readonly rows?: number;
}

export function areaField(draft: Draft, parts: AreaField): TemplateResult {
  const {name, rows = 2} = parts;
  return field(
    draft,
    parts,
    html`<textarea
      class="input voice"
      id="${draft.id}-${name}"
      name=${name}
      rows=${rows}
      dir="auto"
      aria-invalid=${invalid(draft, name)}
      aria-describedby=${describedBy(draft, parts)}
      .value=${valueOf(draft, name)}
    ></textarea>`,
  );
}

export interface SelectField extends Field {
  /** Values are words or marks, never ids. */
  readonly options: readonly (readonly [value: string, label: string])[];
}

export function selectField(draft: Draft, parts: SelectField): TemplateResult {
  const {name, options} = parts;
  return field(
    draft,
    parts,
    html`<select
      class="input"
      id="${draft.id}-${name}"
      name=${name}
      aria-invalid=${invalid(draft, name)}
      aria-describedby=${describedBy(draft, parts)}
    >
      ${options.map(
        ([value, label]) =>
          html`<option value=${value} .selected=${valueOf(draft, name) === value}>
            ${label}
          </option>`,
      )}
    </select>`,
  );
}

export interface ChecksField extends Field {
  readonly options: readonly (readonly [value: string, label: string])[];
}

/** Boxes to tick: who is asked, who was there, who gets it. */
export function checksField(
  draft: Draft,
  {name, label, help, options}: ChecksField,
): TemplateResult | typeof nothing {
  if (options.length === 0) return nothing;
  const ticked = draft.values[name] ?? [];
  const id = `${draft.id}-${name}`;
  const error = draft.errors[name];
  return html`<fieldset
    class="field"
    aria-describedby=${error === undefined ? nothing : `${id}-said`}
  >
    <legend class="label">${label}</legend>
    ${help === undefined ? nothing : html`<p class="help">${help}</p>`}
    <div class="checks">
      ${options.map(
        ([value, words]) =>
          html`<label class="check"
            ><input
              type="checkbox"
              name=${name}
              value=${value}
              aria-invalid=${invalid(draft, name)}
              .checked=${ticked.includes(value)}
            /><span dir="auto">${words}</span></label
          >`,
      )}
    </div>
    ${error === undefined ? nothing : said(`${id}-said`, error)}
  </fieldset>`;
}

/** Picks the client, a member, or nobody. */
export function personField(scene: MoreScene, draft: Draft, {name, label}: Field): TemplateResult {
  const {text, group, actor: viewer} = scene;
  return memberChoice({
    text,
    group,
    viewer,
    label,
    nobody: text.nobodyYet,
    value: draft.people[name],
    choose: (chosen: Chosen | undefined) => {
      draft.people = {...draft.people, [name]: chosen};
    },
  });
}

/** A whole number in a field; `undefined` for an empty one, `NaN` for anything else. */
export function numberIn(draft: Draft, name: string): number | undefined {
  const typed = valueOf(draft, name).trim();
  if (typed === '') return draft.unread.includes(name) ? Number.NaN : undefined;
  return /^\d{1,6}$/.test(typed) ? Number(typed) : Number.NaN;
}

/** The sentence for a text that is longer than it may be. */
export const tooLong = (
  {text}: Pick<MoreScene, 'text'>,
  draft: Draft,
  name: string,
  most: number = textLimits.line,
): Readonly<Record<string, string>> =>
  valueOf(draft, name).length > most && isChanged(draft, name) ? {[name]: text.tooLong(most)} : {};
