import type {StorybookConfig} from '@storybook/web-components-vite';
import remarkGfm from 'remark-gfm';

const config: StorybookConfig = {
  stories: [
    '../stories/**/*.mdx',
    '../stories/**/*.stories.ts',
    // A test adds stories that must fail, to see that its walk finds them.
    ...(process.env['ALSO_STORIES'] ? [`../${process.env['ALSO_STORIES']}`] : []),
  ],
  addons: [
    {
      name: '@storybook/addon-docs',
      // MDX knows no tables by itself.
      options: {mdxPluginOptions: {mdxCompileOptions: {remarkPlugins: [remarkGfm]}}},
    },
    '@storybook/addon-a11y',
  ],
  framework: {
    name: '@storybook/web-components-vite',
    options: {builder: {viteConfigPath: '.storybook/vite.config.ts'}},
  },
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
};

export default config;
