/**
 * What a reader has at hand who pastes a block of the docs: the elements on their own page, a group,
 * and what their portal does. A block that needs another name says in its test what is missing.
 */
import '../../src/define.js';
import '../../src/elements/proposals/rg-proposals.js';
import '../../src/elements/reins/rg-reins.js';
import type {ActorRef} from '../../src/domain.js';
import {writeFhir} from '../../src/exchange-fhir.js';
import {theKitchenTable} from '../../src/testing.js';

function onPage<Tag extends keyof HTMLElementTagNameMap>(tag: Tag): HTMLElementTagNameMap[Tag] {
  const found = document.querySelector(tag);
  if (found === null) throw new Error(`There is no <${tag}> on the page.`);
  return found;
}

export const provider = onPage('rg-provider');
export const map = onPage('rg-network-map');
export const goals = onPage('rg-goal-editor');
export const agenda = onPage('rg-meeting-agenda');
export const tracker = onPage('rg-phase-tracker');

export const group = theKitchenTable();
export const groupId = group.id;
export const actor: ActorRef = {kind: 'client'};
export const text = '<Bundle xmlns="http://hl7.org/fhir"><type value="collection"/></Bundle>';
export const bundle = writeFhir(group, {
  ...{dialect: 'nl-core', at: '2026-11-23T09:00:00Z', patient: 'Patient/1'},
} as const).bundle;

/** What a portal does in its own way. Whatever it is given, here it is done. */
const token = async (asked?: {readonly renew?: boolean}) => `token ${asked?.renew}`;
export const session = {token, accessToken: token};
export const showBeside = (personId: string): void => void personId;
export const remember = (view: string): void => void view;
export const keepFor = (...kept: readonly unknown[]): void => void kept;
export const keptFor = async (...of: readonly unknown[]): Promise<undefined> => void of;
export const mailToMyself = (meetingId: string, file: File): void => void [meetingId, file];
export const putInTheDossier = async (name: string, file: string): Promise<void> =>
  void [name, file];
export const offerToSend = (personId: string, words: string): void => void [personId, words];
export const log = (entry: object): void => void entry;
