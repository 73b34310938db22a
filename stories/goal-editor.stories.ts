import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {memoryBackend} from '../src/backend/memory/memory.js';
import type {ResourceGroup} from '../src/domain/group.js';
import type {GoalEditor} from '../src/elements/goal-editor/goal-editor.js';
import '../src/elements/goal-editor/rg-goal-editor.js';
import '../src/elements/provider/rg-provider.js';
import {
  justBegun,
  sampleGroup,
  sampleInstant,
  theKitchenTable,
  threePeople,
} from '../src/testing.js';
import {readFhir} from '../src/exchange-fhir.js';
import type {OtherGoal} from '../src/exchange/other-goal.js';
import {treatmentPlan} from './fhir/treatment-plan.js';
import {pressedIn} from './pressed.js';

interface Args extends Pick<
  GoalEditor,
  'readonly' | 'status' | 'dimensions' | 'scale' | 'goalId' | 'focusGoal' | 'otherGoals' | 'drafts'
> {
  /** The group that the page knows; every act in a story is really decided and kept. */
  start: () => ResourceGroup;
  role?: string;
  lang?: string;
}

const now = new Date().toISOString();
const table = (): ResourceGroup => theKitchenTable(now);

const pressed = pressedIn('rg-goal-editor');

/** The kitchen table, in a group that rests or has stopped. */
const standing = (status: string) => (): ResourceGroup => ({
  ...table(),
  ...{status, statusSince: '2026-11-04T10:00:00Z'},
});

const meta: Meta<Args> = {
  title: 'Elements/Goal editor',
  component: 'rg-goal-editor',
  args: {
    start: table,
    readonly: false,
    status: undefined,
    dimensions: undefined,
    scale: undefined,
    goalId: undefined,
    focusGoal: undefined,
    otherGoals: undefined,
    drafts: undefined,
  },
  argTypes: {
    start: {control: false},
    status: {control: false},
    otherGoals: {control: false},
    drafts: {control: false},
  },
  render: (args, {globals}) => {
    const group = args.start();
    return html`<rg-provider
      .backend=${memoryBackend({group})}
      group-id=${group.id}
      actor-role=${args.role ?? String(globals['role'] ?? 'client')}
      ><rg-goal-editor
        ?readonly=${args.readonly}
        .status=${args.status}
        .dimensions=${args.dimensions}
        .scale=${args.scale}
        .goalId=${args.goalId}
        .focusGoal=${args.focusGoal}
        .otherGoals=${args.otherGoals}
        .drafts=${args.drafts}
        lang=${args.lang ?? String(globals['language'] ?? 'nl')}
      ></rg-goal-editor
    ></rg-provider>`;
  },
};
export default meta;
type Story = StoryObj<Args>;

/** Four goals, steps with helpers, a course, and a proposal that waits. */
export const Typical: Story = {};

/** Nothing is written yet: places to write on, and no duty. */
export const Empty: Story = {args: {start: () => justBegun(now)}};

/** Small is complete. */
export const One: Story = {args: {start: () => threePeople(now)}};

/** The first of each column lie open, the others are folded. */
export const Many: Story = {args: {start: () => sampleGroup({goals: 40, seed: 3, at: now})}};

/** One goal in focus, for example in a meeting. */
export const InFocus: Story = {args: {focusGoal: 'g-outside'}};

/** All goals by their words alone, for who wants to see them at a glance. */
export const ShortOverview: Story = {play: pressed('Kort laten zien')};

/** The plan on paper or as text, and for whom. */
export const Plan: Story = {play: pressed('Afdrukken')};

/** The page gives back what somebody was writing the last time. */
export const SavedDrafts: Story = {
  args: {
    drafts: {
      ...{version: 1, groupId: theKitchenTable().id, actor: {kind: 'client'}},
      entries: [
        {
          ...{kind: 'goal', key: 'new short'},
          draft: {
            ...{text: 'Leren koken wat mijn oma kookte', why: '', term: 'short', dimensions: []},
            ...{targetDate: '', more: false},
          },
        },
        {
          ...{kind: 'step', key: 'new g-music'},
          draft: {
            ...{goalId: 'g-music', text: 'Vragen of ik een keer mag luisteren bij het koor'},
            ...{who: {kind: 'client'}, support: [], due: ''},
          },
        },
      ],
    },
  },
};

/** One goal alone, for a page of its own; its steps are from a meeting that is not shared yet. */
export const OneGoalAlone: Story = {
  args: {
    goalId: 'g-outside',
    start: () => {
      const group = table();
      const [first, ...meetings] = group.meetings;
      if (!first) return group;
      const steps = group.steps.map((step) => ({...step, fromMeetingId: first.id}));
      return {...group, steps, meetings: [{...first, record: 'draft'}, ...meetings]};
    },
  },
};

/** A regieondersteuner reads what is shared, proposes, and rates in a row of their own. */
export const ProfessionalsView: Story = {
  args: {role: 'facilitator'},
};

