import type {Act} from './act.js';
import {goingActs, proposingActs} from './goal-editor-going.js';
import {cameBack, twoTexts, waiting} from './shared.js';

const more = ['to Meer over dit doel', 'Enter'];
const openStep = ['to De stap “…” aanpassen', 'Enter'];
const openSeen = ['to Aanpassen wie dit doel ziet', 'Enter'];

/** How a goal stands, each by its own button. */
const statuses = [
  'Nog aan het bedenken',
  'Hier werk ik aan',
  'Even niet',
  'Kan nu niet',
  'Laat ik los',
].map((status): Act => ({
  act: `Say how a goal stands: “${status}”`,
  keys: [...more, `to ${status}`, 'Enter'],
  asks: 'setGoalStatus',
}));

export const goalEditorActs: readonly Act[] = [
  {
    act: 'Write down a goal',
    keys: ['to Nieuw doel', 'Enter', 'type Zingen', 'to Bewaren', 'Enter'],
    asks: 'addGoal',
    focus: 'Zingen',
  },
  {
    act: 'Leave a new goal; what was typed is there again',
    keys: ['to Nieuw doel', 'Enter', 'type Zingen', 'Escape', 'Enter'],
    written: 'Zingen',
  },
  {
    act: 'Be told that a goal needs words',
    keys: ['to Nieuw doel', 'Enter', 'to Bewaren', 'Enter'],
    focus: 'Wat wil je?',
    state: 'invalid',
  },
  {
    act: 'Let a new goal go',
    keys: ['to Nieuw doel', 'Enter', 'type Zingen', 'to Niet bewaren', 'Enter'],
    focus: 'Nieuw doel',
  },
  {
    act: 'Write down a goal for later',
    keys: ['to Nieuw doel', 'Enter', 'to Voor later', 'Space'],
    focus: 'Voor later',
    state: 'pressed',
  },
  {
    act: 'Write down a goal for now',
    keys: ['to Nieuw doel', 'Enter', 'to Voor later', 'Space', 'to Voor nu', 'Space'],
    state: 'pressed',
  },
  {
    act: 'Tell more of a goal',
    keys: ['to Nieuw doel', 'Enter', 'to Meer vertellen (mag je overslaan)', 'Enter'],
    state: 'expanded',
  },
  ...['Wie ik ben', 'Meedoen', 'Gezondheid'].map((about): Act => ({
    act: `Say what a goal is about: “${about}”`,
    keys: [
      'to Nieuw doel',
      'Enter',
      'to Meer vertellen (mag je overslaan)',
      'Enter',
      `to ${about}`,
      'Space',
    ],
    state: 'pressed',
  })),
  {
    act: 'Begin with what one wants now',
    story: 'Empty',
    keys: ['to Iets wat je nu wilt', 'Enter', 'type Zingen', 'to Bewaren', 'Enter'],
    asks: 'addGoal',
  },
  {
    act: 'Begin with what one wants later',
    story: 'Empty',
    keys: ['to Iets wat je later wilt', 'Enter'],
    focus: 'Wat wil je?',
  },
  {
    act: 'Begin with one more thing',
    story: 'Empty',
    keys: ['to En misschien nog iets', 'Enter'],
    focus: 'Wat wil je?',
  },
  {
    act: 'Word a goal anew',
    keys: ['to Tekst aanpassen', 'Enter', 'ControlOrMeta+a', 'type Zingen', 'to Bewaren', 'Enter'],
    asks: 'editGoal',
  },
  {
    act: 'Leave another wording; what was typed is there again',
    keys: ['to Tekst aanpassen', 'Enter', 'ControlOrMeta+a', 'type Zingen', 'Escape', 'Enter'],
    written: 'Zingen',
  },
  {
    act: 'See more of a goal',
    story: 'Many',
    keys: ['to Meer zien van “…”', 'Enter'],
    focus: 'Minder zien van “…”',
  },
  {
    act: 'See less of a goal',
    story: 'Many',
    keys: ['to Minder zien van “…”', 'Enter'],
    focus: 'Meer zien van “…”',
  },
  {
    act: 'Read the whole text',
    story: 'LongText',
    keys: ['to De hele tekst lezen', 'Enter'],
    state: 'expanded',
  },
  {act: 'See what else can be done with a goal', keys: more, state: 'expanded'},
  ...statuses,
  {
    act: 'Say how a goal stands: “Gelukt”',
    keys: [...more, 'to Kan nu niet', 'Tab', 'to Gelukt', 'Space'],
    asks: 'setGoalStatus',
  },
  {
    act: 'Word a goal anew that cannot be reached now',
    story: 'NotSaved',
    keys: ['to Aanpassen', 'Enter'],
    focus: 'Wat wil je?',
  },
  {
    act: 'Keep a goal for later that cannot be reached now',
    story: 'NotSaved',
    keys: ['to Bewaren voor later', 'Enter'],
    asks: 'setGoalStatus',
  },
  {
    act: 'Let go of a goal that cannot be reached now',
    story: 'NotSaved',
    keys: ['to Loslaten', 'Enter'],
    asks: 'setGoalStatus',
  },
  {
    act: 'Put a goal lower',
    story: 'Many',
    keys: [...more, 'to Lager zetten…', 'Enter'],
    asks: 'moveGoal',
  },
  {
    act: 'Put a goal higher',
    story: 'Many',
    keys: [...more, 'to Lager zetten…', 'Enter', 'to Hoger zetten…', 'Enter'],
    asks: 'moveGoal',
    first: ['moveGoal'],
  },
  {
    act: 'Throw a goal away',
    keys: [...more, 'to Dit doel weggooien', 'Enter'],
    asks: 'removeGoal',
  },
  {
    act: 'See how a goal can be made smaller',
    keys: ['to Kleiner maken', 'Enter'],
    state: 'expanded',
  },
  {
    act: 'Make a step of a goal, to make it smaller',
    keys: ['to Kleiner maken', 'Enter', 'to Stap erbij', 'Enter'],
    focus: 'Wat is de stap?',
  },
  {
    act: 'Add a step',
    keys: ['to Stap erbij', 'Enter', 'type Bellen', 'to Bewaren', 'Enter'],
    asks: 'addStep',
    focus: 'Stap erbij',
  },
  {
    act: 'Leave a new step; what was typed is there again',
    keys: ['to Stap erbij', 'Enter', 'type Bellen', 'Escape', 'Enter'],
    written: 'Bellen',
  },
  {
    act: 'Be told that a step needs words',
    keys: ['to Stap erbij', 'Enter', 'to Bewaren', 'Enter'],
    focus: 'Wat is de stap?',
    state: 'invalid',
  },
  {
    act: 'Let a new step go',
    keys: ['to Stap erbij', 'Enter', 'type Bellen', 'to Niet bewaren', 'Enter'],
    focus: 'Stap erbij',
  },
  {
    act: 'Change a step',
    keys: [...openStep, 'type Toch ', 'to Bewaren', 'Enter'],
    asks: 'editStep',
  },
  {
    act: 'Tick a step',
    keys: ['to Gedaan: …', 'Space'],
    asks: 'setStepState',
    focus: 'Gedaan: …',
  },
  {
    act: 'Say that a step did not work out',
    keys: [...openStep, 'to Het is niet gelukt', 'Enter'],
    asks: 'setStepState',
  },
  {
    act: 'Try a step again',
    keys: [
      ...openStep,
      'to Het is niet gelukt',
      'Enter',
      ...openStep,
      'to Toch weer proberen',
      'Enter',
    ],
    asks: 'setStepState',
    first: ['setStepState'],
  },
  {
    act: 'Drop a step',
    keys: [...openStep, 'to Deze stap laten vallen', 'Enter'],
    asks: 'setStepState',
  },
  {
    act: 'Put a step lower',
    keys: [...openStep, 'to Lager zetten…', 'Enter'],
    asks: 'moveStep',
    focus: 'De stap “…” aanpassen',
  },
  {
    act: 'Put a step higher',
    keys: [...openStep, 'to Lager zetten…', 'Enter', 'Enter', 'to Hoger zetten…', 'Enter'],
    asks: 'moveStep',
    first: ['moveStep'],
  },
  {
    act: 'Say who may see a goal',
    keys: [...openSeen, 'ArrowDown', 'to Bewaren', 'Enter'],
    asks: 'setGoalVisibility',
    focus: 'Aanpassen wie dit doel ziet',
  },
  {
    act: 'Leave who may see a goal; what was chosen is there again',
    keys: [...openSeen, 'Escape', 'Enter'],
    state: 'checked',
  },
  {
    act: 'See how a goal goes',
    story: 'LongText',
    keys: ['to Hoe gaat het nu?', 'Enter'],
    state: 'expanded',
  },
  {
    act: 'Say how a goal goes',
    keys: ['to Het gaat beter', 'ArrowDown', 'to Bewaren', 'Enter'],
    asks: 'rateGoal',
  },
  {
    act: 'Leave how a goal goes; what was typed is there again',
    keys: [
      'to Het gaat beter',
      'ArrowDown',
      'to Wil je er iets over zeggen?',
      'type Fijn',
      'Escape',
      'ArrowDown',
    ],
    written: 'Fijn',
  },
  {
    act: 'Take over a proposal',
    keys: ['to Voorstel overnemen', 'Enter'],
    asks: 'acceptProposal',
  },
  {
    act: 'Keep one’s own text beside a proposal',
    keys: ['to Mijn tekst houden', 'Enter'],
    asks: 'declineProposal',
  },
  {
    act: 'Take over a proposal in one’s own words',
    keys: ['to Zelf aanpassen', 'Enter', 'End', 'type  Graag.', 'to Bewaren', 'Enter'],
    asks: 'acceptProposal',
  },
  {
    act: 'Say what a goal belongs to',
    story: 'Many',
    keys: [...more, 'to Groter kader', 'Enter'],
    focus: 'Wat wil je?',
  },
  {
    act: 'Leave a proposal aside whose goal has gone',
    keys: [...more, 'to Dit doel weggooien', 'Enter', 'to Nu niet', 'Enter'],
    asks: 'declineProposal',
    first: ['removeGoal'],
  },
  {
    act: 'Take back what was done last',
    story: 'NotSaved',
    keys: ['to Ongedaan maken', 'Enter'],
    requests: 'undo',
  },
  {
    act: 'Propose a goal, as a member',
    story: 'MembersView',
    keys: ['to Een doel voorstellen', 'Enter', 'type Zingen', 'Tab', 'Tab', 'Enter'],
    asks: 'addGoal',
  },
  {
    act: 'Propose another wording, as a member',
    story: 'MembersView',
    keys: ['to Andere tekst voorstellen', 'Enter', 'type Graag: ', 'Tab', 'Tab', 'Enter'],
    asks: 'editGoal',
  },
  {
    act: 'Propose a step, as a member',
    story: 'MembersView',
    keys: ['to Een stap voorstellen', 'Enter', 'type Bellen', 'to Een stap voorstellen', 'Enter'],
    asks: 'addStep',
  },
  {
    act: 'Take one’s own proposal back, as a member',
    story: 'ProfessionalsView',
    keys: ['to Mijn voorstel terugnemen', 'Enter'],
    asks: 'withdrawProposal',
  },
  {
    act: 'Say yes to a step, as a member',
    story: 'MembersView',
    keys: ['to Ja', 'Enter'],
    asks: 'answerStep',
    focus: 'Mijn antwoord terugnemen',
  },
  {
    act: 'Say no to a step, as a member',
    story: 'MembersView',
    keys: ['to Liever niet', 'Enter'],
    asks: 'answerStep',
  },
  {
    act: 'Take one’s answer back, as a member',
    story: 'MembersView',
    keys: ['to Ja', 'Enter', 'to Mijn antwoord terugnemen', 'Enter'],
    asks: 'answerStep',
    focus: 'Ja',
    first: ['answerStep'],
  },
  {
    act: 'Keep what a member types with an answer',
    story: 'MembersView',
    keys: ['to Wil je er iets bij zeggen?', 'type Graag', 'Escape'],
    written: 'Graag',
  },
  {
    act: 'See how a member sees a goal go',
    story: 'MembersView',
    keys: ['to Hoe zie jij het gaan?', 'Enter'],
    state: 'expanded',
  },
  ...goingActs,
  ...proposingActs,
  ...waiting('NotSaved'),
  ...twoTexts('TwoTexts'),
  ...cameBack('TwoTexts'),
];
