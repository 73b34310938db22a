import type {Act} from './act.js';
import {cameBack, putOff, twoTexts, waiting} from './shared.js';

export const proposalsActs: readonly Act[] = [
  {act: 'Take over a proposal', keys: ['to Overnemen', 'Enter'], asks: 'acceptProposal'},
  {
    act: 'Keep one’s own text beside a proposal',
    keys: ['to Mijn tekst houden', 'Enter'],
    asks: 'declineProposal',
  },
  {
    act: 'Leave a proposal aside',
    story: 'Several',
    keys: ['to Niet overnemen', 'Enter'],
    asks: 'declineProposal',
  },
  {act: 'Word a proposal anew', keys: ['to Zelf aanpassen', 'Enter'], focus: 'In je eigen woorden'},
  {
    act: 'Take over a proposal in one’s own words',
    keys: ['to Zelf aanpassen', 'Enter', 'type  Graag.', 'to Bewaren', 'Enter'],
    asks: 'acceptProposal',
  },
  {
    act: 'Leave the words; the focus comes back',
    keys: ['to Zelf aanpassen', 'Enter', 'Escape'],
    focus: 'Zelf aanpassen',
  },
  {
    act: 'Do not keep the words',
    keys: ['to Zelf aanpassen', 'Enter', 'to Niet bewaren', 'Enter'],
    focus: 'Zelf aanpassen',
  },
  {
    act: 'Take back a decision',
    keys: ['to Overnemen', 'Enter', 'to Ongedaan maken', 'Enter'],
    requests: 'undo',
    first: ['acceptProposal'],
  },
  {
    act: 'Take one’s own proposal back, as a professional',
    story: 'ProfessionalsView',
    role: 'facilitator',
    keys: ['to Mijn voorstel terugnemen', 'Enter'],
    asks: 'withdrawProposal',
  },
  {
    act: 'See what became of earlier ones, as a professional',
    story: 'ProfessionalsView',
    role: 'facilitator',
    keys: ['to Wat er met de vorige is gedaan', 'Enter'],
    state: 'expanded',
  },
  {
    act: 'Open what was put off before',
    story: 'Several',
    keys: ['to Later: …', 'Enter'],
    state: 'expanded',
  },
  {
    act: 'Go to what a proposal is about',
    story: 'Linked',
    keys: ['to Daar bekijken', 'Enter'],
    says: 'De pagina laat het nu zien.',
  },
  ...putOff(undefined, 'proposals'),
  ...waiting('Unsaved'),
  ...cameBack('Returned'),
  ...twoTexts('TwoTexts'),
];
