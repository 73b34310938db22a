import {html, type TemplateResult} from 'lit';
import type {Draft} from './forms.js';
import {leads} from './leading.js';
import type {MoreScene} from './more-scene.js';

/** The buttons of a form that do something with what is in it; why there are none, where a loan ended. */
export function saving(scene: MoreScene, draft: Draft): TemplateResult {
  const {text} = scene;
  const {form} = draft;
  if (!stillMay(scene, draft)) return html`<p>${text.refusedNotAllowed}</p>`;
  return html`<button class="btn primary" type="submit">
      ${form.save?.(scene, draft) ?? text.save}
    </button>
    ${form.more?.(scene, draft)}`;
}

/** May who looks still do what the form is for? A loan can end while they write; the words stay. */
export function stillMay(scene: MoreScene, {kind, subject}: Draft): boolean {
  const {may, meeting} = scene;
  // Somebody's proposal, in the client's own words.
  if (subject.startsWith('?')) return may('decideProposal') === 'yes';
  switch (kind) {
    case 'plan':
      return may('planMeeting') !== 'no' || may('setDate') !== 'no';
    case 'dates':
      return may('setDate') !== 'no';
    case 'policy':
      return may('planMeeting') !== 'no';
    case 'item':
      return mayWrite(scene, subject);
    case 'agreement':
      return may('recordAgreements') === 'yes';
    case 'attendance':
      return meeting !== undefined && leads({...scene, meeting});
    case 'preparation':
      return may('prepare') === 'yes';
    case 'share':
      return may('approveRecord') === 'yes';
  }
}

/** What lies on the agenda is for who arranges it; something new can be proposed too. */
function mayWrite({may, group}: MoreScene, itemId: string): boolean {
  const isThere = group.agendaItems.some(({id, state}) => id === itemId && state === 'accepted');
  return may('arrangeAgenda') === 'yes' || (!isThere && may('proposeAgendaItem') !== 'no');
}
