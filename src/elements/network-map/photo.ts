import {nothing, svg} from 'lit';
import {AsyncDirective, directive} from 'lit/async-directive.js';
import type {ElementPart} from 'lit/directive.js';
import type {Person} from '../../domain/network/schema.js';
import {warnOnce} from '../../ui/warn-once.js';
import type {Desk} from './scene.js';

/**
 * Where the page has somebody's photo; the element keeps, exports and sends nothing of it. What it
 * gives to the client, somebody else may not get.
 */
function photoOf(
  {given, through}: Pick<Desk, 'given' | 'through'>,
  id: string,
): string | undefined {
  const {photos} = given;
  if (through) return undefined;
  const found: unknown =
    photos instanceof Map
      ? photos.get(id)
      : Object.getOwnPropertyDescriptor(photos ?? {}, id)?.value;
  return typeof found === 'string' && found !== '' ? found : undefined;
}

const classOf = ({kind}: Person): string => `photo ${kind === 'informal' ? 'round' : 'soft'}`;

/** Over the first letters, which stay to be seen until it is there, or when it does not come. */
const loaded = ({target, type}: Event): void => {
  if (!(target instanceof Element)) return;
  const isThere = type === 'load';
  target.toggleAttribute('data-there', isThere);
  if (isThere) return;
  warnOnce(
    'rg-network-map',
    'could not show a photo: first letters stand in its place. Is it where `photos` says, and does `img-src` of the page allow it?',
  );
};

/** In a shape of 36 by 36, in a card or a list. */
export function photo(desk: Desk, person: Person): unknown {
  const url = photoOf(desk, person.id);
  if (url === undefined) return nothing;
  return svg`<image
    class=${classOf(person)}
    x="-18"
    y="-18"
    width="36"
    height="36"
    preserveAspectRatio="xMidYMid slice"
    href=${url}
    @load=${loaded}
    @error=${loaded}
  />`;
}

const namespace = 'http://www.w3.org/2000/svg';

/** The photos on the map, put over the drawings as these come: those are not made by templates. */
class MapPhotosDirective extends AsyncDirective {
  #desk: Desk | undefined;
  #map: Element | undefined;
  #watch: MutationObserver | undefined;

  render(_desk: Desk): unknown {
    return nothing;
  }

  override update({element}: ElementPart, [desk]: [Desk]): unknown {
    this.#desk = desk;
    if (!desk.given.photos && !this.#watch) return nothing;
    this.#map = element;
    this.#follow();
    // As soon as this change is drawn.
    queueMicrotask(() => this.#put());
    return nothing;
  }

  protected override disconnected(): void {
    this.#watch?.disconnect();
    this.#watch = undefined;
  }

  protected override reconnected(): void {
    this.#follow();
  }

  #follow(): void {
    if (this.#watch || !this.#map) return;
    this.#watch = new MutationObserver(() => this.#put());
    this.#watch.observe(this.#map, {childList: true, subtree: true});
  }

  #put(): void {
    for (const node of this.#map?.querySelectorAll('.people [data-at]') ?? []) {
      const person = this.#desk?.people[Number(node.getAttribute('data-at'))]?.person;
      const letters = node.querySelector('.t-inf, .t-for');
      if (person && letters) this.#putOver(letters, person);
    }
  }

  #putOver(letters: Element, person: Person): void {
    const {layout} = this.#desk ?? {};
    const url = this.#desk && photoOf(this.#desk, person.id);
    const next = letters.nextElementSibling;
    const known = next?.matches('.photo') ? next : undefined;
    if (url === undefined || !layout) known?.remove();
    else if (known?.getAttribute('href') !== url) {
      known?.remove();
      const {shape} = layout.cell;
      letters.after(imageOf(url, person, shape, Number(letters.getAttribute('y') ?? 0)));
    }
  }
}

function imageOf(url: string, person: Person, size: number, y: number): Element {
  const image = document.createElementNS(namespace, 'image');
  const half = size / 2;
  const attributes = {
    class: classOf(person),
    ...{x: -half, y: y - half, width: size, height: size},
    preserveAspectRatio: 'xMidYMid slice',
    href: url,
  };
  for (const [name, value] of Object.entries(attributes)) image.setAttribute(name, String(value));
  image.addEventListener('load', loaded);
  image.addEventListener('error', loaded);
  return image;
}

export const mapPhotos: (desk: Desk) => unknown = directive(MapPhotosDirective);
