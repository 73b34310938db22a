import '../support/standing-clock.js';
import '../support/late-parts.js';
import {expect} from '@open-wc/testing';
import {executeServerCommand, setViewport} from '@web/test-runner-commands';
import * as stories from '../../stories/goal-editor.stories.js';
import type {Goal} from '../../src/domain/goals/schema.js';
import {byOrder} from '../../src/domain/by-order.js';
import {personOf} from '../../src/domain/network/people.js';
import {theKitchenTable} from '../../src/testing.js';
import {describeNotIn} from '../support/engine.js';
import {clearPage, storiesIn, tell} from '../support/stories.js';
import {spoken, type Heard} from './speech.js';

const group = theKitchenTable();
const statuses: Readonly<Record<string, string>> = {
  active: 'Hier werk ik aan',
  outOfReach: 'Kan nu niet',
};

/** What is heard from the heading of a goal to that of the next. */
function partOf(lines: readonly string[], {text}: Goal): readonly string[] {
  const isGoal = (line: string): boolean =>
    group.goals.some((goal) => line.trim() === `kop 4, ${goal.text}`);
  const start = lines.findIndex((line) => line.trim() === `kop 4, ${text}`);
  const end = lines.findIndex((line, at) => at > start && isGoal(line));
  return lines.slice(start, end === -1 ? undefined : end);
}

/** What has to be heard of a goal, in this order. */
function expected(goal: Goal): readonly string[] {
  const steps = group.steps.filter(({goalId}) => goalId === goal.id).toSorted(byOrder);
  return [
    goal.text,
    statuses[goal.status] ?? goal.status,
    ...steps.flatMap(({text, who}) => [
      text,
      ...(who.kind === 'member' ? [personOf(group, who.membershipId)?.displayName ?? ''] : []),
    ]),
  ];
}

const why = 'only the driver of Chromium tells what a screen reader gets';
describeNotIn(['firefox', 'webkit'], why)('what is heard of a goal', () => {
  let lines: readonly string[] = [];

  before(async () => {
    await setViewport({width: 1280, height: 900});
    const story = storiesIn(stories).find(({name}) => name === 'ProposalsWaiting');
    await tell(story!);
    lines = spoken(await executeServerCommand<Heard, undefined>('accessibility-tree'));
  });
  after(clearPage);

  for (const goal of group.goals)
    it(`is its words, how it stands, its steps with who helps, and what waits: ${goal.text}`, () => {
      const part = partOf(lines, goal);
      const places: number[] = [];
      for (const words of expected(goal)) {
        const at = part.findIndex(
          (line, here) => here > (places.at(-1) ?? -1) && line.includes(words),
        );
        expect(at, `“${words}” after what comes before it`).to.be.above(places.at(-1) ?? -1);
        places.push(at);
      }
      const proposal = part.findIndex((line) => line.includes('doet een voorstel'));
      if (proposal !== -1) expect(proposal).to.be.above(places.at(-1)!);
    });

  it('has proposals that wait under a goal, so that this says something', () => {
    const people = group.goals.find(({id}) => id === 'g-people')!;
    const waiting = partOf(lines, people).filter((line) => line.includes('kop 4, Lotte doet'));
    expect(waiting).to.have.length(3);
  });
});
