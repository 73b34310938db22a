import {html, type TemplateResult} from 'lit';
import {line} from './form-fields.js';
import type {Desk} from '../scene.js';

/** People, animals, and what grows and shines: to pick from, beside any other that one can type. */
const pictures = '👵 👴 👩 👨 🧒 🐶 🐱 🐴 🐦 🐰 🌷 🌳 🌊 ⭐ 🌙'.split(' ');

/** A small picture in place of the first letters; whatever is picked can still be changed in the field. */
export function emojiField(text: Desk['text'], chosen: string | undefined): TemplateResult {
  return html`<div class="flow" @input=${keepAlike}>
    ${line(text.emoji, 'emoji', chosen, text.emojiHelp)}
    <fieldset class="pictures">
      <legend class="muted small">${text.pictures}</legend>
      ${pictures.map(
        (picture) =>
          html`<label class="picture"
            ><input
              type="radio"
              name="picked"
              value=${picture}
              .checked=${picture === chosen}
            /><span>${picture}</span></label
          >`,
      )}
    </fieldset>
  </div>`;
}

/** What is picked stands in the field, and what is typed is picked in the row, if it is there. */
function keepAlike({target, currentTarget}: Event): void {
  if (!(target instanceof HTMLInputElement) || !(currentTarget instanceof Element)) return;
  const field = currentTarget.querySelector<HTMLInputElement>('[name=emoji]');
  if (!field) return;
  if (target.name === 'picked') field.value = target.value;
  for (const one of currentTarget.querySelectorAll<HTMLInputElement>('[name=picked]')) {
    one.checked = one.value === field.value.trim();
  }
}
