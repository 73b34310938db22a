import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {memoryBackend} from '../src/backend/memory/memory.js';
import {decide} from '../src/domain/decide.js';
import type {ResourceGroup} from '../src/domain/group.js';
import {mapSnapshotOf} from '../src/domain/network/map-moment.js';
import type {NetworkMap} from '../src/elements/network-map/network-map.js';
import '../src/elements/network-map/rg-network-map.js';
import '../src/elements/provider/rg-provider.js';
import {
  actorOf,
  justBegun,
  sampleGroup,
  sampleInstant,
  theKitchenTable,
  threePeople,
} from '../src/testing.js';
import {readFhir} from '../src/exchange-fhir.js';
import {careTeam} from './fhir/care-team.js';
import {pressedIn} from './pressed.js';

interface Args extends Pick<
  NetworkMap,
  | 'readonly'
  | 'status'
  | 'view'
  | 'lines'
  | 'prompts'
  | 'suggestions'
  | 'photos'
  | 'rings'
  | 'sides'
  | 'sectors'
> {
  /** The group that the page knows; every act in a story is really decided and kept. */
  start: () => ResourceGroup;
  role?: string;
  /** Who looks, where that is not the first member of a role. */
  membershipId?: string;
  lang?: string;
}

const now = new Date().toISOString();
const table = (): ResourceGroup => theKitchenTable(now);

/** The regieondersteuner draws the map in the client's name. */
function lent(): ResourceGroup {
  const group = table();
  const facilitator = actorOf(group, 'facilitator');
  if (facilitator.kind !== 'member') return group;
  const decision = decide(
    group,
    {
      type: 'grantDelegation',
      delegationId: 'lent',
      task: 'editNetwork',
      toMembershipId: facilitator.membershipId,
    },
    {kind: 'client'},
    now,
  );
  return decision.outcome === 'refused' ? group : decision.group;
}

/** A member thinks of somebody new; the client decides. */
function proposed(): ResourceGroup {
  const group = table();
  const decision = decide(
    group,
    {
      type: 'nominatePerson',
      personId: 'p-ed',
      membershipId: 'm-ed',
      person: {id: 'p-ed', displayName: 'Buurman Ed', kind: 'informal'},
    },
    actorOf(group, 'informalMember'),
    now,
  );
  return decision.outcome === 'refused' ? group : decision.group;
}

/** The kitchen table with one more kept map. */
function inTime(): ResourceGroup {
  const group = table();
  const half = mapSnapshotOf(group, {id: 'map-2', on: daysBefore(90), label: 'Na de zomer'});
  const people = half.people
    .filter(({personId}) => personId !== 'p-lotte')
    .map((entry) => (entry.personId === 'p-joke' ? {...entry, closeness: 3 as const} : entry));
  return {...group, mapSnapshots: [...group.mapSnapshots, {...half, people}]};
}

const daysBefore = (days: number): string =>
  new Date(Date.parse(now) - days * 86_400_000).toISOString();

const pressed = pressedIn('rg-network-map');

/** The kitchen table, in a group that rests or has stopped. */
const standing = (status: string) => (): ResourceGroup => ({
  ...table(),
  ...{status, statusSince: '2026-11-04T10:00:00Z'},
});

const meta: Meta<Args> = {
  title: 'Elements/Network map',
  component: 'rg-network-map',
  args: {
    start: table,
    readonly: false,
    status: undefined,
    view: 'map',
    lines: false,
    prompts: undefined,
    suggestions: undefined,
    photos: undefined,
  },
  argTypes: {
    start: {control: false},
    status: {control: false},
    view: {control: 'inline-radio', options: ['map', 'list']},
  },
  render: (args, {globals}) => {
    const group = args.start();
    return html`<rg-provider
      .backend=${memoryBackend({group})}
      group-id=${group.id}
      .actor=${args.membershipId && {kind: 'member', membershipId: args.membershipId}}
      actor-role=${args.role ?? String(globals['role'] ?? 'client')}
      ><rg-network-map
        ?readonly=${args.readonly}
        .status=${args.status}
        .view=${args.view}
        ?lines=${args.lines}
        .rings=${args.rings}
        .sides=${args.sides}
        .sectors=${args.sectors}
        .prompts=${args.prompts}
        .suggestions=${args.suggestions}
        .photos=${args.photos}
        lang=${args.lang ?? String(globals['language'] ?? 'nl')}
      ></rg-network-map
    ></rg-provider>`;
  },
};
export default meta;
type Story = StoryObj<Args>;

