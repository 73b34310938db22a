import {contacts, initiatives, supportKinds} from '../../domain/network/values.js';
import {clientFor} from './client-for.js';
import type {Desk, MoreText, Scene, Text} from './scene.js';
import {sentence} from './words.js';

/** A code of a family in words; another one is shown as it is. */
export function wordAmong<Known extends string>(
  text: Readonly<Record<Known, string>>,
  family: readonly Known[],
  code: string,
): string {
  const known = family.find((one) => one === code);
  return known === undefined ? code : text[known];
}

type Told = Pick<Scene, 'viewer' | 'group'> & Pick<Desk, 'text'>;

export const supportWord = (text: Text & MoreText, kind: string): string =>
  wordAmong(text, supportKinds, kind);

/** What somebody is for the client and the client for them, also of who has no name yet. */
export function supportTitles(desk: Told, name?: string): {received: string; given: string} {
  const {text} = desk;
  const client = clientFor(desk);
  return {
    received: text.forMe(name ?? sentence(text.thisPerson), client),
    given: text.fromMe(name ?? text.thisPerson, client && sentence(client)),
  };
}

/** The question how often the client and somebody speak. */
export function contactAsked(desk: Told): string {
  const client = clientFor(desk);
  return client === undefined ? desk.text.contact : desk.text.contactOf(client);
}

/** How often that is; who would like it again is the client, whoever looks. */
export function contactWord(desk: Told, contact: string): string {
  const client = clientFor(desk);
  return contact === 'wished' && client !== undefined
    ? desk.text.wishedOf(sentence(client))
    : wordAmong(desk.text, contacts, contact);
}

/** Who gets in touch: "ik" is the client, whoever looks. */
export function initiativeWord(desk: Told, initiative: string): string {
  const client = clientFor(desk);
  return initiative === 'me' && client !== undefined
    ? sentence(client)
    : wordAmong(desk.text, initiatives, initiative);
}

/** The question and what was answered, as a sentence after it. */
export const contactTold = (desk: Told, contact: string): string =>
  desk.text.inTurn(contactAsked(desk), desk.text.sentence(contactWord(desk, contact)));

export const initiativeTold = (desk: Told, initiative: string): string =>
  desk.text.inTurn(desk.text.initiative, desk.text.sentence(initiativeWord(desk, initiative)));

/** The question how close somebody feels to the client. */
export function closenessAsked(desk: Told): string {
  const client = clientFor(desk);
  return client === undefined ? desk.text.closeness : desk.text.closenessOf(client);
}
