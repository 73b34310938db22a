import {Component, h, render} from 'preact';
import {rowsOf} from './rows.js';

class Row extends Component {
  shouldComponentUpdate({row}) {
    return row !== this.props.row;
  }
  render({row: {title, tags, parts, note, acts}}) {
    return h(
      'li',
      null,
      h(
        'article',
        null,
        h('p', null, ...tags.map((tag) => h('span', null, tag))),
        h('h3', null, title),
        h('ul', null, ...parts.map((part) => h('li', null, part, ' ', h('button', null, 'Klaar')))),
        h('p', null, note),
        h('p', null, ...acts.map((act) => h('button', null, act))),
      ),
    );
  }
}

const list = (rows) =>
  h(
    'ul',
    null,
    rows.map((row) => h(Row, {key: row.id, row})),
  );

export default {
  mount(host, group) {
    let rows = rowsOf(group);
    render(list(rows), host);
    return {
      change(index, title) {
        rows = rows.with(index, {...rows[index], title});
        // The component itself decides what to draw; there is nothing to wait for.
        render(list(rows), host);
      },
      destroy: () => render(null, host),
    };
  },
};
