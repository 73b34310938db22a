import {html} from 'lit';
import {areaField, inputField, isTooLong, numberIn} from './fields.js';
import {isChanged, valueOf, type Form} from './forms.js';

/** What the client writes for nobody else; the subject is the meeting (DR25). */
export const preparationForm: Form = {
  start: ({group}, subject) => ({
    values: {text: [group.meetings.find(({id}) => id === subject)?.preparation ?? '']},
    people: {},
  }),
  fields: ({text}, draft) =>
    areaField(draft, {name: 'text', label: text.prepareLabel, help: text.onlyYou, rows: 5}),
  read: ({text}, draft) => {
    if (isTooLong(draft, 'text', 5000)) return {errors: {text: text.errorLong}};
    if (!isChanged(draft, 'text')) return {commands: []};
    const was = draft.before['text']?.[0] ?? '';
    const preparation = {meetingId: draft.subject, text: valueOf(draft, 'text')};
    return {commands: [{type: 'setPreparation', ...preparation, ...(was === '' ? {} : {was})}]};
  },
};

/** How often the group meets, and how it keeps in touch: the client decides [S6]. */
export const policyForm: Form = {
  start: ({group}) => ({
    values: {
      months: [group.intervalMonths === undefined ? '' : String(group.intervalMonths)],
      channel: [group.channel ?? ''],
    },
    people: {},
  }),
  fields: ({text}, draft) => html`
    ${inputField(draft, {name: 'months', label: text.intervalLabel, inputmode: 'numeric'})}
    ${inputField(draft, {name: 'channel', label: text.channelLabel, help: text.channelHelp})}
  `,
  save: ({text, may}) => (may('planMeeting') === 'propose' ? text.saveProposal : text.save),
  read: ({text, may}, draft) => {
    const months = numberIn(draft, 'months');
    if (months !== undefined && !(months >= 1 && months <= 24))
      return {errors: {months: text.errorMonths}};
    if (isTooLong(draft, 'channel')) return {errors: {channel: text.errorLong}};
    const change = {
      ...(isChanged(draft, 'months') ? {intervalMonths: months ?? null} : {}),
      ...(isChanged(draft, 'channel') ? {channel: valueOf(draft, 'channel').trim() || null} : {}),
    };
    if (Object.keys(change).length === 0) return {commands: []};
    const said = may('planMeeting') === 'propose' ? text.proposalSent : text.policyKept;
    return {commands: [{type: 'setMeetingPolicy', ...change}], said};
  },
};
