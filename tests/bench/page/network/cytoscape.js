import cytoscape from 'cytoscape';
import {boxIn, fromBox} from './canvas.js';

const style = [
  {
    selector: 'node',
    style: {
      width: 36,
      height: 36,
      label: 'data(name)',
      'font-size': 13,
      'text-valign': 'bottom',
      'background-color': '#e5eef7',
      'border-width': 1,
      'border-color': '#336',
    },
  },
  {selector: 'node[side = "formal"]', style: {shape: 'round-rectangle'}},
  {selector: 'edge', style: {width: 1, 'line-color': '#999', 'curve-style': 'haystack'}},
];

const elements = ({persons, ties}) => [
  ...persons.map(({name, side, x, y}, index) => ({
    group: 'nodes',
    data: {id: `p${index}`, name, side},
    position: {x, y},
  })),
  ...ties.map(([from, to]) => ({group: 'edges', data: {source: `p${from}`, target: `p${to}`}})),
];

/** Draws at once what it would draw in its next frame. */
function draw(cy) {
  const renderer = cy.renderer();
  for (const {fn} of renderer.beforeRenderCallbacks) fn(true, performance.now());
  renderer.render({});
}

export default {
  mount(host, network) {
    const container = boxIn(host);
    const cy = cytoscape({
      container,
      style,
      elements: elements(network),
      layout: {name: 'preset', fit: false},
      zoom: 1,
      pan: {x: 0, y: 0},
    });
    draw(cy);
    return {
      change(index, name) {
        cy.getElementById(`p${index}`).data('name', name);
        draw(cy);
      },
      placeOf: (index) => fromBox(container, cy.getElementById(`p${index}`).renderedPosition()),
      destroy: () => cy.destroy(),
    };
  },
};
