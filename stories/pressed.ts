import type {StoryObj} from '@storybook/web-components-vite';

const nameOf = (one: Element): string => one.getAttribute('aria-label') ?? one.textContent.trim();

/** A play function that presses in an element one after the other, each as soon as it is there. */
export const pressedIn =
  (tag: string) =>
  (...names: readonly string[]): NonNullable<StoryObj['play']> =>
  async ({canvasElement}) => {
    const element = canvasElement.querySelector(tag);
    for (const name of names)
      for (let frame = 0; frame < 200; frame++) {
        await new Promise((next) => requestAnimationFrame(next));
        const found = [...(element?.shadowRoot?.querySelectorAll('button, summary') ?? [])].find(
          (one) => one.checkVisibility() && nameOf(one).startsWith(name),
        );
        if (!(found instanceof HTMLElement)) continue;
        found.click();
        break;
      }
  };
