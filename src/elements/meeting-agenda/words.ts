import type {ActorRef} from '../../domain/base.js';
import type {AgendaItem, Meeting} from '../../domain/meetings/schema.js';
import {actorName} from '../../ui/actor.js';
import {dateOf, knownZone, timeOf} from '../../i18n/format.js';
import type {MeetingScene, Scene, Text} from './scene.js';

/** The word for a code; a code that this version does not know is shown as it is. */
export function wordOf(text: Readonly<Record<string, unknown>>, code: string): string {
  const word = text[code];
  return typeof word === 'string' ? word : code;
}

/** The item's own words, or the usual ones for its kind. */
export const titleOf = (text: Text, item: Pick<AgendaItem, 'title' | 'kind'>): string =>
  item.title.trim() === '' ? wordOf(text, item.kind) : item.title;

export const nameOf = ({text, group, actor}: Scene, who: ActorRef): string =>
  actorName(text, group, who, actor);

export const clientName = ({text, group}: Scene): string => group.clientName ?? text.theClient;

/** "Donderdag 14 januari", and the year for paper or for a day that is far away. */
export function dayOf(scene: Scene, {start, timeZone}: Meeting): readonly [string, string] {
  const {text, locale, at} = scene;
  if (start === undefined) return [text.noDay, ''];
  const zone = timeZone === undefined ? {} : {timeZone};
  return [
    longDay(scene, start, zone),
    isNear(start, at) ? '' : dateOf(locale, start, {year: 'numeric', ...zone}),
  ];
}

/** The same in one, as the language writes it. */
export function wholeDay(scene: Scene, meeting: Meeting): string {
  const [day, year] = dayOf(scene, meeting);
  const {start = '', timeZone} = meeting;
  const zone = timeZone === undefined ? {} : {timeZone};
  return year === '' ? day : longDay(scene, start, {year: 'numeric', ...zone});
}

/** The number of the day is not left alone at the end of a line. */
function longDay({locale}: Scene, start: string, more: Intl.DateTimeFormatOptions): string {
  const day = dateOf(locale, start, {weekday: 'long', day: 'numeric', month: 'long', ...more});
  return day.charAt(0).toLocaleUpperCase(locale) + day.slice(1).replace(/(\d) /, '$1\u00a0');
}

/** Within the months in which a day and a month say enough. */
const isNear = (start: string, at: string): boolean =>
  Math.abs(Date.parse(start) - Date.parse(at)) < 300 * 86_400_000;

/** Where, in the client's words; the kind of place only where there are none. */
export function placeOf(scene: Scene, {placeKind, placeText}: Meeting): string | undefined {
  if (placeText?.trim()) return placeText;
  if (placeKind !== 'home') return placeKind && wordOf(scene.text, placeKind);
  return scene.actor.kind === 'client'
    ? scene.text.homeYours
    : scene.text.homeOf(clientName(scene));
}

/** "15.00 tot 16.00 uur", and whose clock that is where the reader's is another one. */
export function hours({text, locale, meeting}: MeetingScene): string | undefined {
  const {start, timeZone, durationMinutes} = meeting;
  if (start === undefined) return undefined;
  const until = new Date(Date.parse(start) + durationMinutes * 60_000);
  if (Number.isNaN(until.getTime())) return timeOf(locale, start, timeZone);
  const end = until.toISOString();
  const span = (zone?: string): string =>
    text.fromTo(timeOf(locale, start, zone), timeOf(locale, end, zone));
  const there = span(timeZone);
  if (timeZone === undefined || there === span()) return there;
  return text.inZone(there, cityOf(knownZone(timeZone)));
}

/** "America/New_York" as people say it: "New York". */
const cityOf = (timeZone: string): string =>
  timeZone.slice(timeZone.lastIndexOf('/') + 1).replaceAll('_', ' ');
