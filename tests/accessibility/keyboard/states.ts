import {elementsIn} from '../../support/stories.js';
import {faultsIn} from '../state-faults.js';
import {nameOf, toFillIn} from './focus.js';

/** The states that rows come to: each is looked at once, and so is everything that comes up in them. */
export class States {
  readonly #shapes = new Set<string>();
  readonly #lookedAt = new Set<string>();
  readonly #cameUp = new Map<string, string>();

  /** On the way: what is open here has to be looked at somewhere. */
  pass(place: HTMLElement, where: string): void {
    for (const one of openIn(place)) if (!this.#cameUp.has(one)) this.#cameUp.set(one, where);
  }

  /** At the end of a row: what is wrong with what it came to, if nothing like that was seen before. */
  async faultsAt(place: HTMLElement): Promise<readonly string[]> {
    const shape = shapeOf(place);
    for (const one of openIn(place)) this.#lookedAt.add(one);
    if (this.#shapes.has(shape)) return [];
    this.#shapes.add(shape);
    return faultsIn(place);
  }

  /** What no row ends with, and in which row it was met. */
  get notLookedAt(): readonly string[] {
    return [...this.#cameUp].flatMap(([one, where]) =>
      this.#lookedAt.has(one) ? [] : [`${one}, in “${where}”`],
    );
  }
}

/** Forms, questions and what is unfolded, each by what it is and what it asks for. */
const openIn = (place: HTMLElement): readonly string[] =>
  elementsIn(place)
    .filter((one) => one.matches('form, dialog[open], details[open]') && one.checkVisibility())
    .map((one) => {
      const asked = [...new Set(toFillIn(one).map((field) => `“${fieldName(field)}”`))];
      const summary = one.querySelector('summary');
      const title = summary ? ` “${nameOf(summary)}”` : '';
      return `${one.localName}${title} with ${asked.length === 0 ? 'no field' : asked.join(', ')}`;
    });

/** By its label; what one chooses among, by what is asked: people and goals are others in each group. */
function fieldName(field: HTMLElement): string {
  const legend = field.closest('fieldset')?.querySelector('legend');
  if (legend && field.matches('[type=checkbox], [type=radio]')) return nameOf(legend);
  const label = field.closest('label')?.querySelector('.label, .kicker');
  return nameOf(label ?? field);
}

const states = ['aria-pressed', 'aria-checked', 'aria-expanded', 'aria-current', 'aria-invalid'];

/** Which kinds of things are there, and inside what: other words make no other state. */
function shapeOf(place: HTMLElement): string {
  const kinds = elementsIn(place)
    .filter((one) => one.checkVisibility())
    .map((one) => `${kindOf(one.parentElement)} > ${kindOf(one)}`);
  return [...new Set(kinds)].sort().join('\n');
}

function kindOf(one: Element | null): string {
  if (one === null) return '';
  const said = states.flatMap((name) => one.getAttribute(name) ?? []);
  return [one.localName, one.getAttribute('class'), one.getAttribute('type'), ...said].join(' ');
}
