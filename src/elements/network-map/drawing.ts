import {who} from '../../ui/person-shape.js';
import {classOf, drawingView, translate} from './node-view.js';
import {ringsView} from './rings-view.js';

/**
 * What draws a map and people, for what is loaded late and draws them too. It is handed over, not imported there:
 * a module that two such parts import becomes a file of its own, which the first paint would wait for.
 */
export const drawing = {classOf, drawingView, translate, ringsView, who} as const;
export type Drawing = typeof drawing;
