/** A page whose lines with wrong use are marked `wrong`, and what the checker of a framework says of it. */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {stripVTControlCharacters} from 'node:util';

/** What a checker says, whatever it ends with. */
const said = (command: readonly string[], folder: string): Promise<string> =>
  new Promise((done) => {
    execFile(process.execPath, command, {cwd: folder}, (_, out, err) => {
      done(stripVTControlCharacters(out + err));
    });
  });

/** The lines of a page that a checker complains about. */
function complaints(output: string, file: string): number[] {
  const places = new RegExp(`${file.replace('.', '\\.')}(?:\\(|:|" )(\\d+)[,:]`, 'g');
  return [...new Set([...output.matchAll(places)].map(([, line]) => Number(line)))].sort(
    (a, b) => a - b,
  );
}

const wrongLines = (text: string): number[] =>
  text.split('\n').flatMap((line, at) => (/(\/\*|<!--) wrong /.test(line) ? [at + 1] : []));

/** Each line with wrong use is an error, and no other is. */
export async function onlyWrongLines(
  page: string,
  command: readonly string[],
  folder: string,
): Promise<void> {
  const wrong = wrongLines(readFileSync(page, 'utf8'));
  assert.ok(wrong.length >= 5, 'the page has wrong lines');
  const output = await said(command, folder);
  assert.deepEqual(complaints(output, basename(page)), wrong, output);
}
