/** A page as a portal's server draws it, with the elements in declarative shadow DOM. */
import {html} from 'lit';
import type {ResourceGroup} from '../../src/domain/group.js';
import type {HistoryEntry} from '../../src/domain/regie/project-history.js';
import {drawOnServer, type Drawn} from '../../src/server.js';

/** What the page's own script gets to know: text that no `<` can end. */
const asJson = (known: object) => JSON.stringify(known).replaceAll('<', '\\u003c');

/** What the portal keeps: the group, and what was done in it, the newest last. */
export interface Stored {
  readonly group: ResourceGroup;
  readonly history: readonly HistoryEntry[];
}

export async function drawnPage(stored: Stored, options: Drawn = {}): Promise<string> {
  const {group} = stored;
  const history = () => Promise.resolve({entries: stored.history.toReversed()});
  const elements = await drawOnServer(
    html`<rg-provider group-id=${group.id}>
      <rg-phase-tracker .group=${group}></rg-phase-tracker>
      <rg-network-map .group=${group}></rg-network-map>
      <rg-goal-editor .group=${group}></rg-goal-editor>
      <rg-meeting-agenda .group=${group}></rg-meeting-agenda>
      <rg-proposals .group=${group}></rg-proposals>
      <rg-reins .group=${group} .status=${{history}}></rg-reins>
    </rg-provider>`,
    options,
  );
  return `<!doctype html>
<html lang="nl">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width" />
  <title>Portaal</title>
  <body>
    ${elements}
    <script type="application/json" id="stored">${asJson(stored)}</script>
    <script type="module" src="/page.js"></script>
  </body>
</html>`;
}
