import type {StoryObj} from '@storybook/web-components-vite';

/** What a screen reader would call it: the first letters of somebody's name are a picture. */
const wordsOf = (node: Node): string =>
  node instanceof Element && node.getAttribute('aria-hidden') === 'true'
    ? ''
    : node instanceof Text
      ? node.data
      : [...node.childNodes].map(wordsOf).join(' ');

const nameOf = (one: Element): string =>
  (one.getAttribute('aria-label') ?? wordsOf(one)).replaceAll('\u00ad', '').replaceAll(/\s+/g, ' ');

/** A play function that presses in an element one after the other, each as soon as it is there. */
export const pressedIn =
  (tag: string) =>
  (...names: readonly string[]): NonNullable<StoryObj['play']> =>
  async ({canvasElement}) => {
    const element = canvasElement.querySelector(tag);
    if (!element) throw new Error(`There is no <${tag}> here.`);
    for (const name of names) {
      const one = await shown(element, name);
      one.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
    }
  };

/** What a map draws after its first paint comes a moment later, and answers to presses. */
const isHalf = ({shadowRoot}: Element): boolean =>
  Boolean(shadowRoot?.querySelector('.body')) && !shadowRoot?.querySelector('.front');

/** The first that can be seen and whose name begins so. */
async function shown(element: Element, name: string): Promise<Element> {
  for (let frame = 0; frame < 200; frame++) {
    await new Promise((next) => requestAnimationFrame(next));
    const all = element.shadowRoot?.querySelectorAll('button, summary, [role=button]') ?? [];
    if (element.localName === 'rg-network-map' && isHalf(element)) continue;
    const found = [...all].find(
      (one) => one.checkVisibility() && nameOf(one).trim().startsWith(name),
    );
    if (found) return found;
  }
  throw new Error(`There is no “${name}” to press in <${element.localName}>.`);
}
