/**
 * For a page that a server drew with declarative shadow DOM, with `@lit-labs/ssr`: the server's
 * drawing stays until an element has drawn the same itself, and goes in the same moment, so nothing
 * jumps and nothing shows twice. Import it before the elements; it does nothing to other elements.
 *
 * It draws anew instead of taking the server's nodes over one by one, as Lit's own support does: a
 * server knows neither the language of the page nor what was changed since, and whoever takes over its
 * nodes takes over its words.
 *
 * An element with `defer-hydration` waits until that attribute is gone. In `<rg-provider>` it goes by
 * itself when the group has come, or cannot.
 */
import type {CSSResult} from 'lit';
import type {Provider} from './elements/provider/provider.js';

/** What an element of Lit has, also where its types hide it. */
interface Drawing extends HTMLElement {
  served?: boolean;
  readonly renderOptions: {renderBefore?: ChildNode | null};
  connectedCallback(): void;
  attributeChangedCallback(name: string, old: string | null, value: string | null): void;
  createRenderRoot(): HTMLElement | DocumentFragment;
  update(changed: Map<PropertyKey, unknown>): void;
}
interface LitClass {
  readonly prototype: Drawing;
  readonly observedAttributes: readonly string[];
  readonly elementStyles: readonly CSSResult[];
}
type Hook = (lit: {readonly LitElement: LitClass}) => void;

const waiting = 'defer-hydration';
// Names that Lit looks for, without a declaration of its own.
const lit = globalThis as {litElementHydrateSupport?: Hook; litElementVersions?: readonly string[]};

if (typeof document !== 'undefined') {
  if (lit.litElementVersions) {
    console.warn('@resourcegroep/elements: import hydrate.js before the elements and before Lit.');
  }
  const before = lit.litElementHydrateSupport;
  lit.litElementHydrateSupport = (made) => {
    before?.(made);
    waitUntilWanted(made.LitElement);
    takeTurns(made.LitElement.prototype);
  };
  document.addEventListener('rg-state', (event) => {
    const [provider] = event.composedPath();
    if (isProvider(provider)) letIn(provider);
  });
}

const isProvider = (from: EventTarget | undefined): from is Provider =>
  from instanceof Element && from.localName === 'rg-provider';

/** A provider shows nothing itself: it begins at once. */
const waits = (element: Element): boolean => element.hasAttribute(waiting) && !isProvider(element);

const isOurs = ({localName}: Element): boolean => localName.startsWith('rg-');

/** The elements of a provider begin when it knows what there is to show. */
function letIn(provider: Provider): void {
  if (['idle', 'loading'].includes(provider.state.load.kind)) return;
  for (const element of provider.querySelectorAll(`[${waiting}]`)) {
    if (element.closest('rg-provider') === provider) element.removeAttribute(waiting);
  }
}

function waitUntilWanted(elementClass: LitClass): void {
  const {prototype, observedAttributes} = elementClass;
  const {connectedCallback, attributeChangedCallback} = prototype;
  const observed = Object.getOwnPropertyDescriptor(
    Object.getPrototypeOf(elementClass),
    'observedAttributes',
  );
  Object.defineProperty(elementClass, 'observedAttributes', {
    get(this: LitClass) {
      // What a getter gives has no type: Lit's gives the names of attributes.
      const own = (observed?.get?.call(this) ?? observedAttributes) as readonly string[];
      return [...own, waiting];
    },
  });
  prototype.connectedCallback = function (this: Drawing) {
    if (!isOurs(this) || !waits(this)) connectedCallback.call(this);
  };
  prototype.attributeChangedCallback = function (this: Drawing, name, old, value) {
    if (isOurs(this) && name === waiting && value === null) connectedCallback.call(this);
    else attributeChangedCallback.call(this, name, old, value);
  };
}

/** The server's nodes go when the element has drawn its own before them. */
function takeTurns(prototype: Drawing): void {
  const {createRenderRoot, update} = prototype;
  const served = new WeakMap<Drawing, readonly ChildNode[]>();
  prototype.createRenderRoot = function (this: Drawing) {
    const root = this.shadowRoot;
    if (!isOurs(this) || root === null) return createRenderRoot.call(this);
    served.set(this, [...root.childNodes]);
    this.served = true;
    const end = document.createComment('');
    root.prepend(end);
    this.renderOptions.renderBefore = end;
    return root;
  };
  prototype.update = function (this: Drawing, changed) {
    update.call(this, changed);
    const old = served.get(this);
    if (old === undefined || !this.shadowRoot) return;
    served.delete(this);
    this.served = false;
    // Only a class of Lit comes here; TypeScript knows of no object which class made it.
    adopt(this.shadowRoot, this.constructor as unknown as LitClass);
    replace(this.shadowRoot, old);
  };
}

/** What an element has brought while it waited comes after its own. */
function adopt(root: ShadowRoot, {elementStyles}: LitClass): void {
  const own = elementStyles.flatMap(({styleSheet}) => styleSheet ?? []);
  root.adoptedStyleSheets = [...own, ...root.adoptedStyleSheets];
}

/** Who had come to something with the keyboard stays there. */
function replace(root: ShadowRoot, old: readonly ChildNode[]): void {
  const had = root.activeElement;
  const alike = () => [...root.querySelectorAll<HTMLElement>(had?.localName ?? 'none')];
  // The element's own come first, the server's after them.
  const at = alike().findIndex((one) => one === had);
  for (const node of old) node.remove();
  const own = alike();
  own[at - own.length]?.focus({preventScroll: true});
}
