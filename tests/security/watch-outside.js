/**
 * Runs in a page before anything else does: notes every road out of it, and every place where it
 * could keep something, and what the policy of the page had to block.
 */
(() => {
  /** @type {string[]} What happens in a frame of the page is noted with the page. */
  const noted = parent === window ? [] : (Reflect.get(parent, '__noted') ?? []);
  Object.defineProperty(window, '__noted', {value: noted});
  const told = (/** @type {unknown[]} */ parts) => parts.map((part) => String(part)).join(' ');

  /** Notes each call or construction, with its first argument. */
  const note = (/** @type {any} */ owner, /** @type {string} */ name, label = name) => {
    const original = owner?.[name];
    if (typeof original !== 'function') return;
    /**
     * @this {unknown}
     * @param {...unknown} rest
     */
    const watched = function (...rest) {
      noted.push(told([label, ...rest.slice(0, 1)]));
      return new.target
        ? Reflect.construct(original, rest, new.target === watched ? original : new.target)
        : Reflect.apply(original, this, rest);
    };
    Object.setPrototypeOf(watched, original);
    watched.prototype = original.prototype;
    Object.defineProperty(owner, name, {value: watched, writable: true, configurable: true});
  };
  /** Notes each reading and writing of a property. */
  const noteProperty = (/** @type {any} */ owner, /** @type {string} */ name, label = name) => {
    const {get, set} = Object.getOwnPropertyDescriptor(owner, name) ?? {};
    if (get === undefined) return;
    Object.defineProperty(owner, name, {
      configurable: true,
      get() {
        if (label === name) noted.push(label);
        return Reflect.apply(get, this, []);
      },
      set(value) {
        noted.push(told([label, value]));
        if (set) Reflect.apply(set, this, [value]);
      },
    });
  };

  for (const name of ['fetch', 'open', 'WebSocket', 'EventSource', 'Worker', 'SharedWorker'])
    note(window, name, name === 'open' ? 'window.open' : name);
  for (const name of ['BroadcastChannel', 'RTCPeerConnection', 'WebTransport', 'Image', 'Audio'])
    note(window, name);
  note(XMLHttpRequest.prototype, 'open', 'XMLHttpRequest');
  note(Navigator.prototype, 'sendBeacon');
  note(HTMLFormElement.prototype, 'submit', 'form.submit');
  note(IDBFactory.prototype, 'open', 'indexedDB');
  note(IDBFactory.prototype, 'deleteDatabase', 'indexedDB.delete');
  if ('caches' in window) note(CacheStorage.prototype, 'open', 'caches');
  if ('cookieStore' in window) note(Object.getPrototypeOf(cookieStore), 'set', 'cookieStore');
  if ('serviceWorker' in navigator)
    note(Object.getPrototypeOf(navigator.serviceWorker), 'register', 'serviceWorker');
  for (const name of ['getItem', 'setItem', 'removeItem', 'clear', 'key'])
    note(Storage.prototype, name, `Storage.${name}`);
  noteProperty(window, 'localStorage');
  noteProperty(window, 'sessionStorage');
  noteProperty(Document.prototype, 'cookie');
  noteProperty(HTMLImageElement.prototype, 'src', 'img.src');
  noteProperty(HTMLIFrameElement.prototype, 'src', 'iframe.src');
  noteProperty(HTMLScriptElement.prototype, 'src', 'script.src');
  noteProperty(HTMLLinkElement.prototype, 'href', 'link.href');
  noteProperty(window, 'name', 'window.name');
  note(window, 'postMessage');
  if ('fetchLater' in window) note(window, 'fetchLater');
  note(StorageManager.prototype, 'getDirectory', 'files of the page');

  // A form goes nowhere when its sending was prevented, or when it only closes its dialog.
  const watchForms = (/** @type {EventTarget} */ root) =>
    root.addEventListener('submit', (event) => {
      const {target, submitter} = /** @type {SubmitEvent} */ (event);
      const method = submitter?.getAttribute('formmethod') ?? Reflect.get(target ?? {}, 'method');
      setTimeout(() => {
        if (!event.defaultPrevented && method !== 'dialog') noted.push('a form is sent');
      });
    });
  watchForms(window);
  // The event does not leave a shadow tree.
  const {attachShadow} = Element.prototype;
  Element.prototype.attachShadow = function (/** @type {ShadowRootInit} */ options) {
    const root = Reflect.apply(attachShadow, this, [options]);
    watchForms(root);
    return root;
  };
  // Whatever takes the page elsewhere: a form, a link, an address that is set.
  navigation.addEventListener('navigate', ({destination, downloadRequest, formData}) => {
    // A file that was made here, for who asked for it.
    if (downloadRequest !== null && destination.url.startsWith('blob:')) return;
    noted.push(told([formData === null ? 'goes to' : 'posts a form to', destination.url]));
  });
  addEventListener('securitypolicyviolation', (event) =>
    noted.push(`blocked ${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
  );
})();
