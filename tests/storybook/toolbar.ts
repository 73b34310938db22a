import type {Frame, Page} from 'playwright';
import {pseudo} from '../../.storybook/pseudo.js';
import {offeredLanguages} from '../../src/languages/offered.js';
import {
  asRole,
  followsTheSystem,
  isAsWide,
  isHouse,
  isPseudo,
  isSized,
  looksAs,
  looksLike,
  speaks,
  type Own,
} from './checks.js';

type Check = (frame: Frame) => Promise<void>;

/** Something that the toolbar chooses: the story in which one sees it, and what each choice promises there. */
export interface Choice {
  readonly story: string;
  readonly checks: Readonly<Record<string, Check>>;
}

const path = 'elements-phase-tracker--typical';
const agenda = 'elements-meeting-agenda--typical';

function each<T>(
  promised: Readonly<Record<string, T>>,
  check: (frame: Frame, one: T) => Promise<void>,
): Choice['checks'] {
  const entries = Object.entries(promised);
  return Object.fromEntries(entries.map(([value, one]) => [value, (frame) => check(frame, one)]));
}

const house = (name: string): string => `light ${name}-theme rg-theme-nl-design-system`;

/** Everything that can be chosen in the toolbar, by its name and value. A test finds what is missing. */
export const toolbar: Readonly<Record<string, Choice>> = {
  language: {
    story: path,
    checks: {
      ...each(Object.fromEntries(offeredLanguages.map((one) => [one.tag, one])), speaks),
      [pseudo]: isPseudo,
    },
  },
  theme: {
    story: path,
    checks: {
      ...each<Own>(
        {
          light: 'light',
          dark: 'dark',
          'light rg-theme-high-contrast': 'high-contrast-light',
          'dark rg-theme-high-contrast': 'high-contrast-dark',
        },
        looksLike,
      ),
      'light dark': followsTheSystem,
      ...each(
        {
          [house('utrecht')]: 'rgb(36, 87, 143)',
          [house('rotterdam')]: 'rgb(201, 54, 117)',
          [house('rvo')]: 'rgb(0, 123, 199)',
          [house('voorbeeld')]: 'rgb(81, 21, 239)',
        },
        isHouse,
      ),
    },
  },
  role: {story: agenda, checks: each(asRole, looksAs)},
  text: {
    story: path,
    checks: each(
      {
        100: ['16px', '22px'],
        125: ['20px', '27.5px'],
        150: ['24px', '33px'],
        200: ['32px', '44px'],
      } as const,
      isSized,
    ),
  },
  viewport: {
    story: path,
    checks: each({small: 320, phone: 360, tablet: 768, laptop: 1280}, isAsWide),
  },
};

/** What the toolbar offers: by the name of each choice its button, and its options in order. */
export type Offered = Readonly<
  Record<
    string,
    {
      readonly button: string;
      readonly options: readonly (readonly [value: string, title: string])[];
    }
  >
>;

/** As `.storybook/preview.ts` declares it, read from the page that was made from it. */
export const offeredIn = (page: Page): Promise<Offered> =>
  page.evaluate(async () => {
    await window.__STORYBOOK_PREVIEW__.ready();
    const {globalTypes, parameters} =
      window.__STORYBOOK_PREVIEW__.storyStoreValue.projectAnnotations;
    const own = Object.entries(globalTypes).map(
      ([
        name,
        {
          description,
          toolbar: {items},
        },
      ]) => [
        name,
        {button: description, options: items.map(({value, title}) => [value, title] as const)},
      ],
    );
    const sizes = Object.entries(parameters.viewport.options);
    return {
      ...Object.fromEntries(own),
      viewport: {
        button: 'Viewport size',
        options: sizes.map(([value, {name}]) => [value, name] as const),
      },
    } as Offered;
  });
