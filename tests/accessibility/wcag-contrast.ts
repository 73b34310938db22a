/** How much two colours differ, as WCAG counts it. */

/** Each from 0 to 1, in sRGB. */
export type Rgb = readonly [red: number, green: number, blue: number, ...rest: unknown[]];

export function contrast(a: Rgb, b: Rgb): number {
  const [dark = 0, light = 0] = [a, b].map(luminance).sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance([red, green, blue]: Rgb): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
