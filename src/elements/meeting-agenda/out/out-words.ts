import type {AgendaWords} from '../../../exchange/agenda/agenda-text.js';
import {chosenAgenda, type ChosenAgenda} from '../../../exchange/agenda/chosen-agenda.js';
import {dateOf, timeOf} from '../../../i18n/format.js';
import {meetingBefore} from '../around-meetings.js';
import {hours, nameOf, placeOf, titleOf, wordOf} from '../words.js';
import type {OutDesk} from './out-desk.js';

/** What goes out of the meeting that is shown, as it is kept: not with what is being typed. */
export const agendaOf = ({group, meeting, policy}: OutDesk): ChosenAgenda =>
  chosenAgenda(group, meeting, {
    ...{at: new Date().toISOString(), policy},
    before: meetingBefore(group, meeting),
  });

/** Everybody has a name on paper: there is no "jij" for who reads it. */
export function agendaWords(desk: OutDesk, {chair}: ChosenAgenda): AgendaWords {
  const {text, locale, group, meeting} = desk;
  const told: OutDesk = {...desk, actor: {kind: 'member', membershipId: ''}};
  const {start, timeZone, kind, state} = meeting;
  const called = wordOf(text, kind);
  const zone = timeZone === undefined ? {} : {timeZone};
  const facts = [
    start === undefined
      ? text.noDay
      : capital(locale, dateOf(locale, start, {...longDay, ...zone})),
    state === 'cancelled' ? text.cancelled : hours(desk),
    placeOf(told, meeting),
    chair && text.leads(nameOf(told, chair)),
  ];
  return {
    title: group.name ? text.dotted(group.name, called) : called,
    facts: facts.filter((fact) => fact !== undefined),
    paired: text.paired,
    labelled: text.labelled,
    bracketed: text.bracketed,
    agenda: text.agenda,
    nothing: text.emptyAgenda,
    topic: (item) => titleOf(text, item),
    clock: ({start: begin, minutes}) => {
      if (begin !== undefined) return timeOf(locale, begin, timeZone);
      return minutes > 0 ? text.minutes(minutes) : undefined;
    },
    name: (actor) => nameOf(told, actor),
    asked: (name) => text.askedWho(name),
    goal: (goal) => text.inTurn(text.goal, goal.text),
    people: state === 'held' ? text.wereThere : text.comes,
    agreed: text.agreed,
    by: (day) => text.dueBy(dateOf(locale, day, {day: 'numeric', month: 'long'})),
  };
}

const longDay = {weekday: 'long', day: 'numeric', month: 'long', year: 'numeric'} as const;

const capital = (locale: string, words: string): string =>
  words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);
