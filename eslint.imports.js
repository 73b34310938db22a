/**
 * Who may import whom. The folder says what may be in it; CONTRIBUTING.md explains the table.
 * tests/package/import-rules.node.test.ts proves that the table bites.
 */
import boundaries from 'eslint-plugin-boundaries';

/** Each file of src belongs to the first layer whose pattern it matches. */
const layers = [
  {category: 'entry', pattern: 'src/*.ts'},
  {category: 'domain', pattern: 'src/domain/**'},
  {category: 'exchange', pattern: 'src/exchange/**'},
  {category: 'port', pattern: 'src/backend/*.ts'},
  {category: 'adapter', pattern: 'src/backend/*/**', capture: ['folder']},
  {category: 'state', pattern: 'src/state/**'},
  {category: 'events', pattern: 'src/events/**'},
  {category: 'context', pattern: 'src/context/**'},
  {category: 'i18n', pattern: 'src/i18n/**'},
  {category: 'languages', pattern: 'src/languages/**'},
  {category: 'styles', pattern: 'src/styles/**'},
  {category: 'ui', pattern: 'src/ui/**'},
  {category: 'provider', pattern: 'src/elements/provider/**'},
  {category: 'element', pattern: 'src/elements/*/**', capture: ['folder']},
  {category: 'testing', pattern: 'src/testing/**'},
];

const ofElements = ['domain', 'exchange', 'events', 'context', 'i18n', 'styles', 'ui'];

/** @type {Record<string, {layers?: string[], packages?: string[]}>} */
const mayImport = {
  domain: {layers: ['domain'], packages: ['valibot']},
  exchange: {layers: ['domain', 'exchange'], packages: ['ical-generator', 'valibot']},
  port: {layers: ['domain', 'port']},
  adapter: {layers: ['domain', 'exchange', 'port'], packages: ['idb', 'valibot']},
  state: {layers: ['domain', 'port', 'state']},
  events: {layers: ['domain', 'events']},
  context: {layers: ['domain', 'state', 'events', 'context'], packages: ['lit', '@lit/context']},
  i18n: {layers: ['i18n'], packages: ['lit']},
  languages: {layers: ['languages', 'i18n', 'exchange', 'ui', 'element']},
  styles: {layers: ['styles'], packages: ['lit']},
  ui: {layers: ['domain', 'i18n', 'styles', 'events', 'ui'], packages: ['lit']},
  element: {layers: ofElements, packages: ['lit']},
  provider: {
    layers: [...ofElements, 'state', 'port', 'provider'],
    packages: ['lit', '@lit/context'],
  },
  testing: {layers: ['domain', 'port', 'state', 'events', 'testing']},
};

const policies = Object.entries(mayImport).flatMap(([layer, {layers = [], packages = []}]) => [
  {
    from: {file: {categories: layer}},
    allow: {to: {file: {categories: {anyOf: layers}}}},
  },
  ...packages.map((source) => ({
    from: {file: {categories: layer}},
    allow: {to: {module: {origin: 'external', source}}},
  })),
]);

export default {
  files: ['src/**/*.ts'],
  ignores: ['src/pure.d.ts'],
  plugins: {boundaries},
  settings: {
    'boundaries/root-path': import.meta.dirname,
    'boundaries/files': layers,
    'boundaries/files-single-match': true,
    'boundaries/legacy-templates': false,
    'boundaries/dependency-nodes': ['import', 'export', 'dynamic-import'],
    'import/resolver': {typescript: {project: 'tsconfig.json'}},
  },
  rules: {
    'boundaries/no-unknown-files': 'error',
    'boundaries/dependencies': [
      'error',
      {
        default: 'disallow',
        checkAllOrigins: true,
        checkUnknownLocals: true,
        checkInternals: true,
        policies: [
          // What is published may be gathered from anywhere.
          {from: {file: {categories: 'entry'}}, allow: {to: {module: {origin: '*'}}}},
          ...policies,
          // A folder's own files: never another element's, never another adapter's.
          ...['element', 'adapter'].map((category) => ({
            from: {file: {categories: category}},
            allow: {
              to: {
                file: {categories: category, captured: {folder: '{{from.file.captured.folder}}'}},
              },
            },
          })),
          // What a page says wrongly in words of its own is only looked for when it has such words.
          {
            from: {file: {categories: 'i18n'}},
            allow: {
              to: {file: {categories: 'languages'}},
              dependency: {nodeKind: 'dynamic-import'},
            },
          },
          // The provider loads the back end that the page names, and only then.
          {
            from: {file: {categories: 'provider'}},
            allow: {to: {file: {categories: 'adapter'}}, dependency: {nodeKind: 'dynamic-import'}},
          },
        ],
      },
    ],
  },
};
