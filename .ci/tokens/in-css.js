/** A value of the Design Tokens format as CSS says it; a reference stays one. */

const twoDigits = (/** @type {number} */ part) =>
  Math.round(part * 255)
    .toString(16)
    .padStart(2, '0');

const shortest = (/** @type {string} */ hex) =>
  /^#(?:(.)\1)+$/.test(hex) ? hex.replace(/(.)\1/g, '$1') : hex;

/** @param {{components: number[], alpha?: number}} color @returns {string} */
const color = ({components, alpha = 1}) =>
  shortest(`#${[...components, ...(alpha < 1 ? [alpha] : [])].map(twoDigits).join('')}`);

/** @param {{value: number, unit: string}} size */
const size = ({value, unit}) => (value === 0 ? '0' : `${value}${unit}`);

/** @param {string} family */
const family = (family) => (/\s/.test(family) ? `'${family}'` : family);

/** @param {Record<string, any>} layer @returns {string} */
const shadow = ({offsetX, offsetY, blur, spread, color: shade}) => {
  const sizes = [offsetX, offsetY, ...(blur.value || spread.value ? [blur] : [])];
  return [...sizes, ...(spread.value ? [spread] : [])].map(size).concat(inCss(shade)).join(' ');
};

/** @param {any} value @returns {string} */
export function inCss(value) {
  if (typeof value === 'string')
    return value.replace(/^\{(.+)\}$/, (_, path) => `var(--_${path.replaceAll('.', '-')})`);
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value))
    return value.map((one) => (typeof one === 'string' ? family(one) : shadow(one))).join(', ');
  return 'components' in value ? color(value) : size(value);
}
