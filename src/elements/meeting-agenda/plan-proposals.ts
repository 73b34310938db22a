import {html, type TemplateResult} from 'lit';
import type {Meeting} from '../../domain/meetings/schema.js';
import {sameActor} from '../../domain/network/people.js';
import {readProposal} from '../../domain/regie/read-proposal.js';
import {timeOf} from '../../i18n/format.js';
import {proposalCard} from '../../ui/proposal-card.js';
import {adapting, fieldsOf, openProposals, textIn, type Open} from './proposals.js';
import type {MoreScene} from './more-scene.js';
import {wholeDay, nameOf, placeOf, wordOf} from './words.js';
import {formMark, heading, type FormKind} from './openers.js';

const types = [
  'planMeeting',
  'editMeeting',
  'announceMeeting',
  'cancelMeeting',
  'replanMeeting',
  'removeMeeting',
  'setInvitation',
  'setMeetingPolicy',
];

/** What there is to word; all else is a yes or a no. */
const forms: Readonly<Record<string, FormKind>> = {
  planMeeting: 'plan',
  editMeeting: 'plan',
  setMeetingPolicy: 'policy',
};

/** Wishes about the meeting as a whole, each waiting for the client (DR7). */
export function planProposals(scene: MoreScene): readonly TemplateResult[] {
  const {text, group, actor, may, acts, meeting} = scene;
  return openProposals(group, ...types)
    .filter(({command}) => isAbout(command, meeting))
    .map(({proposal, command}) => {
      const proposalId = proposal.id;
      const mine = sameActor(proposal.by, actor);
      const kind = forms[textIn(command, 'type') ?? ''];
      const subject = adapting(proposalId);
      const form = kind && scene.form(kind, subject);
      const reading = readProposal(group, proposal);
      const {was} = reading;
      const accept = {type: 'acceptProposal', proposalId} as const;
      const decide = {
        decline: () => acts.wish({type: 'declineProposal', proposalId}, undefined, heading),
        accept: () => acts.wish({...accept, ...(was && {was})}, text.planned, heading),
        later: () => acts.wish({type: 'postponeProposal', proposalId}, undefined, heading),
        ...(kind && {
          adapt: () => acts.open(kind, subject),
          opens: formMark(scene, kind, subject),
        }),
      };
      const withdraw = () => acts.wish({type: 'withdrawProposal', proposalId}, undefined, heading);
      return proposalCard({
        text,
        group,
        viewer: actor,
        by: proposal.by,
        change: form ?? change(scene, command),
        message: proposal.message,
        reading,
        postponed: proposal.postponedOn !== undefined && !form,
        decide: may('decideProposal') === 'yes' && !form ? decide : undefined,
        withdraw: mine && may('withdrawProposal') === 'yes' ? withdraw : undefined,
      });
    });
}

/** About this meeting, or about a new one or the group as a whole. */
const isAbout = (command: Open['command'], meeting: Meeting | undefined): boolean =>
  command['meetingId'] === undefined || command['meetingId'] === meeting?.id;

/** What it would come to, in the words in which the sheet would say it. */
function change(scene: MoreScene, command: Open['command']): TemplateResult {
  const {text, group} = scene;
  const lines = linesOf(scene, command);
  const type = textIn(command, 'type') ?? '';
  const label =
    type === 'planMeeting' ? text.plan : group.meetings.length > 0 ? text.changePlan : '';
  return html`<p class="kicker">${labelFor(scene, type) ?? label}</p>
    ${lines.map((line) => html`<p class="voice" dir="auto">${line}</p>`)}`;
}

const labelFor = ({text}: MoreScene, type: string): string | undefined =>
  ({
    announceMeeting: text.announce,
    cancelMeeting: text.callOff,
    replanMeeting: text.replan,
    removeMeeting: text.removePlan,
    setInvitation: text.invitedLabel,
    setMeetingPolicy: text.policy,
  })[type];

function linesOf(scene: MoreScene, command: Open['command']) {
  const {text, locale, meeting} = scene;
  const fields = {...fieldsOf(command['meeting']), ...fieldsOf(command['change'])};
  const shown: Meeting = {
    id: '',
    kind: textIn(fields, 'kind') ?? 'followUp',
    state: 'planning',
    durationMinutes: 60,
    invited: [],
    record: 'none',
    sharedWith: [],
    ...given('start', fields),
    ...given('timeZone', fields, meeting?.timeZone),
    ...given('placeKind', fields),
    ...given('placeText', fields),
  };
  const {membershipId} = {membershipId: textIn(command, 'membershipId')};
  const months = command['intervalMonths'];
  return [
    fields['kind'] === undefined ? undefined : wordOf(text, shown.kind),
    shown.start === undefined
      ? undefined
      : text.paired(wholeDay(scene, shown), timeOf(locale, shown.start, shown.timeZone)),
    placeOf(scene, shown),
    chairLine(scene, fields['chair']),
    typeof fields['durationMinutes'] === 'number'
      ? text.minutes(fields['durationMinutes'])
      : undefined,
    membershipId === undefined ? undefined : nameOf(scene, {kind: 'member', membershipId}),
    typeof months === 'number' ? text.interval(months) : undefined,
    textIn(command, 'channel'),
  ].filter((line) => line !== undefined);
}

/** A text field, where the proposal gives one. */
function given(name: string, fields: Open['command'], otherwise?: string) {
  const value = textIn(fields, name) ?? otherwise;
  return value === undefined ? {} : {[name]: value};
}

function chairLine(scene: MoreScene, chair: unknown): string | undefined {
  const membershipId = textIn(fieldsOf(chair), 'membershipId');
  const kind = textIn(fieldsOf(chair), 'kind');
  if (kind === undefined) return undefined;
  const name = nameOf(
    scene,
    membershipId === undefined ? {kind: 'client'} : {kind: 'member', membershipId},
  );
  return scene.text.labelled(scene.text.chair, name);
}
