import {fileURLToPath} from 'node:url';
import {defaultClientConditions, defineConfig, type Plugin, type UserConfig} from 'vite';
import {compactStyles} from './.ci/compact-styles.js';
import {compactTemplatesPlugin} from './.ci/compact-templates.js';
import manifest from './package.json' with {type: 'json'};

/** In this repository the package's own import paths lead to its source, so nothing need be built. */
const sourceCondition = 'resourcegroep-source';
const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The source of every published module: the exports map is the one list of what is published. */
function entries(): Record<string, string> {
  const sources = Object.values(manifest.exports).flatMap((target) =>
    typeof target === 'object' && sourceCondition in target ? [target[sourceCondition]] : [],
  );
  return Object.fromEntries(
    sources.flatMap((path) => {
      const name = /^\.\/src\/(.+)\.ts$/.exec(path)?.[1];
      return name === undefined ? [] : [[name, at(path)]];
    }),
  );
}

/** For npm: the modules as they are, so that a portal's bundler takes only what it uses. */
const library: UserConfig = {
  build: {
    target: 'es2022',
    sourcemap: true,
    minify: false,
    copyPublicDir: false,
    lib: {entry: entries(), formats: ['es']},
    rolldownOptions: {
      external: Object.keys({...manifest.dependencies, ...manifest.peerDependencies}).map(
        (name) => new RegExp(`^${name}(/|$)`),
      ),
      output: {
        preserveModules: true,
        preserveModulesRoot: at('src'),
        // The compiler's helper for decorators has no file of its own.
        entryFileNames: ({name}) => (name.includes('decorate') ? 'decorate.js' : '[name].js'),
      },
    },
  },
};

/** For a page without a bundler: one minified file that defines every element. */
const cdn: UserConfig = {
  build: {
    target: 'es2022',
    sourcemap: true,
    emptyOutDir: false,
    copyPublicDir: false,
    lib: {entry: {cdn: at('src/cdn.ts')}, formats: ['es']},
    rolldownOptions: {output: {codeSplitting: false, entryFileNames: 'cdn.js'}},
  },
};

/** `npm start`: the demo portal on the source. */
const demo: UserConfig = {
  root: at('demo/portal'),
  server: {fs: {allow: [at('.')]}},
};

/** The address that the program says leads to the page, also where no browser can be opened. */
const toLivePage: Plugin = {
  name: 'to-live-page',
  configureServer: ({middlewares}) => {
    middlewares.use((request, response, next) => {
      if (request.url !== '/') return next();
      response.writeHead(302, {Location: '/live/'}).end();
    });
  },
};

/** `npm run start:server`: a page of the portal on the reference server, which stands behind this one. */
function live(): UserConfig {
  const target = process.env['SERVER'] ?? 'http://127.0.0.1:8787';
  return {
    root: at('demo'),
    server: {
      fs: {allow: [at('.')]},
      proxy: {'/api': target, '/demo': target, '/app': target},
      open: '/live/',
    },
  };
}

export default defineConfig(({command, mode}) => ({
  ...(command === 'build' ? (mode === 'cdn' ? cdn : library) : mode === 'server' ? live() : demo),
  plugins: [compactStyles, compactTemplatesPlugin, ...(mode === 'server' ? [toLivePage] : [])],
  resolve: {conditions: [sourceCondition, ...defaultClientConditions]},
}));
