import {html, nothing, type TemplateResult} from 'lit';
import type {Step} from '../../domain/goals/schema.js';
import {isDone} from '../../domain/goals/values.js';
import {sameActor} from '../../domain/network/people.js';
import {saysTooLong} from '../../ui/too-long.js';
import type {FormDesk} from './desk.js';
import {valueOf} from './value-of.js';

type Consent = 'asked' | 'yes' | 'no';

/** Only the member who is asked says yes or no, with a word if they like (I10, DR11). */
export function answerView(desk: FormDesk, step: Step): unknown {
  const {who} = step;
  if (who.kind !== 'member' || !isAsked(desk, step)) return nothing;
  return who.consent === 'asked' ? question(desk, step) : takeBack(desk, step);
}

/** Is it for the one who looks to say whether they do this? */
export const isAsked = (desk: FormDesk, {who, state}: Step): boolean =>
  !isDone(state) && sameActor(who, desk.actor) && desk.may('agreeToStep', {own: true}) === 'yes';

function answer(
  desk: FormDesk,
  {id, text, reply: before}: Step,
  consent: Consent,
  reply = '',
): void {
  const said = reply.trim() === '' ? {} : {reply};
  const was = {text, reply: before ?? null};
  desk.drafts.send('reply', id);
  desk.act({type: 'answerStep', stepId: id, consent, ...said, was}, desk.text.stepChanged);
  desk.focus(`answer ${id}`);
}

function question(desk: FormDesk, step: Step): TemplateResult {
  const {text, drafts} = desk;
  const write = (event: Event): void => {
    const draft = drafts.get('reply', step.id);
    if (draft) draft.text = valueOf(event);
    else drafts.put('reply', step.id, {text: valueOf(event)});
  };
  const say =
    (consent: Consent) =>
    ({currentTarget}: Event): void => {
      const asked = currentTarget instanceof Element ? currentTarget.closest('.answer') : null;
      if (saysTooLong(asked, text)) return;
      answer(desk, step, consent, drafts.get('reply', step.id)?.text);
    };
  return html`<div class="answer" role="group" aria-label=${text.askYou}>
    <p aria-hidden="true"><b>${text.askYou}</b></p>
    <label class="field">
      <span class="label small">${text.reply}</span>
      <input
        class="input"
        dir="auto"
        .value=${drafts.get('reply', step.id)?.text ?? ''}
        @input=${write}
      />
    </label>
    <div class="actions">
      <button
        class="btn primary"
        type="button"
        data-mark=${desk.mark(`answer ${step.id}`)}
        @click=${say('yes')}
      >
        ${text.yes}
      </button>
      <button class="btn quiet" type="button" @click=${say('no')}>${text.no}</button>
    </div>
  </div>`;
}

function takeBack(desk: FormDesk, step: Step): TemplateResult {
  return html`<div class="answer">
    <button
      class="btn plain"
      type="button"
      data-mark=${desk.mark(`answer ${step.id}`)}
      @click=${() => answer(desk, step, 'asked')}
    >
      ${desk.text.takeBackAnswer}
    </button>
  </div>`;
}
