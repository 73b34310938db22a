import {html} from 'lit';
import type {Command} from '../../domain/command.js';
import {inputField, numberIn, tooLong} from './fields.js';
import {asSeen, isChanged, valueOf, type Filled, type Form} from './forms.js';
import type {MoreScene} from './more-scene.js';
import {adapted} from './proposals.js';

/** How it is, or how it would be with the proposal that the form is about. */
function policyIn(scene: MoreScene, subject: string): Filled {
  const {intervalMonths, channel} = {...scene.group, ...adapted(scene, subject)?.command};
  const months = [typeof intervalMonths === 'number' ? String(intervalMonths) : ''];
  return {values: {months, channel: [typeof channel === 'string' ? channel : '']}, people: {}};
}

/** How often the group meets, and how it keeps in touch: the client decides [S6]. */
export const policyForm: Form = {
  start: policyIn,
  fields: ({text}, draft) => html`
    ${inputField(draft, {name: 'months', label: text.intervalLabel, inputmode: 'numeric'})}
    ${inputField(draft, {name: 'channel', label: text.channelLabel, help: text.channelHelp})}
  `,
  save: ({text, may}) => (may('planMeeting') === 'propose' ? text.saveProposal : text.save),
  read: (scene, draft) => {
    const {text, may} = scene;
    const months = numberIn(draft, 'months');
    if (months !== undefined && !(months >= 1 && months <= 24))
      return {errors: {months: text.errorMonths}};
    const errors = tooLong(scene, draft, 'channel');
    if (errors['channel'] !== undefined) return {errors};
    const wish = adapted(scene, draft.subject);
    const seen = asSeen(scene, draft);
    const beside = wish ? {...draft, before: policyIn(seen, '')} : draft;
    const channel = valueOf(draft, 'channel').trim() || null;
    const was = {channel: seen.group.channel ?? null};
    const change = {
      ...(isChanged(beside, 'months') ? {intervalMonths: months ?? null} : {}),
      ...(isChanged(beside, 'channel') ? {channel, was} : {}),
    };
    const none = Object.keys(change).length === 0;
    if (wish) {
      const proposalId = wish.proposal.id;
      const own: Command = {type: 'setMeetingPolicy', ...change};
      return none
        ? {commands: [{type: 'declineProposal', proposalId}]}
        : {commands: [{type: 'acceptProposal', proposalId, adapted: own}], said: text.policyKept};
    }
    if (none) return {commands: []};
    const said = may('planMeeting') === 'propose' ? text.proposalSent : text.policyKept;
    return {commands: [{type: 'setMeetingPolicy', ...change}], said};
  },
};
