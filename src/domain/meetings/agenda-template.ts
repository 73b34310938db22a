import type {PhaseCode} from '../phases/values.js';
import type {AgendaItemKind, MeetingKind} from './values.js';

/** A line of the usual agenda. Its title is left empty: the catalogs have words for each kind. */
export interface TemplateItem {
  readonly kind: AgendaItemKind;
  readonly minutes: number;
}

const follow = {
  welcome: 5,
  agreements: 10,
  goals: 20,
  newSteps: 15,
  composition: 5,
  nextMeeting: 5,
};

/** Where new people come in, they get to know each other and hear how the group talks (§1). */
const withNewPeople = {
  welcome: 10,
  confidentiality: 5,
  agreements: 10,
  goals: 15,
  roles: 10,
  newSteps: 5,
  nextMeeting: 5,
};

/** A follow-up in a phase that is about something else as well (our choice on [S6]). */
const inPhase: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  investment: withNewPeople,
  planning: withNewPeople,
  reorientation: {
    welcome: 5,
    agreements: 10,
    goals: 15,
    composition: 15,
    newSteps: 10,
    nextMeeting: 5,
  },
};

/** [S6] Table 2; the minutes are our choice and fill the usual hour. */
const templates: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  /** I14: getting to know each other, confidentiality, goals, crisis plan, who does what. */
  first: {
    welcome: 10,
    confidentiality: 5,
    goals: 15,
    crisisPlan: 10,
    roles: 10,
    newSteps: 5,
    nextMeeting: 5,
  },
  followUp: follow,
  reorientation: {welcome: 5, goals: 15, composition: 20, crisisPlan: 10, nextMeeting: 10},
  extra: {welcome: 5, goals: 25, newSteps: 25, nextMeeting: 5},
  careAlignment: {
    welcome: 10,
    confidentiality: 5,
    goals: 15,
    crisisPlan: 15,
    newSteps: 10,
    nextMeeting: 5,
  },
};

/**
 * The usual agenda of a kind of meeting in a phase, in its order; that of a follow-up for an unknown
 * kind.
 */
export function agendaTemplate({
  kind,
  phase,
}: {
  readonly kind: MeetingKind;
  readonly phase?: PhaseCode | undefined;
}): readonly TemplateItem[] {
  const template = own(templates, kind) ?? follow;
  const items = template === follow ? (own(inPhase, phase ?? '') ?? follow) : template;
  return Object.entries(items).map(([item, minutes]) => ({kind: item, minutes}));
}

const own = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;