/** What became of what one proposed: taken over, changed, or let be. */
export const ProposalsDecided: Story = {
  args: {
    role: 'facilitator',
    start: () => {
      const client = {kind: 'client'} as const;
      const by = {kind: 'member', membershipId: 'm-marieke'} as const;
      const film = {id: 'g-film', text: 'Samen naar de film', term: 'short', order: 'W'};
      const decided = [
        ['declined', {type: 'editGoal', goalId: 'g-people', change: {text: 'Vaker op stap.'}}],
        ['accepted', {type: 'editGoal', goalId: 'g-people', change: {text: 'Mensen zien.'}}],
        ['adapted', {type: 'setGoalStatus', goalId: 'g-outside', status: 'paused'}],
        ['declined', {type: 'addGoal', goal: film}],
      ] as const;
      const proposals = decided.map(([state, command], at) => {
        const on = new Date(Date.parse(now) - (9 - at) * 86_400_000).toISOString();
        return {id: `pr-${at}`, by, on, command, state, decidedOn: on, decidedBy: client};
      });
      return {...table(), proposals};
    },
  },
};

/** Proposals of all kinds wait: another wording with its day, a step, where the goal stands. */
export const ProposalsWaiting: Story = {args: {start: () => withProposals(table())}};

/** Somebody proposes where a goal stands. */
export const StatusProposed: Story = {
  args: {start: () => withProposals(table(), ({type}) => type === 'setGoalStatus')},
};

/** Somebody proposes more than words. */
export const MoreProposed: Story = {
  args: {start: () => withProposals(table(), ({type}) => type === 'editGoal')},
};

function withProposals(
  group: ResourceGroup,
  wanted: (command: {readonly type: string}) => boolean = () => true,
): ResourceGroup {
  const by = {kind: 'member', membershipId: 'm-lotte'} as const;
  const commands = [
    {type: 'editGoal', goalId: 'g-people', change: {why: 'Alleen is maar alleen.', term: 'short'}},
    {
      type: 'editStep',
      stepId: 's-market',
      change: {
        text: 'Zaterdag samen naar de markt',
        who: {kind: 'member', membershipId: 'm-mam', consent: 'asked'},
      },
    },
    {type: 'setGoalStatus', goalId: 'g-people', status: 'paused'},
    {
      type: 'addGoal',
      goal: {id: 'g-film', text: 'Samen naar de film', term: 'short', order: 'W', why: 'Even weg'},
    },
  ];
  const proposals = commands.filter(wanted).map((command, at) => ({
    ...{id: `pr-of-lotte-${at}`, by, on: now, command, state: 'open'},
    message: 'Daar hadden we het over.',
  }));
  return {...group, proposals};
}

/** Goals of the treatment plan, as the record sends them in FHIR: to read, under the client's own. */
export const Elsewhere: Story = {args: {otherGoals: goalsIn(treatmentPlan)}};

/** The same for a member of the group. */
export const ElsewhereForMember: Story = {
  args: {otherGoals: goalsIn(treatmentPlan), role: 'informalMember'},
};

function goalsIn(resources: unknown): readonly OtherGoal[] {
  const read = readFhir(resources, {at: now});
  return read.ok ? read.otherGoals : [];
}

/** Goal attainment scaling, where the host wants it: numbers with words, and own words for them. */
export const Scores: Story = {
  args: {
    scale: 'gas6',
    start: () => {
      const group = table();
      const values = [-2, -3, -2, 0, -2, -1];
      const ratings = group.ratings.map((rating, at) => ({
        ...{...rating, scale: 'gas6'},
        value: values[at] ?? 0,
      }));
      const words = {scoreStart: 'Bijna nooit naar buiten', scoreGoal: 'Twee keer in de week'};
      const goals = group.goals.map((goal) =>
        goal.id === 'g-outside' ? {...goal, ...words} : goal,
      );
      return {...group, goals, ratings};
    },
  },
};

/** The same for a professional, who scores in a row of their own. */
export const ScoresOfProfessional: Story = {args: {...Scores.args, role: 'facilitator'}};

/** Steps that did not work out, were dropped, or that somebody cannot do now: nothing is a failure. */
export const StepsOtherwise: Story = {
  args: {
    start: () => {
      const group = table();
      const no = {kind: 'member', membershipId: 'm-lotte', consent: 'no'} as const;
      const steps = group.steps.map((step) => ({
        ...step,
        ...(step.id === 's-dog' && {state: 'notDone'}),
        ...(step.id === 's-coat' && {state: 'dropped'}),
        ...(step.id === 's-call' && {state: 'open', who: no}),
      }));
      return {...group, steps};
    },
  },
};

/** A goal that rests, one that was let go, and one to be proud of. */
export const Resting: Story = {
  args: {
    start: () => {
      const group = table();
      const states = [
        {status: 'reached', statusOn: now, proud: 'Ik ging ook toen het stormde.'},
        {status: 'paused', statusOn: now},
        {status: 'released', statusOn: now},
        {status: 'reached', statusOn: now},
      ];
      const goals = group.goals.map((goal, at) => ({...goal, ...states[at]}));
      return {...group, goals};
    },
  },
};

/** The group rests: said at the top, and taken up again with one press. */
export const StandsStill: Story = {args: {start: standing('paused')}};

