import {signOf, type SignPart} from '../../domain/network/state-signs.js';
import type {MapColours} from './colours.js';
import {tag} from './xml.js';

/** The sign of a state on a grid of 22; nothing for a state without one. */
export function stateSign(state: string, colours: MapColours): string {
  const {accent, accentSoft, paper, muted} = colours;
  const tones: Readonly<Record<SignPart[0], readonly [fill: string, stroke: string]>> = {
    soft: [accentSoft, accent],
    ink: [accent, accent],
    line: ['none', accent],
    cut: ['none', paper],
    grey: [paper, muted],
    greyline: ['none', muted],
  };
  return signOf(state)
    .map(([tone, width, d, dashes]) => {
      const [fill, stroke] = tones[tone];
      const round = {'stroke-linecap': 'round', 'stroke-linejoin': 'round'};
      const line = {'stroke-width': width, 'stroke-dasharray': dashes, ...round};
      return tag('path', {d, fill, stroke, ...line});
    })
    .join('');
}
