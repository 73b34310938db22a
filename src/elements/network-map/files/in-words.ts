import {firstTwo} from '../../../domain/network/name-lines.js';
import type {MapSvgWords} from '../../../exchange/map-svg/drawing.js';
import type {ChosenMap} from '../../../exchange/network/chosen-map.js';
import type {NetworkTextWords} from '../../../exchange/network/person-in-words.js';
import {clientFor} from '../client-for.js';
import {isClient} from '../scene.js';
import {domainWord} from '../domain-word.js';
import {ringWord, sectorOf, shortState, relationWord, stateWord} from '../words.js';
import {contactTold, contactWord, initiativeTold, supportWord} from '../told-words.js';
import type {FilesDesk} from './files-desk.js';
import {besideEachOther} from '../../../ui/facts.js';

/** What the map is called, for who looks. */
export function titleOf(desk: FilesDesk): string {
  const {text, sight, group} = desk;
  if (sight !== 'map') return text.titleGroup(group.name);
  return isClient(desk) ? text.title : text.titleOf(group.clientName ?? text.theClient);
}

const ringsOf = ({text}: FilesDesk) => ({
  1: ringWord(text, 1),
  2: ringWord(text, 2),
  3: ringWord(text, 3),
});

export function svgWords(desk: FilesDesk, {parts}: ChosenMap): MapSvgWords {
  const {text, group} = desk;
  const name = group.clientName ?? text.theClient;
  const rings = ringsOf(desk);
  return {
    title: titleOf(desk),
    you: isClient(desk) ? text.you : firstTwo(name),
    sides: {informal: text.informal, formal: text.formal},
    rings,
    state: (state) => shortState(text, state),
    describe: ({displayName, kind, closeness, state, sector}) =>
      besideEachOther(text, [
        displayName,
        ...(parts.includes('picture') ? [closeness ? rings[closeness] : text.noRing] : []),
        kind === 'informal' ? text.withInformal : text.withFormal,
        ...(parts.includes('picture') ? [sectorOf(desk, {kind, sector})] : []),
        state && stateWord(text, state).toLowerCase(),
      ]),
  };
}

export function textWords(desk: FilesDesk): NetworkTextWords {
  const {text, locale} = desk;
  const client = clientFor(desk);
  return {
    locale,
    title: titleOf(desk),
    sides: {informal: text.informal, formal: text.formal},
    rings: ringsOf(desk),
    noRing: text.noRing,
    nobody: text.nobody,
    code: (field, code) => said(desk, field, code),
    sector: (person) => sectorOf(desk, person) ?? '',
    paired: text.paired,
    list: (words) => besideEachOther(text, words),
    received: (support) => text.supportIn(support, client),
    given: (support) => text.supportOut(support, client),
    note: (note) => text.noted(note),
    knows: (names) => text.knowsWhom(names),
  };
}

/** A code in words, as on the card. */
function said(
  desk: FilesDesk,
  field: Parameters<NetworkTextWords['code']>[0],
  code: string,
): string {
  const {text} = desk;
  switch (field) {
    case 'relation':
      return code === 'other' ? '' : text.within(relationWord(text, code));
    case 'domain':
      return text.within(domainWord(text, code));
    case 'contact':
      return code === 'deceased' ? text.sentence(contactWord(desk, code)) : contactTold(desk, code);
    case 'initiative':
      return initiativeTold(desk, code);
    case 'state':
      return stateWord(text, code).toLowerCase();
    case 'support':
      return text.within(supportWord(text, code));
  }
}
