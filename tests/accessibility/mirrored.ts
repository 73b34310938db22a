import * as goalElsewhere from '../../src/elements/goal-editor/elsewhere/elsewhere.messages.nl.js';
import * as goalForms from '../../src/elements/goal-editor/forms.messages.nl.js';
import * as goalEditor from '../../src/elements/goal-editor/goal-editor.messages.nl.js';
import * as goalGoing from '../../src/elements/goal-editor/going.messages.nl.js';
import * as goalProposing from '../../src/elements/goal-editor/proposing.messages.nl.js';
import * as goalPlan from '../../src/elements/goal-editor/plan/plan.messages.nl.js';
import * as meetingLive from '../../src/elements/meeting-agenda/live/live.messages.nl.js';
import * as meetingAgenda from '../../src/elements/meeting-agenda/meeting-agenda.messages.nl.js';
import * as meetingMore from '../../src/elements/meeting-agenda/more.messages.nl.js';
import * as meetingOut from '../../src/elements/meeting-agenda/out/out.messages.nl.js';
import * as mapEyes from '../../src/elements/network-map/eyes/eyes.messages.nl.js';
import * as mapFiles from '../../src/elements/network-map/files/files.messages.nl.js';
import * as mapMore from '../../src/elements/network-map/more.messages.nl.js';
import * as networkMap from '../../src/elements/network-map/network-map.messages.nl.js';
import * as mapStart from '../../src/elements/network-map/start/start.messages.nl.js';
import * as mapTime from '../../src/elements/network-map/time/time.messages.nl.js';
import * as mapZoom from '../../src/elements/network-map/zoom/zoom.messages.nl.js';
import * as phaseGroup from '../../src/elements/phase-tracker/group/group.messages.nl.js';
import * as phaseTracker from '../../src/elements/phase-tracker/phase-tracker.messages.nl.js';
import * as phaseSheet from '../../src/elements/phase-tracker/sheet.messages.nl.js';
import * as proposals from '../../src/elements/proposals/proposals.messages.nl.js';
import * as reinsDeeds from '../../src/elements/reins/deeds.messages.nl.js';
import * as reins from '../../src/elements/reins/reins.messages.nl.js';
import * as fileWords from '../../src/exchange/file.messages.nl.js';
import * as fhirNotes from '../../src/exchange/fhir/notes.messages.nl.js';
import * as common from '../../src/ui/common.messages.nl.js';
import * as ended from '../../src/ui/ended.messages.nl.js';
import * as later from '../../src/ui/later.messages.nl.js';
import * as lend from '../../src/ui/lend/lend.messages.nl.js';
import * as states from '../../src/ui/states.messages.nl.js';
import type {Catalog} from '../../src/i18n/messages.js';

const shared = [common, ended, later, states, lend];
/** Sentences for a page's own use, which no element shows. */
const ofNoElement: readonly object[] = [{nl: fhirNotes.sentences}];
const own: Readonly<Record<string, readonly object[]>> = {
  'rg-proposals': [proposals],
  'rg-goal-editor': [goalEditor, goalForms, goalGoing, goalProposing, goalPlan, goalElsewhere],
  'rg-meeting-agenda': [meetingAgenda, meetingMore, meetingLive, meetingOut],
  'rg-network-map': [
    ...[networkMap, mapMore, mapFiles, fileWords],
    ...[mapStart, mapEyes, mapTime, mapZoom],
  ],
  'rg-phase-tracker': [phaseTracker, phaseSheet, phaseGroup],
  'rg-reins': [reins, reinsDeeds],
};
const catalogs = [...Object.values(own).flat(), ...shared, ...ofNoElement];

const letters = 'אבגדהוזחטיכלמנסעפצקרשת';

/** A letter from right to left for every letter, so that a word keeps about its length. */
const turned = (words: string): string =>
  words.replaceAll(/\p{L}/gu, (letter) => letters[letter.charCodeAt(0) % letters.length] ?? letter);

/** In brackets, and nearly a third longer, as other languages are. */
const bracketed = (words: string): string => {
  const longer = turned(words);
  const more = longer.replaceAll(/[^\p{L} ]/gu, '').slice(0, Math.ceil(longer.length * 0.3));
  return `⟦${longer}\u00ad${more}⟧`;
};

type Message = Catalog[string];

/** What somebody typed is kept: it is not a matter of language. What is left out stays so. */
const markOf = (part: string | undefined, at: number): string | undefined =>
  part === undefined ? undefined : String.fromCodePoint(0xe000 + at);

const mirrored = (message: Message): Message =>
  typeof message === 'string'
    ? bracketed(message)
    : (...parts: (string | undefined)[]) => {
        const say = message as (...parts: (string | undefined)[]) => string;
        return parts.reduce<string>(
          (all, part = '', at) => all.replaceAll(markOf(part, at) ?? '', part),
          bracketed(say(...parts.map(markOf))),
        );
      };

const dutch = new Map<Record<string, Message>, Record<string, Message>>();

/**
 * Puts a language from right to left in the place of Dutch, for elements that are made from now on:
 * one that nobody can read, so that what is still Dutch is written in the code.
 */
export function mirrorDutch(): void {
  for (const file of catalogs)
    for (const catalog of Object.values(file) as Record<string, Message>[]) {
      dutch.set(catalog, {...catalog});
      for (const [key, message] of Object.entries(catalog)) catalog[key] = mirrored(message);
    }
}

/** The same for elements that are there already: in the place of all their sentences. */
export function mirrorWordsOf(elements: readonly HTMLElement[]): void {
  for (const one of elements) {
    const words = [...shared, ...(own[one.localName] ?? [])].flatMap((file) =>
      (Object.values(file) as Record<string, Message>[]).flatMap(Object.entries<Message>),
    );
    if (own[one.localName] === undefined) continue;
    const messages = Object.fromEntries(words.map(([key, message]) => [key, mirrored(message)]));
    Object.assign(one, {messages});
  }
}

export function bringDutchBack(): void {
  for (const [catalog, before] of dutch) Object.assign(catalog, before);
  dutch.clear();
}
