import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'playwright';
import {fileOf, goalOf, wordsOf, type Act} from '../accessibility/keyboard/act.js';
import {goalEditorActs} from '../accessibility/keyboard/goal-editor.js';
import {meetingAgendaActs} from '../accessibility/keyboard/meeting-agenda.js';
import {networkMapActs} from '../accessibility/keyboard/network-map.js';
import {phaseTrackerActs} from '../accessibility/keyboard/phase-tracker.js';
import {sendable} from './sendable.js';
import {noted, StrictSite} from './strict-page.js';

const tables: Readonly<Record<string, readonly Act[]>> = {
  'network-map': networkMapActs,
  'meeting-agenda': meetingAgendaActs,
  'goal-editor': goalEditorActs,
  'phase-tracker': phaseTrackerActs,
};

describe('every row of the keyboard tables, on a page that may do next to nothing', () => {
  let site: StrictSite;
  const heard = new Set<string>();

  before(async () => {
    site = await StrictSite.open();
  });
  after(() => site.close());

  it('is done, and nothing is blocked, kept or sent by it', async () => {
    const faults = await Promise.all(
      Object.entries(tables).map(async ([element, acts]) => {
        const page = await site.pageApart('table.html');
        const found: string[] = [];
        for (const act of acts)
          for (const fault of await faultsOf(page, element, act, heard))
            found.push(`${element}, “${act.act}”: ${fault}`);
        return found;
      }),
    );
    assert.deepEqual(faults.flat(), []);
    assert.deepEqual(site.complaints, []);
  });

  it('is every wish that the elements can send', () => {
    assert.deepEqual([...heard].sort(), sendable());
  });
});

/** What went wrong in one row: it was not done, or something left the page or was kept. */
async function faultsOf(
  page: Page,
  element: string,
  act: Act,
  heard: Set<string>,
): Promise<readonly string[]> {
  await inPage(page, 'begin', element, act.story ?? 'Typical', act.role);
  const begun = await noted(page);
  try {
    for (const key of act.keys) await press(page, key);
  } catch (error) {
    return [String(error)];
  }
  const asked = (await inPage(page, 'asked')) as readonly string[];
  for (const type of asked) heard.add(type);
  const missing = act.asks === undefined || asked.includes(act.asks) ? [] : [`no ${act.asks}`];
  return [...begun, ...(await noted(page)), ...missing];
}

async function press(page: Page, key: string): Promise<void> {
  const goal = goalOf(key);
  const words = wordsOf(key);
  const file = fileOf(key);
  if (goal !== undefined) await inPage(page, 'focusOn', goal);
  else if (file !== undefined) await inPage(page, 'choose', file);
  else if (words !== undefined) await page.keyboard.type(words);
  else await page.keyboard.press(key);
  await inPage(page, 'asked');
}

/** Calls what `table-page.ts` gives. */
const inPage = (page: Page, name: string, ...given: readonly unknown[]): Promise<unknown> =>
  page.evaluate(
    async ([called, values]) => {
      const helper = './table.js';
      const all = (await import(new URL(helper, location.href).href)) as Record<
        string,
        (...args: readonly unknown[]) => unknown
      >;
      return all[called]?.(...values);
    },
    [name, given] as const,
  );
