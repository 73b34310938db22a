import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {gateAims} from './gate.js';
import {unnamed} from './measures/names.js';
import {verdicts} from './verdicts.js';

const aim = {
  scene: 'network',
  what: 'memory',
  size: 150,
  measure: 'heap',
  against: 'svg-inner',
  atMost: 1.5,
} as const;
const races = [{scene: 'network' as const, peers: ['svg-inner', 'ours'], sizes: [150]}];

function verdictOn(
  ours: (number | null)[] | undefined,
  floor: (number | null)[],
  enough?: boolean,
): string[] {
  const found = {'svg-inner': {heap: floor}, ours: ours === undefined ? {} : {heap: ours}};
  return verdicts([aim], races, {network: {150: found}}, enough).map(({verdict}) => verdict);
}

describe('the verdicts of the bench', () => {
  it('take the middle of the ratios', () => {
    assert.deepEqual(verdictOn([14, 15, 90], [10, 10, 10]), ['yes']);
    assert.deepEqual(verdictOn([14, 16, 90], [10, 10, 10]), ['no']);
  });

  it('compare within one round only, also when another one failed', () => {
    assert.deepEqual(verdictOn([null, 14, 14], [1, 10, 10]), ['yes']);
    assert.deepEqual(verdictOn([14, null, 14], [null, 10, 1]), ['no']);
  });

  it('say so when nothing was measured', () => {
    assert.deepEqual(verdictOn(undefined, [10]), ['not measured']);
    assert.deepEqual(verdictOn([10], [null]), ['not measured']);
    assert.deepEqual(verdictOn([10], [10], false), ['not measured'], 'too few rounds');
  });

  it('are about what took part', () => {
    const other = [
      {...aim, size: 1000},
      {...aim, against: 'd3'},
      {...aim, from: 30},
    ];
    assert.deepEqual(verdicts(other, races, {}), []);
  });

  it('count what is more than that of another', () => {
    const {against: beyond, ...counted} = {...aim, measure: 'dragDropped', atMost: 3};
    const of = (ours: number, floor: number): string[] => {
      const found = {'svg-inner': {dragDropped: [floor]}, ours: {dragDropped: [ours]}};
      const all = verdicts([{...counted, beyond}], races, {network: {150: found}});
      return all.map(({verdict}) => verdict);
    };
    assert.deepEqual([of(13, 10), of(14, 10), of(0, 10)], [['yes'], ['no'], ['yes']]);
  });

  it('count how many times as much it is as with less to show', () => {
    const {against: _, ...own} = {...aim, measure: 'typing', size: 1000, times: 1, atMost: 1.25};
    const sizes = [{...races[0]!, sizes: [1, 1000]}];
    const of = (long: number): string[] => {
      const found = {network: {1: {ours: {typing: [4]}}, 1000: {ours: {typing: [long]}}}};
      return verdicts([own], sizes, found).map(({verdict}) => verdict);
    };
    assert.deepEqual([of(5), of(5.1)], [['yes'], ['no']]);
    assert.deepEqual(verdicts([own], races, {}), [], 'where one size was left out');
  });

  it('take the best round where a gate says so', () => {
    const found = {network: {150: {ours: {dragDropped: [40, 3, 50]}}}};
    const {against: _, ...counted} = {...aim, measure: 'dragDropped', atMost: 3};
    const [median] = verdicts([counted], races, found);
    const [best] = verdicts([{...counted, best: true}], races, found);
    assert.deepEqual([median?.verdict, best?.verdict], ['no', 'yes']);
  });
});

it('the gate is never stricter than the aims, and has no times of its own', () => {
  assert.ok(gateAims.length > 5);
  for (const {measure, against, from} of gateAims) {
    assert.notEqual(measure, 'cold');
    if (['mount', 'dragMain', 'heap'].includes(measure)) assert.ok(against ?? from);
  }
});

describe('who has a name to go to', () => {
  it('is somebody of exactly that name', () => {
    assert.deepEqual(unnamed(['Sanne', 'Sanne de Vries'], ['Sanne de Vries, familie']), ['Sanne']);
    assert.deepEqual(unnamed(['Sanne', 'Sanne de Vries'], ['Sanne de Vries', 'Sanne, vriend']), []);
  });

  it('is as many as are called so', () => {
    assert.deepEqual(unnamed(['Sanne', 'Sanne'], ['Sanne, dichtbij']), ['Sanne']);
    assert.deepEqual(unnamed(['Sanne', 'Sanne'], ['Sanne, dichtbij', 'Sanne']), []);
  });
});
