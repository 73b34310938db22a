import {css, unsafeCSS, type CSSResult} from 'lit';

/** In light, in dark, in forced colours, and on paper where that differs from light. */
export type Color = readonly [light: string, dark: string, forced: string, paper?: string];
type Values = Readonly<Record<string, string>>;

/** Each value with its public name: `--_space-1: var(--rg-space-1, 0.25rem)`. */
const open = (values: Values): string =>
  Object.entries(values)
    .map(([name, value]) => `--_${name}:var(--rg-${name},${value});`)
    .join('');

/** Without a public name: what the page chose must give way here. */
const fixed = (values: Values): string =>
  Object.entries(values)
    .map(([name, value]) => `--_${name}:${value};`)
    .join('');

/**
 * The look as private values with a public name each: a page sets `--rg-color-accent`, an element
 * reads `--_color-accent`. Light stands alone for old browsers; the others follow `color-scheme`.
 * `stronger` has the values that change where the reader asks for more contrast.
 */
export function tokenSheet(
  colors: Readonly<Record<string, Color>>,
  stronger: Values,
  sizes: Values = {},
): CSSResult {
  const each = (pick: (color: Color) => string | undefined): Values =>
    Object.fromEntries(
      Object.entries(colors).flatMap(([name, color]) => {
        const value = pick(color);
        return value === undefined ? [] : [[`color-${name}`, value]];
      }),
    );
  return css`
    :host {
      ${unsafeCSS(open({...each(([light]) => light), ...sizes}))}
    }
    @supports (color: light-dark(#000, #fff)) {
      :host {
        ${unsafeCSS(open(each(([light, dark]) => `light-dark(${light},${dark})`)))}
      }
    }
    @media (prefers-contrast: more) {
      :host {
        ${unsafeCSS(fixed(stronger))}
      }
    }
    @media (forced-colors: active) {
      :host {
        ${unsafeCSS(fixed(each(([, , forced]) => forced)))}
      }
    }
    @media print {
      :host {
        color-scheme: light;
        ${unsafeCSS(fixed(each(([, , , paper]) => paper)))}
      }
    }
  `;
}
