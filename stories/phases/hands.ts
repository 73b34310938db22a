import {expect, userEvent, waitFor} from 'storybook/test';

type Name = string | RegExp;

const fits = (name: Name, words: string): boolean =>
  typeof name === 'string' ? words === name : name.test(words);

/** What something is called: what it says for screen readers, its label, or its own words. */
function nameOf(one: HTMLElement): string {
  const labels = 'labels' in one ? [...((one as HTMLInputElement).labels ?? [])] : [];
  const words = one.getAttribute('aria-label') ?? labels[0]?.textContent ?? one.textContent;
  return words.replaceAll(/\s+/g, ' ').trim();
}

const buttons = 'button, summary, [role=button]';
const fields = 'input:not([type=radio], [type=checkbox]), textarea';

/**
 * Somebody at an element: waits for what a person would see there, and presses and types. The queries of
 * Testing Library cannot look into a shadow root by role without walking all of it each time.
 */
export class Hands {
  readonly #root: ShadowRoot;

  constructor(place: ParentNode, tag: string) {
    const root = place.querySelector(tag)?.shadowRoot;
    if (!root) throw new Error(`There is no <${tag}> here.`);
    this.#root = root;
  }

  async press(name: Name): Promise<void> {
    await userEvent.click(await this.#shown(buttons, name));
  }

  /** The same with the key that presses what has the focus. */
  async enterOn(name: Name): Promise<void> {
    (await this.#shown(buttons, name)).focus();
    await userEvent.keyboard('{Enter}');
  }

  async write(field: Name, text: string): Promise<void> {
    await userEvent.type(await this.#shown(fields, field), text);
  }

  async choose(field: Name, option: string): Promise<void> {
    const list = await this.#shown('select', field);
    const chosen = [...list.querySelectorAll('option')].find((one) => nameOf(one) === option);
    await userEvent.selectOptions(list, chosen ?? option);
  }

  async sees(words: Name): Promise<void> {
    await expect(await this.#shown('*', words)).toBeInTheDocument();
  }

  async seesButton(name: Name): Promise<void> {
    await expect(await this.#shown(buttons, name)).toBeInTheDocument();
  }

  /** The first that can be seen and is called so, as soon as it is there. */
  #shown(selector: string, name: Name): Promise<HTMLElement> {
    const find = (): HTMLElement => {
      for (const one of this.#root.querySelectorAll<HTMLElement>(selector))
        if (fits(name, nameOf(one)) && one.checkVisibility()) return one;
      throw new Error(
        `There is no “${String(name)}” to be seen in <${this.#root.host.localName}>.`,
      );
    };
    // What is missing is said in one sentence, without the whole page behind it.
    return waitFor(find, {timeout: 3000, onTimeout: (error) => error});
  }
}
