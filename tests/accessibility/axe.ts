import {emulateMedia, setViewport} from '@web/test-runner-commands';
import {expect} from '@open-wc/testing';
import type axeCore from 'axe-core';
import 'axe-core/axe.min.js';
import {describeNotIn} from '../support/engine.js';
import {clearPage, elementsIn, still, storiesIn, tell, type Story} from '../support/stories.js';
import {fadedIn} from './faded.js';
import {shownIn} from './layout.js';

declare global {
  interface Window {
    readonly axe: typeof axeCore;
  }
}

const roles = ['client', 'facilitator', 'informalMember', 'responsibleClinician'];
const languages = ['nl', 'nl-x-formal', 'en'];
const schemes = ['dark', 'forced colours'] as const;

/** Asked for by `npm run test:looks`: then nothing shifts, which takes too long for every change. */
const inEveryLook = document.querySelector('meta[name=looks]')?.getAttribute('content') === 'all';

/**
 * Every story of a file, as every role, in every language: axe finds nothing. Of the dark and of forced
 * colours every story and every role is looked at by all that measures colours; in which language
 * shifts, so that each comes with each.
 */
export function axeFindsNothingIn(file: Parameters<typeof storiesIn>[0]): void {
  const why = 'their drivers emulate no media features, and axe’s rules are the same everywhere';
  describeNotIn(['firefox', 'webkit'], why)('axe finds nothing', () => {
    before(() => emulateMedia({reducedMotion: 'reduce'}));
    afterEach(async () => {
      clearPage();
      await lookIn('light');
    });
    after(() => emulateMedia({reducedMotion: 'no-preference'}));
    for (const [at, story] of storiesIn(file).entries())
      describe(story.name, () => {
        const looks = new Looks();
        for (const [turn, role] of roles.entries())
          it(role, async () =>
            expect(await findingsIn(story, role, {looks, turn: at + turn})).to.deep.equal([]),
          );
      });
  });
}

/** What was looked at: where a role or a language makes no difference, there is nothing new to see. */
export class Looks {
  readonly #known = new Set<string>();

  isNew(place: HTMLElement, scheme: string): boolean {
    const trees = elementsIn(place).map(({shadowRoot}) => shadowRoot?.innerHTML ?? '');
    const look = [scheme, ...trees].join('\n').replaceAll(/<!--.*?-->/gs, '');
    const isNew = !this.#known.has(look);
    this.#known.add(look);
    return isNew;
  }
}

/** What axe finds in a story as this role; `turn` says which language comes with which colours. */
export async function findingsIn(
  story: Story,
  role: string,
  {looks, turn}: {readonly looks: Looks; readonly turn: number},
): Promise<string[]> {
  await setViewport(story.narrow ? {width: 360, height: 800} : {width: 1280, height: 900});
  const place = await tell(story, {role});
  const speak = speaker(place);
  const found: string[] = [];
  for (const [at, language] of languages.entries()) {
    await speak(language);
    const look = async (scheme: string, gates: () => Promise<readonly string[]>) => {
      if (!looks.isNew(place, scheme)) return;
      found.push(...(await gates()).map((one) => `${language}, ${scheme}: ${one}`));
    };
    await look('light', axeFindings);
    for (const [nth, scheme] of schemes.entries()) {
      if (!inEveryLook && (turn + nth) % languages.length !== at) continue;
      await lookIn(scheme);
      await look(scheme, async () => [...(await colorFindings()), ...fadedIn(shownIn(place))]);
      await lookIn('light');
    }
  }
  return found;
}

/** Chooses another language on a page that is there already; not where a story chose its own. */
export function speaker(place: HTMLElement): (language: string) => Promise<void> {
  const follow = [document.documentElement, ...place.querySelectorAll('[lang=nl]')];
  return async (language) => {
    for (const one of follow) one.setAttribute('lang', language);
    await still(place);
  };
}

/** In the light, in the dark, or in the colours that a reader chose in the system. */
export async function lookIn(scheme: 'light' | (typeof schemes)[number]): Promise<void> {
  document.documentElement.style.colorScheme = scheme === 'dark' ? 'dark' : 'light';
  await emulateMedia({forcedColors: scheme === 'forced colours' ? 'active' : 'none'});
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on the page, each with its rule and its place. */
export const axeFindings = (): Promise<string[]> =>
  found({
    runOnly: tags,
    // WCAG 2.5.3: axe has this rule, and leaves it out unless it is asked for.
    rules: {'label-content-name-mismatch': {enabled: true}},
  });

/** Only what changes with the colours of a page. */
export const colorFindings = (): Promise<string[]> =>
  found({runOnly: ['color-contrast', 'link-in-text-block']});

async function found(options: axeCore.RunOptions): Promise<string[]> {
  const {violations} = await window.axe.run(document, {...options, resultTypes: ['violations']});
  return violations.flatMap(({id, help, nodes}) =>
    nodes.map(({target, failureSummary}) =>
      [`${id} (${help})`, JSON.stringify(target), failureSummary].join(' '),
    ),
  );
}
