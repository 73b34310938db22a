import type {Deed, Thing} from '../../domain/regie/deeds.js';
import {dateOf} from '../../i18n/format.js';
import {taskWord} from '../../ui/lend/task-words.js';
import {isClient, nameIn, type Scene} from './scene.js';
import {brief} from '../../ui/brief.js';

/** "4 mei 2026". */
export const dayOf = ({locale}: Scene, on: string): string => dateOf(locale, on);

/** A long text is cut in a line of what was done; whole it stands where it belongs. */
const most = 80;
const short = (words: string): string =>
  words.length > most ? brief(words, most) : words.trim().replace(/\.$/, '');

/** A topic in its own words, or in those of its kind. */
export function topicWords(
  {text}: Pick<Scene, 'text'>,
  title: string | undefined,
  kind: string | undefined = '',
): string | undefined {
  const known: Readonly<Record<string, unknown>> = text;
  const word = known[`topic${kind.slice(0, 1).toUpperCase()}${kind.slice(1)}`];
  return title?.trim() || (typeof word === 'string' ? word : undefined);
}

/** What something is called now; what is gone, or not known here, by its kind. */
export function thingWord(scene: Scene, thing: Thing): string {
  const {text} = scene;
  const words = thing.text === undefined ? undefined : short(thing.text);
  switch (thing.kind) {
    case 'person':
    case 'membership':
      return words ?? text.aPerson;
    case 'goal':
      return words === undefined ? text.aGoal : text.theGoal(words);
    case 'step':
      return stepWord(scene, words, thing.of);
    case 'meeting':
      return thing.on === undefined ? text.aMeeting : text.theMeeting(dayOf(scene, thing.on));
    case 'agendaItem':
      return topicWord(scene, words, thing.topic);
    case 'agreement':
      return words === undefined ? text.anAgreement : text.theAgreement(words);
    case 'delegation':
      return lentWord(scene, thing);
    case 'proposal':
      return proposalWord(scene, thing);
    case 'tie':
    case 'mapSnapshot':
      return text.aMap;
    default:
      return text.theGroup;
  }
}

function stepWord(scene: Scene, words: string | undefined, goal: Thing | undefined): string {
  const {text} = scene;
  const step = words === undefined ? text.aStep : text.theStep(words);
  return goal?.text === undefined ? step : text.stepOf(step, thingWord(scene, goal));
}

function topicWord(scene: Scene, words: string | undefined, kind: string | undefined): string {
  const topic = topicWords(scene, words, kind);
  return topic === undefined ? scene.text.aTopic : scene.text.theTopic(topic);
}

function lentWord(scene: Scene, {task, by}: Thing): string {
  const {text} = scene;
  if (task === undefined || by === undefined) return text.aTask;
  return text.taskBy(taskWord(text, task), nameIn(scene, by));
}

function proposalWord(scene: Scene, {by, of}: Thing): string {
  const {text} = scene;
  if (by === undefined || of === undefined) return text.aProposal;
  return text.proposalFrom(nameIn(scene, by), thingWord(scene, of));
}

/** What was done, as a sentence in the words of today. */
export function deedSentence(scene: Scene, {entry, thing, proposed}: Deed): string {
  const {text} = scene;
  const who = nameIn(scene, entry.actorRef);
  const what = thingWord(scene, thing);
  if (proposed) return text.proposed(who, what);
  const {action, outcome = ''} = entry;
  const known: Readonly<Record<string, unknown>> = text;
  const came = known[`${action}${outcome.slice(0, 1).toUpperCase()}${outcome.slice(1)}`];
  // A newer version may have done what has no sentence here.
  const sentence = (came ?? text[action]) as ((who: string, what: string) => string) | undefined;
  return sentence ? sentence(who, what) : text.didSomething(who);
}

/** "namens jou", of what somebody else did so. */
export function inWhoseName(scene: Scene, {entry}: Deed): string | undefined {
  if (entry.onBehalfOf === undefined) return undefined;
  return isClient(scene) ? scene.text.forYou : scene.text.forClient;
}
