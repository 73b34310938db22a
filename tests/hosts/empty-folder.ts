import assert from 'node:assert/strict';
import {existsSync, mkdtempSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';

/** Not within another package: npm would install there. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'portal-'));
  for (let above = dirname(folder); above !== dirname(above); above = dirname(above))
    for (const sign of ['package.json', 'node_modules'])
      assert.ok(!existsSync(join(above, sign)), `${above} has a ${sign}: set TMPDIR elsewhere`);
  return folder;
}
