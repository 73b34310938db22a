import {html, nothing} from 'lit';
import {defaultTimeZone} from '../../domain/meetings/time.js';
import {personOf} from '../../domain/network/people.js';
import {textLimits} from '../../domain/text-limits.js';
import type {ProposalReading, ProposedChange} from '../../domain/regie/read-proposal.js';
import {dateOf, listOf, timeOf} from '../../i18n/format.js';
import {actorName} from '../../ui/actor.js';
import {brief} from '../../ui/brief.js';
import {foldedText} from '../../ui/folded-text.js';
import type {Scene, Text} from './scene.js';

/** The fields of which the name of the thing, or its words, are shown by themselves. */
const apart: ReadonlySet<string> = new Set([
  ...['text', 'title', 'displayName', 'removed', 'roles', 'visibility', 'timeZone', 'invited'],
  ...['on', 'relation', 'state'],
]);

/** The words that a proposal would put there, if it has any. */
export const wordsIn = ({changes}: ProposalReading): string | undefined => {
  const found = changes.find(({field}) => field === 'text' || field === 'title')?.to;
  return typeof found === 'string' && found !== '' ? found : undefined;
};

/** What somebody typed in a wish and the client can say in other words: a field and what stands in it. */
export interface Worded {
  readonly field: string;
  readonly words: string;
  /** How many characters there is room for. */
  readonly limit: number;
}

/** In the order in which they matter. */
const typed = [
  ...['text', 'title', 'displayName', 'why', 'proud'],
  ...['placeText', 'channel', 'name', 'note'],
];

/** What a goal says may be long. */
const limitFor = (field: string, type: string): number =>
  type.endsWith('Goal') || field === 'note'
    ? textLimits.text
    : /name$/i.test(field)
      ? textLimits.name
      : textLimits.line;

/** The words in a wish that the client can make their own, if there are any. */
export function wordedIn({changes, type}: ProposalReading): Worded | undefined {
  const found = typed.flatMap((name) => {
    const words = changes.find(({field}) => field === name)?.to;
    return typeof words === 'string' && words !== ''
      ? [{field: name, words, limit: limitFor(name, type)}]
      : [];
  });
  return found[0];
}

/** In one line what it is about, or what it would do. */
export function aboutWords(scene: Scene, reading: ProposalReading, stored: object): string {
  const {text} = scene;
  const name = nameIn(scene, reading, stored);
  const said: Readonly<Record<string, string>> = {
    addGoal: text.aGoal,
    addStep: reading.about === undefined ? text.someStep : text.aStep(brief(reading.about)),
    addAgendaItem: text.aTopic,
    planMeeting: text.aMeeting,
    cancelMeeting: text.callOff,
    announceMeeting: text.announce,
    replanMeeting: text.planAgain,
    nominatePerson: text.chooseSomebody(name),
    withdrawNomination: text.chooseNot(name),
    endMembership: text.endFor(name),
    setPhase: text.aboutPhase,
    decideReorientation: text.aboutPhase,
  };
  return (
    (Object.hasOwn(said, reading.type) ? said[reading.type] : undefined) ??
    byKind(scene, reading, name)
  );
}

function byKind({text, group, locale}: Scene, reading: ProposalReading, name: string): string {
  const {kind, id, about} = reading;
  const words = about === undefined ? undefined : brief(about);
  switch (kind) {
    case 'goal':
      return words === undefined ? text.anew : text.aboutGoal(words);
    case 'step':
      return words === undefined ? text.anew : text.aboutStep(words);
    case 'meeting': {
      const start = group.meetings.find((one) => one.id === id)?.start;
      return start === undefined ? text.someMeeting : text.aboutMeeting(dateOf(locale, start));
    }
    case 'person':
    case 'membership':
      return text.aboutSomebody(name);
    case 'group': {
      const isKnown = reading.changes.some(({field}) => wordOf(text, field) !== undefined);
      return isKnown ? text.aboutGroup : text.anew;
    }
    default:
      return text.anew;
  }
}

function nameIn({text, group}: Scene, {kind, id}: ProposalReading, stored: object): string {
  const {person} = stored as {readonly person?: {readonly displayName?: unknown} | null};
  if (typeof person?.displayName === 'string') return person.displayName;
  if (id === undefined) return text.someone;
  const found =
    kind === 'membership' ? personOf(group, id) : group.people.find((one) => one.id === id);
  return found?.displayName ?? text.someone;
}

