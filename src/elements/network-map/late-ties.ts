import {lateModule} from '../../ui/late-part.js';
import type {Scene} from './scene.js';

const lines = lateModule(() => import('./ties-view.js'));

/** What has to be waited for before lines can be drawn: only who asks for them loads them. */
export const tiesReady = (): Promise<unknown> | undefined =>
  lines.here
    ? undefined
    : lines.load().then(
        (module) => (lines.here = module),
        // The map is there without its lines; the next drawing tries again.
        () => undefined,
      );

export const drawTies = (scene: Scene): unknown => lines.here?.tiesView(scene);
