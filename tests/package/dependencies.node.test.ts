import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {homedir} from 'node:os';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {sbom} from '../../.ci/sbom.js';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const manifest = JSON.parse(read('package.json')) as {
  name: string;
  dependencies: Record<string, string>;
};

interface Listed {
  readonly name: string;
  readonly purl: string;
}
const list = sbom() as {
  readonly metadata: {readonly component: Listed};
  readonly components: readonly Listed[];
};

/** The packages of the table below a line of CONTRIBUTING.md, with why they are there. */
function justified(line: string): ReadonlyMap<string, string> {
  const [, after = ''] = read('CONTRIBUTING.md').split(line);
  const [table = ''] = after.trimStart().split('\n\n');
  const rows = [...table.matchAll(/^\| `([^`]+)`\s*\| (.+?)\s*\|$/gm)];
  return new Map(rows.map(([, name = '', why = '']) => [name, why]));
}

describe('what the package brings along', () => {
  it('is few, and each is justified', () => {
    const reasons = justified('Few at run time, each with its reason.');
    assert.deepEqual([...reasons.keys()].sort(), Object.keys(manifest.dependencies).sort());
    for (const [name, why] of reasons) assert.ok(why.length > 20, name);
  });

  it('brings along nothing that is not justified too', () => {
    const reasons = justified('What these bring along themselves:');
    const own = new Set(Object.keys(manifest.dependencies));
    const others = list.components.map(({name}) => name).filter((name) => !own.has(name));
    assert.deepEqual([...reasons.keys()].sort(), others.sort());
  });

  it('is listed for whoever installs it, with nothing about who built it', () => {
    assert.equal(list.metadata.component.name, manifest.name);
    const text = JSON.stringify(list);
    for (const own of [fileURLToPath(root), homedir(), 'tarball', 'registry', 'cdx:npm:package']) {
      assert.ok(!text.includes(own), own);
    }
    assert.equal(JSON.stringify(sbom()), text);
  });
});
