import '@resourcegroep/elements/define.js';
import {indexedDbBackend} from '@resourcegroep/elements/backend/indexeddb';
import {theKitchenTable} from '@resourcegroep/elements/testing';

/*
 * All elements on a page that may run no script and load no style but its own. The policy stands in
 * index.html; nothing here or there has to know about it.
 */
const provider = document.querySelector('rg-provider');
if (provider !== null) {
  provider.actorRole = new URLSearchParams(location.search).get('as') ?? 'client';
  provider.backend = indexedDbBackend({name: 'strict', initial: () => theKitchenTable()});
}
