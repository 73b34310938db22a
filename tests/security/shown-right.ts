import type {ResourceGroup} from '../../src/domain/group.js';
import {theKitchenTable} from '../../src/testing/kitchen-table.js';
import {elementsIn} from '../support/stories.js';

/** What the groups are made of, wrong or not. */
export const table = theKitchenTable(new Date().toISOString());

/** All that an element says, to the eye or to the ear. */
export const wordsIn = (element: HTMLElement): string =>
  [
    element.shadowRoot?.textContent ?? '',
    ...elementsIn(element.shadowRoot ?? element).map((one) => one.getAttribute('aria-label') ?? ''),
  ]
    .join('\n')
    .replaceAll('\u00ad', '');

/**
 * What is wrong with what an element shows of a group: it neither says, under a title, that the group
 * cannot be read, nor has a title and all in the group that is still as it was.
 */
export function faultsOf(element: HTMLElement, group: unknown): readonly string[] {
  const seen = elementsIn(element.shadowRoot ?? element).filter((one) => one.checkVisibility());
  const says = (one: HTMLElement | undefined): boolean =>
    (one?.innerText.trim().length ?? 0) > 2 && (one?.getBoundingClientRect().height ?? 0) > 10;
  if (!says(seen.find((one) => one.matches('h2, [role=heading][aria-level="2"]'))))
    return ['has no title'];
  const failed = seen.find((one) => one.matches('[part=failed]'));
  if (failed)
    return says(failed.querySelector('p') ?? undefined) ? [] : ['does not say what is wrong'];
  if (seen.some((one) => one.matches('[aria-busy=true]'))) return ['goes on loading'];
  const words = wordsIn(element);
  return rightIn(element.localName, group)
    .filter((one) => !words.includes(one))
    .map((one) => `does not show “${one}”`);
}

/** What an element has to show: only that of the kitchen table which nothing happened to. */
function rightIn(tag: string, group: unknown): readonly string[] {
  switch (tag) {
    case 'rg-network-map':
      return untouched(group, 'people').map(({displayName}) => displayName);
    case 'rg-goal-editor': {
      const goals = untouched(group, 'goals');
      const ids = new Set(goals.map(({id}) => id));
      return goals.flatMap(({parentId, text}) =>
        parentId === undefined || ids.has(parentId) ? text : [],
      );
    }
    case 'rg-meeting-agenda': {
      // Which meeting is shown depends on all of them.
      const all = untouched(group, 'meetings').length === table.meetings.length;
      const items = all ? untouched(group, 'agendaItems') : [];
      return items.flatMap(({meetingId, title}) => (meetingId === 'mt-3' ? title : []));
    }
    default:
      return ['Voorbereiding', 'Kennismaken', 'Planning', 'Hoe nu verder?'];
  }
}

type Lists = Pick<ResourceGroup, 'people' | 'goals' | 'meetings' | 'agendaItems'>;

/** Those that are as they were, and there but once; all of them where none was added. */
function untouched<Name extends keyof Lists>(
  group: unknown,
  name: Name,
): readonly Lists[Name][number][] {
  const list: unknown = typeof group === 'object' && group !== null ? Reflect.get(group, name) : [];
  if (!Array.isArray(list)) return [];
  const texts = (list as readonly unknown[]).map((one) => JSON.stringify(one));
  const known: readonly Lists[Name][number][] = table[name];
  return known.filter(
    (one) =>
      texts.includes(JSON.stringify(one)) &&
      list.filter((other: unknown) => idOf(other) === one.id).length === 1,
  );
}

const idOf = (one: unknown): unknown =>
  typeof one === 'object' && one !== null ? Reflect.get(one, 'id') : undefined;
