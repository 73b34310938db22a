/** Whatever a change comes to, a server of others gives it back as it was meant. */
import '../property-seed.js';
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {fhirBackend} from '../../src/backend/fhir/fhir.js';
import {
  keyOf,
  recordsOf,
  type Change,
  type NewRecord,
  type RecordRef,
  type Write,
} from '../../src/domain/records.js';
import type {ResourceGroup} from '../../src/domain/group.js';
import {randomGroups} from '../domain/random-group.js';
import {patient, serverWith} from './rest-server.js';
import {validators} from './validators.js';

const {signal} = new AbortController();
const json = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const byKey = (records: readonly NewRecord[]) =>
  new Map(records.map((one) => [keyOf(one), json(one.body)]));

/** What leads from one group to the other, in no order, a few writes at a time. */
function changesBetween(before: ResourceGroup, after: ResourceGroup, sizes: readonly number[]) {
  const [old, now] = [recordsOf(before), recordsOf(after)].map(byKey);
  const refs = [...recordsOf(before), ...recordsOf(after)].map(({kind, id}) => ({kind, id}));
  const each = [...new Map(refs.map((ref) => [keyOf(ref), ref])).values()];
  const changed = each.filter(
    (ref) => JSON.stringify(old?.get(keyOf(ref))) !== JSON.stringify(now?.get(keyOf(ref))),
  );
  const parts: (readonly RecordRef[])[] = [];
  for (let at = 0, turn = 0; at < changed.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1;
    parts.push(changed.slice(at, at + size));
    at += size;
  }
  return parts.map((part) => part.map((ref) => ({...ref, body: now?.get(keyOf(ref)) ?? null})));
}

describe('any change', () => {
  it('comes back from the server as it was meant, in resources that are valid', async () => {
    const check = await validators();
    await fc.assert(
      fc.asyncProperty(
        randomGroups,
        randomGroups,
        fc.array(fc.integer({min: 1, max: 9}), {minLength: 1, maxLength: 5}),
        async (before, after, sizes) => {
          const server = await serverWith('5.2', before);
          try {
            const page = () => fhirBackend({base: server.base, patient});
            const backend = page();
            const {records} = await backend.load(before.id, {signal});
            const versions = new Map(records.map((one) => [keyOf(one), one.version]));
            for (const part of changesBetween(before, after, sizes)) {
              const writes: Write[] = part.map((one) => ({
                ...one,
                base: versions.get(keyOf(one)) ?? null,
              }));
              const saved = await backend.save(changeOf(before.id, writes), {signal});
              for (const one of saved.records) versions.set(keyOf(one), one.version);
              for (const one of saved.removed) versions.delete(keyOf(one));
            }
            const stored = (await page().load(before.id, {signal})).records;
            assert.deepEqual(byKey(stored), byKey(recordsOf(after)));
            assert.deepEqual(new Map(stored.map((one) => [keyOf(one), one.version])), versions);
            for (const resource of server.all()) assert.deepEqual(check(resource), []);
          } finally {
            server.stop();
          }
        },
      ),
      {numRuns: 5, endOnFailure: true},
    );
  });
});

const changeOf = (groupId: string, writes: readonly Write[]): Change => ({
  ...{id: crypto.randomUUID(), groupId, by: {kind: 'client'}, at: new Date().toISOString()},
  ...{command: {type: 'nameGroup', name: ''}, writes},
});
