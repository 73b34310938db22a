import {html, nothing, type TemplateResult} from 'lit';
import {agreedIn, type AgendaWords} from '../../../exchange/agenda/agenda-text.js';
import type {ChosenAgenda, ChosenItem} from '../../../exchange/agenda/chosen-agenda.js';
import {marked} from '../../../ui/marked.js';

/** The meeting on paper: time in the margin, the topic large, and room to write. */
export function agendaSheet(
  {items, memberIds, agreements}: ChosenAgenda,
  words: AgendaWords,
  notes: string,
): TemplateResult {
  const [day, ...facts] = words.facts;
  const names = memberIds.map((membershipId) => words.name({kind: 'member', membershipId}));
  return html`<p class="kicker" dir="auto">${words.title}</p>
    <h1 dir="auto">${day}</h1>
    <p class="facts">${facts.map((fact) => html`<span dir="auto">${fact}</span>`)}</p>
    ${
      items.length > 0
        ? html`<ul class="topics">
            ${items.map((one) => row(one, words))}
          </ul>`
        : html`<p>${words.nothing}</p>`
    }
    ${names.length > 0 ? html`<p class="people"><b>${words.people}</b> ${inARow(names, words)}</p>` : nothing}
    ${
      agreements.length > 0
        ? html`<h2>${words.agreed}</h2>
            <ul>
              ${agreements.map((one) => html`<li class="dash" dir="auto">${agreedIn(one, words)}</li>`)}
            </ul>`
        : html`<div class="notes">
            <p class="kicker">${notes}</p>
            ${Array.from({length: mostLines}, () => html`<i></i>`)}
          </div>`
    }`;
}

/** Each is read in its own direction. */
const inARow = (names: readonly string[], {paired}: AgendaWords): unknown =>
  names
    .map((name): unknown => html`<span dir="auto">${name}</span>`)
    .reduce((one, other) => marked(paired, one, other));

function row({item, time, broughtBy, goals, open}: ChosenItem, words: AgendaWords): TemplateResult {
  return html`<li>
    <p class="time">${time ? words.clock(time) : nothing}</p>
    <div>
      <p class="topic" dir="auto">${words.topic(item)}</p>
      ${broughtBy ? html`<p dir="auto">${words.name(broughtBy)}</p>` : nothing}
      ${goals.map((goal) => html`<p dir="auto">${words.goal(goal)}</p>`)}
      ${open.map((one) => html`<p class="dash" dir="auto">${agreedIn(one, words)}</p>`)}
    </div>
  </li>`;
}

/** As many as fit on the page stay: see `fitOnPage`. */
const mostLines = 16;
