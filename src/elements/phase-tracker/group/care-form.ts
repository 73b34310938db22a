import {html, nothing} from 'lit';
import type {Command} from '../../../domain/command.js';
import {careModels} from '../../../domain/phases/values.js';
import {listOf} from '../../../i18n/format.js';
import {keeps, typedIn, type GroupDesk} from './group-desk.js';
import {within} from '../scene.js';

/** The care around the group: it changes words and who usually takes part, never rights. */
export function careForm(desk: GroupDesk): unknown {
  const {text, group, closed} = desk;
  if (closed || desk.allowed('setCareSetting') !== 'yes') {
    const word = group.inCare ? careWord(desk, group.careModel) : text.careOver;
    return word === undefined
      ? nothing
      : html`<section>
          <h4 class="title">${text.care}</h4>
          <p>${text.inTurn(text.sentence(word), belong(desk))}</p>
        </section>`;
  }
  const now = group.inCare ? (group.careModel ?? '') : 'over';
  const wishOf = (typed: FormData): Command => {
    const care = typedIn(typed, 'care');
    return care === 'over'
      ? {type: 'setCareSetting', inCare: false}
      : {type: 'setCareSetting', inCare: true, careModel: care || null};
  };
  return html`<form @submit=${keeps(desk, wishOf)}>
    <label class="field">
      <span class="label">${text.care}</span>
      <span class="help">${text.careHelp}</span>
      <select class="input" name="care">
        ${choicesIn(desk).map(
          ([value, word]) =>
            html`<option value=${value} ?selected=${value === now}>${word}</option>`,
        )}
      </select>
    </label>
    <p class="muted">${belong(desk)}</p>
    <button class="btn quiet" type="submit">${text.keepCare}</button>
  </form>`;
}

function choicesIn({text, group}: GroupDesk): readonly (readonly [string, string])[] {
  const known = careModels.map((code) => [code, text[code]] as const);
  const {careModel: own} = group;
  const other =
    own === undefined || known.some(([code]) => code === own) ? [] : [[own, own] as const];
  return [['', text.careUnknown], ...known, ...other, ['over', text.careOver]];
}

function careWord({text}: GroupDesk, model: string | undefined): string | undefined {
  const known = careModels.find((code) => code === model);
  return known === undefined ? model : text[known];
}

/** The roles that care asks for: none once it has ended (I5). */
function belong(desk: GroupDesk): string {
  const {text, locale, group} = desk;
  if (!group.inCare || group.requiredRoles.length === 0) return text.nobodyHasTo;
  const words: Readonly<Record<string, unknown>> = text;
  const roles = group.requiredRoles.map((role) => {
    const word = words[role];
    return typeof word === 'string' ? within(desk, word) : role;
  });
  return text.belong(listOf(locale, roles));
}
