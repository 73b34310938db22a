import type {CommonText} from './states.js';

/** "Mam, moeder, heel dichtbij": what is known, beside each other; what is not, is left out. */
export const besideEachOther = (
  {paired}: Pick<CommonText, 'paired'>,
  facts: readonly (string | undefined)[],
): string =>
  facts.reduce<string>(
    (said, fact) => (said && fact ? paired(said, fact) : said || fact || ''),
    '',
  );
