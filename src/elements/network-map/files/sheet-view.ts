import {html, nothing, type TemplateResult} from 'lit';
import {closenesses, sides, type Side} from '../../../domain/network/rings.js';
import type {Person} from '../../../domain/network/schema.js';
import type {ChosenMap} from '../../../exchange/network/chosen-map.js';
import type {NetworkTextWords} from '../../../exchange/network/network-text.js';

/** What lies under the map on paper: the same people in words, by side, and by ring if that is chosen. */
export function sheetView(
  map: ChosenMap,
  words: NetworkTextWords,
  drawing: Element | undefined,
): TemplateResult {
  return html`<h1 dir="auto">${words.title}</h1>
    ${drawing ?? html`<p>${words.nobody}</p>`} ${sides.map((side) => sideOf(map, side, words))}`;
}

function sideOf(map: ChosenMap, side: Side, words: NetworkTextWords): unknown {
  const people = map.people.filter(({kind}) => kind === side);
  if (people.length === 0) return nothing;
  const list = (some: readonly Person[]): TemplateResult =>
    html`<ul>
      ${some.map((person) => personOf(map, person, words))}
    </ul>`;
  if (!map.parts.includes('picture'))
    return html`<h2>${words.sides[side]}</h2>
      ${list(people)}`;
  return html`<h2>${words.sides[side]}</h2>
    ${[...closenesses, undefined].map((ring) => {
      const here = people.filter(({closeness}) => closeness === ring);
      if (here.length === 0) return nothing;
      return html`<h3>${ring ? words.rings[ring] : words.noRing}</h3>
        ${list(here)}`;
    })}`;
}

function personOf(map: ChosenMap, person: Person, words: NetworkTextWords): TemplateResult {
  const {displayName, relation, relationLabel, organisation, note} = person;
  const {code, contact, under} = factsOf(map, person, words);
  const beside = [
    relationLabel ?? (relation ? code('relation', relation) : ''),
    organisation ?? '',
    map.parts.includes('picture') ? (words.sector?.(person) ?? '') : '',
  ];
  const state = map.states.get(person.id);
  const facts = [...beside, state ? code('state', state) : ''].filter((fact) => fact !== '');
  return html`<li>
    <p>
      <b dir="auto">${displayName}</b
      >${facts.map((fact) => html`, <span dir="auto">${fact}</span>`)}
    </p>
    ${[...contact, ...under].map((line) => html`<p class="under" dir="auto">${line}</p>`)}
    ${note ? html`<p class="under note" dir="auto">${words.note(note)}</p>` : nothing}
  </li>`;
}

function factsOf(map: ChosenMap, person: Person, words: NetworkTextWords) {
  const {code, list, received, given, knows} = words;
  const {contact, initiative, supportReceived = [], supportGiven = []} = person;
  const support = (kinds: readonly string[]): string =>
    list(kinds.map((kind) => code('support', kind)));
  const known = map.ties.flatMap(({from, to}) => {
    const other = from === person.id ? to : to === person.id ? from : undefined;
    return map.people.filter(({id}) => id === other).map(({displayName}) => displayName);
  });
  return {
    code,
    contact: [
      ...(contact ? [code('contact', contact)] : []),
      ...(initiative ? [code('initiative', initiative)] : []),
    ],
    under: [
      ...(supportReceived.length > 0 ? [received(support(supportReceived))] : []),
      ...(supportGiven.length > 0 ? [given(support(supportGiven))] : []),
      ...(known.length > 0 ? [knows(list(known))] : []),
    ],
  };
}
