import {
  setCustomElementsManifest,
  type Decorator,
  type Preview,
} from '@storybook/web-components-vite';
import manifest from '../dist/custom-elements.json' with {type: 'json'};
import {docsContainer} from './docs.js';
import {dressPage, initialGlobals} from './page.js';

setCustomElementsManifest(manifest);

const page: Decorator = (story, {globals}) => {
  dressPage({language: String(globals['language']), theme: String(globals['theme'])});
  return story();
};

/** What has no value to set: parts, events and the like are there to be read. */
const isRead = ({table}: {table?: {category?: string}}): boolean =>
  /^(css|events|slots|methods)/.test(table?.category ?? '');

const preview: Preview = {
  tags: ['autodocs'],
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
  initialGlobals: {...initialGlobals},
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
        ],
      },
    },
    theme: {
      description: 'Theme',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          {value: 'light', title: 'Light'},
          {value: 'dark', title: 'Dark'},
          {value: 'light dark', title: 'As the system'},
        ],
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
        ],
      },
    },
  },
  parameters: {
    // A finding of axe is an error, not a remark.
    a11y: {test: 'error'},
    backgrounds: {disable: true},
    controls: {expanded: true},
    docs: {toc: true, container: docsContainer},
    options: {storySort: {order: ['Start', 'Guides', '*']}},
  },
};

export default preview;
