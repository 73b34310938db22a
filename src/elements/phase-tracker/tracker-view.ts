import {html, nothing, type TemplateResult} from 'lit';
import {pathView, subtitle} from './path.js';
import {hereWord, within, type Scene} from './scene.js';
import type {Sheet} from './sheet.js';

/** The path with the sheet under it; `sheet` is not there yet in the first paint. */
export function wholeView(scene: Scene, sheet: Sheet | undefined): TemplateResult {
  return html`<div class="tracker">
    <div class="head">
      <h2 class="title">${scene.text.title}</h2>
      <div class="actions">${sheet?.head}</div>
    </div>
    ${sheet?.around} ${pathAndSheet(scene, sheet)} ${sheet?.dialog}
  </div>`;
}

/** For a sidebar: the place, and the rest on request. */
export function smallView(scene: Scene, sheet: Sheet | undefined): TemplateResult {
  const {text, group} = scene;
  return html`<div class="tracker">
    <div class="bar card" part="bar">
      <h2 class="kicker">${text.title}</h2>
      ${sheet?.miniPath}
      <span class="here">${hereWord(scene)}</span>
      <h3 class="place" tabindex="-1">${text[group.phase.current]}</h3>
      ${sheet?.bar}
    </div>
    ${sheet?.around} ${sheet?.whole ? pathAndSheet(scene, sheet) : nothing} ${sheet?.dialog}
  </div>`;
}

function pathAndSheet(scene: Scene, sheet: Sheet | undefined): TemplateResult {
  return html`${pathView(scene, sheet)}
    <div class="detail card" id="detail" part="detail">
      <div class="now">
        <p class="kicker">${placeWords(scene)}</p>
        <h3 class="voice large place" tabindex="-1">
          ${subtitle(scene, sheet, scene.chosen) ?? scene.text[scene.chosen]}
        </h3>
        ${sheet?.now}
      </div>
      ${sheet?.rest}
    </div>`;
}

/** "Je bent hier · ronde 2", or which stone is looked at. */
function placeWords(scene: Scene): string {
  const {text, chosen, group} = scene;
  const {current, round} = group.phase;
  if (chosen !== current) return text[chosen];
  return round > 1
    ? text.dotted(hereWord(scene), within(scene, text.round(round)))
    : hereWord(scene);
}
