import {html, nothing} from 'lit';
import type {Command} from '../../../domain/command.js';
import type {CrisisPlan} from '../../../domain/phases/schema.js';
import {crisisPlanStatuses} from '../../../domain/phases/values.js';
import {dateOf} from '../../../i18n/format.js';
import {keeps, typedIn, type GroupDesk} from './group-desk.js';

/** Where the plan for hard times is and how far; what is in it stays with the portal (§8). */
export function crisisPlanPart(desk: GroupDesk): unknown {
  if (desk.allowed('setCrisisPlan') === 'yes' && !desk.closed) return planForm(desk);
  const plan = desk.group.crisisPlan;
  if (desk.allowed('seeCrisisPlan') !== 'yes' || plan === undefined) return nothing;
  return html`<section>
    <h4 class="title">${desk.text.crisisTitle}</h4>
    <p>${desk.text.sentence(statusWord(desk, plan.status))} ${talked(desk, plan)}</p>
    ${opens(desk, plan)}
  </section>`;
}

function planForm(desk: GroupDesk): unknown {
  const {text, group} = desk;
  const plan = group.crisisPlan;
  const wishOf = (typed: FormData): Command => {
    const [link, updatedOn] = [typedIn(typed, 'link'), typedIn(typed, 'on')];
    return {
      type: 'setCrisisPlan',
      plan: {
        status: typedIn(typed, 'status'),
        ...(link && {link}),
        ...(updatedOn && {updatedOn}),
      },
    };
  };
  return html`<form @submit=${keeps(desk, wishOf)}>
    <h4 class="title">${text.crisisTitle}</h4>
    <p class="muted">${text.crisisHelp}</p>
    <label class="field">
      <span class="label">${text.crisisWhere}</span>
      <select class="input" name="status">
        ${statusesWith(plan).map(
          (status) =>
            html`<option value=${status} ?selected=${status === (plan?.status ?? 'none')}>
              ${statusWord(desk, status)}
            </option>`,
        )}
      </select>
    </label>
    <label class="field">
      <span class="label">${text.crisisLink}</span>
      <input class="input" type="url" name="link" pattern="https://.+" .value=${plan?.link ?? ''} />
    </label>
    <label class="field">
      <span class="label">${text.crisisOn}</span>
      <input class="input" type="date" name="on" .value=${plan?.updatedOn ?? ''} />
    </label>
    ${plan && opens(desk, plan)}
    <button class="btn quiet" type="submit">${text.keepPlan}</button>
  </form>`;
}

/** The known ones, and what a newer version or another system wrote. */
const statusesWith = (plan: CrisisPlan | undefined): readonly string[] => [
  ...new Set([...crisisPlanStatuses, ...(plan ? [plan.status] : [])]),
];

function statusWord({text}: GroupDesk, status: string): string {
  const known = crisisPlanStatuses.find((code) => code === status);
  return known === undefined ? status : text[known];
}

const talked = ({text, locale}: GroupDesk, {updatedOn}: CrisisPlan): string =>
  updatedOn === undefined ? '' : text.crisisTalked(dateOf(locale, updatedOn));

const opens = ({text}: GroupDesk, {link}: CrisisPlan): unknown =>
  link === undefined
    ? nothing
    : html`<a href=${link} target="_blank" rel="noreferrer noopener">${text.crisisOpen}</a>`;
