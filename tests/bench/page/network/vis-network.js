import {DataSet} from 'vis-data/peer';
import {Network} from 'vis-network/peer';
import {boxIn, fromBox, visible} from './canvas.js';

const options = {
  physics: false,
  layout: {improvedLayout: false},
  interaction: {hideEdgesOnDrag: false, keyboard: false},
  nodes: {
    size: 18,
    font: {size: 13},
    color: {background: '#e5eef7', border: '#336'},
    borderWidth: 1,
  },
  edges: {smooth: false, color: '#999', width: 1},
};

export default {
  mount(host, {persons, ties}) {
    const container = boxIn(host);
    const nodes = new DataSet(
      persons.map(({name, side, x, y}, id) => ({
        id,
        label: name,
        shape: side === 'formal' ? 'square' : 'dot',
        x,
        y,
      })),
    );
    const edges = new DataSet(ties.map(([from, to], id) => ({id, from, to})));
    const network = new Network(container, {nodes, edges}, options);
    const middle = {x: visible.width / 2, y: visible.height / 2};
    network.moveTo({position: middle, scale: 1, animation: false});
    network.redraw();
    return {
      change(id, label) {
        nodes.update({id, label});
        network.redraw();
      },
      placeOf: (index) => fromBox(container, network.canvasToDOM(network.getPosition(index))),
      destroy: () => network.destroy(),
    };
  },
};
