import {GroupStore} from '../../state/group-store.js';
import {Line} from './line.js';

/** A store with its line to the back end. */
export const openLine = (options: ConstructorParameters<typeof GroupStore>[0]): Line =>
  new Line(new GroupStore(options));
