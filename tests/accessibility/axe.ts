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
  readonly globals: Globals;
  readonly forcedColors: 'active' | 'none';
}

const roles = ['client', 'facilitator', 'informalMember', 'responsibleClinician'];
const languages = ['nl', 'nl-x-formal', 'en'];
const themes = ['light', 'dark', 'forced colours'];
const looksOfEach = 6;

/**
 * Each story is looked at by every role, in every language and in every theme; in which pairs shifts
 * from story to story, so that nine in a row show all thirty-six.
 */
function lookAt(story: number, turn: number): readonly [name: string, look: Look] {
  const pick = (from: readonly string[], at: number): string => from[at % from.length] ?? '';
  const role = pick(roles, turn);
  const language = pick(languages, turn + story);
  const theme = pick(themes, 2 * turn + story + Math.floor(story / 3));
  const forced = theme === 'forced colours';
  return [
    `${role}, ${language}, ${theme}`,
    {
      globals: {role, language, theme: forced ? 'light' : theme},
      forcedColors: forced ? 'active' : 'none',
    },
  ];
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Every story of a file, in every look: axe finds nothing. */
export function axeFindsNothingIn(file: Parameters<typeof storiesIn>[0]): void {
  const why = 'their drivers emulate no media features, and axe’s rules are the same everywhere';
  describeNotIn(['firefox', 'webkit'], why)('axe finds nothing', () => {
    afterEach(clearPage);
    after(() => emulateMedia({forcedColors: 'none', reducedMotion: 'no-preference'}));
    for (const [at, story] of storiesIn(file).entries())
      describe(story.name, () => {
        for (let turn = 0; turn < looksOfEach; turn++) {
          const [name, look] = lookAt(at, turn);
          it(name, async () => expect(await findings(story, look)).to.deep.equal([]));
        }
      });
  });
}

async function findings(story: Story, {globals, forcedColors}: Look): Promise<string[]> {
  await emulateMedia({forcedColors, reducedMotion: 'reduce'});
  await setViewport(story.narrow ? {width: 360, height: 800} : {width: 1280, height: 900});
  await tell(story, globals);
  return axeFindings();
}

/** What axe finds on the page, each with its rule and its place. */
export const axeFindings = (): Promise<string[]> =>
  found({
    runOnly: tags,
    // WCAG 2.5.3: axe has this rule, and leaves it out unless it is asked for.
    rules: {'label-content-name-mismatch': {enabled: true}},
  });

/** Only what changes with the colours of a page. */
export const contrastFindings = (): Promise<string[]> => found({runOnly: ['color-contrast']});

async function found(options: axeCore.RunOptions): Promise<string[]> {
  const {violations} = await window.axe.run(document, {...options, resultTypes: ['violations']});
  return violations.flatMap(({id, help, nodes}) =>
    nodes.map(({target, failureSummary}) =>
      [`${id} (${help})`, JSON.stringify(target), failureSummary].join(' '),
    ),
  );
}
