import type {Catalog} from '../../../i18n/messages.js';

/** The words of making a crowded map larger and smaller. */
export const en = {
  zoom: 'The size of the map',
  zoomHelp: 'The keys + and − do this on the map too, and 0 shows the whole map.',
  larger: 'Larger',
  smaller: 'Smaller',
  wholeMap: 'Whole map',
  isLarger: (size: string) => `Larger: ${size}.`,
  isSmaller: (size: string) => `Smaller: ${size}.`,
  isWhole: 'This is the whole map.',
  noLarger: 'This is as large as it gets.',
} satisfies Catalog;
export type ZoomMessages = typeof en;
