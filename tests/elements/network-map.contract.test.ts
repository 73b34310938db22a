import '../../src/elements/network-map/rg-network-map.js';
import {sampleGroup} from '../../src/testing/sample-groups.js';
import {elementContract} from '../support/element-contract.js';

elementContract('rg-network-map', {
  late: () => import('../../src/elements/network-map/more.js'),
  words: {nl: 'ga je van de een', formal: 'gaat u van de een', en: 'Add somebody'},
  states: {
    'a hundred people': (element) => (element.group = sampleGroup({people: 100, goals: 0})),
    'as a list': (element) => Object.assign(element, {view: 'list', group: sampleGroup()}),
  },
});
