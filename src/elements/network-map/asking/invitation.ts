import {html, nothing, type TemplateResult} from 'lit';
import type {Answer} from '../../../domain/network/values.js';
import {ownWay, type Desk} from '../scene.js';

/** For who is asked: four equal answers, no reason needed, and a change of mind is fine (DR6). */
export function invitationView(desk: Desk): TemplateResult | undefined {
  const {text, group, viewer, sight} = desk;
  const way = ownWay(group, viewer);
  const answered = desk.answers.of(desk);
  if (sight === 'none' && !answered) return undefined;
  const {clientName} = group;
  return html`<section class="card invitation" part="invitation">
    <h2 class="title" dir="auto" tabindex="-1" data-first>
      ${clientName === undefined ? text.invited : text.invitedBy(clientName)}
    </h2>
    <p>${text.invitedHint}</p>
    ${givenView(desk, answered ?? way?.answer)}
    ${way && desk.may('answerInvitation', true) !== 'no' ? answersView(desk, way.id) : nothing}
  </section>`;
}

function givenView({text}: Desk, given: Answer | undefined): unknown {
  const said: Readonly<Record<string, string>> = {
    no: text.answeredNo,
    later: text.answeredLater,
    talkFirst: text.answeredTalk,
  };
  const words = said[given ?? ''];
  return words === undefined ? nothing : html`<p><b>${words}</b></p>`;
}

function answersView(desk: Desk, membershipId: string): TemplateResult {
  const {text} = desk;
  const answers: readonly (readonly [Answer, string])[] = [
    ['yes', text.yes],
    ['no', text.no],
    ['later', text.answerLater],
    ['talkFirst', text.talkFirst],
  ];
  return html`<div class="actions">
    ${answers.map(
      ([answer, word]) =>
        html`<button
          class="btn quiet"
          type="button"
          @click=${() => {
            desk.answers.give(desk, answer);
            desk.act({type: 'answerInvitation', membershipId, answer}, text.answered);
            desk.show({kind: 'none'});
          }}
        >
          ${word}
        </button>`,
    )}
  </div>`;
}
