import {deleteDB, openDB, type DBSchema} from 'idb';

const name = 'resourcegroep-outbox';
const store = 'keys';
const only = 'aes-gcm';

interface Keys extends DBSchema {
  [store]: {key: string; value: CryptoKey};
}

/** Of every text another one, as AES-GCM needs. */
const vectorLength = 12;

/**
 * This browser's own key, which no script can take out of it. Made once; two tabs that make one at the
 * same moment get the same.
 */
async function ownKey(): Promise<CryptoKey> {
  const made = await crypto.subtle.generateKey({name: 'AES-GCM', length: 256}, false, [
    'encrypt',
    'decrypt',
  ]);
  const database = await openDB<Keys>(name, 1, {
    upgrade: (upgraded) => void upgraded.createObjectStore(store),
    // Whoever throws the key away is not kept waiting.
    blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
  });
  try {
    const transaction = database.transaction(store, 'readwrite');
    const known = await transaction.store.get(only);
    if (known === undefined) await transaction.store.put(made, only);
    await transaction.done;
    return known ?? made;
  } finally {
    database.close();
  }
}

/** Unreadable without this browser's key. */
export async function sealed(text: string): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(vectorLength));
  const bytes = new TextEncoder().encode(text);
  const hidden = await crypto.subtle.encrypt({name: 'AES-GCM', iv}, await ownKey(), bytes);
  return toBase64(new Uint8Array([...iv, ...new Uint8Array(hidden)]));
}

/** Unseals with this browser's key; rejects where that cannot be had now. */
export async function unsealer(): Promise<(text: string) => Promise<string>> {
  const key = await ownKey();
  return (text) => unsealed(text, key);
}

/** Rejects where it was sealed with another key, or changed since. */
async function unsealed(text: string, key: CryptoKey): Promise<string> {
  const all = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  const [iv, hidden] = [all.slice(0, vectorLength), all.slice(vectorLength)];
  return new TextDecoder().decode(await crypto.subtle.decrypt({name: 'AES-GCM', iv}, key, hidden));
}

/** Whatever was sealed with it can never be read again. */
export const throwKeyAway = (): Promise<void> => deleteDB(name);

/** In pieces: a call takes only so many arguments. */
function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
