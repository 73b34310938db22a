import {html, nothing, svg, type TemplateResult} from 'lit';
import {youRadius} from '../../domain/network/layout-parts.js';
import {firstTwo} from '../../domain/network/name-lines.js';
import {drawTies} from './late-ties.js';
import type {MapMoves} from './map-moves.js';
import {drawingView, nodeAt, nodeView} from './node-view.js';
import {ringsView} from './rings-view.js';
import {isClient, type Scene, type Shown} from './scene.js';

const onServer = typeof document === 'undefined';

/** Rings or rows with 'Jij' in the middle; a browser puts the people in by `PeopleLayer`. */
export function mapView(scene: Scene, scale: number, moves: MapMoves | undefined): TemplateResult {
  const {text, group, layout, people, moving} = scene;
  const {width, height, top, form} = layout;
  const name = group.clientName ?? text.theClient;
  return html`<figure class="figure ${form}">
    <div class="sides" aria-hidden="true">
      ${sideView(text.informal, true)}${sideView(text.formal, false)}
    </div>
    <p id="map-help" hidden>
      ${people.length > 0 ? scene.late((_, desk) => desk.text.mapHelp) : nothing}
    </p>
    <div
      class="paper ${moving ? 'placing' : ''}"
      part="map"
      role="group"
      aria-label=${isClient(scene) ? text.mapLabel : text.mapLabelOf(name)}
      aria-describedby="map-help"
      @pointerdown=${moves?.take}
      @click=${moves?.press ?? opens(scene)}
      @keydown=${moves?.key ?? opens(scene)}
    >
      <svg
        class="ground"
        role="none"
        viewBox="${-width / 2} ${-top} ${width} ${height}"
        width=${Math.round(width * scale)}
        height=${Math.round(height * scale)}
      >
        ${ringsView(scene)} ${scene.drawSectors()} ${drawTies(scene)} ${youView(scene, name)}
        ${onServer ? people.map(wholeNode, scene) : nothing}
      </svg>
      <div class="people" ${scene.late((more, desk) => more.mapPhotos(desk))}></div>
      <div class="lift"></div>
    </div>
    ${form === 'rows' ? html`<div class="sides end" aria-hidden="true">${sideView(text.formal, false)}</div>` : nothing}
  </figure>`;
}

/** Until the rest is there, a press opens somebody's card all the same, as in the list. */
const opens =
  ({people, show}: Scene) =>
  (event: Event) => {
    const shown = people[nodeAt(event) ?? -1];
    if (shown && (!(event instanceof KeyboardEvent) || event.key === 'Enter'))
      show({kind: 'card', personId: shown.person.id});
  };

function wholeNode(this: Scene, shown: Shown, at: number): unknown {
  return nodeView(this, at, drawingView(this, shown));
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
  const word = mine ? text.you : firstTwo(name);
  return svg`<g class="you ${cell.size}" role="img" aria-label=${mine ? text.middle : text.middleOf(name)}>
    <circle class="s-you" r=${youRadius(cell)} /><text class="t-you" dy="0.3em">${word}</text>
  </g>`;
}
