import {languageOf, plainTag} from './language.js';
import {layers, over, type Layer} from './layers.js';
import type {Catalog, MessagesHost, Translation} from './messages.js';

interface Asked<Source extends Catalog> {
  readonly tag: string | undefined;
  readonly slices: readonly string[];
  readonly host: MessagesHost<Source>;
}
type Came = readonly PromiseSettledResult<Readonly<Record<string, object>>>[];

/**
 * The words for a page that is not in plain Dutch, and its tag for `Intl`: on what is built in comes
 * what the page has added. What did not load is not missed: what stands under it is shown.
 */
export async function wordsIn<Source extends Catalog>(
  {tag, slices, host}: Asked<Source>,
  came: Came,
): Promise<readonly [locale: string, words: Partial<Translation<Source>>]> {
  const own = layersFor(tag);
  const files = own.flatMap(({words}) => slices.flatMap((slice) => words(slice, host.localName)));
  const all = [...came, ...(await Promise.allSettled(files))];
  if (all.some(({status}) => status === 'rejected'))
    console.warn(`@resourcegroep/elements: words for "${tag}" did not load.`);
  const catalogs = all.flatMap((one) =>
    one.status === 'fulfilled' ? Object.values(one.value) : [],
  );
  return [localeOf(tag, own.length > 0), catalogs.reduce(over, {})];
}

/** Those for exactly this tag, or else for the longest part of it, as `de` for `de-AT`. */
function layersFor(tag: string | undefined): readonly Layer[] {
  const language = languageOf(tag);
  for (
    let one = language === 'en' ? plainTag(tag) : language;
    one;
    one = one.replace(/-?[^-]*$/, '')
  ) {
    const own = layers().filter((layer) => layer.language === one);
    if (own.length > 0 || language !== 'en') return own;
  }
  return [];
}

/**
 * The page's own tag, unless `Intl` would throw at it, as at `en_US`: dates follow it, also where
 * only English sentences are there. Sentences write their numbers in Latin digits, so in a language
 * that the page has added the dates do too.
 */
function localeOf(tag: string | undefined, isAdded: boolean): string {
  if (languageOf(tag) !== 'en') return 'nl';
  try {
    const locale = Intl.DateTimeFormat.supportedLocalesOf(tag)[0] ?? 'en';
    return isAdded && !locale.startsWith('en')
      ? new Intl.Locale(locale, {numberingSystem: 'latn'}).toString()
      : locale;
  } catch {
    return 'en';
  }
}

/** Tells the page's developer of words for sentences that there are not. */
export const checkWords = async (host: Element & {readonly messages?: object | undefined}) =>
  (await import('../languages/unknown-words.js')).tellUnknownIn(host);
