/** The states of each element that are read aloud: a story, who looks, and what is pressed in it. */
import * as goalEditor from '../../stories/goal-editor.stories.js';
import * as meetingAgenda from '../../stories/meeting-agenda.stories.js';
import * as networkMap from '../../stories/network-map.stories.js';
import * as phaseTracker from '../../stories/phase-tracker.stories.js';
import * as reins from '../../stories/reins.stories.js';
import type {storiesIn} from '../support/stories.js';

export interface Scene {
  readonly story: string;
  readonly role?: string;
  /** The names of what is pressed, one after the other; how a name begins is enough. */
  readonly press?: readonly string[];
}

interface Scenes {
  readonly file: Parameters<typeof storiesIn>[0];
  readonly scenes: Readonly<Record<string, Scene>>;
}

export const scenesOf: Readonly<Record<string, Scenes>> = {
  'network-map': {
    file: networkMap,
    scenes: {
      empty: {story: 'Empty'},
      'next-question': {story: 'Empty', press: ['Nu overslaan']},
      'picking-from-a-list': {story: 'PageKnows', press: ['Kiezen uit een lijst']},
      'as-client': {story: 'Typical'},
      'as-list': {story: 'List'},
      'as-member': {story: 'MembersView'},
      'as-facilitator-for-the-client': {story: 'ProfessionalsView'},
      'as-somebody-who-is-asked': {story: 'Invited'},
      'answering-later': {story: 'Invited', press: ['Later']},
      'proposal-waits': {story: 'ProposalWaiting'},
      'person-open': {story: 'Typical', press: ['Sjaak']},
      'adding-somebody': {story: 'Typical', press: ['Iemand toevoegen']},
      'changing-somebody': {story: 'Typical', press: ['Sjaak', 'Aanpassen']},
      'asking-somebody': {story: 'Typical', press: ['Tante Rosalinde', 'Een voorbeeld']},
      'choosing-somebody': {story: 'Typical', press: ['Sjaak', 'Kiezen voor mijn groep']},
      'keeping-and-printing': {story: 'Typical', press: ['Bewaren en afdrukken']},
      'looking-back': {story: 'Typical', press: ['Meer', 'Eerdere kaarten']},
      'looking-back-side-by-side': {
        story: 'EarlierMaps',
        press: ['Meer', 'Eerdere kaarten', 'Naast elkaar'],
      },
      'a-crowd-made-larger': {story: 'Forty', press: ['Groter']},
      'looking-along': {story: 'Typical', press: ['Meer', 'Meekijken', 'Lotte']},
      'two-texts': {story: 'TwoTexts'},
      'not-saved': {story: 'NotSaved'},
      'not-opened': {story: 'Failed'},
    },
  },
  'goal-editor': {
    file: goalEditor,
    scenes: {
      empty: {story: 'Empty'},
      'as-client': {story: 'Typical'},
      'as-member': {story: 'MembersView'},
      'as-facilitator': {story: 'ProfessionalsView'},
      'writing-a-goal': {story: 'Typical', press: ['Nieuw doel']},
      'adding-a-step': {story: 'Typical', press: ['Stap erbij']},
      'rating-a-goal': {story: 'Typical', press: ['Hoe gaat het nu?']},
      'taking-over-a-proposal': {story: 'Typical', press: ['Overnemen']},
      'given-back': {story: 'TwoTexts'},
      'goals-of-others': {story: 'Elsewhere'},
    },
  },
  'meeting-agenda': {
    file: meetingAgenda,
    scenes: {
      empty: {story: 'Empty'},
      'as-client': {story: 'Typical'},
      'as-member': {story: 'AsMember'},
      'as-facilitator-for-the-client': {story: 'AsFacilitator'},
      'after-the-meeting': {story: 'Held'},
      'the-meeting-itself': {story: 'GoingOn'},
      'the-meeting-itself-as-member': {story: 'GoingOnAsMember'},
      'days-to-choose': {story: 'DaysToChoose'},
      'days-to-choose-as-member': {story: 'DaysToChooseAsMember'},
      'proposal-waits': {story: 'ProposalWaiting'},
      'planning-a-meeting': {story: 'Empty', press: ['Een bijeenkomst plannen']},
      'adding-a-subject': {story: 'Typical', press: ['Onderwerp erbij']},
      'two-texts': {story: 'Conflict'},
      'several-strips': {story: 'SeveralStrips'},
    },
  },
  'phase-tracker': {
    file: phaseTracker,
    scenes: {
      'just-begun': {story: 'JustBegun'},
      'as-client': {story: 'Typical'},
      'as-member': {story: 'MembersView'},
      'as-facilitator': {story: 'ProfessionalsView'},
      'proposal-waits': {story: 'ProposalWaiting'},
      'choosing-what-fits': {story: 'Reorientation'},
      'going-back': {story: 'Typical', press: ['Terug']},
      'whole-path': {story: 'Compact', press: ['Hele pad bekijken']},
      'given-back': {story: 'Returned'},
      compact: {story: 'Compact'},
      'access-is-over': {story: 'Ended'},
      'group-has-stopped': {story: 'Closed'},
    },
  },
  reins: {
    file: reins,
    scenes: {
      'just-begun': {story: 'JustBegun'},
      'as-client': {story: 'Typical'},
      'as-member': {story: 'MembersView'},
      'as-facilitator': {story: 'ProfessionalsView'},
      'as-somebody-who-is-asked': {story: 'Invited'},
      'what-somebody-sees': {story: 'Typical', press: ['Lotte']},
      'looking-along': {story: 'Typical', press: ['Lotte', 'Kijk mee door de ogen']},
      leaving: {story: 'MembersView', press: ['Ik ga uit de groep']},
      'given-back': {story: 'Returned'},
    },
  },
};
