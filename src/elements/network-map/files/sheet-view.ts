import {html, nothing, type TemplateResult} from 'lit';
import type {Person} from '../../../domain/network/schema.js';
import type {ChosenMap} from '../../../exchange/network/chosen-map.js';
import {
  inParts,
  personInWords,
  type NetworkTextWords,
} from '../../../exchange/network/person-in-words.js';
import {marked} from '../../../ui/marked.js';

/** On paper: everybody in words, by side, and by ring if that is chosen; and under that the map. */
export function sheetView(
  map: ChosenMap,
  words: NetworkTextWords,
  drawing: Element | undefined,
): TemplateResult {
  return html`<h1 dir="auto">${words.title}</h1>
    ${drawing ? nothing : html`<p>${words.nobody}</p>`}
    ${inParts(map, words).map(
      ({heading, rings}) =>
        html`<h2>${heading}</h2>
          ${rings.map(
            (ring) =>
              html`${ring.heading === undefined ? nothing : html`<h3>${ring.heading}</h3>`}
                <ul>
                  ${ring.people.map((person) => personOf(map, person, words))}
                </ul>`,
          )}`,
    )}
    ${drawing}`;
}

function personOf(map: ChosenMap, person: Person, words: NetworkTextWords): TemplateResult {
  const {beside, under, note} = personInWords(map, person, words);
  return html`<li>
    <p>
      ${beside.reduce<unknown>(
        (said, fact) => marked(words.paired, said, html`<span dir="auto">${fact}</span>`),
        html`<b dir="auto">${person.displayName}</b>`,
      )}
    </p>
    ${under.map((line) => html`<p class="under" dir="auto">${line}</p>`)}
    ${note === '' ? nothing : html`<p class="under note" dir="auto">${note}</p>`}
  </li>`;
}
