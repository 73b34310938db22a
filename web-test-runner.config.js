import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {accessibilityTree} from './tests/engines/accessibility-tree.js';
import {bundled} from './tests/engines/bundled.js';
import {launchersOf} from './tests/engines/launchers.js';
import {moreInput} from './tests/engines/more-input.js';

/** Pages in a folder `pages-csp` are served under the strictest policy that the elements promise. */
const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: ['tests/**/*.test.ts', '!tests/**/*.node.test.ts', '!**/node_modules/**'],
  // Lit's development build reports shadowed fields and other misuse.
  nodeResolve: {exportConditions: ['development', 'resourcegroep-source']},
  plugins: [
    bundled(),
    accessibilityTree(),
    moreInput(),
    esbuildPlugin({
      ts: true,
      json: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
  ],
  middleware: [
    (context, next) => {
      if (context.path.includes('/pages-csp/'))
        context.set('Content-Security-Policy', strictPolicy);
      return next();
    },
  ],
  // `BROWSERS=webkit npx wtr FILE` runs one file elsewhere; `npm run test:browsers` runs all of them.
  browsers: launchersOf((process.env['BROWSERS'] ?? 'chromium').split(',')),
  concurrentBrowsers: 2,
  browserStartTimeout: 120_000,
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  testsStartTimeout: 60_000,
  // On a busy machine a property test in WebKit takes its time.
  testsFinishTimeout: 600_000,
  testFramework: {config: {ui: 'bdd', timeout: 120_000}},
  testRunnerHtml: (testFramework) => `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="seed" content="${process.env['SEED'] ?? ''}" />
    <meta name="looks" content="${process.env['LOOKS'] ?? ''}" />
    <title>Tests</title>
  </head>
  <body>
    <!-- The dialog of a browser that prints would wait for ever for somebody to close it; and a bar
         for each file that is saved pushes the page out of WebKit's window, which then stands still. -->
    <script>
      window.print = () => undefined;
      const frame = HTMLIFrameElement.prototype;
      const {get} = Object.getOwnPropertyDescriptor(frame, 'contentWindow');
      Object.defineProperty(frame, 'contentWindow', {
        configurable: true,
        get() {
          const view = get.call(this);
          if (view && !this.src) view.print = () => undefined;
          return view;
        },
      });
      const {click} = HTMLAnchorElement.prototype;
      HTMLAnchorElement.prototype.click = function () {
        if (!this.hasAttribute('download')) click.call(this);
      };
    </script>
    <script type="module" src="${testFramework}"></script>
  </body>
</html>`,
};
