/** A new opaque id. `randomUUID` is missing on pages without https; random bytes are not. */
export function newId(): string {
  const known: {randomUUID?: () => string} = crypto;
  if (known.randomUUID) return known.randomUUID();
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
