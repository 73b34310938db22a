import type {Frame} from 'playwright';

/** What somebody sees of a page: its words, and of each element the parts that are drawn. */
export interface Seen {
  readonly words: string;
  readonly parts: readonly (readonly [tag: string, part: string])[];
}

/** In the page: all words on the screen, inside elements too, with one space between them. */
export function seenInPage(): Seen {
  const words: string[] = [];
  const parts: [tag: string, part: string][] = [];
  const look = (root: ParentNode, tag: string): void => {
    for (const one of root.querySelectorAll<HTMLElement>('*')) {
      if (one.part.length > 0 && one.checkVisibility())
        for (const part of one.part) parts.push([tag, part]);
      if (!one.shadowRoot) continue;
      for (const child of one.shadowRoot.children)
        words.push((child as Partial<HTMLElement>).innerText ?? '');
      look(one.shadowRoot, one.localName);
    }
  };
  const root = document.querySelector<HTMLElement>('#storybook-root');
  if (root) {
    words.push(root.innerText);
    look(root, '');
  }
  const text = words.join('\n').replaceAll('\u00ad', '').replaceAll(/\s+/g, ' ');
  return {words: text, parts};
}

/** All words on the screen of a story. */
export const wordsIn = async (frame: Frame): Promise<string> =>
  (await frame.evaluate(seenInPage)).words;
