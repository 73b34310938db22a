/** A page as a portal's server draws it, with the elements in declarative shadow DOM. */
import {html} from 'lit';
import type {ResourceGroup} from '../../src/domain/group.js';
import {drawOnServer, type Drawn} from '../../src/server.js';

/** What the page's own script gets to know: text that no `<` can end. */
const asJson = (group: ResourceGroup) => JSON.stringify(group).replaceAll('<', '\\u003c');

export async function drawnPage(group: ResourceGroup, options: Drawn = {}): Promise<string> {
  const elements = await drawOnServer(
    html`<rg-provider group-id=${group.id}>
      <rg-phase-tracker .group=${group}></rg-phase-tracker>
      <rg-network-map .group=${group}></rg-network-map>
      <rg-goal-editor .group=${group}></rg-goal-editor>
      <rg-meeting-agenda .group=${group}></rg-meeting-agenda>
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
    <script type="application/json" id="group">${asJson(group)}</script>
    <script type="module" src="/page.js"></script>
  </body>
</html>`;
}
