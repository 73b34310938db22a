import '../../src/elements/goal-editor/rg-goal-editor.js';
import {sampleGroup} from '../../src/testing/sample-groups.js';
import {elementContract} from '../support/element-contract.js';

elementContract('rg-goal-editor', {
  late: () => import('../../src/elements/goal-editor/forms.js'),
  words: {nl: 'Alleen jij', formal: 'Alleen u', en: 'My goals'},
  states: {
    'a hundred goals': (element) => (element.group = sampleGroup({goals: 100})),
  },
});
