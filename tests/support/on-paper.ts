import {waitUntil} from './wait.js';

/** The pages that a printer would get; they stay in their frames, as wide as A4 within its margins. */
export async function onPaper(act: () => Promise<void>): Promise<readonly HTMLElement[]> {
  const {prototype} = HTMLIFrameElement;
  const own = Object.getOwnPropertyDescriptor(prototype, 'contentWindow');
  const printed: HTMLElement[] = [];
  Object.defineProperty(prototype, 'contentWindow', {
    configurable: true,
    get(this: HTMLIFrameElement) {
      const view = own?.get?.call(this) as Window;
      this.style.width = '180mm';
      view.print = () => void printed.push(view.document.body);
      return view;
    },
  });
  try {
    await act();
    await waitUntil(() => printed.length > 0, 'it is printed');
  } finally {
    if (own) Object.defineProperty(prototype, 'contentWindow', own);
  }
  return printed;
}
