import type {Words} from '../slices.js';

export const uk: Words<'map-zoom'> = {
  zoom: 'Розмір карти',
  zoomHelp: 'На карті для цього є також клавіші + і −, а 0 показує всю карту.',
  larger: 'Більше',
  smaller: 'Менше',
  wholeMap: 'Уся карта',
  isLarger: (size) => `Більше: ${size}.`,
  isSmaller: (size) => `Менше: ${size}.`,
  isWhole: 'Це вся карта.',
  noLarger: 'Більше вже не можна.',
};
