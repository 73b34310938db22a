/** The floor: one string of HTML. */
import {rowsOf} from './rows.js';

const escapes = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
const escaped = (text) => text.replace(/[&<>"]/g, (character) => escapes[character]);
const each = (texts, write) => texts.map((text) => write(escaped(text))).join('');

const row = ({title, tags, parts, note, acts}) => `<li><article>
  <p>${each(tags, (tag) => `<span>${tag}</span>`)}</p>
  <h3>${escaped(title)}</h3>
  <ul>${each(parts, (part) => `<li>${part} <button>Klaar</button></li>`)}</ul>
  <p>${escaped(note)}</p>
  <p>${each(acts, (act) => `<button>${act}</button>`)}</p>
</article></li>`;

export default {
  mount(host, group) {
    host.innerHTML = `<ul>${rowsOf(group).map(row).join('')}</ul>`;
    const titles = host.querySelectorAll('h3');
    return {
      change: (index, title) => (titles[index].textContent = title),
      destroy() {},
    };
  },
};
