/** What the reader is called; `common` says the same. */
export const you = 'Du';

/** The reader has another verb: “Du hast”, and “Anna hat”. */
const verb =
  (yours: string, theirs: string) =>
  (who: string): string =>
    who === you ? `${you} ${yours}` : `${who} ${theirs}`;

export const has = verb('hast', 'hat');
export const is = verb('bist', 'ist');
export const wanted = verb('wolltest', 'wollte');
export const prepared = verb('hast dich', 'hat sich');
