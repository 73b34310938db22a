import type {Words} from '../slices.js';

export const fr: Words<'map-zoom'> = {
  zoom: 'La taille de la carte',
  zoomHelp:
    'Sur la carte, les touches + et − font la même chose. La touche 0 montre toute la carte.',
  larger: 'Plus grand',
  smaller: 'Plus petit',
  wholeMap: 'Toute la carte',
  isLarger: (size) => `Plus grand : ${size}.`,
  isSmaller: (size) => `Plus petit : ${size}.`,
  isWhole: 'Voici toute la carte.',
  noLarger: 'Plus grand n’est pas possible.',
};
