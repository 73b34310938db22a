import {createElement as h, memo} from 'react';
import {flushSync} from 'react-dom';
import {createRoot} from 'react-dom/client';
import {rowsOf} from './rows.js';

const Row = memo(({row: {title, tags, parts, note, acts}}) =>
  h(
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
  ),
);

const list = (rows) =>
  h(
    'ul',
    null,
    rows.map((row) => h(Row, {key: row.id, row})),
  );

export default {
  mount(host, group) {
    let rows = rowsOf(group);
    const root = createRoot(host);
    flushSync(() => root.render(list(rows)));
    return {
      change(index, title) {
        rows = rows.with(index, {...rows[index], title});
        flushSync(() => root.render(list(rows)));
      },
      destroy: () => root.unmount(),
    };
  },
};
