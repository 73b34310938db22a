import type {Translation} from '../../i18n/messages.js';
import type {PhaseTrackerMessages} from './phase-tracker.messages.js';

/** What differs with "u"; all else is as in `nl`. */
export const nlFormal: Partial<Translation<PhaseTrackerMessages>> = {
  preparationYou: 'Wie en wat is belangrijk voor u?',
  investmentYou: 'Uw begeleider praat met de mensen die u kiest',
  preparationAbout: 'U tekent de mensen om u heen. U schrijft op wat u graag wilt.',
  investmentAbout: 'De mensen die u kiest, horen waar het om gaat. Ze zeggen wat ze kunnen doen.',
  planningAbout: 'U kiest waar, wanneer, en wie het gesprek leidt.',
  firstMeetingAbout: 'U komt samen, praat over uw doelen en spreekt af wie wat doet.',
  followUpAbout: 'Met uw groep kijkt u hoe het gaat met uw doelen. U past aan wat u wilt.',
  reorientationAbout: 'U kijkt of de groep nog past: kleiner, groter, hetzelfde of stoppen.',
  youAreHere: 'U bent hier',
  onMap: (names) => `Uw kaart, met ${names}`,
  ready: 'Wat bij deze stap hoort, is er. Verder gaan kan als u dat wilt.',
  writeGoal: 'schrijf één ding op dat u graag wilt. Er is nog geen doel.',
  word: 'Wilt u er iets bij zeggen?',
  startAt: 'Waar begint u weer?',
  followUpAboutPlain: 'Samen ziet u hoe het gaat met de doelen. U mag iets voorstellen.',
  talksWith: (who) => `${who} praat met de mensen die u kiest`,
  onWard: 'Uw begeleider op de afdeling',
  personal: 'Uw eigen begeleider',
  atHome: 'Uw begeleider thuis',
  fromSocial: 'Uw begeleider uit het wijkteam',
};
