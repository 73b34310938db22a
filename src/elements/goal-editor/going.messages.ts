import type {Catalog} from '../../i18n/messages.js';

/** The words for how a goal goes and where it stands; English, and the measure for the others. */
export const en = {
  reachedOn: (day: string) => `Done it: ${day}`,
  proud: 'Something to be proud of.',
  reachedSaid: 'Done it! Something to be proud of.',
  statusSet: (status: string) => `This goal is now on “${status}”.`,
  pausedHint: 'This goal rests. It may come back whenever you like.',
  releasedHint: 'You let this goal go. It may always come back.',
  takeUp: 'Take it up again',
  proudOf: 'What are you proud of?',
  proudHelp: 'Whoever may see this goal reads this too.',
  writeProud: 'Write down what you are proud of',
  editProud: 'Change what you are proud of',
  proudTitle: 'What you are proud of',
  proudTitleOf: (name: string) => `What ${name} is proud of`,
  proudSaved: 'It has been written down. Something to be proud of.',
  still: 'Still like this',
  wholeCourse: 'The whole course',
  inMeeting: (day: string) => `${day}, in a meeting`,
  scoreMuchMore: 'Much more than the goal',
  scoreMore: 'More than the goal',
  scoreGoal: 'The goal has been reached',
  scoreLess: 'On the way to the goal',
  scoreStart: 'As in the beginning',
  scoreWorse: 'Worse than in the beginning',
  scoreMeaning: 'What each number means for this goal',
  scoreHelp: 'Write this down together. It need not be precise, and fields may stay empty.',
  scoreAt: (score: string, words: string) => `At ${score}: ${words}`,
  scoresSaved: 'What the numbers mean has been saved.',
} satisfies Catalog;
export type GoingMessages = typeof en;
