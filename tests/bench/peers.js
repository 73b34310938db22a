/** Who takes part in which race. The first of each is the one that the others are measured by. */

/** @typedef {'network' | 'goals' | 'agenda' | 'typing'} Scene */

/**
 * Each a module in `page/SCENE/` (all but the network share `page/lists/`). At other sizes than those
 * for everybody the quick ones take part alone.
 *
 * @type {Record<Scene, {peers: string[], sizes: number[], quickPeers: string[], quickSizes: number[], otherSizes?: number[]}>}
 */
export const scenes = {
  network: {
    peers: ['svg-inner', 'ours', 'lit-repeat', 'd3', 'cytoscape', 'vis-network', 'echarts'],
    sizes: [10, 30, 150, 1000, 5000],
    quickPeers: ['svg-inner', 'ours', 'cytoscape', 'vis-network'],
    quickSizes: [150],
  },
  goals: {
    peers: ['raw-dom', 'ours-goals', 'lit', 'react', 'preact'],
    sizes: [100, 1000, 10_000],
    quickPeers: ['raw-dom', 'ours-goals'],
    quickSizes: [100],
  },
  /** Ours against itself: what a long list costs somebody who is writing. */
  typing: {
    peers: ['ours-goals'],
    sizes: [1, 4, 40, 1000],
    quickPeers: ['ours-goals'],
    quickSizes: [1, 1000],
  },
  agenda: {
    peers: ['raw-dom', 'ours-agenda', 'lit', 'react', 'preact'],
    sizes: [200],
    quickPeers: ['raw-dom', 'ours-agenda'],
    quickSizes: [200],
    otherSizes: [100, 1000, 10_000],
  },
};

/** @param {string} peer */
export const isOurs = (peer) => peer.startsWith('ours');

/**
 * These need no package that only the bench uses.
 *
 * @param {string} peer
 */
export const comesAlong = (peer) =>
  isOurs(peer) || ['svg-inner', 'lit-repeat', 'raw-dom', 'lit'].includes(peer);

/** @param {Scene} scene */
export const folderOf = (scene) => (scene === 'network' ? 'network' : 'lists');
