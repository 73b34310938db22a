import '../../src/elements/proposals/rg-proposals.js';
import {elementContract} from '../support/element-contract.js';

elementContract('rg-proposals', {
  late: () => Promise.resolve(),
  words: {
    nl: 'Je eigen tekst blijft altijd bewaard.',
    formal: 'Uw eigen tekst blijft altijd bewaard.',
    en: 'Your own text is always kept.',
  },
  states: {linked: (element) => Object.assign(element, {linked: true})},
});
