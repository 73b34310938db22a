/** What `npm run bench -- …` understands. */
import {parseArgs} from 'node:util';
import {scenes} from './peers.js';

/** @typedef {import('./peers.js').Scene} Scene */

const help = `npm run bench -- [options]
  --quick              few peers, one size, one round: under two minutes
  --gate               what has to hold on a busy machine too: under two minutes; keeps nothing
  --scenes=a,b         of ${Object.keys(scenes).join(', ')}
  --sizes=150,1000     how many persons or rows
  --peers=a,b          only these; the first of each scene is always there
  --rounds=3           how often everything is repeated
  --minutes=15         starts no new round when this time would not do for it
  --out=FILE           where the JSON goes; tests/bench/results/latest.json by default
  --readme             shows the newest tables in README.md and on the page of all that is measured`;

const {values} = parseArgs({
  options: {
    quick: {type: 'boolean', default: false},
    gate: {type: 'boolean', default: false},
    scenes: {type: 'string'},
    sizes: {type: 'string'},
    peers: {type: 'string'},
    rounds: {type: 'string'},
    minutes: {type: 'string', default: '15'},
    out: {type: 'string'},
    readme: {type: 'boolean', default: false},
    help: {type: 'boolean', default: false},
  },
});
if (values.help) {
  console.log(help);
  process.exit(0);
}

const {quick, gate} = values;
if (gate) Object.assign(values, {scenes: 'network', peers: 'ours', sizes: '150,1000', rounds: '3'});
const chosen = values.peers?.split(',');
const sizes = values.sizes?.split(',').map(Number);

/** @type {{scene: Scene, peers: string[], sizes: number[]}[]} */
const races = [];
for (const [name, {peers, quickPeers, quickSizes, otherSizes, ...all}] of Object.entries(scenes)) {
  if (values.scenes !== undefined && !values.scenes.split(',').includes(name)) continue;
  const [first = ''] = peers;
  const scene = /** @type {Scene} */ (name);
  const some = chosen === undefined ? (quick ? quickPeers : peers) : [first, ...chosen];
  const those = peers.filter((peer) => some.includes(peer));
  races.push({scene, peers: those, sizes: sizes ?? (quick ? quickSizes : all.sizes)});
  if (otherSizes !== undefined && sizes === undefined && !quick)
    races.push({
      ...{scene, sizes: otherSizes},
      peers: those.filter((peer) => quickPeers.includes(peer)),
    });
}

export const options = {
  gate,
  keeps: !quick && !gate,
  races,
  rounds: Number(values.rounds ?? (quick ? 1 : 3)),
  minutes: Number(values.minutes),
  out: values.out,
  readme: values.readme,
};
