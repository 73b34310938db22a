import {html, nothing, type TemplateResult} from 'lit';
import type {DateOption} from '../../../domain/meetings/schema.js';
import {meetingReplies} from '../../../domain/meetings/values.js';
import {dateIcon} from '../../../ui/first-icons.js';
import {listOf, timeOf} from '../../../i18n/format.js';
import type {MoreMeetingScene, MoreText} from '../more-scene.js';
import {opener} from '../opener.js';
import {heading, place} from '../openers.js';
import {nameOf, wholeDay} from '../words.js';

/** Days to choose from: the client offers some, members say what suits, the client decides [S6]. */
export function dates(scene: MoreMeetingScene): unknown {
  const {text, meeting} = scene;
  const coming = meeting.state === 'planning' || meeting.state === 'announced';
  if (!coming) return nothing;
  const options = openOptions(scene);
  const offers = scene.may('setDate') === 'yes';
  if (options.length === 0) {
    return offers && meeting.state === 'planning' ? offering(scene, text.offerDates) : nothing;
  }
  return html`<section class="dates no-print" part="dates" aria-labelledby="dates">
    <h3 class="kicker" id="dates">${text.datesTitle}</h3>
    <p class="small muted">${offers ? text.datesHelp : text.datesHelpMember}</p>
    <ul>
      ${inOrder(options).map((option) => row(scene, option, offers))}
    </ul>
    ${offers ? offering(scene, text.changeDates) : nothing}
  </section>`;
}

/** What was offered, until one of them is chosen. */
function openOptions({meeting}: MoreMeetingScene): readonly DateOption[] {
  const {dateOptions = [], start} = meeting;
  const chosen = Date.parse(start ?? '');
  return dateOptions.some((option) => Date.parse(option.start) === chosen) ? [] : dateOptions;
}

const inOrder = (options: readonly DateOption[]): readonly DateOption[] =>
  options.toSorted((a, b) => Date.parse(a.start) - Date.parse(b.start));

const offering = (scene: MoreMeetingScene, label: string): unknown =>
  place(
    scene,
    'dates',
    scene.meeting.id,
    html`<div class="actions no-print">
      ${opener(scene, {
        kind: 'dates',
        subject: scene.meeting.id,
        look: 'btn plain',
        content: html`${dateIcon()}${label}`,
      })}
    </div>`,
  );

function row(scene: MoreMeetingScene, option: DateOption, offers: boolean): TemplateResult {
  const {text, acts, meeting} = scene;
  const when = momentOf(scene, option.start);
  const choose = (): void =>
    acts.wish(
      {type: 'chooseDate', meetingId: meeting.id, start: option.start},
      text.dateChosen(when),
      heading,
    );
  return html`<li>
    <p class="when">${when}</p>
    ${said(scene, option)} ${answering(scene, option, when)}
    ${
      offers
        ? html`<button
            class="btn quiet"
            type="button"
            aria-label=${text.chooseDate(when)}
            @click=${choose}
          >
            ${text.chooseThis}
          </button>`
        : nothing
    }
  </li>`;
}

/** "Donderdag 14 januari, 15.00 uur". */
export function momentOf(scene: MoreMeetingScene, start: string): string {
  const {text, locale, meeting} = scene;
  const day = wholeDay(scene, {...meeting, start});
  return text.moment(day, timeOf(locale, start, meeting.timeZone));
}

/** Who can come then, by name; nobody is counted. */
function said(scene: MoreMeetingScene, {replies}: DateOption): unknown {
  const {text, locale, actor, meeting} = scene;
  const asked = new Set(meeting.invited.map(({membershipId}) => membershipId));
  const others = replies.filter(
    ({membershipId}) =>
      asked.has(membershipId) && (actor.kind !== 'member' || membershipId !== actor.membershipId),
  );
  const named = (reply: string): string =>
    listOf(
      locale,
      others
        .filter((one) => one.reply === reply)
        .map(({membershipId}) => nameOf(scene, {kind: 'member', membershipId})),
    );
  const lines = [
    [text.canCome, named('yes')],
    [text.mayCome, named('maybe')],
    [text.cannotCome, named('no')],
  ] as const;
  const some = lines.filter(([, names]) => names !== '');
  return some.length === 0
    ? nothing
    : html`<dl class="small">
        ${some.map(
          ([label, names]) =>
            html`<div>
              <dt>${label}</dt>
              <dd dir="auto">${names}</dd>
            </div>`,
        )}
      </dl>`;
}

const wordFor = (text: MoreText, reply: (typeof meetingReplies)[number]): string =>
  ({yes: text.suits, no: text.suitsNot, maybe: text.suitsMaybe})[reply];

/** A member's own answer, in the same three words as to the meeting; no reason asked. */
function answering(scene: MoreMeetingScene, option: DateOption, when: string): unknown {
  const {text, actor, meeting, may, acts} = scene;
  if (actor.kind !== 'member' || may('replyToMeeting') !== 'yes') return nothing;
  const {membershipId} = actor;
  if (!meeting.invited.some((invitee) => invitee.membershipId === membershipId)) return nothing;
  const mine = option.replies.find((one) => one.membershipId === membershipId)?.reply;
  const answer = (reply: string) => () =>
    acts.wish(
      {
        type: 'replyToDate',
        meetingId: meeting.id,
        membershipId,
        start: option.start,
        reply: mine === reply ? null : reply,
      },
      text.replied,
    );
  return html`<div class="chips" role="group" aria-label=${when}>
    ${meetingReplies.map(
      (reply) =>
        html`<button
          class="chip"
          type="button"
          aria-pressed=${mine === reply}
          @click=${answer(reply)}
        >
          ${wordFor(text, reply)}
        </button>`,
    )}
  </div>`;
}
