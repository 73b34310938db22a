import '@resourcegroep/elements/define.js';
import type {RgPhaseActEvent} from '@resourcegroep/elements';
import {indexedDbBackend} from '@resourcegroep/elements/backend/indexeddb';
import {newGroup, type ResourceGroup} from '@resourcegroep/elements/domain';
import {theKitchenTable} from '@resourcegroep/elements/testing';
import {keepDrafts} from './keep-drafts.js';
import {readFile} from './read-file.js';
import {translate, wordsOf} from './words.js';

/*
 * What a portal does: it says where the groups are kept, which group this is, and who looks at it.
 * The rest of this file is the desk above the page, with which one plays the different people.
 */
const backend = indexedDbBackend({name: 'lindehof', initial: beginGroup});
const provider = find('rg-provider');
provider.backend = backend;

function beginGroup(groupId: string): ResourceGroup {
  if (groupId === 'sample') return theKitchenTable();
  const own = {id: groupId, clientRef: 'client-1', clientName: 'Samira'};
  return newGroup(own, new Date().toISOString());
}

const choices = ['role', 'language', 'theme', 'group'] as const;
const choice = (name: (typeof choices)[number]) => find<HTMLSelectElement>(`[name="${name}"]`);

for (const name of choices) {
  choice(name).value = sessionStorage.getItem(name) ?? choice(name).value;
  choice(name).addEventListener('change', show);
}
find<HTMLInputElement>('[name="file"]').addEventListener('change', ({target}) => {
  if (target instanceof HTMLInputElement) void addFromFile(target);
});
find('[name="restart"]').addEventListener('click', () => void restart());
provider.addEventListener('rg-state', sayWhoLooks);
provider.addEventListener('rg-phase-act', showPlace);
keepDrafts(provider, find('rg-goal-editor'));
show();

function show(): void {
  for (const name of choices) sessionStorage.setItem(name, choice(name).value);
  document.documentElement.lang = choice('language').value;
  document.documentElement.style.colorScheme = choice('theme').value;
  translate(choice('language').value);
  provider.groupId = choice('group').value;
  provider.actorRole = choice('role').value;
  sayWhoLooks();
}

/** Whose eyes these are, or that nobody has that role yet. */
function sayWhoLooks(): void {
  const words = wordsOf(choice('language').value);
  const role = choice('role').selectedOptions[0]?.textContent ?? '';
  const name = provider.actorName;
  const others = name === undefined ? words.nobody : words.looksAs(name, role.trim());
  find('#viewer').textContent = choice('role').value === 'client' ? '' : others;
}

/** What the path leads to is on this same page; a larger portal would open another one. */
function showPlace({place}: RgPhaseActEvent): void {
  const section = find(place === 'meeting' ? '#agenda' : `#${place}`);
  section.tabIndex = -1;
  section.scrollIntoView();
  section.focus({preventScroll: true});
}

/** A map from a file becomes a group of its own; a wrong file changes nothing. */
async function addFromFile(input: HTMLInputElement): Promise<void> {
  const file = input.files?.[0];
  if (file === undefined) return;
  const language = choice('language').value;
  const {group, notes} = await readFile(file, language === 'en' ? 'en' : 'nl');
  input.value = '';
  const words = wordsOf(language);
  if (group === undefined) return report(words.notRead, notes);
  await backend.importGroup('file', group);
  choice('group').value = 'file';
  choice('role').value = 'client';
  show();
  report(words.read(group.people.length), notes);
}

function report(title: string, notes: readonly string[]): void {
  find('#report-title').textContent = title;
  const items = notes.map((note) =>
    Object.assign(document.createElement('li'), {textContent: note}),
  );
  find('#report-notes').replaceChildren(...items);
  find<HTMLDialogElement>('#report').showModal();
}

async function restart(): Promise<void> {
  const groupId = choice('group').value;
  if (!confirm(wordsOf(choice('language').value).restartAsk)) return;
  await backend.importGroup(groupId, beginGroup(groupId));
}

/** The page and this script belong together: what is named here is there. */
function find<Tag extends keyof HTMLElementTagNameMap>(tag: Tag): HTMLElementTagNameMap[Tag];
function find<Kind extends HTMLElement = HTMLElement>(selector: string): Kind;
function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`The page has no ${selector}.`);
  return found;
}
