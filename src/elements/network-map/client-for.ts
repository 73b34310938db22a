import type {Scene} from './scene.js';

/** The client's name for who is not the client; `undefined` is "ik". */
export const clientFor = ({viewer, group, text}: Pick<Scene, 'viewer' | 'group' | 'text'>) =>
  viewer.kind === 'client' ? undefined : (group.clientName ?? text.theClient);
