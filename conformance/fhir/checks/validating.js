import {randomUUID} from 'node:crypto';
import {expect} from '../../expect.js';
import {saidBy} from '../bench.js';

/** @typedef {import('../bench.js').FhirBench} FhirBench */
/** @typedef {import('../bench.js').Resource} Resource */

/** @param {FhirBench} bench @returns {Promise<Resource>} */
async function goalOf(bench) {
  const subject = {reference: await bench.patient()};
  const description = {text: 'Proef van resourcegroep-conformance'};
  return bench.marked({resourceType: 'Goal', lifecycleStatus: 'proposed', description, subject});
}

/** @param {FhirBench} bench @param {Resource} resource @param {string} of */
async function expectRefused(bench, resource, of) {
  const answer = await bench.ask(resource.resourceType, {method: 'POST', body: resource});
  const isRefused = answer.status >= 400 && answer.status < 500;
  expect(isRefused, `${of}: ${saidBy(answer)} instead of 400 or 422`);
}

const wrongIn =
  'backend/fhir writes what is valid; what others put in wrongly is left out, or shown as it can be.';

/** @type {readonly import('../kit.js').Check[]} */
export const validating = [
  {
    name: 'refuses what is not FHIR',
    level: 'should',
    advice: wrongIn,
    async look(bench) {
      const goal = await goalOf(bench);
      await expectRefused(
        bench,
        {...goal, description: undefined},
        'without an element that is required',
      );
      await expectRefused(bench, {...goal, colour: 'red'}, 'with an element that there is not');
      await expectRefused(bench, {...goal, startDate: {at: 1}}, 'with a value of another type');
    },
  },
  {
    name: 'refuses codes that a required list has not',
    level: 'should',
    advice: wrongIn,
    look: async (bench) =>
      expectRefused(bench, {...(await goalOf(bench)), lifecycleStatus: 'reached'}, 'such a code'),
  },
  {
    name: 'refuses a reference to what cannot stand there',
    level: 'should',
    advice: wrongIn,
    async look(bench) {
      const subject = {reference: `Appointment/${randomUUID()}`};
      await expectRefused(bench, {...(await goalOf(bench)), subject}, 'such a reference');
    },
  },
  {
    name: 'says in an OperationOutcome what is wrong',
    level: 'should',
    advice: 'The hint of a BackendError has the status, and no words.',
    async look(bench) {
      const answer = await bench.ask(`Basic/${randomUUID()}`);
      expect(answer.status >= 400, `what there is not: ${saidBy(answer)}`);
      expect(answer.body?.resourceType === 'OperationOutcome', 'the answer is none');
    },
  },
];
