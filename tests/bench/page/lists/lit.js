import {html, render} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {rowsOf} from './rows.js';

const row = ({title, tags, parts, note, acts}) =>
  html`<li>
    <article>
      <p>${tags.map((tag) => html`<span>${tag}</span>`)}</p>
      <h3>${title}</h3>
      <ul>
        ${parts.map((part) => html`<li>${part} <button>Klaar</button></li>`)}
      </ul>
      <p>${note}</p>
      <p>${acts.map((act) => html`<button>${act}</button>`)}</p>
    </article>
  </li>`;

const list = (rows) =>
  html`<ul>
    ${repeat(rows, ({id}) => id, row)}
  </ul>`;

export default {
  mount(host, group) {
    let rows = rowsOf(group);
    render(list(rows), host);
    return {
      change(index, title) {
        rows = rows.with(index, {...rows[index], title});
        render(list(rows), host);
      },
      destroy() {
        render(null, host);
        delete host._$litPart$;
      },
    };
  },
};
