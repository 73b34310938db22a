import comments from '@eslint-community/eslint-plugin-eslint-comments/configs';
import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import {defineConfig, globalIgnores} from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import imports from './eslint.imports.js';

const withTemplates = ['src/**/*.ts', 'stories/**/*.ts', 'tests/**/*.ts'];
const pure = ['src/domain/**/*.ts', 'src/exchange/**/*.ts'];

/** Constructs that a strict content security policy forbids, or that hide what is written. */
const inTemplates = [
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle\\s*=/]',
    message: 'A strict CSP blocks style attributes: use a class, a part or style.setProperty().',
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\s\\.?(inner|outer)HTML\\s*=|\\s\\.?srcdoc\\s*=/i]',
    message: 'All that people type is text.',
  },
];
const noClock = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The clock is a parameter.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'The clock is a parameter.',
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'Randomness is a parameter.',
  },
];
const outside = 'An element reaches nothing outside the page: that is the back end’s work.';
const noOutside = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'caches',
].map((name) => ({name, message: outside}));
/** The same by way of `window` or another object, and text that a browser would read as more than text. */
const noWayOut = [
  ...[...noOutside.map(({name}) => name), 'sendBeacon', 'cookie', 'cookieStore'].map(
    (property) => ({property, message: outside}),
  ),
  ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'srcdoc'].map(
    (property) => ({property, message: 'All that people type is text.'}),
  ),
  {object: 'document', property: 'write', message: 'All that people type is text.'},
];
/** A test that is left out says why, through tests/support/engine.ts. */
const noSkips = [
  'MemberExpression[property.name=/^(skip|only|todo)$/]',
  'MemberExpression[property.value=/^(skip|only|todo)$/]',
  'Property[key.name=/^(skip|only|todo)$/]',
  'CallExpression[callee.name=/^x(it|test|describe|context|specify)$/]',
  'CallExpression[callee.name=/^(it|test|specify)$/][arguments.length=1]',
].map((selector) => ({
  selector,
  message: 'Tests are not left out; what one engine cannot do goes through itNotIn, with a reason.',
}));

export default defineConfig(
  globalIgnores([
    'dist/',
    'storybook-static/',
    'coverage/',
    'demo/hosts/',
    'tests/hosts/typings/angular/',
    'demo/back-end/form-page/',
    'demo/server/data/',
    '**/node_modules/',
  ]),
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  js.configs.recommended,
  comments.recommended,
  {
    rules: {
      '@eslint-community/eslint-comments/require-description': ['error', {ignore: []}],
      '@eslint-community/eslint-comments/disable-enable-pair': ['error', {allowWholeFile: true}],
      eqeqeq: 'error',
      'object-shorthand': 'error',
      // A controller acts by being there.
      'no-unused-private-class-members': 'off',
      // Takes a helper below the functions that call it for a value that nobody reads.
      'no-useless-assignment': 'off',
    },
  },
  {
    files: ['*.js', '.ci/**/*.js', 'conformance/**/*.js', 'tests/**/*.js', 'demo/server/**/*.js'],
    languageOptions: {globals: globals.node},
  },
  {
    files: [
      'demo/portal/**/*.js',
      'tests/bench/page/**/*.js',
      'tests/engines/in-browser/*.js',
      'tests/security/*.js',
    ],
    languageOptions: {globals: globals.browser},
  },
  {files: ['**/*.ts'], extends: [ts.configs.strict, ts.configs.stylistic]},
  {
    files: ['**/*.ts'],
    rules: {
      '@typescript-eslint/ban-ts-comment': ['error', {minimumDescriptionLength: 10}],
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports'}],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        {argsIgnorePattern: '^_', varsIgnorePattern: '^_'},
      ],
      // `interface Goal extends Inferred {}` gives a long inferred type a name.
      '@typescript-eslint/no-empty-object-type': [
        'error',
        {allowInterfaces: 'with-single-extends'},
      ],
      '@typescript-eslint/unified-signatures': 'off',
    },
  },
  {
    // Spaces that do not break, as French has them; a test looks for those that would.
    files: ['src/languages/fr/*.ts'],
    rules: {'no-irregular-whitespace': ['error', {skipTemplates: true}]},
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/pure.d.ts'],
    extends: [ts.configs.strictTypeCheckedOnly],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        {considerDefaultExhaustiveForUnions: true},
      ],
      // Lit calls handlers with the element as `this`.
      '@typescript-eslint/unbound-method': 'off',
      'no-console': ['error', {allow: ['warn']}],
    },
  },
  {
    files: withTemplates,
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    plugins: {'lit-a11y': litA11y},
    settings: {wc: {elementBaseClasses: ['LitElement']}},
    rules: {
      ...litA11y.configs.recommended.rules,
      'lit/no-legacy-imports': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/prefer-nothing': 'error',
      'wc/no-constructor-params': 'error',
      'no-restricted-syntax': ['error', ...inTemplates],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'lit/directives/style-map.js',
              message: 'A strict CSP blocks it on first render.',
            },
            {name: 'lit/directives/unsafe-html.js', message: 'All that people type is text.'},
            {name: 'lit/directives/unsafe-svg.js', message: 'All that people type is text.'},
            {
              name: '@lit/context',
              importNames: ['consume', 'provide'],
              message: 'Use the Select controller.',
            },
          ],
        },
      ],
    },
  },
  {
    files: pure,
    rules: {
      'no-restricted-syntax': ['error', ...noClock],
      'no-restricted-globals': ['error', 'setTimeout', 'clearTimeout', 'queueMicrotask'],
    },
  },
  {
    files: ['src/elements/**/*.ts'],
    rules: {'max-lines': ['error', {max: 250}]},
  },
  {
    files: ['src/{elements,ui,events,context,i18n,styles}/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...noOutside],
      'no-restricted-properties': ['error', ...noWayOut],
    },
  },
  {
    files: ['tests/**/*.ts'],
    ignores: ['tests/support/engine.ts'],
    rules: {'no-restricted-syntax': ['error', ...inTemplates, ...noSkips]},
  },
  imports,
  {
    files: ['tests/**/*.ts', 'stories/**/*.ts', 'demo/**/*.ts', '.storybook/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      // chai's assertions are expressions.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      'lit/no-classfield-shadowing': 'off',
      'wc/guard-super-call': 'off',
    },
  },
);
