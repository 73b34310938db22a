#!/usr/bin/env node
import {writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {resultsOf} from './kit.js';
import {junitOf, lastLine, lineOf, sumOf} from './report.js';

const usage = `resourcegroep-conformance <address of a test group> --as TOKEN [more]

  Asks a portal's server over HTTP whether it keeps the contract and the rules of who decides what.
  The address is that of a group for tests, as https://portal.example/api/groups/proef-1: people and
  goals are added to it and taken away again.

  --as TOKEN            of the client of that group
  --as-member TOKEN     of a member; best its regieondersteuner, who alone can be lent some tasks
  --outsider TOKEN      of somebody who has no part in it
  --other-group ADDRESS of a second group for tests, in which that client has no part: best one in which
                        the member has
  --other-as TOKEN      of the client of that one; without it the outsider is
  --expiring TOKEN      of the client, and over within half a minute
  --restart-cmd COMMAND kills the server and starts it again
  --origin ADDRESS      of the portal's own pages
  --keys FILE           remembers a key, to ask a day later whether the server does too
  --junit FILE          writes the results as JUnit too
  --help                says this

  Ends with 0 when all that a server must do is kept, with 1 when it is not, with 2 when it was asked wrongly.`;

/** @param {string} message @returns {never} */
function stop(message) {
  console.error(`${message}\n\n${usage}`);
  process.exit(2);
}

function asked() {
  const text = {type: /** @type {const} */ ('string')};
  try {
    const {values, positionals} = parseArgs({
      allowPositionals: true,
      options: {
        ...{as: text, 'as-member': text, outsider: text, expiring: text},
        ...{'other-group': text, 'other-as': text},
        ...{'restart-cmd': text, origin: text, keys: text, junit: text, help: {type: 'boolean'}},
      },
    });
    return {values, address: positionals[0]};
  } catch (error) {
    return stop(error instanceof Error ? error.message : 'That could not be read.');
  }
}

const {values, address} = asked();
if (values.help) {
  console.log(usage);
  process.exit(0);
}

/** @param {string | undefined} asked */
function groupAt(asked) {
  const found = /^(https?:\/\/.+)\/groups\/([^/?#]+)\/?$/.exec(asked ?? '');
  if (found === null) return stop('Give the address of a group for tests, with /groups/ in it.');
  return {base: found[1] ?? '', groupId: decodeURIComponent(found[2] ?? '')};
}

const {base, groupId} = groupAt(address);
const other = values['other-group'] === undefined ? undefined : groupAt(values['other-group']);
if (other !== undefined && (other.base !== base || other.groupId === groupId))
  stop('Give with --other-group another group at the same server.');
if (values.as === undefined) stop('Give the token of its client with --as.');

const options = {
  ...{base, groupId, as: values.as},
  ...(other !== undefined && {otherGroupId: other.groupId}),
  ...(values['other-as'] !== undefined && {otherAs: values['other-as']}),
  ...(values['as-member'] !== undefined && {asMember: values['as-member']}),
  ...(values.outsider !== undefined && {outsider: values.outsider}),
  ...(values.expiring !== undefined && {expiring: values.expiring}),
  ...(values['restart-cmd'] !== undefined && {restartCommand: values['restart-cmd']}),
  ...(values.origin !== undefined && {origin: values.origin}),
  ...(values.keys !== undefined && {keysFile: values.keys}),
};
const results = [];
for await (const result of resultsOf(options)) {
  if (result.part !== results.at(-1)?.part) console.log(`\n${result.part}`);
  results.push(result);
  console.log(lineOf(result));
}
console.log(`\n${lastLine(results)}`);
if (values.junit !== undefined) writeFileSync(values.junit, junitOf(results));
process.exit(sumOf(results).must === 0 ? 0 : 1);
