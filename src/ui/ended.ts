import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {Messages, type Catalogs} from '../i18n/messages.js';
import {nl} from './common.messages.nl.js';
import type {CommonMessages} from './common.messages.js';
import type {EndedMessages} from './ended.messages.js';
import {nlEnded} from './ended.messages.nl.js';
import type {Ending} from './ending.js';
import {joinCatalogs} from './join-catalogs.js';
import {nlLater} from './later.messages.nl.js';
import {foldedText} from './folded-text.js';
import {forgetHalfTyped, halfTyped, letGo} from './half-typed.js';
import {copyButton, returnedView, typedText} from './returned.js';

type Words = EndedMessages & CommonMessages;

const catalogs: Catalogs<Words> = joinCatalogs<EndedMessages>(
  {...nl, ...nlLater},
  {
    nl: nlEnded,
    slices: ['ended'],
    load: {
      en: () => [import('./ended.messages.js')],
      'nl-formal': () => [import('./ended.messages.nl-formal.js')],
    },
  },
);

/** Of one element: its words, and what was just done. */
interface Place {
  readonly messages: Messages<Words>;
  said: string;
}
const places = new WeakMap<LitElement, Place>();

function placeOf(host: LitElement): Place {
  const known = places.get(host);
  if (known) return known;
  const place: Place = {messages: new Messages<Words>(host, catalogs), said: ''};
  places.set(host, place);
  host.addController({
    hostUpdated() {
      if (titleIn(host) === null) forgetHalfTyped(host);
    },
  });
  // What had the focus is gone: it is not left nowhere.
  const held = host.shadowRoot?.activeElement !== null;
  if (held) void host.updateComplete.then(() => titleIn(host)?.focus());
  return place;
}

const titleIn = (host: LitElement) =>
  host.shadowRoot?.querySelector<HTMLElement>('[part="ended"] h2');

/**
 * Where access is over: the same sentence for whoever ended it and for whatever reason, with the words
 * that this person had not stored yet, and nothing of the group.
 */
export function endedView(ending: Ending): TemplateResult | typeof nothing {
  const {host} = ending;
  const place = placeOf(host);
  const {text, ready} = place.messages;
  if (ready) {
    void ready.then(() => host.requestUpdate());
    return nothing;
  }
  return html`<section class="card failed" part="ended" aria-labelledby="ended">
    <h2 class="title" id="ended" tabindex="-1">${text.endedTitle}</h2>
    <p role="status">${text.endedBody}</p>
    ${ownWords(ending, place)}
    ${halfTyped(host, ending.author).map((words) => typedNote(ending, place, words))}
    <p class="sr" role="status">${place.said}</p>
    <div class="actions">
      ${
        ending.canUndo
          ? html`<button
              class="btn primary"
              type="button"
              @click=${() => ending.request({type: 'undo'})}
            >
              ${text.endedUndo}
            </button>`
          : nothing
      }
      <button class="btn quiet" type="button" @click=${() => ending.request({type: 'retry'})}>
        ${text.endedAgain}
      </button>
    </div>
  </section>`;
}

/** What they were typing when it ended. */
function typedNote({host}: Ending, place: Place, words: string): TemplateResult {
  const {text} = place.messages;
  const say = (sentence: string) => {
    place.said = sentence;
    host.requestUpdate();
  };
  const drop = () => {
    letGo(host, words);
    host.requestUpdate();
  };
  return html`<section
    class="note returned"
    role="group"
    part="returned"
    aria-label=${text.returnedTitle}
  >
    <p><b>${text.returnedTitle}</b> ${text.endedOwn}</p>
    ${foldedText(text, words, 'voice typed')}
    <div class="actions">
      ${copyButton({...text, copied: text.endedCopied}, words, say)}
      <button class="btn plain" type="button" @click=${drop}>${text.letGo}</button>
    </div>
  </section>`;
}

/** Only what has words in it: of all else there is nothing to keep. */
function ownWords(ending: Ending, place: Place): unknown {
  const {host, returned} = ending;
  const {text} = place.messages;
  return returnedView({
    text,
    returned: returned.filter(({command}) => typedText(command) !== ''),
    resolve: (id, keep) => ending.request({type: 'resolve', id, keep}),
    why: () => text.endedOwn,
    say() {
      place.said = text.endedCopied;
      host.requestUpdate();
    },
  });
}
