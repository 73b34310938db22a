/**
 * What is asked about professionals only comes and goes with the side that is chosen. By hand: WebKit
 * does not draw again for `:has(:checked)`.
 */
export function followSide(form: HTMLFormElement): void {
  const isFormal = new FormData(form).get('kind') === 'formal';
  for (const part of form.querySelectorAll<HTMLElement>('.of-work')) part.hidden = !isFormal;
}
