import {
  setCustomElementsManifest,
  type Decorator,
  type Loader,
  type Preview,
} from '@storybook/web-components-vite';
import {html} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import manifest from '../dist/custom-elements.json' with {type: 'json'};
import {docsContainer} from './docs.js';
import {dressPage, initialGlobals} from './page.js';
import {schemeOf, themes, wear} from './themes.js';
import {offeredLanguages} from '../src/languages/offered.js';
import {pseudo, speakPseudo} from './pseudo.js';

setCustomElementsManifest(manifest);

const fromRightToLeft = [pseudo, 'ar'];

/** Languages that no native speaker has read yet: added to the page when somebody chooses one. */
const drafts: Readonly<Record<string, () => Promise<unknown>>> = {
  ar: () => import('../src/languages/ar.js'),
  de: () => import('../src/languages/de.js'),
  fr: () => import('../src/languages/fr.js'),
  tr: () => import('../src/languages/tr.js'),
  uk: () => import('../src/languages/uk.js'),
};

/** Words are there before the elements are. */
const words: Loader = async ({globals}) => {
  const language = String(globals['language']);
  await drafts[language]?.();
  await speakPseudo(language === pseudo);
};

/** And so is the theme. */
const theme: Loader = ({globals}) => wear(String(globals['theme']));

/** The page as a reader has it. Elements keep their words: in a made-up language they are made anew. */
const page: Decorator = (story, {globals}) => {
  const chosen = String(globals['language']);
  const isPseudo = chosen === pseudo;
  const language = isPseudo ? initialGlobals.language : chosen;
  dressPage({language, theme: schemeOf(String(globals['theme']))});
  document.documentElement.dir = fromRightToLeft.includes(chosen) ? 'rtl' : 'ltr';
  document.documentElement.style.fontSize = `${globals['text']}%`;
  return html`${keyed(isPseudo, story({globals: {...globals, language}}))}`;
};

/** What has no value to set: parts, events and the like are there to be read. */
const isRead = ({table}: {table?: {category?: string}}): boolean =>
  /^(css|events|slots|methods)/.test(table?.category ?? '');

const preview: Preview = {
  tags: ['autodocs'],
  loaders: [words, theme],
  decorators: [page],
  argTypesEnhancers: [
    ({argTypes}) =>
      Object.fromEntries(
        Object.entries(argTypes).map(([name, type]) => [
          name,
          isRead(type) ? {...type, control: false as const} : type,
        ]),
      ),
  ],
  initialGlobals: {...initialGlobals, text: '100'},
  globalTypes: {
    language: {
      description: 'Language',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          {value: 'nl', title: 'Nederlands (je)'},
          {value: 'nl-x-formal', title: 'Nederlands (u)'},
          {value: 'en', title: 'English'},
          ...offeredLanguages
            .filter(({tag}) => tag in drafts)
            .map(({tag, name}) => ({value: tag, title: `${name} (draft, not yet reviewed)`})),
          {value: pseudo, title: 'Pseudo, right to left'},
        ],
      },
    },
    theme: {
      description: 'Theme',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: themes,
      },
    },
    role: {
      description: 'Who looks: stories read `globals.role`',
      toolbar: {
        icon: 'user',
        dynamicTitle: true,
        items: [
          {value: 'client', title: 'Client'},
          {value: 'facilitator', title: 'Regieondersteuner'},
          {value: 'informalMember', title: 'Naaste'},
          {value: 'responsibleClinician', title: 'Zorgverantwoordelijke'},
          {value: 'formalMember', title: 'Hulpverlener'},
          {value: 'legalRepresentative', title: 'Wettelijk vertegenwoordiger'},
        ],
      },
    },
    text: {
      description: 'Size of text',
      toolbar: {
        icon: 'zoom',
        dynamicTitle: true,
        items: ['100', '125', '150', '200'].map((value) => ({value, title: `Text ${value} %`})),
      },
    },
  },
  parameters: {
    // A finding of axe is an error, not a remark.
    a11y: {test: 'error'},
    backgrounds: {disable: true},
    controls: {expanded: true},
    docs: {toc: true, container: docsContainer},
    viewport: {
      options: {
        small: {name: 'Small phone, 320 px', styles: {width: '320px', height: '640px'}},
        phone: {name: 'Phone, 360 px', styles: {width: '360px', height: '800px'}},
        tablet: {name: 'Tablet, 768 px', styles: {width: '768px', height: '1024px'}},
        laptop: {name: 'Laptop, 1280 px', styles: {width: '1280px', height: '800px'}},
      },
    },
    options: {
      storySort: {
        order: [
          'Start here',
          ['In two minutes', 'A whole page'],
          'The six phases',
          'Elements',
          'Design',
          ['Do’s and don’ts', 'Tokens', 'Copy'],
          'Accessibility',
          'Guides',
          ['Architecture', 'Your own back end', 'The HTTP contract', 'Reference server', 'FHIR'],
          '*',
        ],
      },
    },
  },
};

export default preview;