/** The group has stopped: everything can still be read. */
export const Stopped: Story = {args: {start: standing('closed')}};

/** A member is asked for a step and answers it. */
export const MembersView: Story = {args: {role: 'formalMember'}};

/** Shown, not to be changed. */
export const ReadOnly: Story = {args: {readonly: true}};

/** The paper is there, its words are on the way. */
export const Loading: Story = {args: {status: {load: {kind: 'loading'}}}};

/** What happened, what is safe, what one can do. */
export const Failed: Story = {args: {status: {load: {kind: 'failed', reason: 'offline'}}}};

/** Kept on the screen, and not called saved. */
export const NotSaved: Story = {
  args: {
    status: {save: {kind: 'unsaved', reason: 'offline'}, undoes: 'addGoal'},
  },
};

/** Somebody else wrote something else meanwhile; and a step that was refused. */
export const TwoTexts: Story = {
  args: {
    status: {
      returned: [
        {
          id: 'returned-1',
          at: sampleInstant,
          command: {
            type: 'editGoal',
            goalId: 'g-music',
            change: {text: 'Weer zelf muziek maken, bij het koor van Aaliyah.'},
          },
          refusal: {
            reason: 'changedMeanwhile',
            path: 'text',
            current: 'Weer zelf muziek maken met andere mensen.',
          },
        },
        {
          id: 'returned-2',
          at: sampleInstant,
          command: {
            type: 'addStep',
            step: {
              id: 'step-1',
              goalId: 'g-music',
              text: 'Bellen met de muziekschool',
              who: {kind: 'client'},
              order: 'V',
            },
          },
          refusal: {reason: 'notAllowed'},
        },
      ],
    },
  },
};

/** Parts of life that the host adds, and one that nobody knows. */
export const OtherDimensions: Story = {
  args: {
    start: () => withDimensions(table()),
    dimensions: [
      {code: 'personal'},
      {code: 'societal'},
      {code: 'health'},
      {code: 'dailyLife'},
      {code: 'meaning', label: 'Zingeving'},
    ],
  },
};

function withDimensions(group: ResourceGroup): ResourceGroup {
  const goals = group.goals.map((goal) => ({...goal, dimensions: ['meaning', 'eigen-woord']}));
  return {...group, goals};
}

const longText = 'Ik wil zoveel, en het hangt allemaal samen. '.repeat(225);
const longer = {
  type: 'editGoal',
  goalId: 'g-1',
  change: {text: `${longText}Vooral met anderen.`},
} as const;
const refusals = [
  {reason: 'changedMeanwhile', path: 'text', current: longText},
  {reason: 'notPossible'},
] as const;

/** Ten thousand characters, folded: in a goal, in a proposal, and in what came back. */
export const LongText: Story = {
  args: {
    start: () => {
      const group = threePeople(now);
      const by = {kind: 'member', membershipId: 'm-2'} as const;
      return {
        ...group,
        goals: group.goals.map((goal) => ({...goal, text: longText})),
        proposals: [{id: 'pr-long', by, on: now, command: longer, state: 'open'}],
      };
    },
    status: {
      returned: refusals.map((refusal, at) => ({
        id: `long-${String(at)}`,
        at: sampleInstant,
        command: longer,
        refusal,
      })),
    },
  },
};

/** What was reached and what was let go stays, to look back on. */
export const LookingBack: Story = {
  args: {
    start: () => {
      const group = table();
      const statuses = ['active', 'reached', 'released', 'paused'];
      const goals = group.goals.map((goal, at) => ({...goal, status: statuses[at] ?? 'active'}));
      return {...group, goals};
    },
  },
};

const goalDraft = {why: '', targetDate: '', dimensions: [], more: true};

/** What was being written is there again; what it was about has gone here and there. */
export const Written: Story = {
  args: {
    drafts: {
      version: 1,
      groupId: table().id,
      actor: {kind: 'client'},
      entries: [
        {
          kind: 'goal',
          key: 'g-people',
          draft: {
            ...goalDraft,
            text: 'Vaker onder de mensen zijn, ook in de winter.',
            term: 'long',
            was: {
              id: 'g-people',
              text: 'Vaker onder de mensen zijn.',
              term: 'long',
              dimensions: ['personal', 'societal'],
            },
          },
        },
        {
          kind: 'goal',
          key: 'new under g-gone',
          draft: {...goalDraft, text: 'Een lied leren.', term: 'short', parentId: 'g-gone'},
        },
        {kind: 'smaller', key: 'g-gone', draft: {text: 'Gitaar stemmen'}},
        {
          kind: 'step',
          key: 'new g-gone',
          draft: {
            ...{goalId: 'g-gone', text: 'Het koor bellen'},
            ...{who: {kind: 'client'}, support: [], due: ''},
          },
        },
      ],
    },
  },
};

export const English: Story = {args: {lang: 'en'}};

/** Dutch with "u". */
export const Formal: Story = {args: {lang: 'nl-x-formal'}};

/** On a telephone. */
export const Narrow: Story = {globals: {viewport: {value: 'phone', isRotated: false}}};
