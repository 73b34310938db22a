import {emulateMedia, setViewport} from '@web/test-runner-commands';
import {expect} from '@open-wc/testing';
import type axeCore from 'axe-core';
import 'axe-core/axe.min.js';
import type {Globals} from '../../.storybook/page.js';
import {describeNotIn} from '../support/engine.js';
import {clearPage, storiesIn, tell, type Story} from '../support/stories.js';

declare global {
  interface Window {
    readonly axe: typeof axeCore;
  }
}

interface Look {
  readonly globals?: Partial<Globals>;
  readonly forcedColors?: 'active';
}

/** Each story is looked at in each of these ways: every language, theme and role, and most pairs. */
const looks: Readonly<Record<string, Look>> = {
  'in Dutch': {},
  'in Dutch with "u", in the dark': {globals: {language: 'nl-x-formal', theme: 'dark'}},
  'in English, in forced colours': {globals: {language: 'en'}, forcedColors: 'active'},
  'for a facilitator': {globals: {role: 'facilitator'}},
  'for somebody close, in the dark': {globals: {role: 'informalMember', theme: 'dark'}},
  'for the responsible clinician, with "u", in forced colours': {
    globals: {role: 'responsibleClinician', language: 'nl-x-formal'},
    forcedColors: 'active',
  },
};

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Every story of a file, in every look: axe finds nothing. */
export function axeFindsNothingIn(file: Parameters<typeof storiesIn>[0]): void {
  const why = 'their drivers emulate no media features, and axe’s rules are the same everywhere';
  describeNotIn(['firefox', 'webkit'], why)('axe finds nothing', () => {
    afterEach(clearPage);
    after(() => emulateMedia({forcedColors: 'none', reducedMotion: 'no-preference'}));
    for (const [look, choice] of Object.entries(looks))
      describe(look, () => {
        before(() =>
          emulateMedia({forcedColors: choice.forcedColors ?? 'none', reducedMotion: 'reduce'}),
        );
        for (const story of storiesIn(file))
          it(story.name, async () => expect(await findings(story, choice)).to.deep.equal([]));
      });
  });
}

async function findings(story: Story, {globals}: Look): Promise<string[]> {
  await setViewport(story.narrow ? {width: 360, height: 800} : {width: 1280, height: 900});
  await tell(story, globals);
  return axeFindings();
}

/** What axe finds on the page, each with its rule and its place. */
export async function axeFindings(): Promise<string[]> {
  const {violations} = await window.axe.run(document, {
    runOnly: tags,
    // WCAG 2.5.3: axe has this rule, and leaves it out unless it is asked for.
    rules: {'label-content-name-mismatch': {enabled: true}},
    resultTypes: ['violations'],
  });
  return violations.flatMap(({id, help, nodes}) =>
    nodes.map(({target, failureSummary}) =>
      [`${id} (${help})`, JSON.stringify(target), failureSummary].join(' '),
    ),
  );
}
