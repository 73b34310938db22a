/** d3: data joined to SVG, dragged by d3-drag. */
import {drag, select} from 'd3';
import {endsByPerson, label, placeIn, size, style} from './svg.js';

function addShapes(people) {
  people
    .filter(({side}) => side === 'informal')
    .append('circle')
    .attr('class', 'shape')
    .attr('r', size / 2);
  people
    .filter(({side}) => side !== 'informal')
    .append('rect')
    .attr('class', 'shape')
    .attr('x', -size / 2)
    .attr('y', -size / 2)
    .attr('width', size)
    .attr('height', size)
    .attr('rx', 9);
}

export default {
  mount(host, network) {
    const persons = network.persons.map((person, index) => ({...person, index}));
    select(host).append('style').text(style);
    const svg = select(host)
      .append('svg')
      .attr('width', network.width)
      .attr('height', network.height)
      .attr('role', 'group')
      .attr('aria-label', 'Netwerk');
    const lines = svg
      .selectAll('line')
      .data(network.ties)
      .join('line')
      .attr('x1', ([from]) => persons[from].x)
      .attr('y1', ([from]) => persons[from].y)
      .attr('x2', ([, to]) => persons[to].x)
      .attr('y2', ([, to]) => persons[to].y);
    const people = svg
      .selectAll('g')
      .data(persons)
      .join('g')
      .attr('role', 'button')
      .attr('tabindex', 0)
      .attr('data-index', ({index}) => index)
      .attr('aria-label', label)
      .attr('transform', ({x, y}) => `translate(${x} ${y})`);
    addShapes(people);
    people
      .append('text')
      .attr('y', size)
      .text(({name}) => name);
    const ends = endsByPerson(network);
    const lineNodes = lines.nodes();
    people.call(
      drag().on('drag', function moved(event, person) {
        Object.assign(person, {x: event.x, y: event.y});
        select(this).attr('transform', `translate(${person.x} ${person.y})`);
        for (const [line, forX, forY] of ends[person.index])
          select(lineNodes[line]).attr(forX, person.x).attr(forY, person.y);
      }),
    );
    const nodes = people.nodes();
    return {
      change(index, name) {
        const person = select(nodes[index]);
        person.attr('aria-label', label({...persons[index], name}));
        person.select('text').text(name);
      },
      placeOf: (index) => placeIn(host, index),
      destroy: () => select(host).selectAll('*').remove(),
    };
  },
};
