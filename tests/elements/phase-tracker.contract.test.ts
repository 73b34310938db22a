import '../../src/elements/phase-tracker/rg-phase-tracker.js';
import {theKitchenTable} from '../../src/testing/kitchen-table.js';
import {sampleGroup} from '../../src/testing/sample-groups.js';
import {elementContract} from '../support/element-contract.js';

elementContract('rg-phase-tracker', {
  late: () => import('../../src/elements/phase-tracker/sheet.js'),
  words: {nl: 'Je bent hier', formal: 'U bent hier', en: 'You are here'},
  states: {
    'in a sidebar': (element) => Object.assign(element, {compact: true, group: theKitchenTable()}),
    reorientation: (element) => (element.group = sampleGroup({phase: 'reorientation'})),
  },
});
