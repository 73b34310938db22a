import '../../src/elements/reins/rg-reins.js';
import {elementContract} from '../support/element-contract.js';

elementContract('rg-reins', {
  late: () => Promise.resolve(),
  words: {nl: 'Jij bepaalt', formal: 'U bepaalt', en: 'You decide'},
  states: {
    'a history that cannot be read': (element) =>
      (element.status = {history: () => Promise.reject(new Error('offline'))}),
  },
});
