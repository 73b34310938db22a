/** The floor: one string of SVG, delegated listeners, and each change written where it belongs. */
import {dragByDelegation, endsByPerson, escaped, label, placeIn, size, style} from './svg.js';

function shape({side}) {
  return side === 'informal'
    ? `<circle class="shape" r="${size / 2}"/>`
    : `<rect class="shape" x="${-size / 2}" y="${-size / 2}" width="${size}" height="${size}" rx="9"/>`;
}

function drawing({width, height, persons, ties}) {
  const lines = ties.map(([from, to]) => {
    const [a, b] = [persons[from], persons[to]];
    return `<line x1="${a.x}" y1="${a.y}" x2="${b.x}" y2="${b.y}"/>`;
  });
  const people = persons.map(
    (person, index) =>
      `<g role="button" tabindex="0" data-index="${index}" aria-label="${escaped(label(person))}" transform="translate(${person.x} ${person.y})">${shape(person)}<text y="${size}">${escaped(person.name)}</text></g>`,
  );
  return `<style>${style}</style><svg width="${width}" height="${height}" role="group" aria-label="Netwerk">${lines.join('')}${people.join('')}</svg>`;
}

export default {
  mount(host, network) {
    host.innerHTML = drawing(network);
    const svg = host.querySelector('svg');
    const people = svg.querySelectorAll('g');
    const lines = svg.querySelectorAll('line');
    const ends = endsByPerson(network);
    const listening = new AbortController();
    dragByDelegation(
      svg,
      (index, x, y) => {
        people[index].setAttribute('transform', `translate(${x} ${y})`);
        for (const [line, forX, forY] of ends[index]) {
          lines[line].setAttribute(forX, x);
          lines[line].setAttribute(forY, y);
        }
      },
      listening.signal,
    );
    return {
      change(index, name) {
        people[index].setAttribute('aria-label', label({...network.persons[index], name}));
        people[index].querySelector('text').textContent = name;
      },
      placeOf: (index) => placeIn(host, index),
      destroy: () => listening.abort(),
    };
  },
};
