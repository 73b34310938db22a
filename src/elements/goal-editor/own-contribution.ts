import {html, nothing} from 'lit';
import type {Membership} from '../../domain/network/schema.js';
import {contributionForm} from '../../ui/contribution-form.js';
import type {FormDesk} from './desk.js';
import {opens} from './opens.js';

/** Who looks as a member who may say what they can and would rather not do (DR10, DR11). */
export function ownMembership(desk: FormDesk): Membership | undefined {
  const {group, actor} = desk;
  if (actor.kind !== 'member' || desk.may('contribute', {own: true}) !== 'yes') return undefined;
  const own = group.memberships.find(({id}) => id === actor.membershipId);
  return own?.state === 'member' ? own : undefined;
}

/** What a member can and would rather not do: changed only by them, seen by who asks for help. */
export function ownContribution(desk: FormDesk): unknown {
  const {text, drafts} = desk;
  const own = ownMembership(desk);
  if (!own) return nothing;
  const {id: membershipId, can = '', ratherNot = ''} = own;
  const draft = drafts.get('contribution', '');
  const write = (name: 'can' | 'ratherNot', value: string): void => {
    const known = drafts.get('contribution', '');
    if (known) known[name] = value;
    else {
      const was = {can, ratherNot};
      drafts.put('contribution', '', {was, ...was, [name]: value});
    }
  };
  return html`<details class="own-place" ?open=${opens(draft)}>
    <summary class="btn plain" data-mark=${desk.mark('own place')}>${text.ownPlace}</summary>
    ${contributionForm({
      text,
      words: {...text, help: text.ownPlaceHelp},
      of: `${desk.group.id} ${membershipId}`,
      known: draft?.was ?? own,
      draft: {typed: draft ?? own, write},
      save: (change, was) => {
        drafts.send('contribution', '');
        desk.focus('own place');
        desk.act({type: 'setContribution', membershipId, ...change, was}, text.contributionSaved);
      },
    })}
  </details>`;
}
