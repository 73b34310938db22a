import type {Act} from './act.js';

/** Rows that are the same in every element: walked in one of them. */
const same = (walkedIn: NonNullable<Act['walkedIn']>, here: string, rows: readonly Act[]) =>
  here === walkedIn ? rows : rows.map((row): Act => ({...row, walkedIn}));

/** Where the group could not be opened, or not be kept: the same in every element. */
export const waiting = (notSaved: string, here = ''): readonly Act[] => [
  ...same('reins', here, [
    {
      act: 'Try again to open the group',
      story: 'Failed',
      keys: ['to Opnieuw proberen', 'Enter'],
      requests: 'retry',
    },
  ]),
  {
    act: 'Try at once to save',
    story: notSaved,
    keys: ['to Nu proberen', 'Enter'],
    requests: 'retry',
  },
];

/** Two wrote something else in the same place. */
export const twoTexts = (story: string): readonly Act[] => [
  {
    act: 'Keep one’s own text of two',
    story,
    keys: ['to Deze houden', 'Enter'],
    requests: 'resolve',
  },
  {
    act: 'Take the other text of two',
    story,
    keys: ['to De andere nemen', 'Enter'],
    requests: 'resolve',
  },
  {act: 'Keep both texts', story, keys: ['to Allebei bewaren', 'Enter'], requests: 'resolve'},
];

/** What could not be done came back. */
export const cameBack = (story: string): readonly Act[] => [
  {
    act: 'Send again what came back',
    story,
    keys: ['to Opnieuw sturen', 'Enter'],
    requests: 'resolve',
  },
  {
    act: 'Copy what came back',
    story,
    keys: ['to Tekst kopiëren', 'Enter'],
    requests: 'copy',
  },
  {act: 'Let go of what came back', story, keys: ['to Laat maar', 'Enter'], requests: 'resolve'},
];

/** The group rests, or has stopped: said in every element, and taken up again there. */
export const standingStill = (rests: string, stopped: string): readonly Act[] => [
  {
    act: 'Take the group up again',
    story: rests,
    keys: ['to De groep weer oppakken', 'Enter'],
    asks: 'setGroupStatus',
    says: 'De groep gaat weer verder.',
  },
  {
    act: 'Open a group again that had stopped',
    story: stopped,
    keys: ['to De groep weer openen', 'Enter'],
    asks: 'setGroupStatus',
    says: 'De groep gaat weer verder.',
  },
  {
    act: 'Propose to take the group up again, as a member',
    story: rests,
    role: 'informalMember',
    keys: ['to Voorstellen: de groep weer oppakken', 'Enter'],
    asks: 'setGroupStatus',
    says: 'Je voorstel ligt klaar.',
  },
];

const lend = 'Iemand iets laten doen';

/** The client lends a task; `way` leads to the button. The panel is the same in every element. */
export const lending = (way: readonly string[] = [], here = ''): readonly Act[] => {
  const open = [...way, `to ${lend}`, 'Enter'];
  return [
    {act: 'Open what can be lent', keys: open, focus: 'Sluiten'},
    ...same('reins', here, inside(open)),
  ];
};

const inside = (open: readonly string[]): readonly Act[] => [
  {act: 'Close it again', keys: [...open, 'to Sluiten', 'Enter'], focus: lend},
  {act: 'Lend nothing after all', keys: [...open, 'to Laat maar', 'Enter'], focus: lend},
  {act: 'Leave it, back to where one was', keys: [...open, 'Escape'], focus: lend},
  {
    act: 'Choose what is lent',
    keys: [...open, 'to Wat laat je iemand doen?…'],
    focus: 'Wat laat je iemand doen?…',
  },
  {
    act: 'Choose whom it is lent to',
    keys: [...open, 'to Wie doet dit voor jou?…'],
    focus: 'Wie doet dit voor jou?…',
  },
  {
    act: 'Choose the last day of it',
    keys: [...open, 'to Tot en met welke dag?…'],
    focus: 'Tot en met welke dag?…',
  },
  {
    act: 'Lend a task',
    keys: [...open, 'to Ja, … mag dit doen', 'Enter'],
    asks: 'grantDelegation',
  },
];

/** What somebody proposed can wait: it lies folded until the client looks at it. */
export const putOff = (story?: string, here = ''): readonly Act[] => {
  const at = story === undefined ? {} : {story};
  const later = ['to Later', 'Enter'];
  return [
    {act: 'Look at a proposal later', ...at, keys: later, asks: 'postponeProposal'},
    ...same('proposals', here, [
      {
        act: 'Open a proposal that was put off',
        ...at,
        keys: [...later, 'to Later: …', 'Enter'],
        state: 'expanded',
        first: ['postponeProposal'],
      },
    ]),
  ];
};
