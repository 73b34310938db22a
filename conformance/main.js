#!/usr/bin/env node
import {writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {fhirResultsOf} from './fhir/kit.js';
import {lastFhirLine, tableOf} from './fhir/table.js';
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

resourcegroep-conformance <base address of a FHIR R4 server> --fhir [more]

  Tries what that server has of what backend/fhir asks for, and says what comes of what it lacks. The
  resources for it are marked as a test, and are deleted again.

  --as TOKEN            of somebody who may read and write the record of that patient
  --patient PLACE       whose record it is, as Patient/123; without it one is made for the test
  --origin ADDRESS      of the portal's own pages
  --junit FILE          writes the results as JUnit too

  Ends with 0 when all that a server must do is kept, with 1 when it is not, with 2 when it was asked wrongly.`;

/** @param {string} message @returns {never} */
function stop(message) {
  console.error(`${message}\n\n${usage}`);
  process.exit(2);
}

function asked() {
  const text = {type: /** @type {const} */ ('string')};
  const yes = {type: /** @type {const} */ ('boolean')};
  try {
    const {values, positionals} = parseArgs({
      allowPositionals: true,
      options: {
        ...{as: text, 'as-member': text, outsider: text, expiring: text},
        ...{'other-group': text, 'other-as': text, patient: text, fhir: yes},
        ...{'restart-cmd': text, origin: text, keys: text, junit: text, help: yes},
      },
    });
    return {values, address: positionals[0]};
  } catch (error) {
    return stop(error instanceof Error ? error.message : 'That could not be read.');
  }
}

const {values, address} = asked();

/** @typedef {import('./looking.js').Result} Result */

/** @param {string | undefined} text */
function groupAt(text) {
  const found = /^(https?:\/\/.+)\/groups\/([^/?#]+)\/?$/.exec(text ?? '');
  if (found === null) return stop('Give the address of a group for tests, with /groups/ in it.');
  return {base: found[1] ?? '', groupId: decodeURIComponent(found[2] ?? '')};
}

/** A portal's own server; each result is told as it comes. @returns {Promise<readonly Result[]>} */
async function askPortal() {
  const {base, groupId} = groupAt(address);
  const other = values['other-group'] === undefined ? undefined : groupAt(values['other-group']);
  if (other !== undefined && (other.base !== base || other.groupId === groupId))
    stop('Give with --other-group another group at the same server.');
  if (values.as === undefined) return stop('Give the token of its client with --as.');
  if (values.patient !== undefined) return stop('--patient is for --fhir.');
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
  return results;
}

/** A FHIR server; what it has is told as one table. @returns {Promise<readonly Result[]>} */
async function askFhir() {
  if (!/^https?:\/\/[^?#]+$/.test(address ?? '')) stop('Give the base address of a FHIR server.');
  const {as, patient, origin} = values;
  const known = ['fhir', 'as', 'patient', 'origin', 'junit'];
  const unknown = Object.keys(values).find((name) => !known.includes(name));
  if (unknown !== undefined) stop(`--${unknown} is not for --fhir.`);
  if (patient !== undefined && !/^Patient\/[A-Za-z0-9.-]{1,64}$/.test(patient))
    stop('Give a patient as Patient/123.');
  const options = {
    base: address ?? '',
    ...(as !== undefined && {as}),
    ...(patient !== undefined && {patient}),
    ...(origin !== undefined && {origin}),
  };
  const results = [];
  for await (const result of fhirResultsOf(options)) results.push(result);
  console.log(`${tableOf(results)}\n\n${lastFhirLine(results)}`);
  return results;
}

if (values.help) {
  console.log(usage);
  process.exit(0);
}
const results = await (values.fhir ? askFhir() : askPortal());
if (values.junit !== undefined) writeFileSync(values.junit, junitOf(results));
process.exit(sumOf(results).must === 0 ? 0 : 1);
