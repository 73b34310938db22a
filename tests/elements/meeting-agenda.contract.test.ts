import '../../src/elements/meeting-agenda/rg-meeting-agenda.js';
import {sampleGroup} from '../../src/testing/sample-groups.js';
import {elementContract} from '../support/element-contract.js';

elementContract('rg-meeting-agenda', {
  late: () => import('../../src/elements/meeting-agenda/more.js'),
  words: {nl: 'Alleen voor jou', formal: 'Alleen voor u', en: 'What time'},
  states: {
    'thirty meetings': (element) => (element.group = sampleGroup({meetings: 30})),
  },
});
