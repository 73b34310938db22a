import {html, nothing, svg, type TemplateResult} from 'lit';
import {youRadius} from '../../domain/network/layout-parts.js';
import {charactersOf} from '../../domain/network/name-lines.js';
import type {MapMoves} from './map-moves.js';
import {nodeView, tieView} from './node-view.js';
import {ringsView} from './rings-view.js';
import {isClient, personIdOf, type Scene} from './scene.js';

/** Rings or rows with 'Jij' in the middle, and everybody in their place. */
export function mapView(scene: Scene, scale: number, moves: MapMoves | undefined): TemplateResult {
  const {text, group, layout, people, moving} = scene;
  const {width, height, top, form} = layout;
  const name = group.clientName ?? text.theClient;
  const label = isClient(scene) ? text.mapLabel : text.mapLabelOf(name);
  return html`<figure class="figure ${form}">
    <div class="sides" aria-hidden="true">
      ${sideView(text.informal, true)}${sideView(text.formal, false)}
    </div>
    <p id="map-help" hidden>${people.length > 0 ? text.mapHelp : nothing}</p>
    <svg
      class="paper ${moving ? 'placing' : ''}"
      part="map"
      role="group"
      aria-label=${label}
      aria-describedby="map-help"
      viewBox="${-width / 2} ${-top} ${width} ${height}"
      width=${Math.round(width * scale)}
      height=${Math.round(height * scale)}
      @pointerdown=${moves?.take}
      @click=${moves?.press}
      @keydown=${moves?.key}
    >
      ${ringsView(scene)} ${linesView(scene)} ${youView(scene, name)}
      ${people.map((_, at) => nodeView(scene, at))}
      <g class="lift"></g>
    </svg>
    ${form === 'rows' ? html`<div class="sides end" aria-hidden="true">${sideView(text.formal, false)}</div>` : nothing}
  </figure>`;
}

export const sideView = (word: string, informal: boolean): TemplateResult =>
  html`<p class="side">
    <svg viewBox="0 0 22 22" aria-hidden="true">
      ${
        informal
          ? svg`<circle class="s-inf" cx="11" cy="11" r="9" />`
          : svg`<rect class="s-for" x="2" y="2" width="18" height="18" rx="5" />`
      }</svg
    >${word}
  </p>`;

function youView(scene: Scene, name: string): unknown {
  const {text, layout} = scene;
  const {cell} = layout;
  const mine = isClient(scene);
  const word = mine ? text.you : charactersOf(name).slice(0, 2).join('');
  return svg`<g class="you ${cell.size}" role="img" aria-label=${mine ? text.middle : text.middleOf(name)}>
    <circle class="s-you" r=${youRadius(cell)} /><text class="t-you" dy="0.3em">${word}</text>
  </g>`;
}

/** Only when asked for: of the chosen person, or quietly of all when nobody is chosen. */
function linesView({group, people, panel, layout, lines, sight}: Scene): unknown {
  if (!lines || sight !== 'map') return nothing;
  const chosen = personIdOf(panel);
  const places = new Map(people.map(({person}, at) => [person.id, at]));
  return svg`<g class="ties ${chosen === undefined ? 'all' : ''}" aria-hidden="true">${group.ties
    .filter(({from, to}) => chosen === undefined || from === chosen || to === chosen)
    .map(({from, to}) => tieView(layout, places.get(from) ?? -1, places.get(to) ?? -1))}</g>`;
}
