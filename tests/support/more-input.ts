import {executeServerCommand} from '@web/test-runner-commands';

export type Position = readonly [number, number];

/** Turns the wheel of the mouse, so many pixels to the right and down. In Chromium only. */
export const turnWheel = (position: Position, by: Position, control = false): Promise<unknown> =>
  executeServerCommand('turn-wheel', {position, by, control});

/** Fingers that come down, go somewhere and are lifted. In Chromium only. */
export const touch = (...moments: readonly (readonly Position[])[]): Promise<unknown> =>
  executeServerCommand('touch', {moments});
