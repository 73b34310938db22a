import type {ActorRef} from '../../domain/base.js';
import type {Goal} from '../../domain/goals/schema.js';
import type {AgendaTime} from '../../domain/meetings/agenda-times.js';
import type {AgendaItem, Agreement} from '../../domain/meetings/schema.js';
import {nameOnLine, oneLine} from '../one-line.js';
import type {ChosenAgenda, ChosenItem} from './chosen-agenda.js';

/** All words of the sheet and of the message; what somebody typed is theirs. */
export interface AgendaWords {
  readonly title: string;
  /** Day, time, place, who leads: each a line; none that is not known. */
  readonly facts: readonly string[];
  readonly agenda: string;
  readonly nothing: string;
  readonly topic: (item: AgendaItem) => string;
  readonly clock: (time: AgendaTime) => string | undefined;
  readonly name: (actor: ActorRef) => string;
  /** Who was asked and did not answer yet. */
  readonly asked: (name: string) => string;
  readonly goal: (goal: Goal) => string;
  readonly people: string;
  readonly agreed: string;
  readonly by: (day: string) => string;
  /** Two facts beside each other, as in "Mam, moeder". */
  readonly paired: (one: string, other: string) => string;
  /** As in "Mam: een taart bakken". */
  readonly labelled: (name: string, words: string) => string;
  /** As in "Het huis (Mam)". */
  readonly bracketed: (words: string, name: string) => string;
}

/** A meeting as plain text, to paste into a message. */
export function agendaText(agenda: ChosenAgenda, words: AgendaWords): string {
  const {items, memberIds, agreements} = agenda;
  const names = memberIds.map((membershipId) => words.name({kind: 'member', membershipId}));
  const lines = [
    ...[words.title, ...words.facts].map(oneLine),
    ...['', oneLine(words.agenda)],
    ...(items.length > 0 ? items.flatMap((one) => topic(one, words)) : [words.nothing]),
    ...(names.length > 0
      ? ['', `${words.people} ${names.map(nameOnLine).reduce(words.paired)}`]
      : []),
    ...(agreements.length > 0 ? ['', words.agreed] : []),
    ...agreements.map((agreement) => `- ${agreedIn(agreement, words)}`),
  ];
  return `${lines.join('\n')}\n`;
}

function topic(
  {item, time, broughtBy, goals, open}: ChosenItem,
  words: AgendaWords,
): readonly string[] {
  const at = time && words.clock(time);
  const clock = at === undefined ? '' : `${at}  `;
  const what = oneLine(words.topic(item));
  const by = broughtBy && nameOnLine(words.name(broughtBy));
  return [
    `${clock}${by === undefined ? what : words.bracketed(what, by)}`,
    ...goals.map((goal) => `  ${oneLine(words.goal(goal))}`),
    ...open.map((one) => `  - ${agreedIn(one, words)}`),
  ];
}

/** "Mam: een taart bakken, voor 3 maart"; "Mam (gevraagd): …" before she said yes. */
export function agreedIn(
  {who, text, due}: Pick<Agreement, 'who' | 'text' | 'due'>,
  words: Pick<AgendaWords, 'name' | 'asked' | 'by' | 'paired' | 'labelled'>,
): string {
  const name = who ? nameOnLine(words.name(who)) : '';
  const isAsked = who?.kind === 'member' && who.consent === 'asked';
  const what = oneLine(text);
  const done = who ? words.labelled(isAsked ? words.asked(name) : name, what) : what;
  return due === undefined ? done : words.paired(done, words.by(due));
}
