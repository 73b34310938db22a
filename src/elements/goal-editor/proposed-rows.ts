import {html, nothing} from 'lit';

/** One field that would be another, in words. */
export interface Row {
  readonly label: string;
  readonly words: unknown;
}

/** What would be another, field by field. */
export const rowsView = (rows: readonly Row[]): unknown =>
  rows.length === 0
    ? nothing
    : html`<dl class="changes">
        ${rows.map(
          ({label, words}) =>
            html`<div>
              <dt class="kicker">${label}</dt>
              <dd dir="auto">${words}</dd>
            </div>`,
        )}
      </dl>`;
