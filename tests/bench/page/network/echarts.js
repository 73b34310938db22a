import {GraphChart} from 'echarts/charts';
import {init, use} from 'echarts/core';
import {CanvasRenderer} from 'echarts/renderers';
import {boxIn, fromBox} from './canvas.js';

use([GraphChart, CanvasRenderer]);

const dataOf = (persons) =>
  persons.map(({name, side, x, y}, index) => ({
    id: `p${index}`,
    name,
    x,
    y,
    symbol: side === 'formal' ? 'roundRect' : 'circle',
  }));

/** Where the persons are; given as its place, the drawing keeps its size. */
function boundsOf(persons) {
  const [xs, ys] = [persons.map(({x}) => x), persons.map(({y}) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return {left, top, width: Math.max(...xs) - left, height: Math.max(...ys) - top};
}

export default {
  mount(host, {persons, ties}) {
    const container = boxIn(host);
    const chart = init(container, undefined, {renderer: 'canvas'});
    const series = {
      type: 'graph',
      layout: 'none',
      ...boundsOf(persons),
      draggable: true,
      symbolSize: 36,
      label: {show: true, position: 'bottom', fontSize: 13},
      itemStyle: {color: '#e5eef7', borderColor: '#336'},
      lineStyle: {color: '#999'},
      emphasis: {disabled: true},
      data: dataOf(persons),
      links: ties.map(([from, to]) => ({source: `p${from}`, target: `p${to}`})),
    };
    chart.setOption({animation: false, series: [series]});
    chart.getZr().flush();
    let people = persons;
    return {
      change(index, name) {
        people = people.with(index, {...people[index], name});
        chart.setOption({series: [{data: dataOf(people)}]});
        chart.getZr().flush();
      },
      placeOf(index) {
        const model = chart.getModel().getSeriesByIndex(0);
        const shape = model.getData().getItemGraphicEl(index);
        const [x, y] = shape.transformCoordToGlobal(0, 0);
        return fromBox(container, {x, y});
      },
      destroy: () => chart.dispose(),
    };
  },
};
