import {near} from '../../domain/network/map-paths.js';
import {nameLines} from '../../domain/network/name-lines.js';
import {escapeXml, tag} from './xml.js';

/** As much of a text as fits in a line of `em`; "…" says that there is more. */
export function oneLine(text: string, em: number): string {
  const [first = '', ...more] = nameLines(text, em);
  return more.length === 0 ? first : `${nameLines(text, em - 1)[0] ?? ''}…`;
}

/** A line of text; nothing where nothing can be seen. */
export const textSvg = (
  text: string,
  x: number,
  y: number,
  attributes: Readonly<Record<string, string | number>>,
): string =>
  escapeXml(text) === ''
    ? ''
    : tag('text', {x: near(x), y: near(y), ...attributes}, escapeXml(text));
