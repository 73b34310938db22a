/** Lit as most people would write it: a keyed list, rendered again at every move. */
import {html, render, svg} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {dragByDelegation, label, placeIn, size, style} from './svg.js';

const shape = ({side}) =>
  side === 'informal'
    ? svg`<circle class="shape" r=${size / 2} />`
    : svg`<rect class="shape" x=${-size / 2} y=${-size / 2} width=${size} height=${size} rx="9" />`;

const person = (one, index) =>
  svg`<g role="button" tabindex="0" data-index=${index} aria-label=${label(one)} transform="translate(${one.x} ${one.y})">
    ${shape(one)}<text y=${size}>${one.name}</text></g>`;

const drawing = ({width, height, ties}, persons) => html`
  <style>
    ${style}
  </style>
  <svg width=${width} height=${height} role="group" aria-label="Netwerk">
    ${ties.map(([from, to]) => {
      const [a, b] = [persons[from], persons[to]];
      return svg`<line x1=${a.x} y1=${a.y} x2=${b.x} y2=${b.y} />`;
    })}
    ${repeat(persons, (_, index) => index, person)}
  </svg>
`;

export default {
  mount(host, network) {
    let persons = network.persons;
    const listening = new AbortController();
    const update = (index, changed) => {
      persons = persons.with(index, {...persons[index], ...changed});
      render(drawing(network, persons), host);
    };
    render(drawing(network, persons), host);
    dragByDelegation(
      host.querySelector('svg'),
      (index, x, y) => update(index, {x, y}),
      listening.signal,
    );
    return {
      change: (index, name) => update(index, {name}),
      placeOf: (index) => placeIn(host, index),
      destroy() {
        listening.abort();
        render(null, host);
        delete host._$litPart$;
      },
    };
  },
};
