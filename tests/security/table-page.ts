/**
 * In a page under the policy: tells a story, brings the focus to what a row of the keyboard tables
 * names, and hears which wishes leave the elements. The keys themselves come from outside.
 */
import * as goalEditor from '../../stories/goal-editor.stories.js';
import * as meetingAgenda from '../../stories/meeting-agenda.stories.js';
import * as networkMap from '../../stories/network-map.stories.js';
import * as phaseTracker from '../../stories/phase-tracker.stories.js';
import {fits} from '../accessibility/keyboard/act.js';
import {chooseFile} from '../accessibility/keyboard/files.js';
import {focused, nameOf, toFillIn, toPress} from '../accessibility/keyboard/focus.js';
import '../support/late-parts.js';
import {elementsIn, storiesIn, tell} from '../support/stories.js';

const files: Readonly<Record<string, Parameters<typeof storiesIn>[0]>> = {
  'goal-editor': goalEditor,
  'meeting-agenda': meetingAgenda,
  'network-map': networkMap,
  'phase-tracker': phaseTracker,
};

let place: HTMLElement | undefined;
let heard: string[] = [];
addEventListener('rg-command', ({command}) => heard.push(command.type), {capture: true});
window.print = () => undefined;

/** Draws a story in the place of the one before, as somebody sees it. */
export async function begin(element: string, name: string, role?: string): Promise<void> {
  const story = storiesIn(files[element] ?? goalEditor).find((one) => one.name === name);
  if (!story) throw new Error(`There is no story “${name}”.`);
  place = await tell(story, role === undefined ? {} : {role});
  heard = [];
}

/** Brings the focus to what has that name, as soon as it is there. */
export async function focusOn(goal: string): Promise<void> {
  const end = performance.now() + 30_000;
  let target = stops().find((one) => fits(goal, nameOf(one)));
  while (!target && performance.now() < end) {
    await nextFrame();
    target = stops().find((one) => fits(goal, nameOf(one)));
  }
  if (!target) throw new Error(`“${goal}” is not among: ${stops().map(nameOf).join(' · ')}`);
  target.focus();
}

/** What the window of the browser would do; resolves when the element says what it read. */
export async function choose(name: string): Promise<void> {
  const all = (): string =>
    place
      ? elementsIn(place)
          .map(({shadowRoot}) => shadowRoot?.innerHTML)
          .join()
      : '';
  const before = all();
  chooseFile(name, focused());
  while (all() === before) await nextFrame();
}

/** Where one can go: while a question lies in front of the page, only there. */
function stops(): HTMLElement[] {
  if (!place) throw new Error('Nothing is told.');
  const question = elementsIn(place).find((one) => one.matches('dialog:modal')) ?? place;
  return [...toPress(question), ...toFillIn(question)];
}

/** What was asked since the story began. */
export async function asked(): Promise<readonly string[]> {
  await nextFrame();
  await nextFrame();
  return heard;
}

const nextFrame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));
