import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {expect} from 'storybook/test';
import {ref} from 'lit/directives/ref.js';
import source from '../../src/themes/tokens.json' with {type: 'json'};
import {dressCatalogues} from './page.js';

dressCatalogues();

interface Dimension {
  readonly value: number;
  readonly unit: string;
}

interface Token {
  readonly $type?: string;
  readonly $description?: string;
  readonly $value: unknown;
}

type Colors = Readonly<Record<string, Token>>;

/** What is in the file: themes with their colours, and sizes that every theme shares. */
const entries = Object.entries(source as Readonly<Record<string, unknown>>);
const themes = entries.flatMap(([name, theme]): readonly (readonly [string, Colors])[] =>
  theme instanceof Object && 'color' in theme ? [[name, theme.color as Colors]] : [],
);
const sizes = entries.filter(
  (entry): entry is [string, Token] => entry[1] instanceof Object && '$value' in entry[1],
);
const colors = Object.entries(themes[0]?.[1] ?? {}).filter(([name]) => !name.startsWith('$'));

/** A style in a template is what a strict policy forbids; the picture of a token is set by script. */
const drawn = (property: string, value: string) =>
  ref((one) => {
    if (one instanceof HTMLElement) one.style.setProperty(property, value);
  });

interface Color {
  readonly hex: string;
  readonly alpha?: number;
}

function swatch(token: Token | undefined): TemplateResult {
  if (!token) return html`<td>–</td>`;
  const {hex, alpha = 1} = token.$value as Color;
  const value = `color-mix(in srgb, ${hex} ${String(alpha * 100)}%, transparent)`;
  const words = alpha < 1 ? `${hex}, ${String(Math.round(alpha * 100))} %` : hex;
  return html`<td>
    <span class="swatch" ${drawn('background', value)}></span><code>${words}</code>
  </td>`;
}

const isDimension = (value: unknown): value is Dimension =>
  value instanceof Object && 'unit' in value;

function inWords(value: unknown): string {
  if (isDimension(value)) return `${String(value.value)}${value.unit}`;
  if (Array.isArray(value) && value.every((part) => typeof part === 'string'))
    return value.join(', ');
  return typeof value === 'object' ? 'layers' : String(value);
}

const sizeRow = ([name, {$description = '', $value}]: [string, Token]): TemplateResult => html`
  <tr>
    <th scope="row"><code>--rg-${name}</code></th>
    <td>${inWords($value)}</td>
    <td>
      ${
        isDimension($value) && $value.unit !== 'ms'
          ? html`<span class="length" ${drawn('inline-size', inWords($value))}></span>`
          : ''
      }
    </td>
    <td>${$description}</td>
  </tr>
`;

const meta: Meta = {
  title: 'Design/Tokens',
  tags: ['!autodocs'],
  parameters: {controls: {disable: true}},
  render: () => html`
    <div class="tokens">
      <h1>Tokens</h1>
      <p>
        The look, from <code>themes/tokens.json</code> in the Design Tokens format. A page changes
        one by its name: <code>--rg-color-accent: #0b5d1e</code>.
      </p>
      <h2>Colours</h2>
      <div class="wide" tabindex="0" role="region" aria-label="Colours">
        <table>
          <thead>
            <tr>
              <th scope="col">Name</th>
              ${themes.map(([name]) => html`<th scope="col">${name}</th>`)}
              <th scope="col">For</th>
            </tr>
          </thead>
          <tbody>
            ${colors.map(
              ([name, {$description = ''}]) =>
                html`<tr>
                  <th scope="row"><code>--rg-color-${name}</code></th>
                  ${themes.map(([, theme]) => swatch(theme[name]))}
                  <td>${$description}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      <h2>Sizes, type and the rest</h2>
      <div class="wide" tabindex="0" role="region" aria-label="Sizes, type and the rest">
        <table>
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Value</th>
              <th scope="col">As long as</th>
              <th scope="col">For</th>
            </tr>
          </thead>
          <tbody>
            ${sizes.map(sizeRow)}
          </tbody>
        </table>
      </div>
    </div>
  `,
};
export default meta;

/** With a swatch for each colour. */
export const Tokens: StoryObj = {
  play: async ({canvasElement}) => {
    const [swatch] = canvasElement.querySelectorAll('.swatch');
    await expect(swatch?.getBoundingClientRect().height).toBeGreaterThan(30);
  },
};
