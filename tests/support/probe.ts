import {html, LitElement} from 'lit';
import {Select} from '../../src/context/select.js';
import type {Command} from '../../src/domain/command.js';
import {RgCommandEvent} from '../../src/events/rg-command.js';
import {RgRequestEvent, type HistoryRequest} from '../../src/events/rg-request.js';

/** The smallest element that shows a group: the names on the map; it counts its own renders. */
export class Probe extends LitElement {
  renders = 0;
  readonly #people = new Select(this, (state) => state.group?.people);

  get names(): readonly string[] {
    return this.#people.value?.map(({displayName}) => displayName) ?? [];
  }

  wish(command: Command): boolean {
    return this.dispatchEvent(new RgCommandEvent(command));
  }

  request(request: HistoryRequest): boolean {
    return this.dispatchEvent(new RgRequestEvent(request));
  }

  protected override render() {
    this.renders++;
    return html`${this.names.join(', ')}`;
  }
}
