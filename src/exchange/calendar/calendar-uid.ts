/**
 * A name for something in a calendar: always the same for the same ids, shaped as a UUID, and telling
 * nothing (RFC 7986 §5.3). No id of the back end comes in a calendar of somebody's work.
 */
export function calendarUid(...ids: readonly string[]): string {
  let hash = basis;
  for (const byte of new TextEncoder().encode(JSON.stringify(ids))) {
    hash = BigInt.asUintN(128, (hash ^ BigInt(byte)) * prime);
  }
  const hex = hash.toString(16).padStart(32, '0');
  // Version 8 and variant 8: made in a way of one's own.
  return [
    ...[hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`],
    ...[`8${hex.slice(17, 20)}`, hex.slice(20)],
  ].join('-');
}

/* FNV-1a with 128 bits: small, and made to keep names apart, not to keep secrets. */
const basis = 0x6c62272e07bb014262b821756295c58dn;
const prime = 0x1000000000000000000013bn;
