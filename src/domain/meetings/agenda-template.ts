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

/** The usual agenda of a kind of meeting, in its order; that of a follow-up for an unknown kind. */
export function agendaTemplate({kind}: {readonly kind: MeetingKind}): readonly TemplateItem[] {
  const template = Object.hasOwn(templates, kind) ? templates[kind] : undefined;
  return Object.entries(template ?? follow).map(([item, minutes]) => ({kind: item, minutes}));
}
