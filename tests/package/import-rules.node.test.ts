/** The import table of eslint.imports.js bites: what it forbids is reported, what it allows is not. */
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {test} from 'node:test';
import {ESLint, type Linter} from 'eslint';
import {parser} from 'typescript-eslint';
import importRules from '../../eslint.imports.js';

const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [
    {files: ['**/*.ts'], languageOptions: {parser}},
    importRules as unknown as Linter.Config,
  ],
});

async function problems(file: string, code: string): Promise<number> {
  const [result] = await eslint.lintText(code, {filePath: file});
  assert.equal(result!.fatalErrorCount, 0, 'the snippet could not be parsed');
  return result!.messages.filter(({ruleId}) => ruleId === 'boundaries/dependencies').length;
}

/** Each back end of the package, as an element would name it. */
const adapters = readdirSync(new URL('../../src/backend/', import.meta.url), {withFileTypes: true})
  .filter((one) => one.isDirectory())
  .map(({name}) => `../../backend/${name}/${name}.js`);

const forbidden: [why: string, file: string, code: string][] = [
  ['domain knows no Lit', 'src/domain/snippet.ts', "import {html} from 'lit';"],
  ['domain knows no Node', 'src/domain/snippet.ts', "import fs from 'node:fs';"],
  ['domain knows no port', 'src/domain/snippet.ts', "import '../backend/backend.js';"],
  ['re-exports count', 'src/domain/snippet.ts', "export * from '../backend/backend.js';"],
  ['types count', 'src/domain/snippet.ts', "import type {A} from '../backend/backend.js';"],
  ['exchange knows no events', 'src/exchange/snippet.ts', "import '../events/rg-command.js';"],
  ['state knows no Lit', 'src/state/snippet.ts', "import {LitElement} from 'lit';"],
  ['the port knows domain only', 'src/backend/snippet.ts', "import '../state/group-state.js';"],
  ['events carry no Lit', 'src/events/snippet.ts', "import {LitElement} from 'lit';"],
  ['elements know no state', 'src/elements/a/snippet.ts', "import '../../state/group-state.js';"],
  ['elements know no port', 'src/elements/a/snippet.ts', "import '../../backend/backend.js';"],
  ['elements know no packages but lit', 'src/elements/a/snippet.ts', "import 'idb';"],
  [
    'no element imports another',
    'src/elements/goal-editor/snippet.ts',
    "import {Reins} from '../reins/reins.js';",
  ],
  ['nor later', 'src/elements/goal-editor/snippet.ts', "void import('../reins/reins.js');"],
  [
    'nor a type of it',
    'src/elements/goal-editor/snippet.ts',
    "import type {Reins} from '../reins/reins.js';",
  ],
  ['nor the provider', 'src/elements/goal-editor/snippet.ts', "import '../provider/provider.js';"],
  [
    'nor does the provider',
    'src/elements/provider/snippet.ts',
    "import '../goal-editor/goal-editor.js';",
  ],
  [
    'nor later',
    'src/elements/provider/snippet.ts',
    "void import('../goal-editor/goal-editor.js');",
  ],
  ['one adapter knows no other', 'src/backend/http/snippet.ts', "import '../memory/memory.js';"],
  ['ui is about no one element', 'src/ui/snippet.ts', "import '../context/select.js';"],
  ...adapters.flatMap((name): [why: string, file: string, code: string][] => [
    ['elements know no adapter', 'src/elements/goal-editor/snippet.ts', `import '${name}';`],
    ['nor later', 'src/elements/goal-editor/snippet.ts', `void import('${name}');`],
    ['the provider loads adapters late', 'src/elements/provider/snippet.ts', `import '${name}';`],
  ]),
];

for (const [why, file, code] of forbidden) {
  test(`${why}: ${file} may not ${code}`, async () => {
    assert.equal(await problems(file, code), 1);
  });
}

const allowed: [file: string, code: string][] = [
  ['src/domain/snippet.ts', "import './command.js'; import * as v from 'valibot';"],
  ['src/state/snippet.ts', "import '../domain/command.js'; import '../backend/backend.js';"],
  [
    'src/elements/a/snippet.ts',
    "import {html} from 'lit'; import {repeat} from 'lit/directives/repeat.js';",
  ],
  [
    'src/elements/a/snippet.ts',
    "import '../../context/select.js'; import '../../domain/command.js';",
  ],
  [
    'src/elements/provider/snippet.ts',
    "import '../../state/group-state.js'; import '../../backend/backend.js';",
  ],
  ['src/elements/goal-editor/snippet.ts', "import './goal-editor.js';"],
  ...adapters.map((name): [file: string, code: string] => [
    'src/elements/provider/snippet.ts',
    `void import('${name}');`,
  ]),
  ['src/snippet.ts', "import {LitElement} from 'lit'; import './state/group-state.js';"],
];

for (const [file, code] of allowed) {
  test(`${file} may ${code}`, async () => {
    assert.equal(await problems(file, code), 0);
  });
}
