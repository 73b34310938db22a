import {render} from 'lit';
import {Provider} from '../../src/elements/provider/provider.js';
import '../../src/state/group-store.js';
import '../../src/ui/common.messages.js';
import '../../src/ui/common.messages.nl-formal.js';
import {dressPage, initialGlobals, type Globals} from '../../.storybook/page.js';

/** What a story file tells of one story; decorators, loaders and play functions are not told here. */
interface Told {
  readonly args?: object;
  readonly globals?: object;
  readonly render?: (args: never, context: never) => unknown;
}

export interface Story {
  readonly name: string;
  /** Does it show a phone? */
  readonly narrow: boolean;
  /** Its template, as Storybook would make it with these choices in the toolbar. */
  readonly template: (globals: Globals) => unknown;
}

/** The stories of a story file, from `import * as file`. */
export function storiesIn(file: {readonly default: Told}): readonly Story[] {
  const {default: meta, ...told}: Record<string, Told> = {...file};
  return Object.entries(told).map(([name, story]) => storyOf(name, story, meta ?? {}));
}

function storyOf(name: string, story: Told, meta: Told): Story {
  const show = story.render ?? meta.render;
  if (show === undefined) throw new Error(`The story ${name} does not say how it is drawn.`);
  const args = {...meta.args, ...story.args};
  const own = {...meta.globals, ...story.globals};
  return {
    name,
    narrow: 'viewport' in own,
    // A story reads its arguments and the globals, and nothing else of Storybook's context.
    template: (globals) => show(args as never, {globals: {...globals, ...own}} as never),
  };
}

let page: HTMLElement | undefined;

/** Draws a story in a page such as a portal's, in the place of the one before. */
export async function tell(story: Story, chosen: Partial<Globals> = {}): Promise<HTMLElement> {
  const globals = {...initialGlobals, ...chosen};
  clearPage();
  dressPage(globals);
  page = document.createElement('main');
  page.append(document.createElement('h1'), document.createElement('div'));
  const [title, place] = page.children;
  if (!(title instanceof HTMLElement) || !(place instanceof HTMLElement))
    throw new Error('no page');
  title.textContent = 'Mijn pagina';
  render(story.template(globals), place);
  document.body.append(page);
  await still(place);
  return place;
}

export function clearPage(): void {
  page?.remove();
  page = undefined;
}

/** Until the browser has nothing to do; WebKit cannot say so, and goes on at its next turn. */
const idle = (): Promise<unknown> =>
  new Promise((done) =>
    'requestIdleCallback' in window ? requestIdleCallback(done, {timeout: 100}) : setTimeout(done),
  );

/** Until nothing on the page has changed for some frames, and the browser has nothing to do. */
export async function still(place: HTMLElement): Promise<void> {
  for (let same = 0, before = ''; same < 2;) {
    await new Promise((done) => requestAnimationFrame(done));
    await idle();
    const now = elementsIn(place)
      .map(({shadowRoot}) => shadowRoot?.innerHTML)
      .join();
    same = now === before && !isOnItsWay(place) ? same + 1 : 0;
    before = now;
  }
}

const isOnItsWay = (place: HTMLElement): boolean =>
  elementsIn(place).some(
    (one) =>
      (one instanceof Provider && ['idle', 'loading'].includes(one.state.load.kind)) ||
      waitsForMore(one),
  );

/** What a map draws after its first paint comes a moment later. */
const waitsForMore = ({localName, shadowRoot}: HTMLElement): boolean =>
  localName === 'rg-network-map' &&
  Boolean(shadowRoot?.querySelector('.body')) &&
  !shadowRoot?.querySelector('.front');

/** All elements below a root, those in shadow trees too, in the order of the page. */
export const elementsIn = (root: ParentNode): HTMLElement[] =>
  [...root.children].flatMap((child) => [
    ...(child instanceof HTMLElement || child instanceof SVGElement ? [child as HTMLElement] : []),
    ...(child.shadowRoot ? elementsIn(child.shadowRoot) : []),
    ...elementsIn(child),
  ]);