/** All that would be another apart from the words, each in a line. */
export function rowsView(scene: Scene, reading: ProposalReading): unknown {
  const {changes, type} = reading;
  const {text} = scene;
  const rows = changes
    .filter(({field}) => !apart.has(field) && !(type === 'addAgendaItem' && field === 'kind'))
    .flatMap((one) => rowOf({...scene, zone: zoneOf(scene, reading)}, one));
  if (changes.some(({field}) => field === 'removed')) return html`<p>${text.removeIt}</p>`;
  if (/^move/.test(type)) return html`<p>${text.anotherPlace}</p>`;
  if (rows.length === 0) return nothing;
  return html`<dl class="changes">
    ${rows.map(
      ({label, words}) =>
        html`<div>
          <dt class="kicker">${label}</dt>
          <dd dir="auto">${words}</dd>
        </div>`,
    )}
  </dl>`;
}

interface Row {
  readonly label: string;
  readonly words: unknown;
}

/** A meeting is at the hour of its own place, wherever it is read. */
function zoneOf({group}: Scene, {id, changes}: ProposalReading): string {
  const wished = changes.find(({field}) => field === 'timeZone')?.to;
  const known = group.meetings.find((one) => one.id === id)?.timeZone;
  return typeof wished === 'string' ? wished : (known ?? defaultTimeZone);
}

interface Told extends Scene {
  readonly zone: string;
}

function rowOf(scene: Told, {field, from, to}: ProposedChange): readonly Row[] {
  const {text} = scene;
  const label = wordOf(text, field);
  // A field of a newer version has no name here; nobody reads what it is called inside.
  if (label === undefined) return [];
  const [was, now] = [valueOf(scene, field, from), valueOf(scene, field, to)];
  if (now === was) return [];
  if (now === undefined) return [{label, words: text.emptied}];
  if (field === 'note' || field === 'why' || field === 'proud') {
    return [{label, words: foldedText(text, now, 'typed')}];
  }
  return [{label, words: was === undefined ? now : text.fromTo(was, now)}];
}

/** A word of the catalog, by its name; sentences that need parts are none. */
export function wordOf(text: Text, name: string): string | undefined {
  const found: unknown = Object.hasOwn(text, name)
    ? new Map(Object.entries(text)).get(name)
    : undefined;
  return typeof found === 'string' ? found : undefined;
}

function valueOf(scene: Told, field: string, value: unknown): string | undefined {
  const {text, locale} = scene;
  if (value === null || value === undefined || value === '') return undefined;
  if (Array.isArray(value)) {
    const words = value.map((one) => wordOf(text, String(one)) ?? String(one));
    return words.length === 0 ? undefined : listOf(locale, words);
  }
  if (typeof value === 'object') return whoOf(scene, value);
  if (typeof value === 'number') return numberOf(text, field, value);
  if (typeof value !== 'string') return undefined;
  if (field === 'start') return dayAndTime(scene, value);
  if (field === 'targetDate' || field === 'due') return dateOf(locale, value);
  if (field === 'membershipId') return whoOf(scene, {kind: 'member', membershipId: value});
  return own.has(field) ? value : (wordOf(text, value) ?? value);
}

const dayAndTime = ({text, locale, zone: timeZone}: Told, start: string): string =>
  text.paired(
    dateOf(locale, start, {day: 'numeric', month: 'long', year: 'numeric', timeZone}),
    timeOf(locale, start, timeZone),
  );

/** What people typed themselves; the rest are words of ours. */
const own: ReadonlySet<string> = new Set([
  ...['why', 'proud', 'note', 'placeText', 'channel', 'name'],
]);

const numberOf = (text: Text, field: string, value: number): string =>
  field === 'intervalMonths'
    ? text.months(value)
    : field === 'durationMinutes'
      ? text.minutes(value)
      : String(value);

function whoOf({text, group, viewer}: Scene, value: object): string | undefined {
  const {kind, membershipId} = value as Readonly<Record<string, unknown>>;
  if (kind === 'client') return actorName(text, group, {kind}, viewer);
  if (typeof membershipId !== 'string') return undefined;
  return actorName(text, group, {kind: 'member', membershipId}, viewer);
}
