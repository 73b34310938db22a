import type {Act} from './act.js';
import {cameBack, waiting} from './shared.js';

const onReorientation = {story: 'Reorientation', asks: 'decideReorientation'} as const;

const stones = [
  'Voorbereiding',
  'Kennismaken',
  'Planning',
  'Eerste bijeenkomst',
  'Vervolgbijeenkomsten',
  'Hoe nu verder?',
].map((phase): Act => ({
  act: `Look at a phase: “${phase}”`,
  // From another one: the phase of now is open already.
  keys: [
    `to …${phase === 'Planning' ? 'Kennismaken' : 'Planning'}…`,
    'Enter',
    `to …${phase}…`,
    'Enter',
  ],
  focus: `…${phase}…`,
  state: 'expanded',
}));

export const phaseTrackerActs: readonly Act[] = [
  ...stones,
  {
    act: 'Go a step back',
    keys: ['to Terug naar …', 'Enter', 'Enter'],
    asks: 'setPhase',
  },
  {
    act: 'Go a step on',
    keys: ['to Verder naar …', 'Enter', 'to Ja, doe maar', 'Space'],
    asks: 'setPhase',
  },
  {
    act: 'Say a word about it',
    keys: [
      'to Verder naar …',
      'Enter',
      'to Wil je er iets bij zeggen?…',
      'type Dag',
      'to Ja, doe maar',
      'Enter',
    ],
    asks: 'setPhase',
  },
  {
    act: 'Stay where one is',
    keys: ['to Verder naar …', 'Enter', 'to Hier blijven', 'Enter'],
    focus: 'Verder naar …',
  },
  {
    act: 'Leave the question; what was typed is there again',
    keys: [
      'to Verder naar …',
      'Enter',
      'to Wil je er iets bij zeggen?…',
      'type Dag',
      'Escape',
      'Enter',
    ],
    written: 'Dag',
  },
  {
    act: 'Take back the last step',
    keys: ['to Verder naar …', 'Enter', 'Enter', 'to Ongedaan maken', 'Enter'],
    requests: 'undo',
    first: ['setPhase'],
  },
  {
    act: 'See where the group has been',
    keys: ['to Waar de groep geweest is', 'Enter'],
    state: 'expanded',
  },
  {
    act: 'See what a new round begins with',
    story: 'Reorientation',
    keys: ['to Nieuwe ronde beginnen', 'Enter'],
    focus: 'Ja, doe maar',
  },
  {
    act: 'Begin a new round',
    story: 'Reorientation',
    keys: ['to Nieuwe ronde beginnen', 'Enter', 'Enter'],
    asks: 'setPhase',
  },
  {act: 'Choose to go on as it is', keys: ['to Zo doorgaan …', 'Enter'], ...onReorientation},
  {act: 'Choose to see each other less', keys: ['to Rustiger aan …', 'Enter'], ...onReorientation},
  {act: 'Choose more support', keys: ['to Meer steun …', 'Enter'], ...onReorientation},
  {
    act: 'Choose to go on with family and friends',
    keys: ['to Verder met familie en vrienden …', 'Enter'],
    ...onReorientation,
  },
  {act: 'Choose to stop', keys: ['to Stoppen …', 'Enter'], ...onReorientation},
  {
    act: 'Take up a hint: to the map',
    story: 'GoneBack',
    keys: ['to Naar de kaart', 'Enter'],
    requests: 'act',
  },
  {
    act: 'Take up a hint: to the meeting',
    story: 'Planning',
    keys: ['to Naar de bijeenkomst', 'Enter'],
    requests: 'act',
  },
  {
    act: 'See the whole path, in a sidebar',
    story: 'Compact',
    keys: ['to Hele pad bekijken', 'Enter'],
    focus: 'Hele pad bekijken',
    state: 'expanded',
  },
  {
    act: 'Take over a proposal',
    story: 'ProposalWaiting',
    keys: ['to Voorstel overnemen', 'Enter'],
    asks: 'acceptProposal',
  },
  {
    act: 'Leave a proposal aside',
    story: 'ProposalWaiting',
    keys: ['to Nu niet', 'Enter'],
    asks: 'declineProposal',
  },
  {
    act: 'See where else on the path a proposal can be taken',
    story: 'ProposalWaiting',
    keys: ['to Zelf aanpassen', 'Enter'],
    focus: 'Ja, doe maar',
  },
  {
    act: 'Take a proposal elsewhere on the path',
    story: 'ProposalWaiting',
    keys: ['to Zelf aanpassen', 'Enter', 'Enter'],
    asks: 'acceptProposal',
  },
  {
    act: 'Take back what was lent',
    story: 'Lent',
    keys: ['to Ik neem het weer over', 'Enter'],
    asks: 'revokeDelegation',
  },
  {
    act: 'Propose a step, as a member',
    story: 'MembersView',
    keys: ['to Voorstellen: verder naar …', 'Enter', 'to Dit voorstellen', 'Enter'],
    asks: 'setPhase',
  },
  {
    act: 'Propose a step back, as a member',
    story: 'MembersView',
    keys: ['to Voorstellen: terug naar …', 'Enter', 'Enter'],
    asks: 'setPhase',
  },
  {
    act: 'Propose what fits now, as a member',
    story: 'Reorientation',
    role: 'informalMember',
    keys: ['to Voorstellen: …', 'Enter'],
    asks: 'decideReorientation',
  },
  {
    act: 'Take one’s own proposal back, as a member',
    story: 'MembersView',
    keys: [
      'to Voorstellen: verder naar …',
      'Enter',
      'Enter',
      'to Mijn voorstel terugnemen',
      'Enter',
    ],
    asks: 'withdrawProposal',
    first: ['setPhase'],
  },
  ...waiting('Unsaved'),
  ...cameBack('Returned'),
];
