import {lateModule, untilHere} from '../../ui/late-part.js';
import type {Scene} from './scene.js';

const lines = lateModule(() => import('./ties-view.js'));

/** What has to be waited for before lines can be drawn: only who asks for them loads them. */
export const tiesReady = (): Promise<unknown> | undefined => untilHere(lines);

export const drawTies = (scene: Scene): unknown => lines.here?.tiesView(scene);
