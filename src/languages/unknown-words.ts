import {english, shared, slicesOf, type Slice} from './slices.js';

const told = new Set<string>();

function tell(sentence: string): void {
  if (told.has(sentence)) return;
  told.add(sentence);
  console.warn(`@resourcegroep/elements: ${sentence}`);
}

const slicesIn = new Map<string, readonly Slice[]>([...Object.entries(slicesOf), ['all', shared]]);

/** The same for the words that one element was given. */
export const tellUnknownIn = (host: Element & {readonly messages?: object | undefined}) =>
  slicesIn.has(host.localName) && tellUnknownWords({[host.localName]: host.messages});

/** Tells of each key that no catalog has, once: it would never be shown. */
export async function tellUnknownWords(words: object): Promise<void> {
  for (const [element, own] of Object.entries<unknown>({...words})) {
    const slices = slicesIn.get(element);
    if (slices === undefined) tell(`There is no element “${element}” to say something else in.`);
    else if (typeof own === 'object' && own) await tellOf(element, own, slices);
  }
}

async function tellOf(element: string, own: object, slices: readonly Slice[]): Promise<void> {
  const files = await Promise.all(slices.map((slice) => english[slice]()));
  const known = files.map(({en}): Readonly<Record<string, unknown>> => en);
  for (const [key, message] of Object.entries(own)) {
    const kinds = known.filter((one) => key in one).map((one) => typeof one[key]);
    if (kinds.length === 0) tell(`“${key}” in the words of ${element} is no sentence there is.`);
    else if (message !== undefined && !kinds.includes(typeof message))
      tell(
        `“${key}” in the words of ${element} is a ${typeof message} and is not used: ` +
          (kinds[0] === 'function'
            ? 'give a function that makes the sentence of its parts.'
            : 'give the sentence itself, as a string.'),
      );
  }
}
