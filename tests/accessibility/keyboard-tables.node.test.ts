/** A row that is walked elsewhere is there, and walked there. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Act} from './keyboard/act.js';
import {goalEditorActs} from './keyboard/goal-editor.js';
import {meetingAgendaActs} from './keyboard/meeting-agenda.js';
import {networkMapActs} from './keyboard/network-map.js';
import {phaseTrackerActs} from './keyboard/phase-tracker.js';
import {proposalsActs} from './keyboard/proposals.js';
import {reinsActs} from './keyboard/reins.js';

const tables: Readonly<Record<string, readonly Act[]>> = {
  'goal-editor': goalEditorActs,
  'meeting-agenda': meetingAgendaActs,
  'network-map': networkMapActs,
  'phase-tracker': phaseTrackerActs,
  proposals: proposalsActs,
  reins: reinsActs,
};

/** The keys, without the way to the button that opens it; what comes of it. */
const told = ({act, keys, asks, requests, focus, state}: Act) =>
  JSON.stringify([act, keys.at(-1), asks, requests, focus, state]);

describe('the keyboard tables', () => {
  for (const [name, acts] of Object.entries(tables)) {
    it(`leave out no row that nobody else walks: ${name}`, () => {
      for (const act of acts) {
        if (act.walkedIn === undefined) continue;
        const walked = tables[act.walkedIn]?.filter((row) => row.walkedIn === undefined) ?? [];
        assert.ok(walked.map(told).includes(told(act)), act.act);
      }
    });
  }

  it('walk the opening of what is shared in every element', () => {
    const opens = Object.entries(tables).filter(([, acts]) =>
      acts.some((row) => row.act === 'Open what can be lent' && row.walkedIn === undefined),
    );
    assert.equal(opens.length, 5);
  });
});
