import {html, nothing, type TemplateResult} from 'lit';
import type {Answer} from '../../domain/network/values.js';
import {ownWay, type Desk} from './scene.js';

/** For who is asked: four equal answers, no reason needed, and a change of mind is fine (DR6). */
export function invitationView(desk: Desk): TemplateResult | typeof nothing {
  const {text, group, viewer} = desk;
  const way = ownWay(group, viewer);
  if (!way) return nothing;
  const {id: membershipId, answer: given} = way;
  const answers: readonly (readonly [Answer, string])[] = [
    ['yes', text.yes],
    ['no', text.no],
    ['later', text.answerLater],
    ['talkFirst', text.talkFirst],
  ];
  const said: Readonly<Record<string, string>> = {
    no: text.answeredNo,
    later: text.answeredLater,
    talkFirst: text.answeredTalk,
  };
  return html`<section class="card invitation" part="invitation">
    <h2 class="title" dir="auto" tabindex="-1" data-first>
      ${text.invitedBy(group.clientName ?? text.theClient)}
    </h2>
    <p>${text.invitedHint}</p>
    ${given && said[given] ? html`<p><b>${said[given]}</b></p>` : nothing}
    ${
      desk.may('answerInvitation', true) === 'yes' || way.state === 'asked'
        ? html`<div class="actions">
            ${answers.map(
              ([answer, word]) =>
                html`<button
                  class="btn quiet"
                  type="button"
                  aria-pressed=${given === answer}
                  @click=${() =>
                    desk.act({type: 'answerInvitation', membershipId, answer}, text.answered)}
                >
                  ${word}
                </button>`,
            )}
          </div>`
        : nothing
    }
  </section>`;
}