/** Twelve people in three rings, on two sides, each with their way into the group. */
export const Typical: Story = {};

/** Nobody yet: one question, one field, and skipping it is fine. */
export const Empty: Story = {args: {start: () => justBegun(now)}};

/** Questions of the page's own, and people whom it knows: the client picks who comes on the map. */
export const PageKnows: Story = {
  args: {
    start: () => justBegun(now),
    prompts: [
      {text: 'Met wie speel je wel eens muziek?', kind: 'informal', relation: 'friend'},
      {
        text: 'Wie komt er bij je thuis voor de zorg?',
        help: 'Overdag of in de avond.',
        kind: 'formal',
      },
    ],
    suggestions: [
      {
        displayName: 'Marieke',
        kind: 'formal',
        relation: 'facilitator',
        organisation: 'FACT-team Noord',
        userRef: 'user-marieke',
      },
      {
        displayName: 'Dokter Osei',
        kind: 'formal',
        relation: 'clinician',
        organisation: 'FACT-team Noord',
        userRef: 'user-osei',
      },
      {displayName: 'Buurman Ed', relation: 'neighbour', emoji: '🎺', userRef: 'user-ed'},
    ],
  },
};

/** A drawing in place of a photo: the page gives these, the element keeps none. */
const drawn = (colour: string): string =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36"><rect width="36" height="36" fill="${colour}"/><circle cx="18" cy="15" r="7" fill="#fff"/><ellipse cx="18" cy="34" rx="13" ry="10" fill="#fff"/></svg>`,
  )}`;

/** Photos that the page gives, by the id of the person; one of them does not come. */
export const Photos: Story = {
  args: {
    photos: {'p-yusuf': drawn('#7a5c2e'), 'p-marieke': drawn('#2e5c66'), 'p-wim': 'data:,'},
  },
};

/** Small is complete. */
export const ThreePeople: Story = {args: {start: () => threePeople(now)}};

/** A care team that another system keeps, as nl-core in FHIR: a group, with everybody in it. */
export const CareTeamOfOthers: Story = {args: {start: careTeamOfOthers}};

/** The same as a list. */
export const CareTeamAsList: Story = {args: {start: careTeamOfOthers, view: 'list'}};

function careTeamOfOthers(): ResourceGroup {
  const read = readFhir(careTeam, {at: now});
  if (!read.ok || !read.group) throw new Error('There is no care team');
  return read.group;
}

/** One person fills the map as well. */
export const OnePerson: Story = {
  args: {
    start: () => {
      const {people, memberships, ...group} = threePeople(now);
      return {...group, people: people.slice(0, 1), memberships: memberships.slice(0, 1)};
    },
  },
};

/** Forty names stay readable; from thirty on, where it is crowded, the map can be made larger. */
export const Forty: Story = {args: {start: () => sampleGroup({people: 40, at: now})}};

/** Larger than usual: the map lies in a box of its own, in which one scrolls as in any page. */
export const Larger: Story = {...Forty, play: pressed('Groter')};

/** All of a crowd at once, as large as the window lets it be. */
export const WholeMap: Story = {
  args: {start: () => sampleGroup({people: 150, at: now})},
  play: pressed('Hele kaart'),
};

/** A crowd comes in rows. */
export const HundredAndFifty: Story = {args: {start: () => sampleGroup({people: 150, at: now})}};

/** The same people, the same acts, in words. */
export const List: Story = {args: {view: 'list'}};

/** A long list comes in parts; one can search in it and arrange it. */
export const LongList: Story = {
  args: {view: 'list', start: () => sampleGroup({people: 150, at: now})},
};

/** A portal cuts a side into parts: each person can be put in one, on the map and in the list. */
export const Sectors: Story = {
  args: {
    sectors: {informal: ['Gezin van herkomst', 'Overige familie', 'Vrienden', 'Buren']},
    start: () => {
      const group = table();
      const parts: Readonly<Record<string, string>> = {
        Mam: 'Gezin van herkomst',
        'Tante Rosalinde': 'Overige familie',
        Sjaak: 'Vrienden',
      };
      const people = group.people.map((one) => {
        const sector = parts[one.displayName];
        return sector === undefined ? one : {...one, sector};
      });
      return {...group, people};
    },
  },
};

/** Rings and sides in a portal's own words, and what it puts beside the title. */
export const OwnWords: Story = {
  args: {
    rings: ['in mijn hart', 'aan mijn tafel', 'in mijn straat'],
    sides: {
      informal: {name: 'Mijn mensen', spoken: 'bij mijn mensen'},
      formal: {name: 'Zorg', spoken: 'bij de zorg'},
    },
  },
};

/** Who knows whom, from the start. */
export const Lines: Story = {args: {lines: true}};

/**
 * Saved and printed: “Bewaren en afdrukken” opens the panel, which comes with the first press. Nothing
 * private goes along unless it is ticked; a file from elsewhere first says what would come in.
 */
export const SavedAndPrinted: Story = {play: pressed('Bewaren en afdrukken')};

/**
 * Kept maps, for the client alone: one after the other or side by side, with who is nearer, who is new
 * and who is no longer there, in words and signs.
 */
export const EarlierMaps: Story = {
  args: {start: inTime},
  play: pressed('Meer', 'Eerdere kaarten'),
};

/** The client looks through the eyes of somebody else, and sees what the server sends that person. */
export const ThroughOtherEyes: Story = {
  play: pressed('Meer', 'Meekijken als een ander', 'Joke van hiernaast naaste'),
};

/** A member sees who takes part: no rings, no notes, nobody else. */
export const MembersView: Story = {args: {role: 'informalMember'}};

/** Who is asked has four answers, and needs no reason. */
export const Invited: Story = {args: {membershipId: 'm-irma'}};

/** The regieondersteuner draws the map for the client, and can hand that back. */
export const ProfessionalsView: Story = {args: {start: lent, role: 'facilitator'}};

/** The client sees who does this now, and takes over again with one press. */
export const Lent: Story = {args: {start: lent, role: 'client'}};

/** A proposal lies in place until the client decides. */
export const ProposalWaiting: Story = {args: {start: proposed, role: 'client'}};

/** The group rests: said at the top, and taken up again with one press. */
export const StandsStill: Story = {args: {start: standing('paused')}};

/** The group has stopped: everything can still be read. */
export const Stopped: Story = {args: {start: standing('closed')}};

/** Shown, not to be changed. */
export const ReadOnly: Story = {args: {readonly: true}};

/** The paper is there, its words are on the way. */
export const Loading: Story = {args: {status: {load: {kind: 'loading'}}}};

/** What happened, what is safe, what one can do. */
export const Failed: Story = {args: {status: {load: {kind: 'failed', reason: 'offline'}}}};

/** Kept on the screen, and not called saved. */
export const NotSaved: Story = {
  args: {status: {save: {kind: 'unsaved', reason: 'offline'}, undoes: 'placePerson'}},
};

/** Two wrote a note about the same person. */
export const TwoTexts: Story = {
  args: {
    status: {
      returned: [
        {
          id: 'returned-1',
          at: sampleInstant,
          command: {
            type: 'editPerson',
            personId: 'p-mam',
            change: {note: 'Belt op zondag, dan praten we lang.'},
          },
          refusal: {
            reason: 'changedMeanwhile',
            path: 'change.note',
            current: 'Belt op zondag.',
          },
        },
      ],
    },
  },
};

/** A note that could not be kept: told, with its words. */
export const GivenBack: Story = {
  args: {
    status: {
      returned: [
        {
          ...{id: 'returned-2', at: sampleInstant},
          command: {
            type: 'editPerson',
            personId: 'p-mam',
            change: {note: 'Belt op zondag, dan praten we lang.'},
          },
          refusal: {reason: 'notAllowed'},
        },
      ],
    },
  },
};

export const English: Story = {args: {lang: 'en'}};

export const Formal: Story = {args: {lang: 'nl-x-formal', start: () => justBegun(now)}};

/** Where the page does not choose, a phone begins with the list. */
export const PhoneList: Story = {
  globals: {viewport: {value: 'phone', isRotated: false}},
  args: {view: undefined},
};

/** On a phone the sides lie above and below. */
export const Phone: Story = {
  globals: {viewport: {value: 'phone', isRotated: false}},
  args: {start: () => threePeople(now)},
};
